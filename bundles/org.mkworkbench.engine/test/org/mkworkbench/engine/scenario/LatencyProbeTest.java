// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.Partitions.physical;
import static org.mkworkbench.engine.scenario.Story.DB;
import static org.mkworkbench.engine.scenario.Story.MILLI;
import static org.mkworkbench.engine.scenario.Story.SECOND;
import static org.mkworkbench.engine.scenario.Story.TWIN;
import static org.mkworkbench.engine.scenario.Story.WEB;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** CPUs 2 n and 2 n + 1 share a core, 4 n to 4 n + 3 a last-level cache. */
class LatencyProbeTest {
	private static final LatencyModel COSTS = LatencyModel.defaults();
	private static final long INTERVAL = MILLI;
	/** A kernel that boots disturbs its neighbours, too. */
	private static final StepSpec NO_TWIN = StepSpec.of(10 * SECOND, StepAction.START, TWIN);

	private static Story probe(int kernel, List<ChannelSpec> channels, StepSpec... steps) {
		return Story.of(COSTS, 2 * SECOND, Story.spec(channels, List.of(new LatencyProbe("probe", kernel, INTERVAL)), steps));
	}

	private static ChannelSpec busy(int from, int to) {
		return Partitions.channel("busy", from, to, 400_000, ChannelPattern.POISSON);
	}

	private static LatencyHistogram all(Story story) {
		return story.latencies.get("probe.latency/probe");
	}

	@Test
	void aTimerThatWasDueInAHangIsLate() {
		Story story = Story.of(LatencyModel.defaults(), 3 * Story.SECOND, Story.spec(List.of(), List.of(new LatencyProbe("p", Story.WEB, Story.MILLI)),
				StepSpec.of(Story.SECOND, StepAction.HANG, Story.WEB).withDuration(Story.SECOND / 2)));
		var all = story.latencies.get("probe.latency/p");
		assertEquals(Story.SECOND / 2, all.max(), 2.0 * Story.MILLI);
		assertTrue(story.figure("probe.hang", "p") > 0);
		assertTrue(all.count() > 4_300 && all.count() < 4_500, "cyclictest does not make up for the ones it missed: " + all.count());
	}

	@Test
	void aQuietKernelWakesFromDeepIdleAlwaysAlike() {
		Story story = probe(DB, List.of(), NO_TWIN);
		LatencyHistogram latencies = all(story);
		assertEquals(2 * 1700, latencies.count(), 300, "each millisecond on both CPUs, since it runs");
		long expected = COSTS.wakeDeepNanos() + COSTS.interruptNanos() + COSTS.workNanos();
		assertEquals(expected, latencies.percentile(50), expected / 16.0);
		assertEquals(expected, latencies.percentile(99), expected / 16.0);
		for (String cause : List.of("preemption", "llc")) {
			assertEquals(0, story.figure("probe." + cause, "probe"), cause);
		}
		assertTrue(story.figure("probe.smt", "probe") < 0.01 * expected, "rarely both threads of the core wake at one time");
		assertTrue(story.latencies.containsKey("probe.latency/probe, CPU 4") && story.latencies.containsKey("probe.latency/probe, CPU 5"));
	}

	@Test
	void workOfItsOwnDelaysAKernel() {
		Story story = probe(DB, List.of(busy(DB, 0), busy(0, DB)), NO_TWIN);
		assertTrue(story.figure("probe.preemption", "probe") > 0);
		assertTrue(story.figure("probe.smt", "probe") > 0, "CPU 4 works, CPU 5 is on its core");
		LatencyHistogram first = story.latencies.get("probe.latency/probe, CPU 4");
		assertTrue(first.max() > COSTS.interruptNanos() + COSTS.workNanos() + COSTS.figure(Cost.NOISE_PREEMPTION).value() / 2, "preemption: " + first.max());
		assertEquals(0, story.figure("probe.llc", "probe"), "its own work is not noise of others");
	}

