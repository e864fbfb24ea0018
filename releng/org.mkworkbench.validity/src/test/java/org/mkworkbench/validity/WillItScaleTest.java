// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Structural contention against published figures. Fitted: {@link WillItScale#lines} of each test, on the split within one socket.
 * Predicted: everything else. The tolerances of predictions are the residuals found, rounded up; docs/validity.md lists them.
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

	private static void within(double published, double tolerance, double model) {
		assertEquals(published, model, tolerance * published, () -> "residual %+.1f %%".formatted(100 * (model / published - 1)));
	}

	@Test
	void theSplitWithinASocketIsWhatTheParameterWasFittedTo() {
		within(2.60, 0.01, UNLINK1.sameSocketRatio());
		within(2.02, 0.02, OPEN1.sameSocketRatio());
		within(1.23, 0.01, MMAP1.sameSocketRatio());
	}

	@Test
	void controlsDoNotMove() {
		assertEquals(1.00, CONTROL.sameSocketRatio(), 0.005);
		assertEquals(1.00, CONTROL.crossSocketRatio(), 0.005);
	}

	@Test
	void theSplitAcrossSocketsIsPredicted() {
		within(4.07, 0.15, UNLINK1.crossSocketRatio());
		within(2.22, 0.05, OPEN1.crossSocketRatio());
		within(1.17, 0.15, MMAP1.crossSocketRatio());
		assertTrue(UNLINK1.crossSocketRatio() > 1.25 * UNLINK1.sameSocketRatio(), "the split is worth more where it follows the hardware");
	}

	/** Thousands of operations per second in one kernel; socket 0 is filled first. */
	@ParameterizedTest
	@CsvSource({"1,466.8,0.05", "2,498.1,0.05", "4,466.2,0.12", "8,457.4,0.05", "12,401.3,0.05", "16,355.7,0.08", "24,299.9,0.10", "32,228.4,0.10",
			"40,203.6,0.20", "48,188.0,0.20"})
	void throughputOfUnlinkFallsAsMeasured(int tasks, double published, double tolerance) {
		within(published, tolerance, 1000 * UNLINK1.throughput(new int[] {Math.min(tasks, 24), Math.max(0, tasks - 24)}));
	}

	/** Two tasks on two sockets in one kernel: 213,000 per second, less than half of what one task does alone; in two kernels 1.01 million. */
	@Test
	void twoTasksOnTwoSocketsAreSlowerThanOne() {
		within(213, 0.15, 1000 * UNLINK1.throughput(new int[] {1, 1}));
		within(1010, 0.15, 1000 * UNLINK1.throughput(new int[] {1, 0}, new int[] {0, 1}));
	}

	/** Against one task: 35.4, 25.6, 4.2 and 0.40 with 48 tasks in one kernel. */
	@Test
	void fortyEightTasksInOneKernelGainWhatWasMeasured() {
		int[] all = {24, 24};
		int[] one = {1, 0};
		within(35.4, 0.01, CONTROL.throughput(all) / CONTROL.throughput(one));
		within(25.6, 0.10, MMAP1.throughput(all) / MMAP1.throughput(one));
		within(4.2, 0.15, OPEN1.throughput(all) / OPEN1.throughput(one));
		within(0.40, 0.20, UNLINK1.throughput(all) / UNLINK1.throughput(one));
	}

	/** open1 climbs to 8 tasks and stops: 9.6 million per second at 8 and at 24. */
	@Test
	void aSharedCounterSaturates() {
		within(9.6, 0.05, OPEN1.throughput(new int[] {8, 0}));
		within(9.6, 0.05, OPEN1.throughput(new int[] {24, 0}));
	}
}
