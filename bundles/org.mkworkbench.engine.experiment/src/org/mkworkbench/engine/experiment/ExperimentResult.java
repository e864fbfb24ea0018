// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.experiment.statistics.PairedDifference;

/**
 * What an experiment gave. All but {@code wallNanos} depends on the experiment alone, not on the machine or the number of workers.
 *
 * @param variants in the order of the experiment
 * @param durationNanos simulated time of each run
 * @param measuredFrom for each replication when all kernels that start with the plan had run in all variants: counts, rates, shares and latencies
 *            are from then on to the end of the run; 0 where they never all ran, and the whole run counts
 */
public record ExperimentResult(List<VariantResult> variants, long durationNanos, long seed, int replications, long wallNanos, List<Long> measuredFrom) {
	public ExperimentResult {
		variants = List.copyOf(variants);
		measuredFrom = List.copyOf(measuredFrom);
	}

	/** Nobody knows from when on it was measured. */
	public ExperimentResult(List<VariantResult> variants, long durationNanos, long seed, int replications, long wallNanos) {
		this(variants, durationNanos, seed, replications, wallNanos, List.of());
	}

	/** Seeds of the replications, for repeating one of them. */
	public List<Long> seeds() {
		List<Long> seeds = new ArrayList<>();
		for (int i = 0; i < replications; i++) {
			seeds.add(Experiment.seed(seed, i));
		}
		return seeds;
	}

	/** The metrics that two variants have in common, in the order of the first. */
	public List<Comparison> compare(int first, int second) {
		Map<List<String>, Metric> others = new HashMap<>();
		variants.get(second).metrics().forEach(metric -> others.put(metric.key(), metric));
		List<Comparison> comparisons = new ArrayList<>();
		for (Metric metric : variants.get(first).metrics()) {
			Metric other = others.get(metric.key());
			if (other != null) {
				comparisons.add(new Comparison(metric, other, difference(metric.values(), other.values())));
			}
		}
		return comparisons;
	}

	private static PairedDifference difference(double[] first, double[] second) {
		double[] a = new double[first.length];
		double[] b = new double[first.length];
		int n = 0;
		for (int i = 0; i < first.length; i++) {
			if (Double.isFinite(first[i]) && Double.isFinite(second[i])) {
				a[n] = first[i];
				b[n++] = second[i];
			}
		}
		return n == 0 ? null : PairedDifference.of(Arrays.copyOf(a, n), Arrays.copyOf(b, n), ConfidenceInterval.LEVEL);
	}
}
