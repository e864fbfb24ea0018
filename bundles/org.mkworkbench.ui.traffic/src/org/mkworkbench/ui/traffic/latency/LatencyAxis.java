// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import java.util.ArrayList;
import java.util.List;

/**
 * A logarithmic axis of times.
 *
 * @param low and high nanoseconds at its ends, {@code 0 < low < high}
 * @param length in points
 */
record LatencyAxis(double low, double high, double length) {
	private static final double LEAST_RATIO = 4;
	private static final int[] STEPS = { 1, 2, 5 };
	/** Ratio from which on the steps between decades would be too many. */
	private static final double WIDE = 300;

	/** Holds both with some room, and is wide enough for ticks. */
	static LatencyAxis around(double least, double largest, double length) {
		double low = Math.max(0.5, least / 1.15);
		double high = Math.max(largest, least) * 1.15;
		if (high / low < LEAST_RATIO) {
			double middle = Math.sqrt(low * high);
			low = Math.max(0.5, middle / Math.sqrt(LEAST_RATIO));
			high = low * LEAST_RATIO;
		}
		return new LatencyAxis(low, high, Math.max(1, length));
	}

	/** Distance from the low end in points; beyond the ends for times beyond them. */
	double at(double nanos) {
		return length * Math.log(Math.max(nanos, low / 1e3) / low) / Math.log(high / low);
	}

	double nanosAt(double place) {
		return low * Math.pow(high / low, place / length);
	}

	/** Round times on the axis: 1, 2, 5 of each power of ten, or powers only where there are many. */
	List<Long> ticks() {
		List<Long> ticks = new ArrayList<>();
		boolean powersOnly = high / low > WIDE;
		for (long power = 1; power > 0 && power <= high; power = power > Long.MAX_VALUE / 10 ? -1 : power * 10) {
			for (int step : STEPS) {
				long time = power * step;
				if (time >= low && time <= high && (!powersOnly || step == 1)) {
					ticks.add(time);
				}
			}
		}
		return ticks;
	}

	/** Short: {@code 500 ns}, {@code 2 µs}, {@code 10 ms}. */
	static String label(long nanos) {
		return nanos < 1_000 ? nanos + " ns" : nanos < 1_000_000 ? nanos / 1_000 + " µs" : nanos < 1_000_000_000L ? nanos / 1_000_000 + " ms" : nanos / 1_000_000_000L + " s";
	}
}
