// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.workload.Lab.BELL;
import static org.mkworkbench.engine.workload.Lab.HANDLE;
import static org.mkworkbench.engine.workload.Lab.MILLI;
import static org.mkworkbench.engine.workload.Lab.RING;
import static org.mkworkbench.engine.workload.Lab.SECOND;
import static org.mkworkbench.engine.workload.Lab.SEND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.cost.Cost;

class VirtioQueueTest {
	private static final long ADD = SEND - RING;

	private static VirtioQueue closed(int outstanding, long service, Spread spread, int depth, boolean suppression) {
		return new VirtioQueue("disk", 1, 2, 128, outstanding, 0, 1, 0, service, spread, depth, suppression);
	}

	private static void assertBalanced(Lab.Figures f, long submitted) {
		assertEquals(submitted, f.count("virtqueue.completed") + f.count("virtqueue.underway") + f.count("virtqueue.lost"));
	}

	@Test
	void oneRequestIsTheSumOfItsParts() {
		Lab.Figures f = new Lab().with(closed(1, 5000, Spread.CONSTANT, 1, true)).run(10 * MILLI);
		long way = ADD + BELL + HANDLE + 5000 + ADD + BELL + HANDLE;
		assertEquals(way, f.times("virtqueue.latency").min());
		assertEquals(way, f.times("virtqueue.latency").max());
		assertEquals(10 * MILLI / way, f.count("virtqueue.completed"));
		assertEquals(f.count("virtqueue.kicks"), f.count("doorbells.rung") - f.count("virtqueue.notices"));
		assertEquals(0, f.count("messages.sent"), "doorbells only");
	}

