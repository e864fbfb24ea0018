// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.IpiEvent.Kind;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

class TimelineTest {
	private static final List<Integer> ALL_CPUS = IntStream.range(0, MadeUpRun.CPUS).boxed().toList();

	/** What a CPU is in at a moment, the simple way. */
	private static String stateAt(MadeUpRun run, int cpu, long time) {
		int owner = run.layout.cpus().get(cpu).kernelId();
		for (IpiEvent event : run.events) {
			if (event.kind() == Kind.OWNER && event.timeNanos() <= time && run.cpu(event.fromCpu()) == cpu) {
				owner = event.toKernel();
			}
		}
		LaneState state = owner < 0 ? LaneState.NONE : ground(run, owner, time);
		for (IpiEvent event : run.events) {
			if (event.kind() == Kind.CPU && run.cpu(event.fromCpu()) == cpu && event.sentNanos() <= time && event.timeNanos() > time) {
				state = event.value() == 0 ? state == LaneState.BOOTING ? state : LaneState.RUNNING : event.value() == 1 ? LaneState.INTERRUPT : LaneState.HUNG;
			}
		}
		return state + " of " + owner;
	}

	private static LaneState ground(MadeUpRun run, int kernel, long time) {
		boolean up = kernel == 0;
		IpiEvent first = run.events.stream().filter(e -> isLife(e, kernel)).findFirst().orElse(null);
		up |= first != null && first.kind() == Kind.PHASE && first.value() >= 3;
		boolean hung = false;
		boolean booting = false;
		for (IpiEvent event : run.events) {
			if (!isLife(event, kernel) || event.timeNanos() > time) {
				continue;
			}
			if (event.kind() == Kind.STATE) {
				boolean active = event.value() == InstanceState.ACTIVE.ordinal();
				booting = active && !up;
				up &= active;
				hung &= active;
			} else if (event.kind() == Kind.PHASE) {
				up = event.value() == 2 || event.value() == 3;
				hung = event.value() == 3;
				booting = event.value() == 1;
			}
		}
		return hung ? LaneState.HUNG : up ? LaneState.IDLE : booting ? LaneState.BOOTING : LaneState.HALTED;
	}

	private static boolean isLife(IpiEvent event, int kernel) {
		return (event.kind() == Kind.STATE || event.kind() == Kind.PHASE || event.kind() == Kind.STAGE) && event.fromKernel() == kernel;
	}

	@Test
	void tellsFewEventsOneByOne() throws FilterException {
		Random random = new Random(8);
		MadeUpRun run = new MadeUpRun(21, 3000);
		TrafficQueries queries = new TrafficQueries(run.store());
		int arrows = 0;
		for (int i = 0; i < 38; i++) {
			Filters filter = Filters.ALL.get(i % Filters.ALL.size());
			TimeWindow window = MadeUpRun.window(random, run.begin(), run.end());
			TimelineAnswer answer = queries.timeline(ALL_CPUS, window, 5000, filter.filter(), 100_000, Cancel.NEVER);
			assertTrue(answer.exact());
			for (TimelineAnswer.Lane lane : answer.lanes()) {
				if (lane.columns() == null) {
					assertIntervals(run, window, lane, random);
				}
			}
			assertEquals(arrows(SequenceTest.expected(run, window, filter)), arrows(answer.arrows()), () -> filter.text() + " " + window);
			arrows += answer.arrows().size();
		}
		assertTrue(arrows > 1000);
	}

	private static void assertIntervals(MadeUpRun run, TimeWindow window, TimelineAnswer.Lane lane, Random random) {
		List<TimelineAnswer.Interval> intervals = lane.intervals();
		assertEquals(window.begin(), intervals.getFirst().begin());
		assertEquals(window.end(), intervals.getLast().end());
		for (int i = 0; i < intervals.size(); i++) {
			TimelineAnswer.Interval each = intervals.get(i);
			if (i > 0) {
				assertEquals(intervals.get(i - 1).end(), each.begin());
			}
			if (random.nextInt(100) == 0 || i == intervals.size() - 1) {
				long time = each.begin() + (each.end() > each.begin() ? random.nextLong(each.end() - each.begin()) : 0);
				assertEquals(stateAt(run, lane.cpu(), time), each.state() + " of " + each.kernelId(), () -> "CPU " + lane.cpu() + " at " + time + " in " + window);
			}
		}
	}

