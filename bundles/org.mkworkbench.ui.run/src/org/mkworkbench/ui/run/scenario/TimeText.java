// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Spans of simulated time as people write them: {@code 250 ms}, {@code 1.5 s}, {@code 20 µs}. Nothing is lost on the way there and back. */
public final class TimeText {
	private static final Pattern TEXT = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,9})?)\\s*([a-zµμ]*)");
	private static final String[] UNITS = { "ns", "µs", "ms", "s" };
	private static final int MOST_DECIMALS = 3;

	private TimeText() {
	}

	/**
	 * Reads a number with its unit; 0 needs none.
	 *
	 * @return nanoseconds, 0 or more
	 * @throws IllegalArgumentException with a sentence that says what is wrong
	 */
	public static long parse(String text) {
		Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			throw new IllegalArgumentException(NLS.bind(Messages.Time_noTime, text.strip()));
		}
		BigDecimal number = new BigDecimal(matcher.group(1));
		if (matcher.group(2).isEmpty() && number.signum() != 0) {
			throw new IllegalArgumentException(NLS.bind(Messages.Time_noUnit, text.strip()));
		}
		try {
			return number.multiply(BigDecimal.valueOf(nanos(matcher.group(2), text))).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Time_notWhole, text.strip()), e);
		}
	}

	private static long nanos(String unit, String text) {
		return switch (unit) {
		case "", "ns" -> 1;
		case "us", "µs", "μs" -> 1_000;
		case "ms" -> 1_000_000;
		case "s" -> 1_000_000_000;
		case "min" -> 60_000_000_000L;
		default -> throw new IllegalArgumentException(NLS.bind(Messages.Time_noTime, text.strip()));
		};
	}

	/** The exact time in the largest unit that needs at most three decimals. */
	public static String exact(long nanos) {
		BigDecimal scaled = BigDecimal.valueOf(nanos);
		String best = nanos + " " + UNITS[0];
		for (int unit = 1; unit < UNITS.length; unit++) {
			scaled = scaled.movePointLeft(3);
			BigDecimal plain = scaled.stripTrailingZeros();
			if (scaled.compareTo(BigDecimal.ONE) >= 0 && plain.scale() <= MOST_DECIMALS) {
				best = plain.toPlainString() + " " + UNITS[unit];
			}
		}
		return nanos == 0 ? "0" : best;
	}
}
