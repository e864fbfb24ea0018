// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * How long messages of a window took, from the call that sends to the end of the handler.
 *
 * @param rows by kernels and type, most messages first
 * @param all together
 */
public record LatencyAnswer(TimeWindow window, List<Row> rows, LatencyHistogram all, boolean exact) {
	/** @param fromKernel and toKernel -1 if the rows are not by kernel; @param type -1 if they are not by type */
	public record Row(int fromKernel, int toKernel, int type, LatencyHistogram latencies) {
	}

	/** What the rows are by. */
	public enum By {
		PAIR, TYPE, PAIR_AND_TYPE
	}

	/**
	 * Latencies over time.
	 *
	 * @param columns of equal length over the window
	 * @param bounds lower bounds of the rows in nanoseconds, ascending, logarithmic; the first is 0
	 * @param counts by column * bounds.length + row
	 */
	public record HeatMap(TimeWindow window, int columns, long[] bounds, long[] counts, boolean exact) {
	}
}
