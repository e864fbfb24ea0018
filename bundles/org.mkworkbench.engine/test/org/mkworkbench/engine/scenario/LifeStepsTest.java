// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import static org.mkworkbench.engine.scenario.Story.device;
import static org.mkworkbench.engine.scenario.Story.memory;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.PairSnapshot;

/** Starts, halts, panics and hangs against the facts of multikernel-linux.md, section 1.5. */
class LifeStepsTest {
	@Test
	void stopAsksAndTheKernelAnswers() {
		Story story = Story.of(3 * SECOND, of(SECOND, StepAction.STOP, WEB));
		assertEquals(List.of("0>1 SYSTEM SHUTDOWN", "1>0 SYSTEM SHUTDOWN_ACK"), story.dialogue());
		assertEquals(InstanceState.LOADED, story.state(WEB), "halted kernels are loaded");
		assertEquals(InstanceState.ACTIVE, story.state(DB));
		double work = LatencyModel.defaults().figure(Cost.SHUTDOWN).value();
		assertEquals(work, story.figure("scenario.halt", "web"), 0.01 * work);
		assertEquals(List.of("stop \"web\"", "\"web\" is halted"), story.notes());
		assertTrue(story.log.contains("[    1.000000] scenario: stop \"web\""), story.log::toString);
	}

	@Test
	void aHungKernelAnswersNoHaltButNmisStopItAndItStartsAgain() {
		Story story = Story.of(40 * SECOND, of(SECOND, StepAction.HANG, WEB), of(2 * SECOND, StepAction.STOP, WEB),
				of(33 * SECOND, StepAction.KILL, WEB), of(34 * SECOND, StepAction.START, WEB));
		assertTrue(story.noted("failed, ETIMEDOUT: the kernel of instance 1 did not answer within 30 s; left behind: \"web\" is still active; kill it"),
				story.notes()::toString);
		assertEquals(1, story.figure("scenario.timeouts", ""));
		assertTrue(story.figure("scenario.kill", "web") < 10_000, "two interrupts need no answer");
		assertEquals(InstanceState.ACTIVE, story.state(WEB));
		LatencyModel costs = LatencyModel.defaults();
		double start = story.figure("scenario.start", "web");
		assertTrue(start > costs.bootEntryNanos() && start < costs.bootEntryNanos() + costs.imageLoadNanos() + SECOND, "the image is loaded already: " + start);
	}

	@Test
	void haltsTimeOutAfterThirtySeconds() {
		Story before = Story.of(32 * SECOND - 1, of(SECOND, StepAction.HANG, WEB), of(2 * SECOND, StepAction.STOP, WEB));
		assertFalse(before.noted("ETIMEDOUT"));
		assertEquals(InstanceState.ACTIVE, before.state(WEB), "the host believes it active");
		assertTrue(Story.of(32 * SECOND + MILLI, of(SECOND, StepAction.HANG, WEB), of(2 * SECOND, StepAction.STOP, WEB)).noted("ETIMEDOUT"));
	}

	@Test
	void aPanicEndsInLoadedAndTheOthersGoOn() {
		Story story = Story.of(4 * SECOND, List.of(channel(DB, WEB, 1000), channel(DB, 0, 1000)), of(SECOND, StepAction.PANIC, WEB),
				of(2 * SECOND, StepAction.START, WEB));
		assertEquals(List.of("1>0 SYSTEM HALTED"), story.dialogue());
		assertTrue(story.log.stream().anyMatch(line -> line.equals("instance \"web\": loaded, panicked")), story.log::toString);
		assertEquals(InstanceState.ACTIVE, story.state(WEB));
		assertTrue(story.figure("scenario.panic", "web") < 100_000);
		double restart = story.figure("scenario.restart", "web");
		assertEquals(SECOND + story.figure("scenario.start", "web"), restart, 1);
		assertTrue(story.snapshot.traffic().pair(DB, 0).delivered() > 3000, "db did not notice");
		assertTrue(story.snapshot.traffic().pair(DB, WEB).delivered() > 1500);
	}

