// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import org.mkworkbench.engine.host.message.MessageType;

/**
 * One term of a filter, made ready for a layout. Immutable; asking allocates nothing.
 */
final class FilterTerm {
	/** Answers about something of which not everything is known: no event of it passes, some may, all do. */
	static final int NONE = 0;
	static final int SOME = 1;
	static final int ALL = 2;

	private final FilterField field;
	private final String text;
	private final boolean negated;
	/** Of kernels, CPUs and channels: by position + 1, 0 for unknown. */
	private final boolean[] positions;
	/** Of types: exact ones, then those that stand for all their subtypes. */
	private final int[] types;
	private final int[] families;
	private final int outcomes;
	/** Of latencies: least and greatest of each range, both included. */
	private final long[] ranges;

	private FilterTerm(FilterField field, String text, boolean negated, boolean[] positions, int[] types, int[] families, int outcomes, long[] ranges) {
		this.field = field;
		this.text = text;
		this.negated = negated;
		this.positions = positions;
		this.types = types;
		this.families = families;
		this.outcomes = outcomes;
		this.ranges = ranges;
	}

	static FilterTerm positions(FilterField field, boolean negated, boolean[] positions) {
		return new FilterTerm(field, "", negated, positions, null, null, 0, null);
	}

	static FilterTerm types(boolean negated, int[] types, int[] families) {
		return new FilterTerm(FilterField.TYPE, "", negated, null, types, families, 0, null);
	}

	/** @param outcomes a bit for each ordinal of {@link Outcome} */
	static FilterTerm outcomes(boolean negated, int outcomes) {
		return new FilterTerm(FilterField.OUTCOME, "", negated, null, null, null, outcomes, null);
	}

	static FilterTerm latencies(boolean negated, long[] ranges) {
		return new FilterTerm(FilterField.LATENCY, "", negated, null, null, null, 0, ranges);
	}

	/** The same with the text it was made of. */
	FilterTerm of(String typed) {
		return new FilterTerm(field, typed, negated, positions, types, families, outcomes, ranges);
	}

	String text() {
		return text;
	}

	FilterField field() {
		return field;
	}

	/** Of a term about sender, receiver or type. Kernels and CPUs are positions, -1 if unknown. */
	boolean acceptsPair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type) {
		boolean in = switch (field) {
			case FROM -> positions[fromKernel + 1];
			case TO -> positions[toKernel + 1];
			case KERNEL -> positions[fromKernel + 1] || positions[toKernel + 1];
			case FROM_CPU -> positions[fromCpu + 1];
			case TO_CPU -> positions[toCpu + 1];
			case CPU -> positions[fromCpu + 1] || positions[toCpu + 1];
			case TYPE -> isType(type);
			default -> !negated;
		};
		return in != negated;
	}

	private boolean isType(int type) {
		for (int each : types) {
			if (each == type) {
				return true;
			}
		}
		for (int each : families) {
			if (each == MessageType.top(type)) {
				return true;
			}
		}
		return false;
	}

	boolean acceptsChannel(int channel) {
		return (channel + 1 < positions.length && positions[channel + 1]) != negated;
	}

	/** Of a term about what became of a message. @param latency -1 if it was not handled */
	boolean acceptsFate(int outcome, long latency) {
		if (field == FilterField.OUTCOME) {
			return (outcomes >>> outcome & 1) != 0 != negated;
		}
		return (latency >= 0 && inRange(latency)) != negated;
	}

	private boolean inRange(long latency) {
		for (int i = 0; i < ranges.length; i += 2) {
			if (latency >= ranges[i] && latency <= ranges[i + 1]) {
				return true;
			}
		}
		return false;
	}

	/** Of messages with an outcome and latencies from min to max (-1 and -1 for none). */
	int coversFate(int outcome, long min, long max) {
		if (field == FilterField.OUTCOME || max < 0) {
			return acceptsFate(outcome, -1) ? ALL : NONE;
		}
		int covers = NONE;
		for (int i = 0; i < ranges.length; i += 2) {
			if (min >= ranges[i] && max <= ranges[i + 1]) {
				covers = ALL;
				break;
			}
			if (max >= ranges[i] && min <= ranges[i + 1]) {
				covers = SOME;
			}
		}
		return negated ? ALL - covers : covers;
	}
}
