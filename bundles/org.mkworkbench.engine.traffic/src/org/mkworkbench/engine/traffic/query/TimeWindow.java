// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

/** A stretch of time in nanoseconds of a run, {@code begin <= end}; both ends belong to it. */
public record TimeWindow(long begin, long end) {
	public TimeWindow {
		if (end < begin) {
			throw new IllegalArgumentException("A window cannot end at " + end + " before it begins at " + begin + ".");
		}
	}

	/** The two in any order. */
	public static TimeWindow between(long a, long b) {
		return new TimeWindow(Math.min(a, b), Math.max(a, b));
	}

	/** 0 for a moment. */
	public long nanos() {
		return end - begin;
	}

	public boolean contains(long time) {
		return time >= begin && time <= end;
	}
}
