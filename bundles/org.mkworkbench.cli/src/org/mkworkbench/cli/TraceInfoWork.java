// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mkworkbench.engine.exchange.Words;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.run.RunSummary;

/** {@code mkw trace info} */
final class TraceInfoWork {
	private static final long NANOS = 1_000_000_000L;

	private TraceInfoWork() {
	}

	static int run(Output output, Path file) throws Failure {
		try (RecordingFile store = Recordings.open(file)) {
			long bytes = Files.size(file);
			if (output.json()) {
				output.out().print(Json.write(data(file, bytes, store)));
			} else {
				print(output.out(), file, bytes, store);
			}
			store.problems().forEach(output::warn);
			return Mkw.OK;
		} catch (IOException e) {
			throw Failure.read(file, e);
		}
	}

	private static void print(PrintWriter out, Path file, long bytes, RecordingFile store) {
		TrafficLayout layout = store.layout();
		TrafficStore.Contents contents = store.contents();
		BlockSummary totals = contents.totals();
		out.println(file + ": " + Words.plain(layout.title() + (layout.machine().isEmpty() || layout.machine().equals(layout.title()) ? "" : " on " + layout.machine()) + ", made by "
				+ layout.origin()));
		List<List<String>> rows = new ArrayList<>();
		if (layout.startEpochNanos() > 0) {
			rows.add(List.of("Begins", instant(layout.startEpochNanos()).toString()));
		}
		rows.add(List.of("Time", Spans.exact(contents.beginNanos()) + " to " + Spans.exact(contents.endNanos()) + ", "
				+ RunSummary.nanos(contents.endNanos() - contents.beginNanos())));
		Recordings.unfinished(store).ifPresent(sentence -> rows.add(List.of("End", sentence)));
		cut(layout).ifPresent(sentence -> rows.add(List.of("Cut", sentence)));
		rows.add(List.of("Events", RunSummary.count(contents.events()) + ", " + RunSummary.count(contents.lost()) + " lost while recording"));
		rows.add(List.of("Messages", RunSummary.count(totals.sent()) + " sent, " + RunSummary.count(totals.delivered()) + " delivered, "
				+ RunSummary.count(totals.dropped()) + " dropped or lost, " + RunSummary.count(totals.refused()) + " refused"));
		if (totals.counted() > 0) {
			rows.add(List.of("Interrupts", RunSummary.count(totals.counted()) + " without a known sender or message"));
		}
		rows.add(List.of("Notes", RunSummary.count(contents.notes(Long.MIN_VALUE, Long.MAX_VALUE).size())));
		long unreadable = unreadable(contents);
		rows.add(List.of("File", new ByteSize(bytes).rounded() + " in " + RunSummary.count(contents.blocks()) + (contents.blocks() == 1 ? " block" : " blocks")
				+ (unreadable == 0 ? "" : ", " + RunSummary.count(unreadable) + " of them unreadable")));
		rows.forEach(row -> out.println(String.format(java.util.Locale.ROOT, "  %-10s  %s", row.get(0), row.get(1))));
		out.println();
		List<List<String>> kernels = new ArrayList<>();
		kernels.add(List.of("Kernel", "Id", "CPUs at the beginning"));
		layout.kernels().forEach(kernel -> kernels.add(List.of(kernel.name(), String.valueOf(kernel.id()), cpus(layout, kernel.id()))));
		if (layout.cpus().stream().anyMatch(cpu -> cpu.kernelId() < 0)) {
			kernels.add(List.of("nobody", "–", cpus(layout, -1)));
		}
		Table.print(out, "", kernels);
	}

	/** What a recording was cut out of another one for; see RecordingCut. */
	private static Optional<String> cut(TrafficLayout layout) {
		String[] ends = layout.attributes().getOrDefault("cut", "").split("\\.\\.", 2);
		try {
			return ends.length < 2 ? Optional.empty()
					: Optional.of("A part of a longer recording, from " + Spans.exact(Long.parseLong(ends[0])) + " to " + Spans.exact(Long.parseLong(ends[1])));
		} catch (NumberFormatException e) {
			// Of another program.
			return Optional.empty();
		}
	}

	private static Instant instant(long epochNanos) {
		return Instant.ofEpochSecond(epochNanos / NANOS, epochNanos % NANOS);
	}

	private static String cpus(TrafficLayout layout, int kernel) {
		return CpuSet.of(layout.cpus().stream().filter(cpu -> cpu.kernelId() == kernel).map(TrafficLayout.Cpu::linux).toList()).toString();
	}

	private static long unreadable(TrafficStore.Contents contents) {
		return IntStream.range(0, contents.blocks()).filter(block -> !contents.extent(block).readable()).count();
	}

	private static Object data(Path file, long bytes, RecordingFile store) {
		TrafficLayout layout = store.layout();
		TrafficStore.Contents contents = store.contents();
		BlockSummary totals = contents.totals();
		return Json.object("file", file.toString(), "bytes", bytes, "title", layout.title(), "origin", layout.origin(), "plan", layout.plan(), "machine", layout.machine(),
				"start", layout.startEpochNanos() > 0 ? instant(layout.startEpochNanos()).toString() : null, "beginNanos", contents.beginNanos(), "endNanos",
				contents.endNanos(), "events", contents.events(), "lost", contents.lost(), "sent", totals.sent(), "delivered", totals.delivered(), "dropped", totals.dropped(),
				"refused", totals.refused(), "counted", totals.counted(), "notes", contents.notes(Long.MIN_VALUE, Long.MAX_VALUE).size(), "blocks", contents.blocks(),
				"unreadableBlocks", unreadable(contents), "intact", store.intact(), "finished", store.finished(), "kernels",
				layout.kernels().stream().map(kernel -> Json.object("id", kernel.id(), "name", kernel.name(), "role", kernel.role(), "cpus", cpus(layout, kernel.id()))).toList(),
				"attributes", layout.attributes());
	}
}