	@Test
	void neighboursDisturbThroughTheCoreAndTheCache() {
		// CPU 6 of the twin has the core with CPU 7, and the cache with CPUs 4 and 5 of db.
		Story cache = probe(TWIN, List.of(busy(DB, 0)));
		assertTrue(cache.figure("probe.llc", "probe") > 0);
		assertEquals(0, cache.figure("probe.smt", "probe"));
		assertTrue(all(cache).percentile(99) > all(probe(TWIN, List.of())).percentile(99));
		Story far = probe(TWIN, List.of(busy(WEB, 0)));
		assertEquals(0, far.figure("probe.llc", "probe"), "web and the host are at another cache");
		StepSpec split = StepSpec.between(SECOND, StepAction.MOVE_CPU, WEB, TWIN).withCpu(physical(3));
		Story core = probe(TWIN, List.of(busy(WEB, 0)), split);
		assertTrue(core.figure("probe.smt", "probe") > 0, "CPU 3 came over, and CPU 2 is busy");
		assertTrue(core.latencies.containsKey("probe.latency/probe, CPU 3"), core.latencies.keySet()::toString);
	}

	/** Common random numbers: what others do adds their own noise and nothing else. */
	@Test
	void neighboursLeaveTheDrawsOfAKernelAlone() {
		Story alone = probe(DB, List.of(busy(DB, 0)), NO_TWIN);
		Story beside = probe(DB, List.of(busy(DB, 0), busy(TWIN, WEB)));
		assertEquals(0, alone.figure("probe.llc", "probe"));
		assertTrue(beside.figure("probe.llc", "probe") > 0);
		for (String cause : List.of("interrupt", "preemption", "smt")) {
			assertTrue(alone.figure("probe." + cause, "probe") > 0, cause);
			assertEquals(alone.figure("probe." + cause, "probe"), beside.figure("probe." + cause, "probe"), cause);
		}
		Story quiet = probe(DB, List.of(busy(DB, 0)));
		Story moreQuiet = probe(DB, List.of(busy(DB, 0)), StepSpec.of(1900 * MILLI, StepAction.START, TWIN));
		assertEquals(quiet.figure("probe.preemption", "probe"), moreQuiet.figure("probe.preemption", "probe"), "a kernel more that does nothing");
	}

	/** Work of the same period as the timers: a fifth of them meet it, not all or none. */
	@Test
	void timersDoNotMarchInStepWithTraffic() {
		long send = INTERVAL / 5;
		LatencyModel costs = COSTS.with(Cost.SEND, Figure.assumed(send, "ns", "test"));
		ChannelSpec step = Partitions.channel("step", DB, 0, 1e9 / INTERVAL, ChannelPattern.CONSTANT);
		Story story = Story.of(costs, 4 * SECOND, Story.spec(List.of(step), List.of(new LatencyProbe("probe", DB, INTERVAL)), NO_TWIN));
		double most = COSTS.figure(Cost.NOISE_PREEMPTION).value();
		// A fifth of the time on one of the two CPUs, half of the most in the mean.
		assertEquals(0.2 / 2 * most / 2, story.figure("probe.preemption", "probe"), 0.15 * 0.05 * most);
		LatencyHistogram first = story.latencies.get("probe.latency/probe, CPU 4");
		assertTrue(first.percentile(5) < first.percentile(90), "CPU 4 is awake at times");
	}

	@Test
	void thereAreNoSamplesWhileTheKernelDoesNotRun() {
		Story story = probe(DB, List.of(), StepSpec.of(SECOND, StepAction.KILL, DB));
		assertEquals(2 * 700, all(story).count(), 300);
		Story hung = probe(DB, List.of(), StepSpec.of(SECOND, StepAction.HANG, DB).withDuration(SECOND / 2));
		assertEquals(2 * 1200, all(hung).count(), 300);
		Story restarted = probe(DB, List.of(), StepSpec.of(SECOND, StepAction.KILL, DB), StepSpec.of(SECOND + MILLI, StepAction.START, DB));
		assertTrue(all(restarted).count() > all(story).count() + 500);
		assertFalse(all(probe(0, List.of())).count() < 1900, "the host runs from the start");
	}

	@Test
	void ofManyCpusTheWorstIsShown() {
		StepSpec[] moves = new StepSpec[7];
		for (int i = 0; i < moves.length; i++) {
			moves[i] = StepSpec.between(SECOND, StepAction.MOVE_CPU, StepSpec.NONE, DB).withCpu(physical(8 + i));
		}
		Story story = probe(DB, List.of(), moves);
		assertEquals(List.of("probe.latency/probe", "probe.latency/probe, worst CPU"), story.latencies.keySet().stream().filter(id -> id.startsWith("probe")).toList());
		assertEquals(all(story).max(), story.latencies.get("probe.latency/probe, worst CPU").max());
	}

	@Test
	void intervalsHaveALeast() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new LatencyProbe("p", 1, 999)).getMessage().contains("1000 ns or more"));
	}
}
