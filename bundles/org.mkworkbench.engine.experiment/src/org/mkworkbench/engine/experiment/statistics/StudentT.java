// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.statistics;

/**
 * Student's t distribution with whole degrees of freedom. The distribution function is the finite sum of Abramowitz and Stegun, "Handbook
 * of Mathematical Functions" (1964), 26.7.3 and 26.7.4, which needs no gamma function and is exact up to rounding.
 */
public final class StudentT {
	/** From here the expansion 26.7.5 around the normal quantile is as exact as a double (its first left out term is of the order 1/df⁴). */
	private static final int LARGE = 2000;

	private StudentT() {
	}

	/**
	 * The value that is exceeded with probability 1 − p.
	 *
	 * @param p above 0 and below 1
	 * @param degreesOfFreedom 1 or more
	 */
	public static double quantile(double p, int degreesOfFreedom) {
		if (!(p > 0 && p < 1)) {
			throw new IllegalArgumentException("A probability lies between 0 and 1, not at " + p + ".");
		}
		if (degreesOfFreedom < 1) {
			throw new IllegalArgumentException("The t distribution has 1 degree of freedom or more, not " + degreesOfFreedom + ".");
		}
		if (p < 0.5) {
			return -quantile(1 - p, degreesOfFreedom);
		}
		return degreesOfFreedom < LARGE ? solve(p, degreesOfFreedom) : expand(normalQuantile(p), degreesOfFreedom);
	}

	/** Probability of a value of at most {@code t}. */
	static double cumulative(double t, int degreesOfFreedom) {
		double angle = StrictMath.atan(t / StrictMath.sqrt(degreesOfFreedom));
		double cosine = StrictMath.cos(angle);
		double square = cosine * cosine;
		boolean odd = (degreesOfFreedom & 1) == 1;
		double term = odd ? cosine : 1;
		double sum = degreesOfFreedom == 1 ? 0 : term;
		for (int k = odd ? 3 : 2; k < degreesOfFreedom; k += 2) {
			term *= square * (k - 1) / k;
			sum += term;
		}
		double within = odd ? 2 / StrictMath.PI * (angle + StrictMath.sin(angle) * sum) : StrictMath.sin(angle) * sum;
		return 0.5 + within / 2;
	}

	/** Newton's method from 0: right of 0 the distribution function is concave, so that it approaches the solution from the left only. */
	private static double solve(double p, int df) {
		double height = heightAtZero(df);
		double t = 0;
		for (int i = 0; i < 200; i++) {
			double density = height * StrictMath.pow(1 + t * t / df, -(df + 1) / 2.0);
			double next = t + (p - cumulative(t, df)) / density;
			if (!(next > t + 1e-15 * t)) {
				break;
			}
			t = next;
		}
		return t;
	}

	/** Γ((df+1)/2) / (√(df π) Γ(df/2)), by its recurrence over two degrees of freedom. */
	private static double heightAtZero(int df) {
		double ratio = (df & 1) == 1 ? 1 / StrictMath.sqrt(StrictMath.PI) : StrictMath.sqrt(StrictMath.PI) / 2;
		for (int k = (df & 1) == 1 ? 1 : 2; k < df; k += 2) {
			ratio *= (k + 1.0) / k;
		}
		return ratio / StrictMath.sqrt(df * StrictMath.PI);
	}

	/** Abramowitz and Stegun 26.7.5. */
	private static double expand(double x, int df) {
		double s = x * x;
		double g1 = x * (s + 1) / 4;
		double g2 = x * ((5 * s + 16) * s + 3) / 96;
		double g3 = x * (((3 * s + 19) * s + 17) * s - 15) / 384;
		return x + (g1 + (g2 + g3 / df) / df) / df;
	}

	/** Of the standard normal distribution, 0.5 ≤ p < 1. */
	static double normalQuantile(double p) {
		double x = 0;
		for (int i = 0; i < 200; i++) {
			double density = StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * StrictMath.PI);
			// Φ(x) = 1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + …), 26.2.11
			double term = x;
			double sum = x;
			for (int k = 3; term > sum * 1e-18; k += 2) {
				term *= x * x / k;
				sum += term;
			}
			double next = x + (p - 0.5 - density * sum) / density;
			if (!(next > x + 1e-15 * x)) {
				break;
			}
			x = next;
		}
		return x;
	}
}
