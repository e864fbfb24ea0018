// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.Partitions.physical;
import static org.mkworkbench.engine.scenario.StepSpec.NONE;
import static org.mkworkbench.engine.scenario.StepSpec.between;
import static org.mkworkbench.engine.scenario.StepSpec.of;
import static org.mkworkbench.engine.scenario.Story.DB;
import static org.mkworkbench.engine.scenario.Story.MILLI;
import static org.mkworkbench.engine.scenario.Story.NIC;
import static org.mkworkbench.engine.scenario.Story.SECOND;
import static org.mkworkbench.engine.scenario.Story.TWIN;
import static org.mkworkbench.engine.scenario.Story.WEB;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.simulator.InputLog;
import org.mkworkbench.engine.simulator.Replay;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.workload.RequestResponse;
import org.mkworkbench.engine.workload.VirtioQueue;

/** Each step against the facts of multikernel-linux.md, sections 1.5, 1.7 and 1.9. */
class ScenarioTest {
	private static final long BLOCK = 128 * Partitions.MIB;

	private static ChannelSpec channel(int from, int to, double rate) {
		return Partitions.channel("c" + from + to, from, to, rate, ChannelPattern.CONSTANT);
	}

	private static StepSpec cpu(long at, int osIndex, int from, int to) {
		return between(at, StepAction.MOVE_CPU, from, to).withCpu(physical(osIndex));
	}

	private static StepSpec memory(long at, long bytes, int from, int to) {
		return between(at, StepAction.MOVE_MEMORY, from, to).withAmount(bytes);
	}

	private static StepSpec device(long at, int from, int to) {
		return between(at, StepAction.MOVE_DEVICE, from, to).withDevice(NIC);
	}

	// Life and death: 1.5

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

	// Moves: 1.7 and 1.9

	@Test
	void hotMoveOfACpu() {
		Story story = Story.of(2 * SECOND, cpu(SECOND, 3, WEB, DB));
		assertEquals(List.of("0>1 RESOURCE CPU_REMOVE", "1>0 RESOURCE ACK", "0>2 RESOURCE CPU_ADD", "2>0 RESOURCE ACK"), story.dialogue());
		double work = LatencyModel.defaults().figure(Cost.CPU_ADD).value() + LatencyModel.defaults().figure(Cost.CPU_REMOVE).value();
		assertEquals(work, story.figure("scenario.move", "CPU 3 (0x16) → \"db\""), 0.05 * work);
		assertTrue(story.noted("CPU 3 (0x16) is with \"db\""));
		assertEquals(List.of(2), story.snapshot.kernels().get(WEB).cpus());
		assertEquals(List.of(4, 5, 3), story.snapshot.kernels().get(DB).cpus());
	}

	@Test
	void kernelsThatDoNotRunAreNotTold() {
		Story story = Story.of(2 * SECOND, of(SECOND, StepAction.KILL, WEB), cpu(SECOND + MILLI, 3, WEB, DB), cpu(SECOND + 100 * MILLI, 5, DB, NONE));
		assertEquals(List.of("0>2 RESOURCE CPU_ADD", "2>0 RESOURCE ACK", "0>2 RESOURCE CPU_REMOVE", "2>0 RESOURCE ACK"), story.dialogue());
	}

	@Test
	void cpusGoBetweenHostAndKernelsThroughThePool() {
		Story story = Story.of(2 * SECOND, cpu(SECOND, 3, WEB, 0), cpu(SECOND + 100 * MILLI, 3, 0, DB), cpu(SECOND + 200 * MILLI, 7, NONE, WEB));
		assertEquals(List.of("0>1 RESOURCE CPU_REMOVE", "1>0 RESOURCE ACK", "0>2 RESOURCE CPU_ADD", "2>0 RESOURCE ACK", "0>1 RESOURCE CPU_ADD",
				"1>0 RESOURCE ACK"), story.dialogue());
		assertEquals(3, story.notes().stream().filter(note -> note.contains(" is with ")).count(), story.notes()::toString);
		assertEquals(List.of(2, 7), story.snapshot.kernels().get(WEB).cpus());
	}

