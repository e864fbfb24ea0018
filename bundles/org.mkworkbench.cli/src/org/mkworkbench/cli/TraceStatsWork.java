// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.mkworkbench.engine.exchange.EventWalk;
import org.mkworkbench.engine.exchange.Selection;
import org.mkworkbench.engine.exchange.TrafficNames;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.query.RingAnswer;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.query.TrafficQueries;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.run.RunSummary;

/** {@code mkw trace stats} */
final class TraceStatsWork {
	private static final double MEDIAN = 50;
	private static final double HIGH = 99;
	/** Lines of a table that people read. */
	private static final int MOST_LINES = 40;

	private TraceStatsWork() {
	}

	/** A line of a table: whom or what it is about, and its figures; times in nanoseconds, null where nothing was delivered. */
	private record Line(List<String> names, long sent, long delivered, long dropped, long refused, long counted, long bytes, Long p50, Long p99, Long max) {
	}

	/** @param exact whether all events could be counted one by one or in whole blocks */
	private record Figures(List<String> heading, List<Line> lines, boolean exact) {
	}

	static int run(PrintWriter out, PrintWriter err, Path file, TraceCommands.Part part, TraceCommands.By by, TraceCommands.StatsFormat format) throws Failure {
		try (RecordingFile store = Recordings.open(file)) {
			TrafficStore.Contents contents = store.contents();
			TimeWindow window = Recordings.window(part.times, contents);
			TrafficFilter filter = Recordings.filter(part, store.layout());
			TrafficQueries queries = new TrafficQueries(store);
			MatrixAnswer all = queries.matrix(window, filter, by == TraceCommands.By.cpu, Cancel.NEVER);
			Figures pairs = pairs(all, by == TraceCommands.By.cpu);
			Figures types = by == null && format != TraceCommands.StatsFormat.csv || by == TraceCommands.By.type ? types(store, window, filter) : null;
			boolean exact = all.exact() && (types == null || types.exact());
			if (!exact) {
				err.println("warning: Not all events of this time can be read; whole blocks were counted instead, where their sums can be read.");
			}
			if (contents.lost() > 0) {
				err.println("warning: " + RunSummary.count(contents.lost()) + " events were lost while recording and are in no figure.");
			}
			Figures chosen = by == TraceCommands.By.type ? types : pairs;
			switch (format) {
				case csv -> csv(out, chosen);
				case json -> out.print(Json.write(data(file, window, part, contents, all.total(), by, pairs, types, exact, rings(queries, window, part))));
				case text -> print(out, window, all.total(), by, pairs, types, rings(queries, window, part), new TrafficNames(store.layout()));
			}
			Recordings.warn(store, sentence -> err.println("warning: " + sentence));
			return Mkw.OK;
		}
	}

	private static Figures pairs(MatrixAnswer matrix, boolean byCpu) {
		List<Line> lines = new ArrayList<>();
		for (int row = 0; row < matrix.parties().size(); row++) {
			for (int column = 0; column < matrix.parties().size(); column++) {
				MatrixAnswer.Cell cell = matrix.cell(row, column);
				if (cell != null) {
					lines.add(line(List.of(matrix.parties().get(row).label(), matrix.parties().get(column).label()), cell));
				}
			}
		}
		lines.sort(Comparator.comparingLong((Line line) -> line.sent + line.counted).reversed());
		return new Figures(byCpu ? List.of("From CPU", "To CPU") : List.of("From", "To"), lines, matrix.exact());
	}

	private static Line line(List<String> names, MatrixAnswer.Cell cell) {
		boolean any = cell.delivered() > 0;
		return new Line(names, cell.sent(), cell.delivered(), cell.dropped(), cell.refused(), cell.counted(), cell.bytes(), any ? cell.p50() : null, any ? cell.p99() : null,
				any ? cell.max() : null);
	}

	/** Sums of a type. */
	private static final class OfType {
		private long sent;
		private long delivered;
		private long dropped;
		private long refused;
		private long counted;
		private long bytes;
		private final LatencyHistogram latencies = new LatencyHistogram();

