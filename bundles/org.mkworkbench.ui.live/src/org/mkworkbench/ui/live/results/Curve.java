// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * A distribution as points to draw.
 *
 * @param nanos rising, above 0, for a logarithmic axis
 * @param percent of the values
 */
record Curve(double[] nanos, double[] percent) {
	/** What the height of a curve means. */
	enum Shape {
		/** Values that are not larger. */
		UP_TO,
		/** Values that are larger, for a logarithmic axis: shows the tail. */
		ABOVE
	}

	/** Quantiles beyond which a tail is looked at more closely. */
	private static final double[] TAIL = { 99.1, 99.2, 99.3, 99.4, 99.5, 99.6, 99.7, 99.8, 99.9, 99.95, 99.98, 99.99, 99.995, 99.999 };
	private static final double STEP = 0.5;

	/** @param histogram not empty */
	static Curve of(LatencyHistogram histogram, Shape shape) {
		List<double[]> points = new ArrayList<>();
		add(points, Math.max(1, histogram.min()), 100.0 / histogram.count(), shape);
		for (double percent = STEP; percent <= 99; percent += STEP) {
			add(points, histogram.percentile(percent), percent, shape);
		}
		for (double percent : TAIL) {
			// A quantile that single values decide says nothing.
			if ((100 - percent) / 100 * histogram.count() >= 1) {
				add(points, histogram.percentile(percent), percent, shape);
			}
		}
		if (shape == Shape.UP_TO) {
			add(points, Math.max(1, histogram.max()), 100, shape);
		}
		return new Curve(points.stream().mapToDouble(point -> point[0]).toArray(), points.stream().mapToDouble(point -> point[1]).toArray());
	}

	/** Of several quantiles at one time the last counts. */
	private static void add(List<double[]> points, double nanos, double percent, Shape shape) {
		if (!points.isEmpty() && points.getLast()[0] >= nanos) {
			points.removeLast();
		}
		points.add(new double[] { Math.max(1, nanos), shape == Shape.UP_TO ? percent : 100 - percent });
	}
}