	@Test
	void aKernelWhoseLastWordFindsTheRingFullStaysActiveForTheHost() {
		// Handlers of the host take a second each, so that its ring stays full.
		LatencyModel costs = LatencyModel.defaults().with(Cost.HANDLER, Figure.assumed(SECOND, "ns", "a test"));
		Story story = Story.of(costs, 3 * SECOND, Story.spec(List.of(channel(DB, 0, 1000)), List.of(), of(2 * SECOND, StepAction.PANIC, WEB)));
		assertTrue(story.noted("\"web\" could not say that it panicked: the host's ring is full (ENOSPC)"), story.notes()::toString);
		assertEquals(InstanceState.ACTIVE, story.state(WEB));
	}

	@Test
	void aRollBackAsksTheKernelThatRuns() {
		// tx_3 gave the network device to web.
		StepSpec back = new StepSpec(SECOND, StepAction.ROLL_BACK, StepSpec.NONE, StepSpec.NONE, StepSpec.NONE, StepSpec.NONE, "", 3, 0);
		Story story = Story.of(3 * SECOND, back);
		assertEquals(List.of("0>1 RESOURCE DEVICE_REMOVE", "1>0 RESOURCE ACK"), story.dialogue());
		assertEquals(List.of("roll back tx_3", "tx_3 is rolled back"), story.notes());
		assertTrue(story.figure("scenario.rollback", "tx_3") >= LatencyModel.defaults().figure(Cost.DEVICE_REMOVE).value());
		story.goBackAndForth();
	}

	@Test
	void aRollBackThatCannotBeIsRefused() {
		StepSpec create = new StepSpec(SECOND, StepAction.ROLL_BACK, StepSpec.NONE, StepSpec.NONE, StepSpec.NONE, StepSpec.NONE, "", 2, 0);
		Story story = Story.of(2 * SECOND, create, create.withAmount(77), create.withAmount(0));
		assertEquals(List.of("roll back tx_2", "failed, EBUSY: instance \"web\" is active; halt and unload it first", "roll back tx_77",
				"failed, ENOENT: there is no transaction tx_77", "roll back tx_0", "refused, EINVAL: no transaction is named"), story.notes());
	}

	@Test
	void aHangOfSomeTimeEndsByItself() {
		Story story = Story.of(3 * SECOND, List.of(channel(DB, WEB, 1000)), of(SECOND, StepAction.HANG, WEB).withDuration(SECOND));
		PairSnapshot pair = story.snapshot.traffic().pair(DB, WEB);
		assertEquals(1000 - 63, pair.dropped(), 3, "63 messages wait in the ring, the others find it full");
		assertEquals(0, pair.inFlight());
		assertEquals(List.of("hang \"web\"", "\"web\" goes on"), story.notes());
	}

	@Test
	void aNewLifeIsNotEndedByTheHangOfTheOld() {
		Story story = Story.of(5 * SECOND, of(SECOND, StepAction.HANG, WEB).withDuration(3 * SECOND), of(SECOND + 1, StepAction.KILL, WEB),
				of(2 * SECOND, StepAction.START, WEB), of(3 * SECOND, StepAction.HANG, WEB));
		assertFalse(story.noted("goes on"), story.notes()::toString);
	}

	@Test
	void stepsInTheWrongStateAreRefusedAndTheRunGoesOn() {
		Story story = Story.of(3 * SECOND, of(0, StepAction.STOP, WEB), of(1, StepAction.KILL, WEB), of(2, StepAction.PANIC, WEB), of(3, StepAction.HANG, WEB),
				of(SECOND, StepAction.START, WEB), of(SECOND, StepAction.STOP, 9), of(SECOND, StepAction.PANIC, 0),
				between(SECOND, StepAction.FLOOD, WEB, WEB).withAmount(3), cpu(SECOND, 3, WEB, WEB), between(SECOND, StepAction.HAND_OVER, WEB, WEB),
				cpu(SECOND, 3, WEB, 9), memory(SECOND, 64 * Partitions.GIB, WEB, NONE));
		assertEquals(List.of("failed, EINVAL: instance \"web\" is ready, not active", "refused, EINVAL: \"web\" does not run yet: it is starting",
				"refused, EINVAL: \"web\" does not run yet: it is starting", "failed, EINVAL: instance \"web\" is ready; there is nothing to stop",
				"refused, EBUSY: \"web\" is starting or runs", "failed, ENOENT: there is no instance with id 9",
				"refused, EINVAL: the host kernel cannot be started, stopped or replaced by a step", "refused, EINVAL: a kernel sends itself no messages",
				"refused, EINVAL: the move begins and ends at \"web\"", "refused, EINVAL: \"web\" cannot hand over to itself",
				"refused, ENOENT: there is no instance with id 9",
				"refused, EINVAL: instance \"web\" gives memory away in whole regions, and it has none of 68719476736 bytes together; it has 1073741824"),
				story.notes().stream().filter(note -> note.startsWith("failed") || note.startsWith("refused")).toList());
		assertEquals(12, story.figure("scenario.refusals", ""));
		assertEquals(InstanceState.ACTIVE, story.state(WEB));
	}

