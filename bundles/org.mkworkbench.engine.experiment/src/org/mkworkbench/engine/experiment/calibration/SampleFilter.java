// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.experiment.calibration.Measurement.Test;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Decides which samples count, and says why the others do not. */
final class SampleFilter {
	/** A spinning thread that takes longer lost its CPU meanwhile, to another thread or to another guest of the host. */
	static final long GAP_NANOS = 200_000;

	private final LatencyHistogram valid = new LatencyHistogram();
	private long lost;
	private long unconfirmed;
	private String failure = "";

	/** Round trips of two spinning threads. @param clock what reading the clock adds to each, nanoseconds */
	void spinning(long[] samples, int count, long clock) {
		for (int i = 0; i < count; i++) {
			if (samples[i] > GAP_NANOS) {
				lost++;
			} else {
				valid.record(Math.max(0, samples[i] - clock));
			}
		}
	}

	/** A round trip of threads that sleep in between. */
	void sleeping(long sample) {
		valid.record(sample);
	}

	/**
	 * Calls that should each have interrupted the target once.
	 *
	 * @param interrupts by how much the target's counter grew; fewer than the calls means that some found the target not running, and one
	 *            cannot tell which
	 */
	void interrupting(long[] samples, int count, long interrupts, long clock) {
		if (interrupts < count) {
			unconfirmed += count;
		} else {
			spinning(samples, count, clock);
		}
	}

	/** Samples that count, so far. */
	long valid() {
		return valid.count();
	}

	/** Nothing of what was measured counts. */
	void reject(String reason) {
		failure = reason;
	}

	Measurement result(Test test, CpuPair pair) {
		List<String> reasons = new ArrayList<>();
		if (unconfirmed > 0) {
			reasons.add("for " + unconfirmed + " calls the target's interrupt counter did not move as often: it was not running");
		}
		if (lost > 0) {
			reasons.add(lost + " took more than 200 µs: a thread lost its CPU");
		}
		if (!failure.isEmpty()) {
			return new Measurement(test, pair, new LatencyHistogram(), valid.count() + lost + unconfirmed, failure);
		}
		if (valid.count() < Measurement.ENOUGH) {
			reasons.addFirst("only " + valid.count() + " valid samples");
		}
		return new Measurement(test, pair, valid, lost + unconfirmed, String.join("; ", reasons));
	}
}
