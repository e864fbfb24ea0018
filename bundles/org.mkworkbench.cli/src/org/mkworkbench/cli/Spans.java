// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people write them. */
final class Spans {
	private static final Pattern SPAN = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ns|us|µs|μs|ms|s|m|min|h)");
	private static final Map<String, Long> UNITS = Map.of("ns", 1L, "us", 1_000L, "µs", 1_000L, "μs", 1_000L, "ms", 1_000_000L, "s",
			1_000_000_000L, "m", 60_000_000_000L, "min", 60_000_000_000L, "h", 3_600_000_000_000L);

	private static final int LONGEST_TEXT = 9;
	private static final int NANO_DIGITS = 9;

	private Spans() {
	}

	/** A span as {@link #parseNanos} reads it, in the largest unit up to a second in which it is a whole number: {@code 400 ms}. */
	static String text(long nanos) {
		return nanos == 0 ? "0 s" : nanos % 1_000_000_000 == 0 ? nanos / 1_000_000_000 + " s" : nanos % 1_000_000 == 0 ? nanos / 1_000_000 + " ms"
				: nanos % 1_000 == 0 ? nanos / 1_000 + " µs" : nanos + " ns";
	}

	/** A moment, exact and as {@link #parseNanos} reads it: like {@link #text} if that is short, else in seconds, such as {@code 1.999985511 s}. */
	static String exact(long nanos) {
		String text = text(nanos);
		return text.length() <= LONGEST_TEXT || nanos < 0 ? text : BigDecimal.valueOf(nanos, NANO_DIGITS).stripTrailingZeros().toPlainString() + " s";
	}

	/**
	 * Nanoseconds of a span such as {@code 500ms}, above 0.
	 *
	 * @throws IllegalArgumentException with a sentence for people
	 */
	static long parseNanos(String text) {
		Matcher matcher = SPAN.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("\"" + text + "\" is no span of time; write for example 500ms, 1s or 2m");
		}
		try {
			long nanos = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(UNITS.get(matcher.group(2)))).longValueExact();
			if (nanos > 0) {
				return nanos;
			}
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException("\"" + text + "\" is not a whole number of nanoseconds below 292 years", e);
		}
		throw new IllegalArgumentException("a span of time must be longer than 0");
	}
}
