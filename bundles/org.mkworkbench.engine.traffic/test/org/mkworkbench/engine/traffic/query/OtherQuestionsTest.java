// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.IpiEvent.Kind;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

class OtherQuestionsTest {
	@Test
	void findsTheNextEvent() throws FilterException {
		Random random = new Random(6);
		MadeUpRun run = new MadeUpRun(51, 6000);
		TrafficQueries queries = new TrafficQueries(run.store());
		for (int i = 0; i < 200; i++) {
			Filters filter = Filters.ALL.get(i % Filters.ALL.size());
			int cpu = random.nextInt(MadeUpRun.CPUS + 1) - 1;
			long moment = random.nextInt(10) == 0 ? random.nextLong(2 * run.end()) : run.events.get(random.nextInt(run.events.size())).timeNanos();
			long after = run.events.stream().filter(e -> filter.passes(e) && isOn(run, e, cpu) && e.timeNanos() > moment).mapToLong(IpiEvent::timeNanos).min().orElse(-1);
			long before = run.events.stream().filter(e -> filter.passes(e) && isOn(run, e, cpu) && e.timeNanos() < moment).mapToLong(IpiEvent::timeNanos).max().orElse(-1);
			assertEquals(after, queries.nextEvent(moment, true, cpu, filter.filter(), Cancel.NEVER), filter.text());
			assertEquals(before, queries.nextEvent(moment, false, cpu, filter.filter(), Cancel.NEVER), filter.text());
		}
	}

	private static boolean isOn(MadeUpRun run, IpiEvent e, int cpu) {
		boolean leaves = e.kind() == Kind.SENT || e.kind() == Kind.DROPPED || e.kind() == Kind.REFUSED;
		int from = run.cpu(e.fromCpu());
		return cpu < 0 || cpu == (leaves && from >= 0 ? from : run.cpu(e.toCpu()));
	}

	@Test
	void followsRings() {
		Random random = new Random(7);
		MadeUpRun run = new MadeUpRun(52, 9000);
		TrafficQueries queries = new TrafficQueries(run.store());
		for (int i = 0; i < 40; i++) {
			TimeWindow window = MadeUpRun.window(random, run.begin(), run.end());
			int columns = 1 + random.nextInt(300);
			RingAnswer answer = queries.rings(window, columns, Cancel.NEVER);
			for (int kernel = 0; kernel < MadeUpRun.KERNELS; kernel++) {
				RingAnswer.Ring ring = answer.rings().get(kernel);
				int most = 0;
				int last = -1;
				long full = 0;
				for (int e = 0; e < run.events.size(); e++) {
					IpiEvent event = run.events.get(e);
					boolean ofRing = event.kind() == Kind.SENT || event.kind() == Kind.DELIVERED || event.kind() == Kind.DROPPED || event.kind() == Kind.LOST;
					if (!ofRing || event.toKernel() != ring.kernelId() || event.timeNanos() > window.end()) {
						continue;
					}
					last = run.rings.get(e) >= 0 ? run.rings.get(e) : last;
					if (event.timeNanos() >= window.begin()) {
						most = Math.max(most, run.rings.get(e));
						full += event.kind() == Kind.DROPPED ? 1 : 0;
					}
				}
				String what = window + " " + columns + " kernel " + ring.kernelId();
				assertEquals(most, ring.highWater(), what);
				assertEquals(full, ring.fullTotal(), what);
				assertEquals(last, ring.lastEntries(), what);
				assertEquals(columns, ring.max().length);
				for (int column = 0; column < columns; column++) {
					assertTrue(ring.min()[column] <= ring.max()[column]);
				}
			}
			assertTrue(answer.exact());
		}
	}

	/** Asks everything. */
	private static void everything(TrafficQueries queries, TimeWindow window, TrafficFilter filter, Cancel cancel) {
		List<Integer> cpus = java.util.stream.IntStream.range(0, queries.store().layout().cpus().size()).boxed().toList();
		queries.matrix(window, filter, false, cancel);
		queries.matrix(window, filter, true, cancel);
		queries.timeline(cpus, window, 100, filter, 100, cancel);
		queries.timeline(cpus, window, 0, filter, -1, cancel);
		for (LatencyAnswer.By by : LatencyAnswer.By.values()) {
			queries.latencies(window, filter, by, cancel);
		}
		queries.latencyOverTime(window, filter, 100, cancel);
		queries.rings(window, 100, cancel);
		queries.messages(window, filter, 100, cancel);
		queries.newestMessages(window, filter, 100, cancel);
		queries.kernels(window.end(), Math.max(1, window.nanos()), cancel);
		queries.nextEvent(window.begin(), true, -1, filter, cancel);
		queries.nextEvent(window.end(), false, cpus.isEmpty() ? -1 : 0, filter, cancel);
	}

