// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Takes the figures of a run. */
public interface Report {
	/**
	 * Adds a figure.
	 *
	 * @param id stable name, such as {@code kernel.irq}; together with the subject unique in the run
	 * @param label for people
	 * @param subject what it is about: the name of a kernel, a channel or a workload; empty for the whole machine
	 * @param unit such as {@code ns}, {@code %} or {@code 1/s}; empty for counts
	 */
	void figure(String id, String label, String subject, String unit, double value);

	/** Adds a distribution of times in nanoseconds; the receiver copies what it keeps. */
	void latencies(String id, String label, String subject, LatencyHistogram histogram);
}
