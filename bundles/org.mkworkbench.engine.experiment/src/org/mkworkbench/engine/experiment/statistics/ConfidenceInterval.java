// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.statistics;

/**
 * An estimate and how far it can be trusted: an interval of this kind contains the true mean with probability {@code level}.
 *
 * @param halfWidth 0 or more; infinite when there are too few values to tell, which is never shown as certainty
 * @param level such as 0.95
 * @param n number of independent values behind it
 */
public record ConfidenceInterval(double mean, double halfWidth, double level, int n) {
	/** Used unless somebody asks for another. */
	public static final double LEVEL = 0.95;

	public ConfidenceInterval {
		if (!(level > 0 && level < 1)) {
			throw new IllegalArgumentException("A confidence level lies between 0 and 1, not at " + level + ".");
		}
		if (!(halfWidth >= 0) || n < 1 || Double.isNaN(mean)) {
			throw new IllegalArgumentException("No interval: " + mean + " ± " + halfWidth + " from " + n + " values.");
		}
	}

	/** From mean and sample variance of independent values that are close to normally distributed. One value gives an infinite half width. */
	public static ConfidenceInterval of(double mean, double variance, int n, double level) {
		double halfWidth = n < 2 ? Double.POSITIVE_INFINITY : StudentT.quantile((1 + level) / 2, n - 1) * StrictMath.sqrt(variance / n);
		return new ConfidenceInterval(mean, halfWidth, level, n);
	}

	public double low() {
		return mean - halfWidth;
	}

	public double high() {
		return mean + halfWidth;
	}

	/** Whether a value lies inside, borders included. */
	public boolean contains(double value) {
		return low() <= value && value <= high();
	}

	/** Whether two intervals have a value in common. */
	public boolean overlaps(ConfidenceInterval other) {
		return low() <= other.high() && other.low() <= high();
	}

	/** Half width per mean; infinite for a mean of 0 that is not certain, 0 for a certain one. */
	public double relativeHalfWidth() {
		return halfWidth == 0 ? 0 : halfWidth / StrictMath.abs(mean);
	}

	/** The same in another unit, such as microseconds from nanoseconds. */
	public ConfidenceInterval times(double factor) {
		return new ConfidenceInterval(mean * factor, halfWidth * StrictMath.abs(factor), level, n);
	}
}