	/** kexec_core.c 0646f02: active when its first CPU is sent off, under the kexec lock only for that moment. */
	@Test
	void aKernelIsActiveForTheHostAsSoonAsItIsSentOff() {
		LatencyModel costs = LatencyModel.defaults().with(Cost.BOOT_JITTER, Figure.assumed(0, "ns", "a test"));
		long at = SECOND + costs.imageLoadNanos();
		for (long after : new long[] {-1, 0, costs.bootEntryNanos()}) {
			Story story = Story.of(costs, at + after, Story.spec(List.of(), List.of(), of(SECOND, StepAction.START, TWIN)));
			assertEquals(after < 0 ? InstanceState.READY : InstanceState.ACTIVE, story.state(TWIN));
			assertFalse(story.snapshot.kernels().get(TWIN).up(), "it is starting");
			assertTrue(story.log.stream().anyMatch(line -> line.equals("instance \"twin\": active, started")) == after >= 0);
		}
		assertTrue(Story.of(costs, at + SECOND, Story.spec(List.of(), List.of(), of(SECOND, StepAction.START, TWIN))).snapshot.kernels().get(TWIN).up());
	}

	@Test
	void aStartUnderWayDoesNotWaitForAMoveThatNobodyAnswers() {
		Story story = Story.of(15 * SECOND, of(SECOND, StepAction.HANG, DB), of(SECOND, StepAction.START, TWIN),
				cpu(SECOND + LatencyModel.defaults().imageLoadNanos() + LatencyModel.defaults().bootJitterNanos(), 5, DB, NONE));
		assertTrue(story.noted("failed, ETIMEDOUT"), story.notes()::toString);
		assertTrue(story.figure("scenario.start", "twin") < SECOND, () -> "" + story.figures);
	}

	/** The lock in the other direction: what comes while an image is loaded is busy. */
	@Test
	void noMoveWhileAnImageIsLoaded() {
		Story story = Story.of(2 * SECOND, of(SECOND, StepAction.START, TWIN), cpu(SECOND + MILLI, 7, NONE, WEB));
		assertTrue(story.noted("failed, EBUSY: the kexec lock is taken"), story.notes()::toString);
		assertTrue(story.noted("\"twin\" runs"), story.notes()::toString);
		Story after = Story.of(15 * SECOND, of(SECOND, StepAction.HANG, DB), cpu(SECOND, 5, DB, NONE), of(SECOND + MILLI, StepAction.START, TWIN));
		assertTrue(after.figure("scenario.start", "twin") > 10 * SECOND - 10 * MILLI, "the image waits for the move to time out");
		assertTrue(after.noted("\"twin\" runs"), after.notes()::toString);
		after.goBackAndForth();
	}

	/** A kernel that starts has no ring yet (multikernel-linux.md 1.9: ENODEV; that it is not there before the start is over is assumed). */
	@Test
	void aKernelThatStartsCannotBeStoppedNorGivenCpusButKilled() {
		long booting = 200 * MILLI;
		Story story = Story.of(3 * SECOND, of(SECOND, StepAction.START, TWIN), of(SECOND + booting, StepAction.STOP, TWIN),
				cpu(SECOND + booting, 7, NONE, TWIN), of(SECOND + booting, StepAction.PANIC, TWIN), of(SECOND + booting, StepAction.START, TWIN));
		assertTrue(story.noted("failed, ENODEV: the message to instance 3 could not be sent: its kernel takes none, or not yet; left behind: \"twin\" is starting"),
				story.notes()::toString);
		assertTrue(story.noted("; left behind: CPU 7 (0x1e) is with the pool"), story.notes()::toString);
		assertEquals(4, story.figure("scenario.refusals", ""));
		assertTrue(story.noted("\"twin\" runs"));
		Story killed = Story.of(3 * SECOND, of(SECOND, StepAction.START, TWIN), of(SECOND + booting, StepAction.KILL, TWIN));
		assertEquals(InstanceState.LOADED, killed.state(TWIN));
		assertTrue(killed.noted("\"twin\" ended while it started"), killed.notes()::toString);
		assertFalse(killed.snapshot.kernels().get(TWIN).up());
	}

