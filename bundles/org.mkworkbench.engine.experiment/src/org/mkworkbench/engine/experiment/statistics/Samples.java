// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.statistics;

import java.io.Serializable;
import java.util.Arrays;

/** Independent values of one quantity, usually one per replication. Grows as values come; for one thread. */
public final class Samples implements Serializable {
	private static final long serialVersionUID = 1L;

	private double[] values = new double[16];
	private int n;

	public static Samples of(double... values) {
		Samples samples = new Samples();
		for (double value : values) {
			samples.add(value);
		}
		return samples;
	}

	/** @throws IllegalArgumentException for a value that is no number: a replication without a result must be left out by who knows why */
	public void add(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("A sample is a finite number, not " + value + ".");
		}
		if (n == values.length) {
			values = Arrays.copyOf(values, 2 * n);
		}
		values[n++] = value;
	}

	public int size() {
		return n;
	}

	/** In the order they came. */
	public double[] values() {
		return Arrays.copyOf(values, n);
	}

	/** NaN without values. */
	public double mean() {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += values[i];
		}
		return sum / n;
	}

	/** Sample variance (divided by n − 1); NaN for fewer than two values. */
	public double variance() {
		if (n < 2) {
			return Double.NaN;
		}
		double mean = mean();
		double squares = 0;
		double rest = 0;
		for (int i = 0; i < n; i++) {
			double deviation = values[i] - mean;
			squares += deviation * deviation;
			rest += deviation;
		}
		// The second sum is 0 but for rounding; taking it off keeps the variance of large, close values right.
		return (squares - rest * rest / n) / (n - 1);
	}

	public ConfidenceInterval interval() {
		return interval(ConfidenceInterval.LEVEL);
	}

	/**
	 * Student's interval for the mean. When each value is a quantile of one replication, such as its p99, this is the interval of that
	 * quantile by replication.
	 */
	public ConfidenceInterval interval(double level) {
		requireValues();
		return ConfidenceInterval.of(mean(), n < 2 ? 0 : variance(), n, level);
	}

	/** The quantile of the values themselves, between its two neighbours in order (Hyndman and Fan 1996, type 7). */
	public double quantile(double p) {
		requireValues();
		double[] sorted = sorted();
		double at = p * (n - 1);
		int below = (int) at;
		return below + 1 == n ? sorted[below] : sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]);
	}

	/**
	 * Interval of a quantile between two of the values, whatever their distribution.
	 *
	 * @param level what it must reach at least
	 * @return null when there are too few values for that level
	 */
	public QuantileInterval quantileInterval(double p, double level) {
		requireValues();
		if (!(p > 0 && p < 1)) {
			throw new IllegalArgumentException("A quantile lies between 0 and 1, not at " + p + ".");
		}
		double[] atMost = binomialAtMost(p);
		double tail = (1 - level) / 2;
		// Ranks from 1: the lower one as high, the upper one as low as their tails allow.
		// P(quantile < value of rank r) = P(at most r − 1 values below it).
		int low = 0;
		while (low < n && atMost[low] <= tail) {
			low++;
		}
		int high = low + 1;
		while (high <= n && 1 - atMost[high - 1] > tail) {
			high++;
		}
		if (low == 0 || high > n) {
			return null;
		}
		double[] sorted = sorted();
		return new QuantileInterval(p, quantile(p), sorted[low - 1], sorted[high - 1], atMost[high - 1] - atMost[low - 1], n);
	}

	/** Probability of at most k = 0..n − 1 successes in n draws. */
	private double[] binomialAtMost(double p) {
		double[] atMost = new double[n];
		double logOdds = StrictMath.log(p) - StrictMath.log1p(-p);
		double log = n * StrictMath.log1p(-p);
		double sum = 0;
		for (int k = 0; k < n; k++) {
			sum += StrictMath.exp(log);
			atMost[k] = StrictMath.min(1, sum);
			log += StrictMath.log((n - k) / (k + 1.0)) + logOdds;
		}
		return atMost;
	}

	private double[] sorted() {
		double[] sorted = values();
		Arrays.sort(sorted);
		return sorted;
	}

	private void requireValues() {
		if (n == 0) {
			throw new IllegalStateException("There is no value to estimate anything from.");
		}
	}
}