	@Test
	void nothingIsAnAnswerToo() {
		for (TrafficLayout layout : List.of(MadeUpRun.layout(), new TrafficLayout("", "", "", "", 0, List.of(), List.of(), List.of(), Map.of(), Map.of()))) {
			TrafficQueries queries = new TrafficQueries(new TrafficRecorder(layout, MadeUpRun.SMALL).store());
			for (TimeWindow window : List.of(new TimeWindow(0, 0), new TimeWindow(0, 1000), new TimeWindow(0, Long.MAX_VALUE), new TimeWindow(Long.MIN_VALUE, Long.MAX_VALUE))) {
				everything(queries, window, TrafficFilter.ALL, Cancel.NEVER);
			}
			assertEquals(0, queries.matrix(new TimeWindow(0, 10), TrafficFilter.ALL, true, Cancel.NEVER).total().sent());
			assertEquals(-1, queries.nextEvent(0, true, -1, TrafficFilter.ALL, Cancel.NEVER));
		}
	}

	@Test
	void oneEventIsEnough() {
		for (Kind kind : Kind.values()) {
			if (kind == Kind.MARK || kind == Kind.LOAD || kind == Kind.CARRIED_OUT) {
				continue;
			}
			TrafficRecorder recorder = new TrafficRecorder(MadeUpRun.layout(), MadeUpRun.SMALL);
			recorder.event(MadeUpRun.words(new IpiEvent(kind, 1000, 900, -1, 0x4000, 10, 20, MadeUpRun.physical(4), MadeUpRun.physical(8), 1, 1), 1), 0);
			TrafficQueries queries = new TrafficQueries(recorder.store());
			for (TimeWindow window : List.of(new TimeWindow(1000, 1000), new TimeWindow(0, 999), new TimeWindow(1001, 5000), new TimeWindow(0, Long.MAX_VALUE),
					new TimeWindow(Long.MIN_VALUE, Long.MAX_VALUE))) {
				everything(queries, window, TrafficFilter.ALL, Cancel.NEVER);
			}
			MatrixAnswer.Cell total = queries.matrix(new TimeWindow(1000, 1000), TrafficFilter.ALL, false, Cancel.NEVER).total();
			boolean message = kind != Kind.CPU && kind != Kind.STATE && kind != Kind.STAGE && kind != Kind.PHASE && kind != Kind.OWNER;
			assertEquals(message, total.sent() + total.delivered() + total.dropped() + total.refused() + total.counted() > 0, () -> kind.toString());
			assertEquals(message ? 1000 : -1, queries.nextEvent(0, true, -1, TrafficFilter.ALL, Cancel.NEVER));
		}
	}

	@Test
	void givesUpWhenNobodyWantsTheAnswer() {
		TrafficQueries queries = new TrafficQueries(new MadeUpRun(53, 9000).store());
		TimeWindow window = new TimeWindow(7000, 500_000);
		List<Consumer<Cancel>> questions = List.of(cancel -> queries.matrix(window, TrafficFilter.ALL, true, cancel),
				cancel -> queries.timeline(List.of(1), window, 100, TrafficFilter.ALL, 100, cancel),
				cancel -> queries.latencies(window, TrafficFilter.ALL, LatencyAnswer.By.PAIR, cancel), cancel -> queries.latencyOverTime(window, TrafficFilter.ALL, 100, cancel),
				cancel -> queries.rings(window, 100, cancel), cancel -> queries.messages(window, TrafficFilter.ALL, 100, cancel),
				cancel -> queries.newestMessages(window, TrafficFilter.ALL, 100, cancel), cancel -> queries.kernels(400_000, 1000, cancel),
				cancel -> queries.nextEvent(7000, true, 3, TrafficFilter.ALL, cancel));
		for (Consumer<Cancel> question : questions) {
			assertThrows(Cancel.Cancelled.class, () -> question.accept(() -> true));
			AtomicInteger asked = new AtomicInteger();
			question.accept(() -> asked.incrementAndGet() < 0);
			int times = asked.get();
			assertTrue(times > 0);
			asked.set(0);
			assertThrows(Cancel.Cancelled.class, () -> question.accept(() -> asked.incrementAndGet() == times));
		}
	}

