// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.experiment.statistics.Samples;

/**
 * A figure of a variant.
 *
 * @param id stable name; together with the subject unique in the variant
 * @param label for people
 * @param subject kernel, channel or workload; empty for the whole machine
 * @param unit such as {@code ns} or {@code 1/s}; empty for counts
 * @param values one per replication, in the order of {@link Experiment#seed}; NaN where a replication has none
 * @param interval of the mean over the replications; null if none has a value
 */
public record Metric(String id, String label, String subject, String unit, double[] values, ConfidenceInterval interval) {
	static Metric of(String id, String label, String subject, String unit, double[] values) {
		double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
		return new Metric(id, label, subject, unit, values, known.length == 0 ? null : Samples.of(known).interval());
	}

	/** What is the same for the same quantity of the same thing in another variant. */
	public List<String> key() {
		return List.of(id, subject);
	}
}