	private static List<String> arrows(List<?> all) {
		return all.stream().map(each -> switch (each) {
			case TimelineAnswer.Arrow a -> a.number() + ": " + a.fromCpu() + ">" + a.toCpu() + " " + a.begin() + " " + a.end() + " " + a.type() + " " + a.bytes() + " " + a.outcome();
			case SequenceAnswer.Message m -> m.number() + ": " + m.fromCpu() + ">" + m.toCpu() + " " + m.sentNanos() + " " + (m.handledNanos() < 0 ? m.sentNanos() : m.handledNanos()) + " "
					+ m.type() + " " + m.bytes() + " " + m.outcome();
			default -> throw new IllegalArgumentException();
		}).sorted().toList();
	}

	private static boolean leaves(IpiEvent e) {
		return e.kind() == Kind.SENT || e.kind() == Kind.DROPPED || e.kind() == Kind.REFUSED || e.kind() == Kind.DOORBELL || e.kind() == Kind.COUNT;
	}

	private static boolean arrives(IpiEvent e) {
		return e.kind() == Kind.DELIVERED || e.kind() == Kind.DOORBELL || e.kind() == Kind.COUNT;
	}

	private static boolean drops(IpiEvent e) {
		return e.kind() == Kind.DROPPED || e.kind() == Kind.LOST || e.kind() == Kind.REFUSED;
	}

	private static int weight(IpiEvent e) {
		return e.kind() == Kind.COUNT ? e.value() : 1;
	}

	@Test
	void countsManyEventsByColumn() throws FilterException {
		Random random = new Random(9);
		MadeUpRun run = new MadeUpRun(22, 4000);
		TrafficQueries queries = new TrafficQueries(run.store());
		int columned = 0;
		for (Filters filter : Filters.ALL) {
			TimeWindow window = MadeUpRun.window(random, run.begin(), run.end());
			int columns = 1 + random.nextInt(30);
			TimelineAnswer answer = queries.timeline(List.of(4, 0, 9), window, columns, filter.filter(), 100_000, Cancel.NEVER);
			TimelineAnswer exactly = queries.timeline(List.of(4, 0, 9), window, 100_000, TrafficFilter.parse("channel:bulk outcome:doorbell from:host", run.layout), 100_000, Cancel.NEVER);
			for (int i = 0; i < 3; i++) {
				TimelineAnswer.Lane lane = answer.lanes().get(i);
				assertEquals(0, answer.arrowsLeftOut());
				if (lane.columns() == null) {
					continue;
				}
				columned++;
				assertColumns(run, window, filter, columns, lane);
				assertShares(window, columns, lane.columns(), exactly.lanes().get(i));
			}
		}
		assertTrue(columned > 10);
	}

	private static void assertColumns(MadeUpRun run, TimeWindow window, Filters filter, int columns, TimelineAnswer.Lane lane) {
		int[] sent = new int[columns];
		int[] handled = new int[columns];
		int[] dropped = new int[columns];
		long[] longest = new long[columns];
		for (IpiEvent event : run.events) {
			if (!window.contains(event.timeNanos()) || !filter.passes(event)) {
				continue;
			}
			int column = (int) ((event.timeNanos() - window.begin()) * columns / (window.nanos() + 1));
			sent[column] += leaves(event) && run.cpu(event.fromCpu()) == lane.cpu() ? weight(event) : 0;
			if (run.cpu(event.toCpu()) == lane.cpu()) {
				handled[column] += arrives(event) ? weight(event) : 0;
				dropped[column] += drops(event) ? 1 : 0;
				longest[column] = event.kind() == Kind.DELIVERED ? Math.max(longest[column], Filters.latency(event)) : longest[column];
			}
		}
		String what = filter.text() + " " + window + " CPU " + lane.cpu();
		assertArrayEquals(sent, lane.columns().sent(), what);
		assertArrayEquals(handled, lane.columns().handled(), what);
		assertArrayEquals(dropped, lane.columns().dropped(), what);
		assertArrayEquals(longest, lane.columns().maxLatencies(), what);
		for (int column = 0; column < columns; column++) {
			long begin = window.begin() + Math.ceilDiv(column * (window.nanos() + 1), columns);
			assertEquals(idle(run, lane.cpu(), begin), LaneState.values()[lane.columns().states()[column]] + " of " + lane.columns().kernelIds()[column], what);
		}
	}