	@Test
	void forgottenEventsAreAnsweredRoughly() throws FilterException {
		MadeUpRun run = new MadeUpRun(54, 20_000);
		TrafficStore store = run.record(RecorderOptions.defaults().withBlock(1 << 12).withMemory(0), List.of()).store();
		TrafficQueries queries = new TrafficQueries(store);
		for (Filters filter : Filters.ALL) {
			everything(queries, new TimeWindow(run.begin() + 1000, run.end() - 1000), filter.filter(), Cancel.NEVER);
		}
		TimeWindow part = new TimeWindow(run.begin() + 1000, run.end());
		assertFalse(queries.matrix(part, TrafficFilter.parse("latency>10us", run.layout), false, Cancel.NEVER).exact());
		assertFalse(queries.messages(part, TrafficFilter.ALL, 10, Cancel.NEVER).exact());
		assertTrue(queries.messages(part, TrafficFilter.ALL, 10, Cancel.NEVER).leftOut() > 1000);
		// Latencies over a bound are known to a bucket.
		long all = run.events.stream().filter(e -> e.kind() == Kind.DELIVERED && Filters.latency(e) > 10_000).count();
		assertEquals(all, queries.matrix(new TimeWindow(0, run.end()), TrafficFilter.parse("latency>10us", run.layout), false, Cancel.NEVER).total().delivered(), all * 0.02 + 5);
	}

	@Test
	void anyWordsAreAnswered() {
		Random random = new Random(5);
		TrafficRecorder recorder = new TrafficRecorder(MadeUpRun.layout(), MadeUpRun.SMALL);
		long time = 0;
		for (int i = 0; i < 3000; i++) {
			long[] words = random.longs(IpiEvent.WORDS).map(word -> word >> random.nextInt(64)).toArray();
			words[0] = words[0] & ~0xffL | List.of(0, 1, 2, 3, 5, 6, 7, 8, 9, 12, 13, 14).get(random.nextInt(12));
			time += random.nextInt(1000);
			words[1] = time;
			recorder.event(words, 0);
		}
		TrafficQueries queries = new TrafficQueries(recorder.store());
		for (int i = 0; i < 20; i++) {
			everything(queries, MadeUpRun.window(random, 0, time), TrafficFilter.ALL, Cancel.NEVER);
		}
		everything(queries, new TimeWindow(Long.MIN_VALUE, Long.MAX_VALUE), TrafficFilter.ALL, Cancel.NEVER);
		assertTrue(Arrays.stream(queries.matrix(new TimeWindow(0, time), TrafficFilter.ALL, true, Cancel.NEVER).cells()).anyMatch(cell -> cell != null));
	}

	@Test
	void nobodyIsAnsweredByARecordingThatIsClosed(@TempDir Path folder) throws IOException {
		MadeUpRun run = new MadeUpRun(57, 40_000);
		Path path = folder.resolve("x.mkrec");
		try (TrafficRecorder recorder = run.record(MadeUpRun.SMALL, List.of())) {
			recorder.recordTo(path, true);
			recorder.stopRecording();
		}
		RecordingFile file = RecordingFile.open(path);
		assertTrue(file.contents().blocks() > 16, "there are groups of blocks");
		TrafficQueries queries = new TrafficQueries(file);
		file.close();
		TimeWindow window = new TimeWindow(0, run.end());
		assertThrows(Cancel.Cancelled.class, () -> queries.matrix(window, TrafficFilter.ALL, false, Cancel.NEVER));
		assertThrows(Cancel.Cancelled.class, () -> queries.timeline(List.of(0, 1), window, 100, TrafficFilter.ALL, 100, Cancel.NEVER));
		assertThrows(Cancel.Cancelled.class, () -> queries.latencyOverTime(window, TrafficFilter.ALL, 100, Cancel.NEVER));
		assertThrows(Cancel.Cancelled.class, () -> queries.rings(window, 100, Cancel.NEVER));
		assertThrows(Cancel.Cancelled.class, () -> queries.messages(window, TrafficFilter.ALL, 100, Cancel.NEVER));
	}
}
