// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mkworkbench.engine.exchange.Exported;
import org.mkworkbench.engine.exchange.ImportReport;
import org.mkworkbench.engine.exchange.Selection;
import org.mkworkbench.engine.exchange.TraceExport;
import org.mkworkbench.engine.exchange.TraceExports;
import org.mkworkbench.engine.exchange.TraceFormatException;
import org.mkworkbench.engine.exchange.TraceImport;
import org.mkworkbench.engine.exchange.TraceImports;
import org.mkworkbench.engine.exchange.WithSends;
import org.mkworkbench.engine.exchange.linux.LinuxTraceImport;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.RecordingCut;
import org.mkworkbench.engine.traffic.recording.RecordingException;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.run.RunSummary;

/** {@code mkw trace export}, {@code cut} and {@code import} */
final class TraceExchangeWork {
	private static final String AUTO = "auto";

	private TraceExchangeWork() {
	}

	static int export(TraceCommands.FormatOf format, Path file, TraceCommands.Part part, Path target) throws Failure {
		List<String> ids = TraceExports.all().stream().map(TraceExport::id).toList();
		String id = format.file("");
		if (id.isEmpty()) {
			throw Failure.usage("Say in which format: --format " + String.join(", ", ids) + ".");
		}
		TraceExport export = TraceExports.byId(id).orElse(null);
		if (export == null) {
			throw Failure.usage("There is no trace format \"" + id + "\". " + Suggestion.of(id, ids));
		}
		checkTarget(export, file, target);
		Exported exported;
		try (RecordingFile store = Recordings.open(file)) {
			exported = export.export(store, selection(part, store), target, Cancel.NEVER);
			Recordings.warn(store, format::warn);
		} catch (IOException e) {
			throw Failure.write(target, e);
		}
		exported.remarks().forEach(format::warn);
		if (format.json()) {
			format.out().print(Json.write(Json.object("format", export.id(), "events", exported.events(), "notes", exported.notes(), "files",
					exported.files().stream().map(Path::toString).toList(), "warnings", exported.remarks())));
		} else {
			format.out().println(target + ": " + RunSummary.count(exported.events()) + " events"
					+ (exported.notes() > 0 ? " and " + RunSummary.count(exported.notes()) + " notes" : "") + " as " + export.label() + ". " + export.description());
		}
		return Mkw.OK;
	}

	private static void checkTarget(TraceExport export, Path file, Path target) throws Failure {
		Targets targets = new Targets(file);
		switch (export.id()) {
			case "csv" -> targets.check(Targets.Kind.CSV, target);
			case "perfetto" -> targets.check(Targets.Kind.PERFETTO, target);
			default -> targets.checkFolder(target);
		}
	}

	private static Selection selection(TraceCommands.Part part, TrafficStore store) throws Failure {
		TrafficFilter filter = Recordings.filter(part, store.layout());
		TimeWindow window = Recordings.window(part.times, store.contents());
		return new Selection(window, WithSends.of(filter, store.contents(), window));
	}

	static int cut(Output output, Path file, TraceCommands.Times times, Path target) throws Failure {
		new Targets(file).check(Targets.Kind.RECORDING, target);
		RecordingCut.Result written;
		long notes;
		try (RecordingFile store = Recordings.open(file)) {
			TimeWindow window = Recordings.window(times, store.contents());
			written = RecordingCut.cut(store, window.begin(), window.end(), target);
			notes = store.contents().notes(window.begin(), window.end()).size();
			Recordings.warn(store, output::warn);
		} catch (RecordingException e) {
			throw Failure.file(e.getMessage(), e);
		}
		if (written.leftOut() > 0) {
			output.warn("Up to " + RunSummary.count(written.leftOut()) + " events of this time cannot be read and are missing.");
		}
		if (output.json()) {
			output.out().print(Json.write(Json.object("file", target.toString(), "events", written.events(), "notes", notes, "leftOut", written.leftOut())));
		} else {
			output.out().println(target + ": " + RunSummary.count(written.events()) + " events and " + RunSummary.count(notes) + " notes.");
		}
		return Mkw.OK;
	}

