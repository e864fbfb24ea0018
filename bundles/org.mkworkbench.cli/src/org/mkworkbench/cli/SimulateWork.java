// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.mkworkbench.engine.Engine;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.run.Engines;
import org.mkworkbench.run.PlanRun;
import org.mkworkbench.run.RunException;
import org.mkworkbench.run.RunPlanner;
import org.mkworkbench.run.RunSummary;

/** {@code mkw simulate} */
final class SimulateWork {
	private SimulateWork() {
	}

	static int run(Output output, Path file, String planName, long nanos, long seed) throws Failure {
		Plan plan = DesignAccess.plan(DesignAccess.open(file), planName);
		Engine engine = Engines.byId(Engines.DEFAULT_ID).orElseThrow();
		RunSnapshot snapshot;
		try (EngineRun run = PlanRun.prepare(plan, engine, seed)) {
			DesignAccess.errors(plan).forEach(output::warn);
			RunPlanner.notes(plan).forEach(output::warn);
			run.runFor(nanos);
			snapshot = run.snapshot();
		} catch (RunException e) {
			throw Failure.refused(e.getMessage(), e);
		}
		RunSummary summary = new RunSummary(snapshot);
		if (output.json()) {
			output.out().print(Json.write(summary.data()));
		} else {
			print(output.out(), plan, snapshot, summary, engine.accuracy());
		}
		if (snapshot.state() == RunState.FAILED) {
			throw Failure.refused("The run failed: " + snapshot.message());
		}
		List<String> failed = snapshot.kernels().stream().filter(kernel -> kernel.state() == InstanceState.FAILED)
				.map(kernel -> "Kernel \"" + kernel.name() + "\" failed: " + kernel.lastEvent() + ".").toList();
		if (!failed.isEmpty()) {
			throw Failure.refused(String.join("\n", failed));
		}
		if (!summary.allActive()) {
			output.warn("Not up yet at the end: " + String.join(", ", summary.notActive()) + ". Simulate a longer time.");
		}
		return Mkw.OK;
	}

	private static void print(PrintWriter out, Plan plan, RunSnapshot snapshot, RunSummary summary, String accuracy) {
		out.println(summary.headline());
		out.println("Trace hash " + snapshot.traceHashText());
		out.println();
		Table.print(out, "", summary.kernelTable());
		out.println();
		if (snapshot.traffic().pairs().isEmpty()) {
			out.println(plan.getChannels().isEmpty() ? "No messages. Add a channel with \"mkw plan add-channel\"."
					: "No message of the plan's channels was delivered; kernels send when both ends are up.");
			return;
		}
		out.println("Messages delivered");
		Table.print(out, "", summary.matrixTable());
		out.println();
		out.println("Latency from send to handled, simulated" + (accuracy.isEmpty() ? "" : "; " + accuracy));
		Table.print(out, "", summary.pairTable());
	}
}
