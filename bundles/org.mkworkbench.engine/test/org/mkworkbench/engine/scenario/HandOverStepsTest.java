// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.scenario.StepSpec.NONE;
import static org.mkworkbench.engine.scenario.StepSpec.between;
import static org.mkworkbench.engine.scenario.StepSpec.of;
import static org.mkworkbench.engine.scenario.Story.DB;
import static org.mkworkbench.engine.scenario.Story.MILLI;
import static org.mkworkbench.engine.scenario.Story.NIC;
import static org.mkworkbench.engine.scenario.Story.SECOND;
import static org.mkworkbench.engine.scenario.Story.TWIN;
import static org.mkworkbench.engine.scenario.Story.WEB;
import static org.mkworkbench.engine.scenario.Story.channel;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.workload.RequestResponse;
import org.mkworkbench.engine.workload.VirtioQueue;

/** A kernel hands over to its twin. */
class HandOverStepsTest {
	@Test
	void theTwinTakesOver() {
		Story story = Story.of(4 * SECOND, List.of(channel(DB, WEB, 10_000), channel(WEB, 0, 1000)), between(SECOND, StepAction.HAND_OVER, WEB, TWIN));
		assertEquals(List.of("0>1 RESOURCE DEVICE_REMOVE", "1>0 RESOURCE ACK", "0>3 RESOURCE DEVICE_ADD", "3>0 RESOURCE ACK",
				"0>1 RESOURCE CPU_REMOVE", "1>0 RESOURCE ACK", "0>3 RESOURCE CPU_ADD", "3>0 RESOURCE ACK", "0>1 SYSTEM SHUTDOWN", "1>0 SYSTEM SHUTDOWN_ACK",
				"0>3 RESOURCE CPU_ADD", "3>0 RESOURCE ACK"), story.dialogue());
		assertEquals(InstanceState.LOADED, story.state(WEB));
		assertEquals(List.of(6, 3, 2), story.snapshot.kernels().get(TWIN).cpus());
		assertTrue(story.snapshot.traffic().pair(DB, TWIN).delivered() > 10_000);
		assertTrue(story.snapshot.traffic().pair(TWIN, 0).delivered() > 1000);
		LatencyModel costs = LatencyModel.defaults();
		double moves = costs.figure(Cost.DEVICE_REMOVE).value() + costs.figure(Cost.DEVICE_ADD).value() + costs.figure(Cost.CPU_REMOVE).value()
				+ costs.figure(Cost.CPU_ADD).value();
		assertEquals(moves, story.figure("channel.downtime", "c21"), 0.05 * moves, "a channel waits while devices and CPUs move");
		assertTrue(story.figure("scenario.handover", "web → twin") > story.figure("scenario.start", "twin") + moves);
		assertEquals(0, story.snapshot.traffic().dropped());
	}

	@Test
	void requestsAndSharedDevicesFollowTheTwin() {
		Story story = Story.of(LatencyModel.defaults(), 4 * SECOND,
				Story.spec(List.of(), List.of(new RequestResponse("ask", DB, WEB, 4, 100_000, 64, 2000, 64), VirtioQueue.network("net", WEB, DB, 256, 5000, 1500, 2000)),
						between(2 * SECOND, StepAction.HAND_OVER, WEB, TWIN)));
		LatencyModel costs = LatencyModel.defaults();
		double moves = costs.figure(Cost.DEVICE_REMOVE).value() + costs.figure(Cost.DEVICE_ADD).value() + costs.figure(Cost.CPU_REMOVE).value()
				+ costs.figure(Cost.CPU_ADD).value();
		assertEquals(moves, story.figure("channel.downtime", "ask"), 0.05 * moves);
		assertEquals(moves, story.figure("channel.downtime", "net"), 0.05 * moves);
		assertTrue(story.snapshot.traffic().pair(DB, TWIN).delivered() > 10_000, "4 clients, 1.4 s, some 140 µs a round");
		assertTrue(story.figure("request.lost", "ask") <= 4);
		assertTrue(story.figure("virtqueue.completed", "net") > 0.9 * story.figure("virtqueue.arrived", "net"));
	}

	@Test
	void aTwinThatRunsAlreadyTakesOverAtOnce() {
		Story story = Story.of(4 * SECOND, of(MILLI, StepAction.START, TWIN), between(2 * SECOND, StepAction.HAND_OVER, WEB, TWIN));
		assertTrue(story.figure("scenario.handover", "web → twin") < SECOND, "without a boot");
		assertEquals(InstanceState.LOADED, story.state(WEB));
	}

	@Test
	void aHandOverThatFailsIsGivenUp() {
		Story story = Story.of(15 * SECOND, List.of(channel(DB, WEB, 1000)), of(MILLI, StepAction.START, TWIN), of(SECOND, StepAction.HANG, TWIN),
				between(SECOND + 1, StepAction.HAND_OVER, WEB, TWIN));
		assertTrue(story.noted("refused, EBUSY: \"twin\" cannot be started"), story.notes()::toString);
		story = Story.of(15 * SECOND, List.of(channel(DB, WEB, 1000)), of(MILLI, StepAction.START, TWIN),
				between(SECOND, StepAction.HAND_OVER, WEB, TWIN), of(SECOND + 5 * MILLI, StepAction.HANG, TWIN));
		assertTrue(story.noted("left behind: " + NIC + " is with the pool"), story.notes()::toString);
		assertTrue(story.noted("hand-over web → twin is given up, a move failed; 0 devices and CPUs have moved, and the channels stay with \"web\""),
				story.notes()::toString);
		assertEquals(InstanceState.ACTIVE, story.state(WEB));
		assertTrue(story.snapshot.traffic().pair(DB, WEB).delivered() > 4000, "the channel goes on");
	}

	@Test
	void anOldKernelThatDoesNotHaltIsLeftBehind() {
		Story story = Story.of(40 * SECOND, List.of(channel(DB, WEB, 1000)), of(MILLI, StepAction.START, TWIN),
				between(SECOND, StepAction.HAND_OVER, WEB, TWIN), of(SECOND + 200 * MILLI, StepAction.HANG, WEB));
		assertTrue(story.noted("left behind: \"web\" is still active with its first CPU; kill it"), story.notes()::toString);
		assertTrue(story.snapshot.traffic().pair(DB, TWIN).delivered() > 30_000);
	}

	@Test
	void faultsOfAChannelFollowItToTheTwin() {
		Story story = Story.of(4 * SECOND, List.of(channel(DB, WEB, 1000)), of(SECOND / 2, StepAction.DELAY_DOORBELL, NONE).withChannel(0).withAmount(300_000),
				between(SECOND, StepAction.HAND_OVER, WEB, TWIN));
		assertTrue(story.snapshot.traffic().pair(DB, TWIN).p99Nanos() > 300_000, () -> "" + story.snapshot.traffic().pair(DB, TWIN));
		Story later = Story.of(4 * SECOND, List.of(channel(DB, WEB, 1000)),
				of(SECOND / 2, StepAction.DELAY_DOORBELL, NONE).withChannel(0).withAmount(300_000).withDuration(SECOND / 4),
				between(SECOND, StepAction.HAND_OVER, WEB, TWIN));
		assertTrue(later.snapshot.traffic().pair(DB, TWIN).maxNanos() < 300_000, "it is over by then");
	}
}