	static int importTrace(TraceCommands.FormatOf format, Path file, Path target, Long window, Path designFile) throws Failure {
		TraceImport source = source(format.file(AUTO), file, window);
		new Targets(file, designFile).check(Targets.Kind.RECORDING, target);
		Plan plan = designFile == null ? null : DesignAccess.plan(DesignAccess.open(designFile), null);
		TrafficRecorder[] recorder = new TrafficRecorder[1];
		ImportReport report;
		TraceCrossingsWork.Result crossings;
		try {
			report = source.read(file, layout -> {
				recorder[0] = Recordings.uncheckedRecorder(layout, target);
				return recorder[0];
			}, Cancel.NEVER);
			Recordings.finish(recorder[0], target);
			crossings = plan == null ? null : TraceCrossingsWork.result(recorder[0].store(), plan);
		} catch (TraceFormatException e) {
			throw Failure.file(file + ": " + e.getMessage().replaceAll("\\.+$", "") + ".", e);
		} catch (Recordings.Unwritable e) {
			throw e.failure();
		} catch (IOException e) {
			throw Failure.read(file, e);
		} finally {
			if (recorder[0] != null) {
				recorder[0].close();
			}
		}
		List<String> warnings = new ArrayList<>();
		if (report.odd() > 0) {
			warnings.add(RunSummary.count(report.odd()) + (report.odd() == 1 ? " line" : " lines") + " of " + file + " made no sense and " + (report.odd() == 1 ? "was" : "were")
					+ " left out:\n" + String.join("\n", report.oddLines()) + (report.odd() > report.oddLines().size() ? "\n…" : ""));
		}
		warnings.addAll(report.remarks());
		warnings.forEach(format::warn);
		if (format.json()) {
			Map<String, Object> data = data(report, target);
			data.put("crossings", crossings == null ? null : crossings.data());
			format.out().print(Json.write(data));
			return Mkw.OK;
		}
		format.out().println(target + ": " + RunSummary.count(report.events()) + " events of " + RunSummary.count(report.lines()) + " lines, " + source.label() + ".");
		report.matching().ifPresent(matches -> format.out().println(matches.sentence()));
		if (crossings != null) {
			format.out().println();
			crossings.print(format.out());
		}
		return Mkw.OK;
	}

	private static TraceImport source(String id, Path file, Long window) throws Failure {
		List<String> ids = new ArrayList<>(List.of(AUTO));
		TraceImports.all().forEach(each -> ids.add(each.id()));
		if (!ids.contains(id.toLowerCase(java.util.Locale.ROOT))) {
			throw Failure.usage("There is no trace format \"" + id + "\". " + Suggestion.of(id, ids));
		}
		TraceImport source;
		try {
			source = (id.equalsIgnoreCase(AUTO) ? TraceImports.of(file) : TraceImports.byId(id)).orElse(null);
		} catch (IOException e) {
			throw Failure.read(file, e);
		}
		Optional<String> other = remedy(file);
		if (other.isPresent()) {
			throw Failure.file(file + ": " + other.get(), null);
		}
		if (source == null) {
			throw Failure.file(file + " looks like no trace that can be imported. Name its format with --format: " + String.join(", ", ids.subList(1, ids.size())) + ".", null);
		}
		if (window == null) {
			return source;
		}
		if (source instanceof LinuxTraceImport linux) {
			return linux.within(window);
		}
		throw Failure.usage("--window is about ftrace and perf; in " + source.label() + " nothing is matched. Leave it out.");
	}

	private static Optional<String> remedy(Path file) throws Failure {
		try {
			return TraceImports.remedy(file);
		} catch (IOException e) {
			throw Failure.read(file, e);
		}
	}

	private static Map<String, Object> data(ImportReport report, Path target) {
		ImportReport.Matches matches = report.matches();
		return Json.object("file", target.toString(), "format", report.format(), "lines", report.lines(), "events", report.events(), "oddLines", report.odd(), "firstOddLines",
				report.oddLines(), "matches", matches == null ? null
						: Json.object("matched", matches.matched(), "sharedAnArrival", matches.shared(), "sentWithoutArrival", matches.withoutArrival(), "arrivedWithoutSend",
								matches.withoutSend(), "windowNanos", matches.windowNanos()),
				"warnings", report.remarks());
	}
}