	private static String idle(MadeUpRun run, int cpu, long time) {
		int owner = run.layout.cpus().get(cpu).kernelId();
		for (IpiEvent event : run.events) {
			owner = event.kind() == Kind.OWNER && event.timeNanos() <= time && run.cpu(event.fromCpu()) == cpu ? event.toKernel() : owner;
		}
		return (owner < 0 ? LaneState.NONE : ground(run, owner, time)) + " of " + owner;
	}

	/** Shares must add up to the intervals. */
	private static void assertShares(TimeWindow window, int columns, TimelineAnswer.Columns shares, TimelineAnswer.Lane exactly) {
		double nanos = (window.nanos() + 1.0) / columns;
		for (int column = 0; column < columns; column++) {
			double begin = window.begin() + column * nanos;
			double running = 0;
			double interrupt = 0;
			for (TimelineAnswer.Interval each : exactly.intervals()) {
				double part = Math.max(0, Math.min(each.end() + (each.end() == window.end() ? 1 : 0), begin + nanos) - Math.max(each.begin(), begin));
				running += each.state() == LaneState.RUNNING ? part : 0;
				interrupt += each.state() == LaneState.INTERRUPT ? part : 0;
			}
			assertEquals(running / nanos, shares.running()[column], 1e-3 + 2 / nanos);
			assertEquals(interrupt / nanos, shares.interrupt()[column], 1e-3 + 2 / nanos);
		}
	}

	@Test
	void laysSummariesIntoColumns() throws FilterException {
		MadeUpRun run = new MadeUpRun(23, 10_000);
		TrafficStore.Contents contents = run.store().contents();
		long bin = IntStream.range(0, contents.blocks()).mapToLong(block -> contents.summary(block).lanes().binNanos()).max().orElseThrow();
		TimeWindow window = new TimeWindow(run.begin(), run.end());
		LayoutTables tables = new LayoutTables(run.layout);
		for (Filters filter : Filters.ALL) {
			if (!filter.filter().pairsSuffice()) {
				continue;
			}
			for (int columns : List.of(7, 400)) {
				TimelineAnswer answer = new TimelineQuestion(contents, window, tables, new LifeHistory(tables, contents.lifeEvents()), filter.filter(), ALL_CPUS, columns, 1000, 0,
						Cancel.NEVER).ask();
				assertTrue(answer.arrows().isEmpty());
				// Of a filter summaries tell how much passes in a block, not when in it.
				long slack = 2 * bin + 2 * window.nanos() / columns + (filter.text().isEmpty() ? 0 : longest(contents));
				for (TimelineAnswer.Lane lane : answer.lanes()) {
					TimelineAnswer.Columns all = lane.columns();
					assertNotNull(all);
					List<IpiEvent> passing = run.events.stream().filter(filter::passes).toList();
					assertNear(window, slack, passing, e -> leaves(e) && run.cpu(e.fromCpu()) == lane.cpu() ? weight(e) : 0, all.sent());
					assertNear(window, slack, passing, e -> arrives(e) && run.cpu(e.toCpu()) == lane.cpu() ? weight(e) : 0, all.handled());
					assertNear(window, slack, passing, e -> drops(e) && run.cpu(e.toCpu()) == lane.cpu() ? 1 : 0, all.dropped());
				}
			}
		}
	}

