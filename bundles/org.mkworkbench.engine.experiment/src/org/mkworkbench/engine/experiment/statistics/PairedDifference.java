// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.statistics;

/**
 * Two variants compared replication by replication. With the same seed for both in each replication (common random numbers) what they
 * share by chance falls out of the difference.
 *
 * @param difference interval of the mean of second − first
 * @param varianceReduction variance of the difference of independent runs over that of these pairs; above 1 when common random numbers
 *             helped, NaN when there is too little to tell
 */
public record PairedDifference(ConfidenceInterval difference, double varianceReduction) {

	/** @param first one value per replication, like {@code second}, in the same order of seeds */
	public static PairedDifference of(double[] first, double[] second, double level) {
		if (first.length != second.length || first.length == 0) {
			throw new IllegalArgumentException("Pairs need one value of each variant per replication, not " + first.length + " and "
					+ second.length + ".");
		}
		Samples differences = new Samples();
		for (int i = 0; i < first.length; i++) {
			differences.add(second[i] - first[i]);
		}
		double paired = differences.variance();
		double reduction = paired > 0 ? (Samples.of(first).variance() + Samples.of(second).variance()) / paired : Double.NaN;
		return new PairedDifference(differences.interval(level), reduction);
	}

	/** Whether chance alone does not explain the difference, at the level of the interval. */
	public boolean isSignificant() {
		return !difference.contains(0);
	}
}