		private void event(long[] words, int at) {
			int kind = IpiEvent.kind(words, at);
			int value = IpiEvent.value(words, at);
			if (kind == IpiEvent.SENT) {
				sent++;
			} else if (kind == IpiEvent.DELIVERED) {
				delivered++;
				bytes += value;
				latencies.record(Math.max(0, IpiEvent.time(words, at) - IpiEvent.sent(words, at)));
			} else if (kind == IpiEvent.DROPPED) {
				sent++;
				dropped++;
			} else if (kind == IpiEvent.LOST) {
				dropped++;
			} else if (kind == IpiEvent.REFUSED) {
				refused++;
			} else if (kind == IpiEvent.DOORBELL) {
				counted++;
			} else if (kind == IpiEvent.COUNT) {
				counted += value;
			}
		}
	}

	private static Figures types(TrafficStore store, TimeWindow window, TrafficFilter filter) {
		TrafficStore.Contents contents = store.contents();
		Map<Integer, OfType> types = new TreeMap<>();
		boolean exact = true;
		if (filter.isAll() && window.begin() <= contents.beginNanos() && window.end() >= contents.endNanos()) {
			contents.totals().pairs((fromKernel, toKernel, fromCpu, toCpu, type, sent, delivered, dropped, refused, counted, bytes, latencies) -> {
				OfType sums = types.computeIfAbsent(type, key -> new OfType());
				sums.sent += sent;
				sums.delivered += delivered;
				sums.dropped += dropped;
				sums.refused += refused;
				sums.counted += counted;
				sums.bytes += bytes;
				sums.latencies.add(latencies);
			});
			exact = contents.totals().complete();
		} else {
			EventWalk walk = new EventWalk(contents, new Selection(window, filter.isAll() ? (words, at) -> true : filter::accepts), Cancel.NEVER);
			walk.events((words, at) -> {
				if (IpiEvent.isMessage(IpiEvent.kind(words, at))) {
					types.computeIfAbsent(IpiEvent.messageType(words, at), key -> new OfType()).event(words, at);
				}
			});
			exact = walk.complete();
		}
		TrafficNames names = new TrafficNames(store.layout());
		List<Line> lines = new ArrayList<>();
		types.forEach((type, sums) -> {
			boolean any = sums.delivered > 0;
			LatencyHistogram latencies = sums.latencies;
			lines.add(new Line(List.of(names.type(type)), sums.sent, sums.delivered, sums.dropped, sums.refused, sums.counted, sums.bytes,
					any ? latencies.percentile(MEDIAN) : null, any ? latencies.percentile(HIGH) : null, any ? latencies.max() : null));
		});
		lines.sort(Comparator.comparingLong((Line line) -> line.sent + line.counted).reversed());
		return new Figures(List.of("Type"), lines, exact);
	}

	/** Rings know nothing of filters. */
	private static List<RingAnswer.Ring> rings(TrafficQueries queries, TimeWindow window, TraceCommands.Part part) {
		return part.filter.isBlank() ? queries.rings(window, 1, Cancel.NEVER).rings().stream().filter(ring -> ring.highWater() > 0 || ring.fullTotal() > 0).toList() : List.of();
	}

	private static void print(PrintWriter out, TimeWindow window, MatrixAnswer.Cell total, TraceCommands.By by, Figures pairs, Figures types, List<RingAnswer.Ring> rings,
			TrafficNames names) {
		out.println(Spans.exact(window.begin()) + " to " + Spans.exact(window.end()) + ": " + RunSummary.count(total.sent()) + " sent, " + RunSummary.count(total.delivered())
				+ " delivered, " + RunSummary.count(total.dropped()) + " dropped or lost, " + RunSummary.count(total.refused()) + " refused"
				+ (total.counted() > 0 ? ", " + RunSummary.count(total.counted()) + " counted" : ""));
		if (total.delivered() > 0) {
			out.println("Latency p50 " + RunSummary.nanos(total.p50()) + ", p99 " + RunSummary.nanos(total.p99()) + ", max " + RunSummary.nanos(total.max()));
		}
		if (by != TraceCommands.By.type) {
			table(out, pairs);
		}
		if (types != null) {
			table(out, types);
		}
		if (by == null && !rings.isEmpty()) {
			out.println();
			List<List<String>> rows = new ArrayList<>();
			rows.add(List.of("Ring of kernel", "Most entries", "Full (ENOSPC)"));
			rings.forEach(ring -> rows.add(List.of(names.kernel(ring.kernelId()), RunSummary.count(Math.max(0, ring.highWater())), RunSummary.count(ring.fullTotal()))));
			Table.print(out, "", rows);
		}
	}

