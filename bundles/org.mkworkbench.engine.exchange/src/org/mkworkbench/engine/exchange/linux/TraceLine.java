// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

/**
 * A line of {@code /sys/kernel/tracing/trace}, {@code trace-cmd report} or {@code perf script}:
 *
 * <pre>
 *   &lt;idle&gt;-0       [007] d.h1.  260.149678: reschedule_entry: vector=253
 *   swapper     0 [007]   260.149678123:          1 irq_vectors:reschedule_entry: vector=253
 * </pre>
 *
 * One object is used for all lines. The name of the task may hold anything, also what looks like a CPU, so each bracket is tried.
 */
final class TraceLine {
	private static final int MAX_CPU_DIGITS = 5;
	private static final long NANOS = 1_000_000_000L;
	private static final int NANO_DIGITS = 9;

	private String text = "";
	private int at;
	private int cpu;
	private long nanos;
	private String event = "";
	private String fields = "";

	/** @return whether the line is an event */
	boolean parse(String line) {
		text = line;
		for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', open + 1)) {
			if (parseFrom(open)) {
				return true;
			}
		}
		return false;
	}

	private boolean parseFrom(int open) {
		at = open + 1;
		int digits = digits();
		if (digits == 0 || digits > MAX_CPU_DIGITS || !take(']')) {
			return false;
		}
		int number = Integer.parseInt(text.substring(open + 1, open + 1 + digits));
		skipSpaces();
		// Flags such as d.h1. or ..... may stand before the time.
		if (!time()) {
			while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\t') {
				at++;
			}
			skipSpaces();
			if (!time()) {
				return false;
			}
		}
		skipSpaces();
		skipPeriod();
		cpu = number;
		return name();
	}

	private boolean time() {
		int begin = at;
		int whole = digits();
		if (whole == 0 || whole > NANO_DIGITS + 1 || !take('.')) {
			at = begin;
			return false;
		}
		int point = at;
		int fraction = digits();
		if (fraction == 0 || fraction > NANO_DIGITS || !take(':')) {
			at = begin;
			return false;
		}
		long below = Long.parseLong(text.substring(point, point + fraction));
		for (int i = fraction; i < NANO_DIGITS; i++) {
			below *= 10;
		}
		nanos = Long.parseLong(text.substring(begin, begin + whole)) * NANOS + below;
		return true;
	}

	/** How many events a sample of perf stands for. */
	private void skipPeriod() {
		int begin = at;
		if (digits() > 0 && at < text.length() && text.charAt(at) == ' ') {
			skipSpaces();
		} else {
			at = begin;
		}
	}

	/** {@code event:} or {@code group:event:}. */
	private boolean name() {
		int begin = at;
		int end = word();
		if (end == begin || !take(':')) {
			return false;
		}
		if (at < text.length() && text.charAt(at) != ' ') {
			int second = at;
			int secondEnd = word();
			if (secondEnd > second && take(':')) {
				begin = second;
				end = secondEnd;
			} else {
				at = second;
			}
		}
		event = text.substring(begin, end);
		fields = text.substring(at).strip();
		return true;
	}

	private int word() {
		while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '-')) {
			at++;
		}
		return at;
	}

	private int digits() {
		int begin = at;
		while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
			at++;
		}
		return at - begin;
	}

	private boolean take(char c) {
		if (at < text.length() && text.charAt(at) == c) {
			at++;
			return true;
		}
		return false;
	}

	private void skipSpaces() {
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
			at++;
		}
	}

	/** CPU that recorded the event. */
	int cpu() {
		return cpu;
	}

	/** Time of the trace's clock. */
	long nanos() {
		return nanos;
	}

	/** Without its group. */
	String event() {
		return event;
	}

	/** All behind the event's name. */
	String fields() {
		return fields;
	}

	/** Value of a field {@code name=value} up to the next space, empty if there is no such field. */
	String field(String name) {
		for (int found = fields.indexOf(name + "="); found >= 0; found = fields.indexOf(name + "=", found + 1)) {
			if (found == 0 || fields.charAt(found - 1) == ' ') {
				int begin = found + name.length() + 1;
				// ARRAY[0f, 00] has spaces within.
				int end = fields.startsWith("ARRAY[", begin) ? fields.indexOf(']', begin) + 1 : fields.indexOf(' ', begin);
				return fields.substring(begin, end <= begin ? fields.length() : end);
			}
		}
		return "";
	}

	/** The words in the last pair of round brackets, empty if there is none. */
	String bracketed() {
		int open = fields.lastIndexOf('(');
		int close = fields.indexOf(')', Math.max(open, 0));
		return open < 0 || close < open ? "" : fields.substring(open + 1, close);
	}
}