	@Test
	void countsEachMessageOnce() {
		MadeUpRun run = new MadeUpRun(24, 20_000);
		TrafficStore.Contents contents = run.store().contents();
		assertTrue(contents.blocks() > 10, "messages are under way from block to block");
		long messages = run.events.stream().filter(e -> e.fromCpu() != IpiEvent.UNKNOWN || e.toCpu() != IpiEvent.UNKNOWN)
				.filter(e -> e.kind() == Kind.SENT || e.kind() == Kind.DROPPED || e.kind() == Kind.REFUSED).count();
		LayoutTables tables = new LayoutTables(run.layout);
		TimelineAnswer answer = new TimelineQuestion(contents, new TimeWindow(0, run.end()), tables, new LifeHistory(tables, contents.lifeEvents()), TrafficFilter.ALL, ALL_CPUS, 5,
				10, 0, Cancel.NEVER).ask();
		assertEquals(messages, answer.arrowsLeftOut());
	}

	@Test
	void aFilterIsKeptHoweverManyEventsThereAre() throws FilterException {
		MadeUpRun run = new MadeUpRun(25, 20_000);
		TrafficStore.Contents contents = run.store().contents();
		LayoutTables tables = new LayoutTables(run.layout);
		TimeWindow window = new TimeWindow(0, run.end());
		for (Filters filter : Filters.ALL) {
			for (int columns : List.of(1, 400)) {
				TimelineAnswer answer = new TimelineQuestion(contents, window, tables, new LifeHistory(tables, contents.lifeEvents()), filter.filter(), ALL_CPUS, columns, 10, 0,
						Cancel.NEVER).ask();
				assertTrue(answer.exact(), filter.text());
				for (TimelineAnswer.Lane lane : answer.lanes()) {
					long handled = run.events.stream().filter(e -> filter.passes(e) && arrives(e) && run.cpu(e.toCpu()) == lane.cpu()).mapToLong(TimelineTest::weight).sum();
					assertEquals(handled, IntStream.of(lane.columns().handled()).asLongStream().sum(), filter.text() + " " + columns);
				}
			}
		}
	}

	private static long longest(TrafficStore.Contents contents) {
		return IntStream.range(0, contents.blocks()).mapToLong(block -> contents.extent(block).lastNanos() - contents.extent(block).firstNanos()).max().orElseThrow();
	}

	/** Up to each column there must be as many as up to a moment near its end. */
	private static void assertNear(TimeWindow window, long slack, List<IpiEvent> events, ToLongFunction<IpiEvent> weight, int[] counts) {
		long sum = 0;
		long all = events.stream().mapToLong(weight).sum();
		for (int column = 0; column < counts.length; column++) {
			sum += counts[column];
			if (column % Math.max(1, counts.length / 7) == 0) {
				long end = window.begin() + (column + 1L) * (window.nanos() + 1) / counts.length;
				long least = events.stream().filter(e -> e.timeNanos() < end - slack).mapToLong(weight).sum();
				long most = events.stream().filter(e -> e.timeNanos() < end + slack).mapToLong(weight).sum();
				assertTrue(least <= sum && sum <= most, least + " <= " + sum + " <= " + most);
			}
		}
		assertEquals(all, sum);
	}

	@Test
	void showsASingleInterruptInAnHour() {
		TrafficRecorder recorder = new TrafficRecorder(MadeUpRun.layout(), MadeUpRun.SMALL);
		long hour = 3_600_000_000_000L;
		recorder.event(MadeUpRun.words(new IpiEvent(Kind.CPU, 1000, 900, -1, 0, 0, 0, MadeUpRun.physical(0), 0, 0, 0), -1), 0);
		recorder.event(MadeUpRun.words(new IpiEvent(Kind.CPU, hour / 2, hour / 2 - 300, -1, 0, 0, 0, MadeUpRun.physical(0), 0, 1, 0), -1), 0);
		for (int i = 0; i < 3000; i++) {
			recorder.event(MadeUpRun.words(new IpiEvent(Kind.SENT, hour / 2 + i * (hour / 6000), 0, -1, 0x4000, 0, 10, MadeUpRun.physical(0), MadeUpRun.physical(4), 1, i + 1), -1), 0);
		}
		TrafficStore.Contents contents = recorder.store().contents();
		LayoutTables tables = new LayoutTables(MadeUpRun.layout());
		for (long decoded : List.of(0L, 1_000_000L)) {
			TimelineAnswer answer = new TimelineQuestion(contents, new TimeWindow(0, hour), tables, new LifeHistory(tables, List.of()), TrafficFilter.ALL, List.of(0), 1500, 0, decoded,
					Cancel.NEVER).ask();
			float[] interrupt = answer.lanes().getFirst().columns().interrupt();
			// Bins may be longer than columns.
			assertTrue(IntStream.range(0, 1500).filter(i -> interrupt[i] > 0).count() <= (decoded == 0 ? 20 : 1));
			assertTrue(interrupt[749] > 0 || interrupt[750] > 0);
		}
	}

