// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * Times of a run for people, exact to the nanosecond and always with a unit: {@code 905 ns}, {@code 4.116 µs}, {@code 12.345 678 901 s},
 * {@code 2 min 05.250 s}. What is written here can be read here.
 */
public final class TimeText {
	static final long MICRO = 1_000;
	static final long MILLI = 1_000_000;
	static final long SECOND = 1_000_000_000;
	public static final long MINUTE = 60 * SECOND;
	public static final long HOUR = 60 * MINUTE;
	/** Between groups of three digits; narrow, and no place to break a line. */
	static final char GAP = '\u202f';

	private static final Map<String, Long> UNITS = Map.ofEntries(Map.entry("ns", 1L), Map.entry("us", MICRO), Map.entry("µs", MICRO), Map.entry("μs", MICRO),
			Map.entry("ms", MILLI), Map.entry("s", SECOND), Map.entry("sec", SECOND), Map.entry("m", MINUTE), Map.entry("min", MINUTE), Map.entry("h", HOUR));
	private static final Pattern NUMBER = Pattern.compile("(\\d[\\d\\u202f\\u2009\\u00a0 ]*(?:\\.[\\d\\u202f\\u2009\\u00a0 ]*)?|\\.\\d[\\d\\u202f\\u2009\\u00a0 ]*)\\s*([a-zµμ]+)");
	private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,6}):(\\d{1,2}(?:\\.\\d+)?)");
	private static final Pattern NAME = Pattern.compile("begin|start|end|now|a|b");

	private TimeText() {
	}

	/** Exact. */
	public static String exact(long nanos) {
		if (nanos < 0) {
			return nanos == Long.MIN_VALUE ? "−∞" : "−" + exact(-nanos);
		}
		if (nanos < MICRO) {
			return nanos + " ns";
		}
		if (nanos < MINUTE) {
			long unit = nanos < MILLI ? MICRO : nanos < SECOND ? MILLI : SECOND;
			return decimals(nanos, unit, -1, 1) + ' ' + name(unit);
		}
		return clock(nanos, -1);
	}

	/**
	 * With a fixed number of decimals of the unit.
	 *
	 * @param unit 1, {@link #MICRO}, {@link #MILLI}, {@link #SECOND}; from {@link #MINUTE} on minutes and hours are written too
	 * @param decimals of the unit or of seconds; -1 for as many groups of three as are needed, and no seconds if there are none
	 */
	public static String in(long unit, long nanos, int decimals) {
		if (nanos < 0) {
			return "−" + in(unit, -nanos, decimals);
		}
		return unit >= MINUTE ? clock(nanos, decimals) : decimals(nanos, unit, decimals, 1) + ' ' + name(unit);
	}

	/** Three digits are enough for a hint: {@code 850 ns}, {@code 1.31 µs}, {@code 14.2 ms}. */
	public static String about(long nanos) {
		if (nanos < MICRO || nanos >= MINUTE) {
			return nanos < MICRO ? exact(nanos) : clock(nanos, 0);
		}
		String[] names = { "µs", "ms", "s" };
		double scaled = nanos / 1e3;
		int unit = 0;
		while (scaled >= 999.5 && unit < names.length - 1) {
			scaled /= 1000;
			unit++;
		}
		return String.format(Locale.ROOT, scaled >= 99.95 ? "%.0f %s" : scaled >= 9.995 ? "%.1f %s" : "%.2f %s", scaled, names[unit]);
	}

	private static String clock(long nanos, int decimals) {
		long hours = nanos / HOUR;
		long minutes = nanos % HOUR / MINUTE;
		long rest = nanos % MINUTE;
		StringBuilder text = new StringBuilder();
		if (hours > 0) {
			text.append(hours).append(" h ");
		}
		text.append(hours > 0 && minutes < 10 ? "0" : "").append(minutes).append(" min");
		if (rest != 0 || decimals >= 0) {
			text.append(' ').append(decimals(rest, SECOND, decimals, 2)).append(" s");
		}
		return text.toString();
	}

	/** Cut, not rounded: ticks and bases are whole in what is written. */
	private static String decimals(long nanos, long unit, int decimals, int leastDigits) {
		StringBuilder text = new StringBuilder(Long.toString(nanos / unit));
		while (text.length() < leastDigits) {
			text.insert(0, '0');
		}
		for (int at = text.length() - 3; at > 0; at -= 3) {
			text.insert(at, GAP);
		}
		int places = Long.toString(unit).length() - 1;
		String fraction = places == 0 ? "" : String.format(Locale.ROOT, "%0" + places + "d", nanos % unit);
		if (decimals < 0) {
			while (fraction.endsWith("000")) {
				fraction = fraction.substring(0, fraction.length() - 3);
			}
		} else {
			fraction = fraction.substring(0, Math.min(decimals, fraction.length()));
		}
		for (int at = 0; at < fraction.length(); at++) {
			if (at % 3 == 0) {
				text.append(at == 0 ? '.' : GAP);
			}
			text.append(fraction.charAt(at));
		}
		return text.toString();
	}

	static String name(long unit) {
		return unit == 1 ? "ns" : unit == MICRO ? "µs" : unit == MILLI ? "ms" : unit == SECOND ? "s" : unit == MINUTE ? "min" : "h";
	}

	/** The moments that a typed time may name; null for what is not there. */
	record Names(Long a, Long b, long begin, long end) {
	}

	/**
	 * Reads a moment: times with units ({@code 12.345 678 901 s}, {@code 1 h 2 min}, {@code 1:02:03.5}) and the names A, B, begin and end, added and
	 * taken off. What begins with a sign is meant from B on, or from the begin if there is no B.
	 *
	 * @return nanoseconds, 0 or more
	 * @throws IllegalArgumentException with a sentence that says what is wrong and what would do
	 */
	static long parse(String typed, Names names) {
		Reader reader = new Reader(typed, names);
		long sum = reader.startsWithSign() ? names.b() == null ? names.begin() : names.b() : reader.term();
		try {
			while (!reader.done()) {
				sum = reader.sign() > 0 ? Math.addExact(sum, reader.term()) : Math.subtractExact(sum, reader.term());
			}
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Time_tooLarge, typed.strip()), e);
		}
		if (sum < 0) {
			throw new IllegalArgumentException(NLS.bind(Messages.Time_beforeZero, typed.strip(), exact(sum)));
		}
		return sum;
	}

	/** Goes through a typed time from left to right. */
	private static final class Reader {
		private final String text;
		private final String typed;
		private final Names names;
		private int at;

		Reader(String typed, Names names) {
			this.typed = typed.strip();
			this.text = this.typed.toLowerCase(Locale.ROOT).replace('−', '-').replace('–', '-');
			this.names = names;
		}

		boolean done() {
			while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == GAP || text.charAt(at) == '\u00a0')) {
				at++;
			}
			return at == text.length();
		}

		boolean startsWithSign() {
			return !done() && "+-".indexOf(text.charAt(at)) >= 0;
		}

		int sign() {
			if (!startsWithSign()) {
				throw notATime();
			}
			return text.charAt(at++) == '+' ? 1 : -1;
		}

		long term() {
			done();
			Matcher name = NAME.matcher(text).region(at, text.length());
			if (name.lookingAt()) {
				at = name.end();
				return named(name.group());
			}
			Matcher clock = CLOCK.matcher(text).region(at, text.length());
			if (clock.lookingAt()) {
				at = clock.end();
				long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
				return hours * HOUR + Long.parseLong(clock.group(2)) * MINUTE + scaled(clock.group(3), SECOND);
			}
			return sumOfUnits();
		}

		/** Such as {@code 1 h 2 min 3.5 s}. */
		private long sumOfUnits() {
			long sum = 0;
			boolean found = false;
			Matcher number = NUMBER.matcher(text);
			while (!done() && number.region(at, text.length()).lookingAt()) {
				Long unit = UNITS.get(number.group(2));
				if (unit == null) {
					throw new IllegalArgumentException(NLS.bind(Messages.Time_noUnit, typed, number.group(2)));
				}
				sum = Math.addExact(sum, scaled(number.group(1).replaceAll("[^\\d.]", ""), unit));
				at = number.end();
				found = true;
			}
			if (!found) {
				if (text.startsWith("0", at) && text.length() == at + 1) {
					at++;
					return 0;
				}
				throw text.substring(at).matches("[\\d. \\u202f]+") ? new IllegalArgumentException(NLS.bind(Messages.Time_unitMissing, typed)) : notATime();
			}
			return sum;
		}

		private long named(String name) {
			Long moment = switch (name) {
			case "a" -> names.a();
			case "b" -> names.b();
			case "begin", "start" -> names.begin();
			default -> names.end();
			};
			if (moment == null) {
				throw new IllegalArgumentException(NLS.bind(Messages.Time_noMarker, name.toUpperCase(Locale.ROOT)));
			}
			return moment;
		}

		private long scaled(String number, long unit) {
			try {
				return new BigDecimal(number).multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
			} catch (ArithmeticException e) {
				throw new IllegalArgumentException(NLS.bind(Messages.Time_notWhole, typed), e);
			}
		}

		private IllegalArgumentException notATime() {
			return new IllegalArgumentException(NLS.bind(Messages.Time_noTime, typed.isEmpty() ? Messages.Time_nothing : typed));
		}
	}
}
