// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.scenario.StepSpec.NONE;
import static org.mkworkbench.engine.scenario.StepSpec.between;
import static org.mkworkbench.engine.scenario.StepSpec.of;
import static org.mkworkbench.engine.scenario.Story.DB;
import static org.mkworkbench.engine.scenario.Story.MILLI;
import static org.mkworkbench.engine.scenario.Story.SECOND;
import static org.mkworkbench.engine.scenario.Story.TWIN;
import static org.mkworkbench.engine.scenario.Story.WEB;
import static org.mkworkbench.engine.scenario.Story.channel;
import static org.mkworkbench.engine.scenario.Story.cpu;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.simulator.InputLog;
import org.mkworkbench.engine.simulator.Replay;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.PairSnapshot;

/** Faults, floods, and what holds for all steps. */
class ScenarioTest {
	// Faults and floods

	@Test
	void afterLostDoorbellsMessagesWaitForTheNext() {
		Story story = Story.of(3 * SECOND, List.of(channel(DB, WEB, 1000), channel(DB, 0, 1000)),
				of(SECOND, StepAction.LOSE_DOORBELL, NONE).withChannel(0).withDuration(50 * MILLI));
		PairSnapshot pair = story.snapshot.traffic().pair(DB, WEB);
		assertEquals(0, pair.dropped());
		assertEquals(50 * MILLI, pair.maxNanos(), 2.0 * MILLI);
		assertTrue(story.snapshot.traffic().pair(DB, 0).maxNanos() < MILLI, "of this channel only");
	}

	@Test
	void aRingThatIsFullWithoutADoorbellStaysFull() {
		// ENOSPC comes before the interrupt is requested, so nobody ever wakes the receiver again.
		Story story = Story.of(3 * SECOND, List.of(channel(DB, WEB, 1000)), of(SECOND, StepAction.LOSE_DOORBELL, WEB).withDuration(SECOND));
		PairSnapshot pair = story.snapshot.traffic().pair(DB, WEB);
		assertEquals(63, pair.inFlight());
		assertEquals(2000 - 63, pair.dropped(), 3);
	}

	@Test
	void delayedDoorbellsAndSlowReceiversTakeLonger() {
		List<ChannelSpec> channels = List.of(channel(DB, WEB, 1000));
		long usual = Story.of(3 * SECOND, channels).snapshot.traffic().pair(DB, WEB).maxNanos();
		long delayed = Story.of(3 * SECOND, channels, of(SECOND, StepAction.DELAY_DOORBELL, WEB).withAmount(50_000).withDuration(SECOND)).snapshot.traffic()
				.pair(DB, WEB).maxNanos();
		assertEquals(usual + 50_000, delayed, 5_000);
		long slow = Story.of(3 * SECOND, channels, of(SECOND, StepAction.SLOW_RECEIVER, WEB).withAmount(100)).snapshot.traffic().pair(DB, WEB).maxNanos();
		assertTrue(slow > usual + 50_000, usual + " and " + slow);
	}

	@Test
	void floodsFillTheRing() {
		Story story = Story.of(2 * SECOND, of(SECOND - 1, StepAction.SLOW_RECEIVER, WEB).withAmount(50),
				between(SECOND, StepAction.FLOOD, DB, WEB).withAmount(1000));
		double sent = story.figure("scenario.flood.sent", "\"db\" → \"web\"");
		double lost = story.figure("scenario.flood.lost", "\"db\" → \"web\"");
		assertEquals(1000, sent + lost);
		assertTrue(lost > 500, "ENOSPC: " + lost);
		assertEquals(lost, story.snapshot.traffic().pair(DB, WEB).dropped());
	}

	// Together