	@Test
	void workThatEndsLaterIsSeen() {
		TrafficRecorder recorder = new TrafficRecorder(MadeUpRun.layout(), RecorderOptions.defaults().withBlock(1 << 12));
		List<IpiEvent> events = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			events.add(new IpiEvent(Kind.DOORBELL, 1000L + i * 50L, 1000L + i * 50L, -1, 0x4000 + i % 2, 0, 10, MadeUpRun.physical(i % 8), MadeUpRun.physical(4), 0, 0));
		}
		long end = events.getLast().timeNanos();
		events.add(new IpiEvent(Kind.CPU, end + 1, 2000, -1, 0, 10, 0, MadeUpRun.physical(6), 0, 0, 0));
		events.forEach(event -> recorder.event(MadeUpRun.words(event, -1), 0));
		assertTrue(recorder.store().contents().blocks() > 8);
		TimelineAnswer answer = new TrafficQueries(recorder.store()).timeline(List.of(6, 7), new TimeWindow(300_000, 300_400), 100, TrafficFilter.ALL, 1000, Cancel.NEVER);
		assertEquals(List.of(new TimelineAnswer.Interval(300_000, 300_400, LaneState.RUNNING, 10)), answer.lanes().getFirst().intervals());
		assertEquals(List.of(new TimelineAnswer.Interval(300_000, 300_400, LaneState.IDLE, 10)), answer.lanes().getLast().intervals());
		// Of nine doorbells two come from these CPUs.
		assertEquals(2, answer.arrows().size());
	}

	@Test
	void interruptsLieOverTheWorkTheyInterrupt() {
		TrafficRecorder recorder = new TrafficRecorder(MadeUpRun.layout(), MadeUpRun.SMALL);
		recorder.event(MadeUpRun.words(new IpiEvent(Kind.CPU, 60, 50, -1, 0, 0, 0, MadeUpRun.physical(0), 0, 1, 0), -1), 0);
		recorder.event(MadeUpRun.words(new IpiEvent(Kind.CPU, 100, 10, -1, 0, 0, 0, MadeUpRun.physical(0), 0, 0, 0), -1), 0);
		TimelineAnswer answer = new TrafficQueries(recorder.store()).timeline(List.of(0), new TimeWindow(0, 200), 1000, TrafficFilter.ALL, 10, Cancel.NEVER);
		assertEquals("IDLE 0-10, RUNNING 10-50, INTERRUPT 50-60, RUNNING 60-100, IDLE 100-200",
				String.join(", ", answer.lanes().getFirst().intervals().stream().map(each -> each.state() + " " + each.begin() + "-" + each.end()).toList()));
		assertNull(answer.lanes().getFirst().columns());
	}

	@Test
	void bringsNotesToLookAt() {
		TrafficRecorder recorder = new MadeUpRun(3, 100).record(MadeUpRun.SMALL,
				List.of(TrafficNote.of(10_000, TrafficNote.Kind.LOG, TrafficNote.Severity.INFO, 0, "quiet"), TrafficNote.of(11_000, TrafficNote.Kind.LOG, TrafficNote.Severity.ERROR, 0, "loud"),
						TrafficNote.of(12_000, TrafficNote.Kind.BOOKMARK, TrafficNote.Severity.INFO, -1, "mark"), TrafficNote.of(99_000, TrafficNote.Kind.STEP, TrafficNote.Severity.INFO, -1, "later")));
		TimelineAnswer answer = new TrafficQueries(recorder.store()).timeline(List.of(0), new TimeWindow(0, 12_000), 10, TrafficFilter.ALL, 10, Cancel.NEVER);
		assertEquals(List.of("loud", "mark"), answer.notes().stream().map(TrafficNote::text).toList());
	}
}