	@Test
	void hotMoveOfADevice() {
		Story story = Story.of(2 * SECOND, device(SECOND, WEB, DB));
		assertEquals(List.of("0>1 RESOURCE DEVICE_REMOVE", "1>0 RESOURCE ACK", "0>2 RESOURCE DEVICE_ADD", "2>0 RESOURCE ACK"), story.dialogue());
		assertTrue(story.noted(NIC + " is with \"db\""));
	}

	@Test
	void hotMoveOfMemory() {
		Story story = Story.of(4 * SECOND, memory(SECOND, 2 * BLOCK, NONE, WEB), memory(2 * SECOND, 2 * BLOCK, WEB, DB));
		assertEquals(List.of("0>1 RESOURCE MEM_ADD", "1>0 RESOURCE ACK", "0>1 RESOURCE MEM_REMOVE", "1>0 RESOURCE ACK", "0>2 RESOURCE MEM_ADD",
				"2>0 RESOURCE ACK"), story.dialogue());
		double quarter = (LatencyModel.defaults().figure(Cost.MEMORY_REMOVE).value() + LatencyModel.defaults().figure(Cost.MEMORY_ADD).value()) / 4.0;
		assertEquals(quarter, story.figure("scenario.move", 2 * BLOCK + " bytes → \"db\""), 0.05 * quarter);
		assertEquals(Partitions.GIB + 2 * BLOCK, story.snapshot.kernels().get(DB).memoryBytes());
		assertEquals(Partitions.GIB, story.snapshot.kernels().get(WEB).memoryBytes());
	}

	@Test
	void memoryComesFromTheHostAndGoesBackInWholeChunks() {
		Story story = Story.of(5 * SECOND, memory(SECOND, BLOCK, 0, WEB), memory(2 * SECOND, BLOCK, WEB, 0), memory(3 * SECOND, 2 * BLOCK, 0, NONE),
				memory(4 * SECOND, BLOCK, NONE, 0));
		assertEquals(List.of("0>1 RESOURCE MEM_ADD", "1>0 RESOURCE ACK", "0>1 RESOURCE MEM_REMOVE", "1>0 RESOURCE ACK"), story.dialogue());
		assertEquals(3, story.notes().stream().filter(note -> note.contains(" bytes are with ")).count(), story.notes()::toString);
		assertTrue(story.noted("refused, EINVAL: memory goes back to the host in whole chunks of the pool, and no free one has 134217728 bytes"),
				story.notes()::toString);
	}

	@Test
	void hotMemoryMovesInBlocksAndWholeRegions() {
		Story story = Story.of(3 * SECOND, memory(SECOND, BLOCK / 2, NONE, DB), memory(2 * SECOND, BLOCK, WEB, DB));
		assertTrue(story.noted("failed, EINVAL: instance \"db\" is active: its memory changes in blocks of 134217728 bytes"), story.notes()::toString);
		assertTrue(story.noted("refused, EINVAL: instance \"web\" gives memory away in whole regions, and it has none of 134217728 bytes together;"
				+ " it has 1073741824"), story.notes()::toString);
		assertEquals(Partitions.GIB, story.snapshot.kernels().get(DB).memoryBytes());
	}

	@Test
	void movesOfMemoryWaitForOneAnother() {
		Story story = Story.of(2 * SECOND, memory(SECOND, BLOCK, NONE, WEB), memory(SECOND, BLOCK, NONE, DB));
		assertEquals(2, story.notes().stream().filter(note -> note.contains(" bytes are with ")).count(), story.notes()::toString);
	}

	@Test
	void theBootCpuStays() {
		Story story = Story.of(2 * SECOND, cpu(SECOND, 2, WEB, DB));
		assertTrue(story.noted("failed, EINVAL: CPU 2 (0x14) is the boot CPU of instance \"web\", which runs; left behind: CPU 2 (0x14) is with \"web\""),
				story.notes()::toString);
	}

