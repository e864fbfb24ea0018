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
 * @param interval of the mean over the replications that have a value; null if none has
 * @param wholeRun whether it tells of the whole run, such as how long a start took, or of its end, and not of what was measured since all kernels
 *            ran, see {@link ExperimentResult#measuredFrom}
 */
public record Metric(String id, String label, String subject, String unit, double[] values, ConfidenceInterval interval, boolean wholeRun) {
	/** Of what was measured since all kernels ran. */
	public Metric(String id, String label, String subject, String unit, double[] values, ConfidenceInterval interval) {
		this(id, label, subject, unit, values, interval, false);
	}

	static Metric of(String id, String label, String subject, String unit, double[] values) {
		return of(id, label, subject, unit, values, false);
	}

	static Metric of(String id, String label, String subject, String unit, double[] values, boolean wholeRun) {
		double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
		return new Metric(id, label, subject, unit, values, known.length == 0 ? null : Samples.of(known).interval(), wholeRun);
	}

	/** Replications that have a value; the mean leaves out the others. */
	public int runs() {
		return (int) Arrays.stream(values).filter(Double::isFinite).count();
	}

	/** What is the same for the same quantity of the same thing in another variant. */
	public List<String> key() {
		return List.of(id, subject);
	}
}
