// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import static org.mkworkbench.engine.scenario.Story.cpu;
import static org.mkworkbench.engine.scenario.Story.device;
import static org.mkworkbench.engine.scenario.Story.memory;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.InstanceState;

/** Moves of CPUs, memory and devices against the facts of multikernel-linux.md, sections 1.7 and 1.9. */
class MoveStepsTest {
	private static final long BLOCK = 128 * Partitions.MIB;

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
}