	private static void table(PrintWriter out, Figures figures) {
		if (figures.lines.isEmpty()) {
			return;
		}
		out.println();
		boolean counted = figures.lines.stream().anyMatch(line -> line.counted > 0);
		List<List<String>> rows = new ArrayList<>();
		List<String> heading = new ArrayList<>(figures.heading);
		heading.addAll(List.of("Sent", "Delivered", "Dropped", "Refused", "Bytes", "p50", "p99", "Max"));
		if (counted) {
			heading.add("Counted");
		}
		rows.add(heading);
		for (Line line : figures.lines.subList(0, Math.min(MOST_LINES, figures.lines.size()))) {
			List<String> row = new ArrayList<>(line.names);
			row.addAll(List.of(RunSummary.count(line.sent), RunSummary.count(line.delivered), RunSummary.count(line.dropped), RunSummary.count(line.refused),
					RunSummary.count(line.bytes), nanos(line.p50), nanos(line.p99), nanos(line.max)));
			if (counted) {
				row.add(RunSummary.count(line.counted));
			}
			rows.add(row);
		}
		Table.print(out, "", rows);
		if (figures.lines.size() > MOST_LINES) {
			out.println("… and " + RunSummary.count(figures.lines.size() - MOST_LINES) + " more with less traffic; --format csv and json have all of them.");
		}
	}

	private static String nanos(Long nanos) {
		return nanos == null ? "–" : RunSummary.nanos(nanos);
	}

	private static void csv(PrintWriter out, Figures figures) {
		List<String> heading = new ArrayList<>(figures.heading.stream().map(word -> word.toLowerCase(java.util.Locale.ROOT).replace(' ', '_')).toList());
		heading.addAll(List.of("sent", "delivered", "dropped", "refused", "counted", "bytes", "p50_ns", "p99_ns", "max_ns"));
		out.print(String.join(",", heading) + "\r\n");
		for (Line line : figures.lines) {
			List<Object> cells = new ArrayList<>(line.names.stream().map(TraceStatsWork::quoted).toList());
			cells.addAll(List.of(line.sent, line.delivered, line.dropped, line.refused, line.counted, line.bytes, plain(line.p50), plain(line.p99), plain(line.max)));
			out.print(cells.stream().map(String::valueOf).collect(Collectors.joining(",", "", "\r\n")));
		}
	}

	private static String plain(Long number) {
		return number == null ? "" : number.toString();
	}

	private static String quoted(String text) {
		return text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	private static Object data(Path file, TimeWindow window, TraceCommands.Part part, TrafficStore.Contents contents, MatrixAnswer.Cell total, TraceCommands.By by,
			Figures pairs, Figures types, boolean exact, List<RingAnswer.Ring> rings) {
		Map<String, Object> data = Json.object("file", file.toString(), "beginNanos", window.begin(), "endNanos", window.end(), "filter", part.filter, "exact", exact, "lost",
				contents.lost(), "total", data(line(List.of(), total), List.of()));
		if (by != TraceCommands.By.type) {
			List<String> keys = by == TraceCommands.By.cpu ? List.of("fromCpu", "toCpu") : List.of("from", "to");
			data.put("pairs", pairs.lines.stream().map(line -> data(line, keys)).toList());
		}
		if (types != null) {
			data.put("types", types.lines.stream().map(line -> data(line, List.of("type"))).toList());
		}
		data.put("rings", rings.stream().map(ring -> Json.object("kernel", ring.kernelId(), "highWater", ring.highWater(), "full",
				ring.fullTotal())).toList());
		return data;
	}

	private static Map<String, Object> data(Line line, List<String> keys) {
		Map<String, Object> data = Json.object();
		for (int i = 0; i < keys.size(); i++) {
			data.put(keys.get(i), line.names.get(i));
		}
		data.putAll(Json.object("sent", line.sent, "delivered", line.delivered, "dropped", line.dropped, "refused", line.refused, "counted", line.counted, "bytes", line.bytes,
				"p50Nanos", line.p50, "p99Nanos", line.p99, "maxNanos", line.max));
		return data;
	}
}
