// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mkworkbench.engine.exchange.Crossings;
import org.mkworkbench.engine.exchange.TrafficNames;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.run.CpuOwners;
import org.mkworkbench.run.RunSummary;

/** {@code mkw trace crossings}, and the same of an import. */
final class TraceCrossingsWork {
	private TraceCrossingsWork() {
	}

	static int run(Output output, Path file, Path designFile, String planName) throws Failure {
		Plan plan = DesignAccess.plan(DesignAccess.open(designFile), planName);
		try (RecordingFile store = Recordings.open(file)) {
			Result result = result(store, plan);
			Recordings.warn(store, output::warn);
			if (output.json()) {
				output.out().print(Json.write(result.data()));
			} else {
				result.print(output.out());
			}
			return Mkw.OK;
		}
	}

	static Result result(TrafficStore store, Plan plan) {
		CpuOwners owners = CpuOwners.of(plan);
		return new Result(plan.getName(), Crossings.of(store.contents().totals(), store.layout(), owners::kernelOf), owners, new TrafficNames(store.layout()));
	}

	/** What a plan makes of a trace. */
	record Result(String plan, Crossings crossings, CpuOwners owners, TrafficNames names) {
		void print(PrintWriter out) {
			long known = crossings.within() + crossings.across();
			if (known == 0) {
				out.println("The recording tells of no interrupt who sent it, so nothing can be said about plan \"" + plan + "\". Import a trace of ftrace or perf.");
			} else {
				out.println(String.format(Locale.ROOT, "With plan \"%s\", %,d of %,d interrupts whose sender is known (%.1f %%) would cross kernels.", plan, crossings.across(), known,
						100 * crossings.share()));
			}
			if (crossings.unknownSender() > 0) {
				out.println(RunSummary.count(crossings.unknownSender()) + (known == 0 ? "" : " further") + " interrupts arrived from unknown senders.");
			}
			if (crossings.elsewhere() > 0) {
				out.println(RunSummary.count(crossings.elsewhere()) + " went to or came from CPUs that the plan gives to no kernel.");
			}
			if (known == 0) {
				return;
			}
			List<List<String>> types = new ArrayList<>();
			types.add(List.of("Type", "Across", "Within", "Sender unknown"));
			crossings.types().forEach(type -> types.add(List.of(names.type(type.type()), RunSummary.count(type.across()), RunSummary.count(type.within()),
					RunSummary.count(type.unknownSender()))));
			out.println();
			Table.print(out, "", types);
			if (crossings.across() > 0) {
				List<List<String>> pairs = new ArrayList<>();
				pairs.add(List.of("From", "To", "Across"));
				crossings.pairs().forEach(pair -> pairs.add(List.of(owners.name(pair.fromKernel()), owners.name(pair.toKernel()), RunSummary.count(pair.count()))));
				out.println();
				Table.print(out, "", pairs);
			}
		}

		Object data() {
			return Json.object("plan", plan, "across", crossings.across(), "within", crossings.within(), "share", crossings.share(), "unknownSender",
					crossings.unknownSender(), "elsewhere", crossings.elsewhere(), "types",
					crossings.types().stream().map(type -> Json.object("type", names.type(type.type()), "across", type.across(), "within", type.within(), "unknownSender",
							type.unknownSender())).toList(),
					"pairs", crossings.pairs().stream().map(pair -> Json.object("from", owners.name(pair.fromKernel()), "to", owners.name(pair.toKernel()), "count",
							pair.count())).toList());
		}
	}
}
