// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.scenario.StepSpec.between;
import static org.mkworkbench.engine.scenario.StepSpec.of;
import static org.mkworkbench.engine.scenario.Story.DB;
import static org.mkworkbench.engine.scenario.Story.MILLI;
import static org.mkworkbench.engine.scenario.Story.SECOND;
import static org.mkworkbench.engine.scenario.Story.TWIN;
import static org.mkworkbench.engine.scenario.Story.WEB;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.host.InstanceState;

/** Hand-overs whose kernels do not live to see the end. Starts take 289 ms, the moves 26 ms, the halt half a second. */
class HandOverTest {
	private static final StepSpec HAND_OVER = between(SECOND, StepAction.HAND_OVER, WEB, TWIN);
	private static final List<ChannelSpec> CHANNELS = List.of(Partitions.channel("c", DB, WEB, 1000, ChannelPattern.CONSTANT));

	private static long served(Story story, int kernel) {
		return story.snapshot.traffic().pair(DB, kernel).delivered();
	}

	@ParameterizedTest
	@EnumSource(names = {"KILL", "PANIC"})
	void aTwinThatDiesDuringTheMovesTakesNothingOver(StepAction death) {
		Story story = Story.of(15 * SECOND, CHANNELS, HAND_OVER, of(SECOND + 295 * MILLI, death, TWIN));
		assertTrue(story.noted("hand-over web → twin is given up, \"twin\" ended; "), story.notes()::toString);
		assertTrue(story.noted("the channels stay with \"web\""), story.notes()::toString);
		assertFalse(story.noted("has taken over"), story.notes()::toString);
		assertEquals(InstanceState.ACTIVE, story.state(WEB));
		assertTrue(served(story, WEB) > 14_000, "" + served(story, WEB));
		assertTrue(story.figure("scenario.refusals", "") >= 1);
		assertTrue(story.figure("channel.downtime", "c") < 30 * MILLI);
	}

	@Test
	void aTwinThatDiesWhileItStartsEndsTheHandOver() {
		Story story = Story.of(5 * SECOND, CHANNELS, HAND_OVER, of(SECOND + 100 * MILLI, StepAction.KILL, TWIN));
		assertTrue(story.noted("hand-over web → twin is given up, \"twin\" ended while it started; 0 devices and CPUs have moved, and the channels stay with "
				+ "\"web\""), story.notes()::toString);
		assertEquals(1, story.figure("scenario.refusals", ""));
		assertEquals(0, story.figure("scenario.unfinished", ""));
		assertTrue(served(story, WEB) > 4_000);
	}

	@ParameterizedTest
	@EnumSource(names = {"KILL", "PANIC"})
	void anOldKernelThatDiesWhileTheTwinStartsLeavesEverythingToIt(StepAction death) {
		Story story = Story.of(5 * SECOND, CHANNELS, HAND_OVER, of(SECOND + 100 * MILLI, death, WEB));
		assertTrue(story.noted("\"web\" has ended; its channels go on with \"twin\""), story.notes()::toString);
		assertTrue(story.noted("hand-over web → twin is over"), story.notes()::toString);
		assertEquals(List.of(6, 2, 3), story.snapshot.kernels().get(TWIN).cpus().stream().sorted((a, b) -> a == 6 ? -1 : b == 6 ? 1 : a - b).toList());
		assertEquals(0, story.figure("scenario.refusals", ""));
		assertEquals(189 * MILLI, story.figure("channel.downtime", "c"), 5.0 * MILLI);
		assertTrue(served(story, TWIN) > 3_000);
	}

	@ParameterizedTest
	@EnumSource(names = {"KILL", "PANIC"})
	void anOldKernelThatDiesDuringTheMovesLeavesTheRestToTheTwin(StepAction death) {
		Story story = Story.of(15 * SECOND, CHANNELS, HAND_OVER, of(SECOND + 295 * MILLI, death, WEB));
		assertTrue(story.noted("hand-over web → twin is over"), story.notes()::toString);
		assertEquals(3, story.snapshot.kernels().get(TWIN).cpus().size(), story.notes()::toString);
		assertTrue(served(story, TWIN) > 13_000, "the channels do not wait for the time-out of a dead kernel");
		assertFalse(story.noted("still active"), story.notes()::toString);
	}

	@Test
	void anOldKernelThatHangsLosesItsChannelsToAHealthyTwin() {
		Story story = Story.of(15 * SECOND, CHANNELS, HAND_OVER, of(SECOND + 290 * MILLI, StepAction.HANG, WEB));
		assertTrue(story.noted("the channels go on with \"twin\""), story.notes()::toString);
		assertTrue(served(story, TWIN) > 3_000);
	}

	@Test
	void aSecondHandOverIsRefused() {
		Story story = Story.of(5 * SECOND, CHANNELS, HAND_OVER, HAND_OVER, between(SECOND, StepAction.HAND_OVER, DB, WEB),
				between(3 * SECOND, StepAction.HAND_OVER, TWIN, DB));
		assertEquals(2, story.notes().stream().filter("refused, EBUSY: \"web\" takes part in a hand-over that is not over"::equals).count(),
				story.notes()::toString);
		assertTrue(story.noted("hand-over web → twin is over"), story.notes()::toString);
		assertTrue(story.noted("hand-over twin → db is over"), story.notes()::toString);
	}

	@Test
	void aChannelThatNeverComesBackIsDownToTheEnd() {
		Story story = Story.of(15 * SECOND, CHANNELS, HAND_OVER, of(SECOND + 400 * MILLI, StepAction.HANG, DB),
				of(SECOND + 310 * MILLI, StepAction.KILL, DB));
		assertEquals(15 * SECOND - SECOND - 289 * MILLI, story.figure("channel.downtime", "c"), 3.0 * MILLI);
		assertEquals("Hand-over, last message before until the end of the run: none came after", story.labels.get("channel.downtime/c"));
	}

	@Test
	void aTwinThatDiesDuringTheHaltIsToldOf() {
		Story story = Story.of(15 * SECOND, CHANNELS, HAND_OVER, of(SECOND + 500 * MILLI, StepAction.KILL, TWIN));
		assertTrue(story.noted("hand-over web → twin is given up, \"twin\" ended; 2 devices and CPUs have moved, and the channels stay with \"twin\", which does not"
				+ " run"), story.notes()::toString);
		assertEquals(InstanceState.LOADED, story.state(WEB), "it had been asked to halt");
		assertEquals(1, story.figure("scenario.refusals", ""));
	}

	@Test
	void whatIsNotOverAtTheEndIsToldOf() {
		Story story = Story.of(SECOND + 100 * MILLI, HAND_OVER, between(SECOND + 100 * MILLI - 5000, StepAction.FLOOD, DB, WEB).withAmount(1_000_000),
				of(SECOND, StepAction.STOP, DB));
		assertTrue(story.noted("still under way at the end of this log: hand-over web → twin"), story.notes()::toString);
		assertTrue(story.noted("still under way at the end of this log: flood \"db\" → \"web\""), story.notes()::toString);
		assertTrue(story.noted("still under way at the end of this log: stop of \"db\""), story.notes()::toString);
		assertEquals(3, story.figure("scenario.unfinished", ""));
	}
}
