// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.host.message.MessageHeader;

/** Refusals of values outside their range, worded alike for all workloads. */
final class Range {
	/** Eleven days: sums of times must not overflow. */
	static final long MAX_NANOS = 1_000_000_000_000_000L;

	private final String workload;

	Range(String workload) {
		this.workload = Objects.requireNonNull(workload, "name");
	}

	/** The value must lie in min..max. */
	Range check(String what, long value, long min, long max) {
		if (value < min || value > max) {
			throw refusal(what + " must be " + min + " to " + max + ", not " + value);
		}
		return this;
	}

	/** Nanoseconds. */
	Range time(String what, long nanos, long min) {
		return check(what + " in ns", nanos, min, MAX_NANOS);
	}

	/** Above 0 and at most 10⁹ per second. */
	Range rate(double perSecond) {
		if (!(perSecond > 0 && perSecond <= 1e9)) {
			throw refusal("the rate must be above 0 and at most 1e9 per second, not " + perSecond);
		}
		return this;
	}

	Range payload(String what, int bytes) {
		return check(what, bytes, 0, MessageHeader.MAX_PAYLOAD);
	}

	/** Two kernels, not one. */
	Range kernels(int from, int to) {
		check("a kernel id", Math.min(from, to), 0, Integer.MAX_VALUE);
		if (from == to) {
			throw refusal("kernel " + from + " stands at both ends. Choose two kernels");
		}
		return this;
	}

	/** Kernels that are there, each once, and none of them the sender. */
	Range kernels(int from, List<Integer> to) {
		for (int i = 0; i < to.size(); i++) {
			kernels(from, to.get(i));
			if (to.indexOf(to.get(i)) < i) {
				throw refusal("kernel " + to.get(i) + " is named twice");
			}
		}
		return check("a kernel id", from, 0, Integer.MAX_VALUE);
	}

	/** Each kernel once. */
	Range distinct(List<Integer> kernels) {
		for (int i = 0; i < kernels.size(); i++) {
			check("a kernel id", kernels.get(i), 0, Integer.MAX_VALUE);
			if (kernels.indexOf(kernels.get(i)) < i) {
				throw refusal("kernel " + kernels.get(i) + " is named twice");
			}
		}
		return this;
	}

	IllegalArgumentException refusal(String sentence) {
		return new IllegalArgumentException("Workload \"" + workload + "\": " + sentence + ".");
	}
}
