// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Takes the figures of a run. */
public interface Report {
	/**
	 * Adds a figure of the whole run, such as how long a start took, or of the moment, such as how many requests are under way.
	 *
	 * @param id stable name, such as {@code kernel.irq}; together with the subject unique in the run
	 * @param label for people
	 * @param subject what it is about: the name of a kernel, a channel or a workload; empty for the whole machine
	 * @param unit such as {@code ns}, {@code %} or {@code 1/s}; empty for counts
	 */
	void figure(String id, String label, String subject, String unit, double value);

	/** Adds a count that grows during a run; of what was measured, see {@link org.mkworkbench.engine.EngineRun#beginMeasuring}. */
	default void count(String id, String label, String subject, double value) {
		figure(id, label, subject, "", value);
	}

	/** Adds the quotient of two sums that grow during a run: a rate, a share or a mean. It is not known (NaN) while the second is 0. */
	default void ratio(String id, String label, String subject, String unit, double sum, double per) {
		ratios(id, label, subject, unit, new double[] { sum }, new double[] { per });
	}

	/** The same for the sum of several quotients; those whose divisor is 0 are left out. */
	default void ratios(String id, String label, String subject, String unit, double[] sums, double[] pers) {
		figure(id, label, subject, unit, quotient(sums, pers));
	}

	/** What {@link #ratios} stands for; NaN if all divisors are 0. */
	static double quotient(double[] sums, double[] pers) {
		double value = Double.NaN;
		for (int i = 0; i < sums.length; i++) {
			if (pers[i] != 0) {
				value = (Double.isNaN(value) ? 0 : value) + sums[i] / pers[i];
			}
		}
		return value;
	}

	/** Something that people must know about the figures, such as a step that was refused; a sentence. */
	default void remark(String sentence) {
	}

	/** Adds a distribution of times of the whole run, which {@link org.mkworkbench.engine.EngineRun#beginMeasuring} does not change. */
	default void wholeLatencies(String id, String label, String subject, LatencyHistogram histogram) {
		latencies(id, label, subject, histogram);
	}

	/** Adds a distribution of times in nanoseconds; the receiver copies what it keeps. */
	void latencies(String id, String label, String subject, LatencyHistogram histogram);
}