	@ParameterizedTest
	@CsvSource({"1, 10_000", "4, 40_000", "16, 160_000"})
	void theDeviceLimits(int depth, String perSecond) {
		// 100 µs each, many under way.
		Lab.Figures f = new Lab().with(closed(64, 100_000, Spread.CONSTANT, depth, true)).run(SECOND);
		double rate = Double.parseDouble(perSecond.replace("_", ""));
		assertEquals(rate, f.value("virtqueue.throughput"), rate / 100);
		assertEquals(64, f.value("virtqueue.outstanding"), 0.01);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 8, 128})
	void numberUnderWayIsThroughputTimesLatency(int outstanding) {
		Lab.Figures f = new Lab().real().with(closed(outstanding, 20_000, Spread.EXPONENTIAL, 8, true)).run(500 * MILLI);
		assertEquals(outstanding, f.value("virtqueue.throughput") * f.times("virtqueue.latency").mean() / 1e9, 0.01 * outstanding);
	}

	@Test
	void aSideAtWorkIsNotRungFor() {
		Lab.Figures with = new Lab().real().with(closed(64, 0, Spread.CONSTANT, 64, true)).run(200 * MILLI);
		Lab.Figures without = new Lab().real().with(closed(64, 0, Spread.CONSTANT, 64, false)).run(200 * MILLI);
		assertTrue(with.count("virtqueue.kickssaved") > 10 * with.count("virtqueue.kicks"));
		assertTrue(with.count("virtqueue.noticessaved") > with.count("virtqueue.notices"));
		assertEquals(0, without.count("virtqueue.kickssaved") + without.count("virtqueue.noticessaved"));
		assertEquals(without.count("virtqueue.completed"), without.count("virtqueue.notices"), 128);
		assertTrue(with.value("virtqueue.throughput") > 1.5 * without.value("virtqueue.throughput"));
	}

	@Test
	void requestsGatherForOneDoorbell() {
		// All 64 are at hand at once; a ring of the bell for each 16.
		VirtioQueue spec = new VirtioQueue("disk", 1, 2, 64, 64, 0, 16, 0, 10 * MILLI, Spread.CONSTANT, 64, false);
		Lab.Figures f = new Lab().with(spec).run(5 * MILLI);
		assertEquals(4, f.count("virtqueue.kicks"));
		assertEquals(64, f.count("virtqueue.underway"));
	}

	/** An open queue before one exponential server is M/M/1 between the constant parts of the way. */
	@Test
	void anOpenQueueWaitsAsMM1() {
		double rho = 0.7;
		long service = 100_000;
		VirtioQueue spec = new VirtioQueue("net", 1, 2, 1024, 1, rho * 1e9 / service, 1, 0, service, Spread.EXPONENTIAL, 1, true);
		Lab.Figures f = new Lab().seed(3).with(spec).run(60 * SECOND);
		double way = ADD + BELL + HANDLE + ADD + BELL + HANDLE;
		assertEquals(service / (1 - rho) + way, f.times("virtqueue.latency").mean(), 0.04 * service / (1 - rho));
		assertEquals(0, f.count("virtqueue.dropped"));
		assertBalanced(f, f.count("virtqueue.arrived"));
	}

	@Test
	void packetsWithoutDescriptorAreDropped() {
		Lab.Figures f = new Lab().with(VirtioQueue.network("net", 1, 2, 256, 200_000, 1500, 10_000)).run(SECOND);
		assertEquals(200_000, f.count("virtqueue.arrived"), 4 * 447);
		assertEquals(100_000, f.count("virtqueue.completed"), 300);
		assertBalanced(f, f.count("virtqueue.arrived") - f.count("virtqueue.dropped"));
	}

	@Test
	void copiesCount() {
		// 100 ns for each KiB at the device.
		Lab.Figures f = new Lab().cost(Cost.COPY, 100).with(VirtioQueue.storage("disk", 1, 2, 64, 1, 1 << 20, 0, 1)).run(10 * MILLI);
		assertEquals(ADD + BELL + HANDLE + ADD + BELL + HANDLE + 102_400 + 0, f.times("virtqueue.latency").min());
	}

	@Test
	void requestsAreLostWithEitherKernel() {
		for (int dies : new int[] {1, 2}) {
			Lab.Figures f = new Lab().with(closed(8, MILLI, Spread.CONSTANT, 8, true)).panic(dies, 10 * MILLI + MILLI / 2).boot(dies, 20 * MILLI)
					.run(30 * MILLI);
			assertEquals(8, f.count("virtqueue.lost"));
			assertEquals(8 * 19, f.count("virtqueue.completed"), 8);
			assertEquals(8, f.count("virtqueue.underway"));
		}
	}

	@Test
	void aHungDeviceKernelAnswersNothing() {
		Lab.Figures f = new Lab().with(closed(8, MILLI, Spread.CONSTANT, 8, true)).hang(2, 10 * MILLI + MILLI / 2).run(30 * MILLI);
		assertEquals(8 * 10, f.count("virtqueue.completed"), 8);
		assertEquals(8, f.count("virtqueue.underway"));
	}

	@Test
	void goesOnAfterAHang() {
		for (int hangs : new int[] {1, 2}) {
			Lab.Figures f = new Lab().with(closed(8, MILLI, Spread.CONSTANT, 8, true)).hang(hangs, 10 * MILLI + MILLI / 2).recover(hangs, 20 * MILLI)
					.run(30 * MILLI);
			assertEquals(8 * 20, f.count("virtqueue.completed"), 16);
			assertEquals(8, f.count("virtqueue.underway"));
		}
	}

	@Test
	void aLostDoorbellStopsTheQueueOfItsChannelAndNoOther() {
		VirtioQueue disk = closed(1, 5000, Spread.CONSTANT, 1, true);
		VirtioQueue other = new VirtioQueue("other", 1, 3, 128, 1, 0, 1, 0, 5000, Spread.CONSTANT, 1, true);
		Lab.Figures f = new Lab().with(new ChannelWorkload(disk, 2), new ChannelWorkload(other, 3)).loseDoorbells(2, MILLI).run(10 * MILLI);
		assertEquals(MILLI / 7250, f.count("virtqueue.completed disk"), 3);
		assertEquals(1, f.count("virtqueue.underway disk"));
		assertEquals(10 * MILLI / 7250, f.count("virtqueue.completed other"), 20);
	}

	@Test
	void refusesValuesOutOfRange() {
		assertEquals("Workload \"disk\": the queue size must be a power of two, not 100.",
				assertThrows(IllegalArgumentException.class, () -> VirtioQueue.storage("disk", 1, 2, 100, 1, 0, 0, 1)).getMessage());
		assertEquals("Workload \"disk\": the number of requests under way must be 1 to 128, not 129.",
				assertThrows(IllegalArgumentException.class, () -> VirtioQueue.storage("disk", 1, 2, 128, 129, 0, 0, 1)).getMessage());
		assertThrows(IllegalArgumentException.class, () -> VirtioQueue.storage("disk", 1, 2, 65536, 1, 0, 0, 1));
		assertThrows(IllegalArgumentException.class, () -> VirtioQueue.storage("disk", 1, 2, 128, 1, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> VirtioQueue.network("net", 1, 2, 128, -1, 0, 0));
	}
}
