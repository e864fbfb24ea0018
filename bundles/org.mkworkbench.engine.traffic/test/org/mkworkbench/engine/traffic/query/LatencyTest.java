// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

class LatencyTest {
	private static boolean counts(IpiEvent event, TimeWindow window, Filters filter) {
		return event.kind() == IpiEvent.Kind.DELIVERED && window.contains(event.timeNanos()) && filter.passes(event);
	}

	private static String key(LatencyAnswer.By by, int from, int to, int type) {
		return (by == LatencyAnswer.By.TYPE ? "" : from + ">" + to) + (by == LatencyAnswer.By.PAIR ? "" : " " + type);
	}

	private static List<Long> figures(LatencyHistogram times) {
		return List.of(times.count(), times.min(), times.max(), times.percentile(50), times.percentile(90), times.percentile(99), (long) (times.mean() * 100));
	}

	@Test
	void agreesWithCollectingOneByOne() throws FilterException {
		Random random = new Random(4);
		MadeUpRun run = new MadeUpRun(11, 9000);
		TrafficQueries queries = new TrafficQueries(run.store());
		for (Filters filter : Filters.ALL) {
			for (LatencyAnswer.By by : LatencyAnswer.By.values()) {
				TimeWindow window = MadeUpRun.window(random, run.begin(), run.end());
				Map<String, LatencyHistogram> expected = new HashMap<>();
				LatencyHistogram all = new LatencyHistogram();
				for (IpiEvent event : run.events) {
					if (counts(event, window, filter)) {
						expected.computeIfAbsent(key(by, event.fromKernel(), event.toKernel(), event.messageType()), k -> new LatencyHistogram()).record(Filters.latency(event));
						all.record(Filters.latency(event));
					}
				}
				LatencyAnswer answer = queries.latencies(window, filter.filter(), by, Cancel.NEVER);
				assertTrue(answer.exact());
				assertEquals(figures(all), figures(answer.all()));
				long before = Long.MAX_VALUE;
				for (LatencyAnswer.Row row : answer.rows()) {
					LatencyHistogram times = expected.remove(key(by, row.fromKernel(), row.toKernel(), row.type()));
					assertEquals(figures(times), figures(row.latencies()), () -> filter.text() + " " + row);
					assertTrue(before >= row.latencies().count());
					before = row.latencies().count();
				}
				assertEquals(Map.of(), expected);
			}
		}
	}

	@Test
	void showsLatenciesOverTime() throws FilterException {
		Random random = new Random(5);
		MadeUpRun run = new MadeUpRun(12, 9000);
		TrafficQueries queries = new TrafficQueries(run.store());
		for (Filters filter : Filters.ALL) {
			TimeWindow window = MadeUpRun.window(random, run.begin(), run.end());
			int columns = 1 + random.nextInt(40);
			LatencyAnswer.HeatMap map = queries.latencyOverTime(window, filter.filter(), columns, Cancel.NEVER);
			assertTrue(map.exact());
			assertEquals(columns, map.columns());
			assertEquals(0, map.bounds()[0]);
			long[] expected = new long[map.counts().length];
			for (IpiEvent event : run.events) {
				if (counts(event, window, filter)) {
					int column = (int) ((event.timeNanos() - window.begin()) * columns / (window.nanos() + 1));
					int row = Arrays.binarySearch(map.bounds(), Filters.latency(event));
					expected[column * map.bounds().length + (row < 0 ? -row - 2 : row)]++;
				}
			}
			assertArrayEquals(expected, map.counts(), () -> filter.text() + " " + window);
		}
	}

	@Test
	void spreadsWhatIsForgottenWithoutLosingAny() {
		for (int seed = 13; seed < 18; seed++) {
			MadeUpRun run = new MadeUpRun(seed, 20_000);
			TrafficStore store = run.record(RecorderOptions.defaults().withBlock(1 << 14).withMemory(0), List.of()).store();
			TrafficQueries queries = new TrafficQueries(store);
			LatencyAnswer.HeatMap map = queries.latencyOverTime(new TimeWindow(0, run.end()), TrafficFilter.ALL, 500, Cancel.NEVER);
			assertFalse(map.exact());
			assertEquals(run.events.stream().filter(e -> e.kind() == IpiEvent.Kind.DELIVERED).count(), Arrays.stream(map.counts()).sum());
		}
	}

	@Test
	void aFilterIsKeptHoweverManyEventsThereAre() throws FilterException {
		MadeUpRun run = new MadeUpRun(14, 20_000);
		TrafficStore store = run.record(RecorderOptions.defaults().withBlock(1 << 14), List.of()).store();
		TimeWindow window = new TimeWindow(0, run.end());
		for (Filters filter : Filters.ALL) {
			long expected = run.events.stream().filter(e -> counts(e, window, filter)).count();
			for (int columns : new int[] {1, 3, 500}) {
				LatencyAnswer.HeatMap map = new HeatMapQuestion(store.contents(), window, filter.filter(), new LayoutTables(store.layout()), columns, 0, Cancel.NEVER).ask();
				assertTrue(map.exact(), filter.text());
				assertEquals(expected, Arrays.stream(map.counts()).sum(), filter.text() + " " + columns);
			}
		}
	}
}