	@Test
	void movesTimeOutAfterTenSeconds() {
		Story story = Story.of(12 * SECOND, of(SECOND, StepAction.HANG, WEB), cpu(SECOND, 3, WEB, DB));
		assertTrue(story.noted("failed, ETIMEDOUT: the kernel of instance 1 did not answer within 10 s; left behind: CPU 3 (0x16) is with \"web\""),
				story.notes()::toString);
		assertTrue(story.log.stream().anyMatch(line -> line.matches("overlay tx_\\d+: failed, ETIMEDOUT.*")), story.log::toString);
		assertTrue(story.log.stream().anyMatch(line -> line.startsWith("[   11.000000] scenario: failed")), story.log::toString);
	}

	@Test
	void whatWasDoneBeforeATimeoutStaysDone() {
		Story story = Story.of(12 * SECOND, of(SECOND, StepAction.HANG, DB), cpu(SECOND, 3, WEB, DB));
		assertTrue(story.noted("; left behind: CPU 3 (0x16) is with the pool"), story.notes()::toString);
		assertEquals(List.of("0>1 RESOURCE CPU_REMOVE", "1>0 RESOURCE ACK"), story.dialogue());
	}

	@Test
	void anAnswerThatComesTooLateIsNoAnswer() {
		LatencyModel slow = LatencyModel.defaults().with(Cost.CPU_REMOVE, Figure.assumed(11 * SECOND, "ns", "a test"));
		Story story = Story.of(slow, 13 * SECOND, Story.spec(List.of(), List.of(), cpu(SECOND, 3, WEB, DB)));
		assertTrue(story.noted("failed, ETIMEDOUT"), story.notes()::toString);
		assertTrue(story.noted("\"web\" has done RESOURCE CPU_REMOVE of CPU 3 (0x16), and its late answer is ignored: nobody waits for it any more. The kernel has given it up, and the host takes it for the kernel's"), story.notes()::toString);
		assertEquals(List.of("0>1 RESOURCE CPU_REMOVE", "1>0 RESOURCE ACK"), story.dialogue());
	}

	@Test
	void aLostDoorbellIsALostAnswer() {
		Story story = Story.of(12 * SECOND, of(SECOND, StepAction.LOSE_DOORBELL, 0), cpu(SECOND + 1, 3, WEB, DB));
		assertEquals(List.of("0>1 RESOURCE CPU_REMOVE"), story.dialogue(), "the answer lies in the host's ring, and nobody looks");
		assertTrue(story.noted("failed, ETIMEDOUT: the kernel of instance 1 did not answer within 10 s; left behind: CPU 3 (0x16) is with \"web\""),
				story.notes()::toString);
	}

	@Test
	void startsWaitWhileAMoveHoldsTheKexecLock() {
		Story story = Story.of(13 * SECOND, of(SECOND, StepAction.HANG, WEB), cpu(SECOND, 3, WEB, DB), of(2 * SECOND, StepAction.START, TWIN));
		assertEquals(InstanceState.ACTIVE, story.state(TWIN), story.log::toString);
		assertTrue(story.figure("scenario.start", "twin") > 9 * SECOND, "EBUSY until the move has timed out");
		assertTrue(story.figure("scenario.start", "twin") < 10 * SECOND);
	}

	@Test
	void aKernelWithoutCpuIsNotStarted() {
		Story story = Story.of(3 * SECOND, of(2 * SECOND, StepAction.START, TWIN), cpu(SECOND, 6, TWIN, NONE),
				between(2 * SECOND + 1, StepAction.HAND_OVER, WEB, TWIN));
		assertEquals(2, story.notes().stream().filter("refused, ENODEV: \"twin\" has no CPU to start on"::equals).count(), story.notes()::toString);
		assertEquals(InstanceState.READY, story.state(TWIN));
	}

	@Test
	void aFullRingLosesTheRequest() {
		Story story = Story.of(2 * SECOND, List.of(channel(DB, WEB, 1000)), of(SECOND, StepAction.HANG, WEB), cpu(SECOND + 500 * MILLI, 3, WEB, DB));
		assertTrue(story.noted("failed, ENOSPC: the message to instance 1 could not be sent"), story.notes()::toString);
	}