	@Test
	void aStartThatFailsIsToldOf() {
		Story story = Story.of(4 * SECOND, cpu(SECOND, 6, TWIN, NONE), memory(SECOND, Partitions.GIB, TWIN, NONE), cpu(SECOND + MILLI, 6, NONE, TWIN),
				of(2 * SECOND, StepAction.START, TWIN), between(3 * SECOND, StepAction.HAND_OVER, WEB, TWIN));
		assertTrue(story.noted("\"twin\" could not be started, ENOMEM: instance \"twin\" has no memory for the image"), story.notes()::toString);
		assertTrue(story.noted("hand-over web → twin is given up, \"twin\" could not be started, ENOMEM"), story.notes()::toString);
		assertEquals(2, story.figure("scenario.refusals", ""));
		assertEquals(InstanceState.READY, story.state(TWIN), "kexec_file_load leaves it as it was");
		assertTrue(story.snapshot.kernels().get(TWIN).failure().startsWith("ENOMEM"));
		assertTrue(story.log.stream().anyMatch(line -> line.startsWith("instance \"twin\": start failed, ENOMEM")), story.log::toString);
	}

	/** kexec_core.c 0646f02, mk_instance_confirm_parked: a halt the host was not told of is found out by the next start. */
	@Test
	void aKernelWhoseLastWordWasLostStartsAgain() {
		LatencyModel busy = LatencyModel.defaults().with(Cost.HANDLER, Figure.assumed(SECOND, "ns", "a test"));
		Story panic = Story.of(busy, 5 * SECOND, Story.spec(List.of(channel(DB, 0, 1000)), List.of(), of(2 * SECOND, StepAction.PANIC, WEB),
				of(3 * SECOND, StepAction.START, WEB)));
		assertTrue(panic.log.contains("instance \"web\": loaded, stopped without a halt notification; recovering it"), panic.log::toString);
		assertTrue(panic.noted("\"web\" runs"), panic.notes()::toString);
		assertTrue(panic.snapshot.kernels().get(WEB).up());
		LatencyModel slow = LatencyModel.defaults().with(Cost.SHUTDOWN, Figure.assumed(31 * SECOND, "ns", "a test"));
		Story late = Story.of(slow, 36 * SECOND, Story.spec(List.of(), List.of(), of(SECOND, StepAction.STOP, WEB), of(34 * SECOND, StepAction.START, WEB)));
		assertTrue(late.noted("failed, ETIMEDOUT") && late.noted("\"web\" runs"), late.notes()::toString);
		assertTrue(late.noted("a late answer to SYSTEM SHUTDOWN is ignored: nobody waits for it any more; web has stopped, and the host takes it for active"),
				late.notes()::toString);
	}

	/** After SHUTDOWN_ACK nothing runs in the kernel, whether the host has read it or not. */
	@Test
	void aKernelThatAnsweredAHaltSendsNothingMore() {
		Story story = Story.of(4 * SECOND, List.of(channel(WEB, DB, 1000)), of(SECOND, StepAction.LOSE_DOORBELL, 0), of(2 * SECOND, StepAction.STOP, WEB));
		assertEquals(InstanceState.ACTIVE, story.state(WEB), "the answer lies in the host's ring, and nobody looks");
		assertFalse(story.snapshot.kernels().get(WEB).up());
		assertEquals(Story.of(2 * SECOND + 500 * MILLI, List.of(channel(WEB, DB, 1000)), of(SECOND, StepAction.LOSE_DOORBELL, 0), of(2 * SECOND, StepAction.STOP, WEB))
				.snapshot.traffic().pair(WEB, DB).sent(), story.snapshot.traffic().pair(WEB, DB).sent());
	}