	@Test
	void sameSeedSameStory() {
		StepSpec[] steps = {between(SECOND, StepAction.HAND_OVER, WEB, TWIN), cpu(SECOND + 200 * MILLI, 5, DB, NONE),
				of(2 * SECOND, StepAction.PANIC, DB), of(2 * SECOND, StepAction.START, DB), between(2 * SECOND + 1, StepAction.FLOOD, TWIN, 0).withAmount(300),
				of(3 * SECOND, StepAction.HANG, TWIN).withDuration(MILLI), of(3 * SECOND, StepAction.STOP, TWIN)};
		List<ChannelSpec> channels = List.of(channel(DB, WEB, 10_000), channel(WEB, 0, 3000));
		Story first = Story.of(4 * SECOND, channels, steps);
		assertEquals(first.snapshot.traceHash(), Story.of(4 * SECOND, channels, steps).snapshot.traceHash());
		assertEquals(first.log, Story.of(4 * SECOND, channels, steps).log);
		assertFalse(first.dialogue().isEmpty());
		first.goBackAndForth();
		assertNotEquals(first.snapshot.traceHash(), Story.of(4 * SECOND, channels, of(0, StepAction.STOP, DB)).snapshot.traceHash());
	}

	@Test
	void peopleCanAddStepsWhileARunGoesOn() throws Exception {
		RunSpec spec = Story.spec(List.of(channel(DB, WEB, 1000)), List.of());
		InputLog inputs;
		long hash;
		try (EngineRun run = new Simulator().prepare(spec)) {
			run.runFor(SECOND);
			run.inject(cpu(0, 3, WEB, DB));
			run.inject(between(0, StepAction.FLOOD, TWIN, DB).withAmount(100));
			run.runFor(SECOND);
			assertTrue(run.log().contains("[    1.000000] scenario: move CPU 3 (0x16) from \"web\" to \"db\""), run.log()::toString);
			assertEquals(List.of(4, 5, 3), run.snapshot().kernels().get(DB).cpus());
			assertTrue(run.snapshot().traffic().pair(TWIN, DB).sent() == 100);
			inputs = run.inputs();
			hash = run.snapshot().traceHash();
		}
		Replay replay = new Replay(new Simulator(), spec, inputs, 2 * SECOND, 10_000);
		replay.toEnd();
		assertEquals(hash, replay.traceHash(), "a run from its inputs is the same run");
	}

	@Test
	void aRunWithoutStepsSaysNothing() {
		Story story = Story.of(SECOND);
		assertEquals(List.of(), story.notes());
		assertFalse(story.figures.keySet().stream().anyMatch(id -> id.startsWith("scenario.")));
	}

	@ParameterizedTest
	@EnumSource(StepAction.class)
	void stepsThatNameNothingNeverEndARun(StepAction action) {
		for (StepSpec step : List.of(of(SECOND, action, NONE), between(SECOND, action, 77, -1), between(SECOND, action, -1, 77), between(SECOND, action, 0, WEB),
				between(SECOND, action, WEB, 0), between(SECOND, action, WEB, DB).withDevice("x").withAmount(Long.MAX_VALUE).withCpu(99),
				between(SECOND, action, WEB, DB).withChannel(3).withDuration(Long.MAX_VALUE))) {
			Story story = Story.of(SECOND + 10 * MILLI, step);
			assertFalse(story.notes().isEmpty());
		}
	}

	@Test
	void whatFiguresRestOnIsSaid() {
		assertEquals(List.of(), ScenarioSpec.NONE.assumptions());
		assertEquals(List.of(), new ScenarioSpec("", 0, List.of(of(1, StepAction.PANIC, 1))).assumptions());
		assertEquals(1, new ScenarioSpec("", 0, List.of(cpu(1, 3, WEB, DB))).assumptions().size());
		assertEquals(2, new ScenarioSpec("", 0, List.of(between(1, StepAction.HAND_OVER, WEB, TWIN))).assumptions().size());
		assertEquals(1, new LatencyProbe("p", 1, 1000).assumptions().size());
	}

	@Test
	void specsRefuseWhatMeansNothing() {
		assertThrows(IllegalArgumentException.class, () -> of(-1, StepAction.STOP, 1));
		assertThrows(IllegalArgumentException.class, () -> of(1, StepAction.STOP, 1).withAmount(-2));
		assertThrows(IllegalArgumentException.class, () -> new ScenarioSpec("", -1, List.of()));
		assertEquals(List.of(1L, 2L), new ScenarioSpec("", 0, List.of(of(2, StepAction.STOP, 1), of(1, StepAction.STOP, 1))).steps().stream().map(StepSpec::atNanos)
				.toList());
	}
}