	@Test
	void overlaysWaitForOneAnother() {
		Story story = Story.of(2 * SECOND, cpu(SECOND, 3, WEB, DB), device(SECOND, WEB, DB));
		assertEquals(List.of("0>1 RESOURCE CPU_REMOVE", "1>0 RESOURCE ACK", "0>2 RESOURCE CPU_ADD", "2>0 RESOURCE ACK", "0>1 RESOURCE DEVICE_REMOVE",
				"1>0 RESOURCE ACK", "0>2 RESOURCE DEVICE_ADD", "2>0 RESOURCE ACK"), story.dialogue());
	}

	@Test
	void memoryLeavesInTheRegionsThatFit() {
		Story story = Story.of(4 * SECOND, memory(SECOND, 2 * BLOCK, NONE, WEB), memory(SECOND, BLOCK, NONE, WEB), memory(2 * SECOND, 2 * BLOCK, WEB, DB));
		assertEquals(0, story.figure("scenario.refusals", ""), story.notes()::toString);
		assertEquals(Partitions.GIB + BLOCK, story.snapshot.kernels().get(WEB).memoryBytes());
		Story sum = Story.of(5 * SECOND, memory(SECOND, 3 * BLOCK, NONE, WEB), memory(SECOND, 2 * BLOCK, NONE, WEB), memory(SECOND, 2 * BLOCK, NONE, WEB),
				memory(SECOND, BLOCK, NONE, WEB), memory(3 * SECOND, 4 * BLOCK, WEB, DB));
		assertEquals(0, sum.figure("scenario.refusals", ""), sum.notes()::toString);
		assertEquals(Partitions.GIB + 4 * BLOCK, sum.snapshot.kernels().get(WEB).memoryBytes());
	}

	@Test
	void stepsThatMeanNothingAreRefusedWithASentence() {
		Story story = Story.of(2 * SECOND, List.of(channel(DB, WEB, 1000)), memory(SECOND, 0, NONE, WEB),
				of(SECOND, StepAction.LOSE_DOORBELL, WEB).withChannel(99), of(SECOND, StepAction.SLOW_RECEIVER, WEB), of(SECOND, StepAction.START, NONE),
				of(SECOND, StepAction.HAND_OVER, WEB), of(SECOND, StepAction.LOSE_DOORBELL, NONE), of(SECOND, StepAction.DELAY_DOORBELL, WEB),
				between(SECOND, StepAction.FLOOD, WEB, DB), between(SECOND, StepAction.MOVE_CPU, WEB, DB), between(SECOND, StepAction.MOVE_DEVICE, WEB, DB),
				of(SECOND, StepAction.LOSE_DOORBELL, NONE).withChannel(0));
		assertEquals(List.of("move memory, 0 bytes, from the pool to \"web\"", "refused, EINVAL: 0 bytes are no memory to move", "lose doorbells of channel 99",
				"refused, EINVAL: there is no channel at position 99; the run has 1", "slow receiver \"web\"",
				"refused, EINVAL: a receiver takes 1 to 1000000 times as long, not 0", "start no kernel", "refused, EINVAL: no kernel is named",
				"hand over \"web\"", "refused, EINVAL: no kernel is named that takes over", "lose doorbells no kernel", "refused, EINVAL: no kernel is named",
				"delay doorbells \"web\"", "refused, EINVAL: a delay of 0 ns delays nothing", "flood of 0 messages from \"web\" to \"db\"",
				"refused, EINVAL: a flood has 1 message or more", "move CPU 0xffffffffffffffff from \"web\" to \"db\"", "refused, EINVAL: no CPU is named",
				"move device  from \"web\" to \"db\"", "refused, EINVAL: no device is named", "lose doorbells of channel \"c21\""), story.notes());
		assertEquals("Step \"start\": the device is empty if there is none, not null.",
				assertThrows(IllegalArgumentException.class, () -> of(0, StepAction.START, WEB).withDevice(null)).getMessage());
	}

	// Hand-over

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
