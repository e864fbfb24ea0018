// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.statistics;

/**
 * Where the warm-up of a run ends, by the rule MSER-5 (White, Cobb and Spratt, "A Comparison of Five Steady-State Truncation Heuristics
 * for Simulation", Winter Simulation Conference 2000): cut off what makes the standard error of the rest smallest, in means of five
 * observations.
 */
public final class Mser5 {
	private static final int GROUP = 5;
	/** Fewest means the rest must have: the error of fewer is small by chance. */
	private static final int LEAST = 5;

	private Mser5() {
	}

	/**
	 * Number of observations to leave out at the beginning, a multiple of 5.
	 *
	 * @return -1 when the smallest error lies in the second half: then the run was too short to have warmed up
	 */
	public static int truncation(double[] observations) {
		int groups = observations.length / GROUP;
		if (groups < 2 * LEAST) {
			return -1;
		}
		double sum = 0;
		double squares = 0;
		double offset = observations[observations.length - 1];
		double best = Double.POSITIVE_INFINITY;
		int bestCut = -1;
		for (int cut = groups - 1; cut >= 0; cut--) {
			double mean = 0;
			for (int i = 0; i < GROUP; i++) {
				mean += observations[cut * GROUP + i] - offset;
			}
			mean /= GROUP;
			sum += mean;
			squares += mean * mean;
			int rest = groups - cut;
			double error = (squares - sum * sum / rest) / ((double) rest * rest);
			// The earliest of equal ones: no observation is thrown away without a gain.
			if (rest >= LEAST && error <= best) {
				best = error;
				bestCut = cut;
			}
		}
		return bestCut > groups / 2 ? -1 : bestCut * GROUP;
	}
}
