// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

class MatrixTest {
	/** Counts of a cell the simple way. */
	private static final class Cell {
		final long[] sums = new long[6];
		final LatencyHistogram times = new LatencyHistogram();

		/** @param byEnd whether only messages that came to an end pass: these were sent as well */
		void add(IpiEvent event, boolean byEnd) {
			sums[0] += byEnd && (event.kind() == IpiEvent.Kind.DELIVERED || event.kind() == IpiEvent.Kind.LOST) ? 1 : 0;
			switch (event.kind()) {
				case SENT -> sums[0]++;
				case DELIVERED -> {
					sums[1]++;
					sums[5] += event.value();
					times.record(Filters.latency(event));
				}
				case DROPPED -> {
					sums[0]++;
					sums[2]++;
				}
				case LOST -> sums[2]++;
				case REFUSED -> sums[3]++;
				default -> sums[4] += event.kind() == IpiEvent.Kind.COUNT ? event.value() : 1;
			}
		}

		MatrixAnswer.Cell cell() {
			return new MatrixAnswer.Cell(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], times.percentile(50), times.percentile(99), times.max());
		}
	}

	/** Cells by label of the row and column; a message end is a CPU if its kernel is expanded. */
	private static Map<String, Cell> expected(MadeUpRun run, TimeWindow window, Filters filter, Set<Integer> expanded) {
		Map<String, Cell> cells = new HashMap<>();
		boolean byEnd = List.of("outcome:dropped", "outcome:dropped,lost,REFUSED", "outcome:delivered from:host", "outcome:doorbell", "latency>10us", "latency:1us..5us,>=0.02ms",
				"-channel:bulk,unknown latency<8us").contains(filter.text());
		for (IpiEvent event : run.events) {
			if (window.contains(event.timeNanos()) && filter.passes(event)) {
				String key = end(run, event.fromKernel(), event.fromCpu(), expanded) + ">" + end(run, event.toKernel(), event.toCpu(), expanded);
				cells.computeIfAbsent(key, k -> new Cell()).add(event, byEnd);
				cells.computeIfAbsent("total", k -> new Cell()).add(event, byEnd);
			}
		}
		return cells;
	}

	private static String end(MadeUpRun run, int kernel, long cpu, Set<Integer> expanded) {
		if (run.cpu(cpu) >= 0 && (expanded == null || expanded.contains(kernel))) {
			return "CPU " + run.layout.cpus().get(run.cpu(cpu)).linux();
		}
		return kernel < 0 || expanded == null || expanded.contains(kernel) ? "unknown" : run.layout.kernel(kernel).orElseThrow().name();
	}

	private static void assertMatrix(MadeUpRun run, MatrixAnswer answer, TimeWindow window, Filters filter, Set<Integer> expanded) {
		Map<String, Cell> expected = expected(run, window, filter, expanded);
		String what = filter.text() + " " + window + " " + expanded;
		assertTrue(answer.exact(), what);
		Cell total = expected.remove("total");
		assertEquals(total == null ? new Cell().cell() : total.cell(), answer.total(), what);
		for (int row = 0; row < answer.parties().size(); row++) {
			for (int column = 0; column < answer.parties().size(); column++) {
				String key = answer.parties().get(row).label() + ">" + answer.parties().get(column).label();
				Cell cell = expected.remove(key);
				if (cell == null) {
					assertNull(answer.cell(row, column), key + " " + what);
				} else {
					assertEquals(cell.cell(), answer.cell(row, column), key + " " + what);
				}
			}
		}
		assertEquals(Map.of(), expected, what);
	}

	@Test
	void agreesWithCountingOneByOne() throws FilterException {
		Random random = new Random(3);
		for (int seed = 0; seed < 3; seed++) {
			MadeUpRun run = new MadeUpRun(seed, 9000);
			TrafficQueries queries = new TrafficQueries(run.store());
			assertTrue(queries.store().contents().blocks() > 10, "too few blocks for a test of their summaries");
			for (Filters filter : Filters.ALL) {
				for (int i = 0; i < 6; i++) {
					TimeWindow window = MadeUpRun.window(random, run.begin(), run.end());
					Set<Integer> expanded = switch (i) {
						case 0, 1 -> Set.of();
						case 2, 3 -> null;
						case 4 -> Set.of(10, 30);
						default -> Set.of(0, 10, 20, 30, -1);
					};
					assertMatrix(run, queries.matrix(window, filter.filter(), expanded, Cancel.NEVER), window, filter, expanded);
				}
			}
		}
	}

	@Test
	void groupsCpusByTheirOwnerAtTheEnd() {
		MadeUpRun run = new MadeUpRun(5, 6000);
		TrafficQueries queries = new TrafficQueries(run.store());
		for (long end : List.of(run.begin(), (run.begin() + run.end()) / 2, run.end())) {
			MatrixAnswer answer = queries.matrix(new TimeWindow(0, end), TrafficFilter.ALL, true, Cancel.NEVER);
			List<Integer> owners = new ArrayList<>(run.layout.cpus().stream().map(cpu -> cpu.kernelId()).toList());
			run.events.stream().filter(e -> e.kind() == IpiEvent.Kind.OWNER && e.timeNanos() <= end).forEach(e -> owners.set(run.cpu(e.fromCpu()), e.toKernel()));
			List<MatrixAnswer.Party> parties = answer.parties().stream().filter(party -> party.cpu() >= 0).toList();
			assertEquals(MadeUpRun.CPUS, parties.size());
			for (int i = 0; i < parties.size(); i++) {
				assertEquals(owners.get(parties.get(i).cpu()), parties.get(i).kernelId());
				if (i > 0) {
					assertTrue(rank(run, parties.get(i - 1)) < rank(run, parties.get(i)), () -> parties.toString());
				}
			}
		}
	}

	private static int rank(MadeUpRun run, MatrixAnswer.Party party) {
		var cpu = run.layout.cpus().get(party.cpu());
		return ((party.kernelId() < 0 ? 100 : party.kernelId()) * 10 + cpu.packageNumber()) * 10000 + cpu.node() * 100 + cpu.linux();
	}

	@Test
	void saysWhenEventsAreForgotten() {
		MadeUpRun run = new MadeUpRun(6, 20_000);
		TrafficStore store = run.record(RecorderOptions.defaults().withBlock(1 << 12).withMemory(1 << 14), List.of()).store();
		TrafficStore.Contents contents = store.contents();
		assertFalse(contents.extent(0).readable());
		TrafficQueries queries = new TrafficQueries(store);
		TimeWindow all = new TimeWindow(0, run.end());
		assertMatrix(run, queries.matrix(all, TrafficFilter.ALL, false, Cancel.NEVER), all, Filters.ALL.getFirst(), Set.of());
		long cut = (contents.extent(0).firstNanos() + contents.extent(0).lastNanos()) / 2;
		MatrixAnswer rough = queries.matrix(new TimeWindow(cut, run.end()), TrafficFilter.ALL, false, Cancel.NEVER);
		assertFalse(rough.exact());
		assertEquals(contents.totals().sent(), rough.total().sent());
	}

	@Test
	void whatWasDeliveredWasSent() throws FilterException {
		MadeUpRun run = new MadeUpRun(7, 9000);
		TrafficQueries queries = new TrafficQueries(run.store());
		MatrixAnswer.Cell all = queries.matrix(new TimeWindow(0, run.end()), TrafficFilter.ALL, false, Cancel.NEVER).total();
		MatrixAnswer.Cell delivered = queries.matrix(new TimeWindow(0, run.end()), TrafficFilter.parse("outcome:delivered", run.layout), false, Cancel.NEVER).total();
		assertTrue(all.delivered() > 1000);
		assertEquals(all.delivered(), delivered.delivered());
		assertEquals(all.delivered(), delivered.sent());
	}
}