	/** kexec_core.c 0646f02, mk_ipi_ring_drop_pending. */
	@Test
	void aStartClearsTheRingOfTheHost() {
		LatencyModel busy = LatencyModel.defaults().with(Cost.HANDLER, Figure.assumed(SECOND, "ns", "a test"));
		Story story = Story.of(busy, 2 * SECOND, Story.spec(List.of(channel(DB, 0, 50)), List.of(), of(SECOND, StepAction.START, TWIN)));
		double cleared = story.figure("messages.dropped.start", "");
		assertTrue(cleared > 10 && cleared < 63, () -> "" + cleared);
		assertEquals(cleared, story.figure("messages.dropped", ""));
		assertEquals(0, story.figure("messages.dropped.full", ""));
		assertEquals(0, Story.of(busy, 3 * SECOND, Story.spec(List.of(), List.of(), of(SECOND, StepAction.START, TWIN))).figure("messages.dropped", ""));
		story.goBackAndForth();
	}

	/** messaging.c 99bad5d, mk_msg_pending_complete: type, operation and resource, not who answers. */
	@Test
	void aLateAnswerIsTakenForThatOfAnotherKernel() {
		Story story = Story.of(14 * SECOND, of(SECOND, StepAction.HANG, WEB).withDuration(10 * SECOND + 100 * MILLI), cpu(SECOND + MILLI, 7, NONE, WEB),
				of(2 * SECOND, StepAction.HANG, DB), cpu(11 * SECOND + 50 * MILLI, 7, NONE, DB));
		assertTrue(story.noted("\"web\" has done RESOURCE CPU_ADD of CPU 7 (0x1e), and its late answer is taken for that of instance 2"), story.notes()::toString);
		assertTrue(story.noted("CPU 7 (0x1e) is with \"db\""), story.notes()::toString);
		assertEquals(1, story.figure("scenario.timeouts", ""));
	}

	@Test
	void twoKernelsThatUseTheSameCpuAreNamed() {
		Story story = Story.of(14 * SECOND, of(SECOND, StepAction.HANG, WEB).withDuration(11 * SECOND), cpu(SECOND + MILLI, 7, NONE, WEB),
				cpu(13 * SECOND, 7, NONE, DB));
		assertTrue(story.noted("\"web\" has done RESOURCE CPU_ADD of CPU 7 (0x1e), and its late answer is ignored: nobody waits for it any more. "
				+ "The kernel uses it, and the host takes it for free"), story.notes()::toString);
		assertTrue(story.noted("CPU 7 (0x1e) is with \"db\" now as the host sees it, but \"web\" got it after its time was over and uses it as well"),
				story.notes()::toString);
		Story killed = Story.of(14 * SECOND, of(SECOND, StepAction.HANG, WEB).withDuration(11 * SECOND), cpu(SECOND + MILLI, 7, NONE, WEB),
				of(12 * SECOND + 500 * MILLI, StepAction.KILL, WEB), cpu(13 * SECOND, 7, NONE, DB));
		assertFalse(killed.noted("uses it as well"), killed.notes()::toString);
	}

	@Test
	void kernelsThatAStepStartsWaitForIt() {
		Story story = Story.of(SECOND, of(SECOND / 2, StepAction.START, TWIN), of(SECOND / 2, StepAction.KILL, DB));
		assertEquals(InstanceState.ACTIVE, story.state(TWIN));
		Story early = Story.of(SECOND / 2, of(SECOND / 2 + 1, StepAction.START, TWIN));
		assertEquals(InstanceState.READY, early.state(TWIN));
		assertEquals(InstanceState.ACTIVE, early.state(DB));
		assertEquals(Set.of(2, 5), new ScenarioSpec("", 0, List.of(of(3, StepAction.START, 2), of(4, StepAction.STOP, 2), of(1, StepAction.STOP, 3),
				of(2, StepAction.START, 3), between(1, StepAction.HAND_OVER, 4, 5), of(2, StepAction.START, 4), of(0, StepAction.START, 0))).startedLater());
	}
}
