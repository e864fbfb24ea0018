// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/** How many of a histogram's values fall into each of a number of columns of equal length on a logarithmic axis. */
final class HistogramBars {
	private HistogramBars() {
	}

	/** A bucket that is longer than a column is shared out among the columns it reaches into. Nothing gets lost: what lies beyond is at the ends. */
	static double[] of(LatencyHistogram histogram, LatencyAxis axis, int columns) {
		double[] bars = new double[columns];
		double scale = columns / axis.length();
		histogram.buckets((lowest, highest, count) -> {
			double from = Math.clamp(axis.at(Math.max(lowest - 0.5, 0.1)) * scale, 0, columns);
			double to = Math.clamp(axis.at(highest + 0.5) * scale, 0, columns);
			int first = Math.min(columns - 1, (int) from);
			int last = Math.min(columns - 1, (int) to);
			for (int column = first; column <= last; column++) {
				double part = to - from <= 0 ? (column == first ? 1 : 0) : (Math.min(to, column + 1) - Math.max(from, column)) / (to - from);
				bars[column] += count * Math.max(0, part);
			}
		});
		return bars;
	}
}
