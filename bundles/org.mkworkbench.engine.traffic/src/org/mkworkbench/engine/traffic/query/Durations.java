// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.math.BigDecimal;
import java.util.Locale;

/** Lengths of time as people type them. */
final class Durations {
	private Durations() {
	}

	/** Nanoseconds of a text such as {@code 10us}, {@code 1.5ms} or {@code 3s}; without a unit they are nanoseconds. -1 if it is none. */
	static long parse(String text) {
		int end = 0;
		while (end < text.length() && (Character.digit(text.charAt(end), 10) >= 0 && text.charAt(end) < 128 || text.charAt(end) == '.')) {
			end++;
		}
		long unit = switch (text.substring(end).strip().toLowerCase(Locale.ROOT)) {
			case "", "ns" -> 1;
			case "us", "µs", "μs" -> 1_000;
			case "ms" -> 1_000_000;
			case "s" -> 1_000_000_000;
			case "min" -> 60_000_000_000L;
			default -> -1;
		};
		// More than twenty digits are no time but a slip, and a very long number would cost a very long time.
		if (unit < 0 || end == 0 || end > 20) {
			return -1;
		}
		try {
			BigDecimal nanos = new BigDecimal(text.substring(0, end)).multiply(BigDecimal.valueOf(unit));
			return nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0 ? -1 : nanos.longValue();
		} catch (NumberFormatException e) {
			return -1;
		}
	}
}
