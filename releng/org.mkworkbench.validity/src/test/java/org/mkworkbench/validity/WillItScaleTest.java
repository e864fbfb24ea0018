// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.validity.Published.residual;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Structural contention against published figures. Fitted: {@link WillItScale#lines} of each test, on the split within one socket.
 * Not fitted: everything else. Each test states the residual that docs/validity.md gives, and allows one percentage point around it.
 */
class WillItScaleTest {
	/** Shares the rwsem of the parent directory; its waiters spin. */
	private static final WillItScale UNLINK1 = new WillItScale("unlink1", 1e9 / 466_773, 31.7, 1, false);
	/** Shares the reference count of a security label. One task: 8.4 M/s with 48 tasks are 4.2 × of it. */
	private static final WillItScale OPEN1 = new WillItScale("open1", 1e9 / 2.0e6, 1.75, 0, false);
	/** Shares memory accounting. One task: 9.9 M/s with 24 tasks are 12.5 × of it. */
	private static final WillItScale MMAP1 = new WillItScale("mmap1", 1e9 / 0.792e6, 1.6, 0, true);
	/** Shares nothing: one task 268.2 M/s / 17.7. */
	private static final WillItScale CONTROL = new WillItScale("getppid1", 1e9 / 15.15e6, 0, 0, false);

	@Test
	void theSplitWithinASocketIsWhatTheParameterWasFittedTo() {
		residual(0, 2.60, UNLINK1.sameSocketRatio());
		residual(-1, 2.02, OPEN1.sameSocketRatio());
		residual(0, 1.23, MMAP1.sameSocketRatio());
	}

	@Test
	void controlsDoNotMove() {
		assertEquals(1.00, CONTROL.sameSocketRatio(), 0.005);
		assertEquals(1.00, CONTROL.crossSocketRatio(), 0.005);
	}

	@Test
	void theSplitAcrossSocketsIsPredictedTooLowForUnlinkAndRightForOpen() {
		residual(-13, 4.07, UNLINK1.crossSocketRatio());
		residual(1, 2.22, OPEN1.crossSocketRatio());
		assertTrue(UNLINK1.crossSocketRatio() > 1.25 * UNLINK1.sameSocketRatio(), "the split is worth more where it follows the hardware");
	}

	/** A known deviation: the model has no effect at all where 1.17 were measured. */
	@Test
	void theSplitOfMmapAcrossSocketsIsNotReproduced() {
		assertEquals(1.00, MMAP1.crossSocketRatio(), 0.005);
	}

	/**
	 * Nor would another reading of the source do: one counter for the whole kernel, fitted to the split across sockets, has the 48 tasks right
	 * but hardly an effect within a socket, and 17 times one task with 24 tasks instead of 12.5 times.
	 */
	@Test
	void oneCounterForTheWholeKernelMissesTheOtherSplitOfMmap() {
		WillItScale oneCounter = new WillItScale("mmap1", MMAP1.aloneNanos(), 0.73, 0, false);
		residual(0, 1.17, oneCounter.crossSocketRatio());
		residual(-18, 1.23, oneCounter.sameSocketRatio());
		residual(36, 12.5, oneCounter.throughput(new int[] {24, 0}) / oneCounter.throughput(new int[] {1, 0}));
		residual(-1, 25.6, oneCounter.throughput(new int[] {24, 24}) / oneCounter.throughput(new int[] {1, 0}));
	}

	/** The least squares over both splits of unlink1: both within 6 %, and everything that stands behind the ratios by up to a half too high. */
	@Test
	void aParameterForBothSplitsOfUnlinkMissesTheThroughputs() {
		WillItScale both = new WillItScale("unlink1", UNLINK1.aloneNanos(), 24, 1, false);
		residual(6, 2.60, both.sameSocketRatio());
		residual(-5, 4.07, both.crossSocketRatio());
		residual(44, 466.2, 1000 * both.throughput(new int[] {4, 0}));
		residual(25, 299.9, 1000 * both.throughput(new int[] {24, 0}));
		residual(50, 213, 1000 * both.throughput(new int[] {1, 1}));
	}

	/** Thousands of operations per second in one kernel; socket 0 is filled first. */
	@ParameterizedTest
	@CsvSource({"1,466.8,-2", "2,498.1,2", "4,466.2,10", "8,457.4,0", "12,401.3,3", "16,355.7,5", "24,299.9,6", "32,228.4,-7", "40,203.6,-14", "48,188.0,-19"})
	void throughputOfUnlinkFallsAsMeasured(int tasks, double published, double residual) {
		residual(residual, published, 1000 * UNLINK1.throughput(new int[] {Math.min(tasks, 24), Math.max(0, tasks - 24)}));
	}

	/** Two tasks on two sockets in one kernel: 213,000 per second, less than half of what one task does alone; in two kernels 1.01 million. */
	@Test
	void twoTasksOnTwoSocketsAreSlowerThanOne() {
		residual(14, 213, 1000 * UNLINK1.throughput(new int[] {1, 1}));
		residual(-9, 1010, 1000 * UNLINK1.throughput(new int[] {1, 0}, new int[] {0, 1}));
	}

	/** Against one task: 35.4, 25.6, 4.2 and 0.40 with 48 tasks in one kernel. */
	@Test
	void fortyEightTasksInOneKernelGainNearlyWhatWasMeasured() {
		int[] all = {24, 24};
		int[] one = {1, 0};
		residual(0, 35.4, CONTROL.throughput(all) / CONTROL.throughput(one));
		residual(4, 25.6, MMAP1.throughput(all) / MMAP1.throughput(one));
		residual(9, 4.2, OPEN1.throughput(all) / OPEN1.throughput(one));
		residual(-17, 0.40, UNLINK1.throughput(all) / UNLINK1.throughput(one));
	}

	/** open1 climbs to 8 tasks and stops: 9.6 million per second at 8 and at 24. */
	@Test
	void aSharedCounterSaturates() {
		residual(-2, 9.6, OPEN1.throughput(new int[] {8, 0}));
		residual(1, 9.6, OPEN1.throughput(new int[] {24, 0}));
	}
}
