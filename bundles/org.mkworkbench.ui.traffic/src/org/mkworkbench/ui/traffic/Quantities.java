// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import java.util.Locale;

import org.mkworkbench.ui.traffic.timeline.TimeText;

/** Texts of measured quantities for people: always with a unit, thousands separated, about three digits where space is short. */
public final class Quantities {
	private Quantities() {
	}

	/** {@code 41,208}. */
	public static String count(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	/** A rate of messages: {@code 41,208 /s}, with one decimal below 100 so that slow channels do not show 0. */
	public static String rate(double perSecond) {
		return String.format(Locale.ROOT, perSecond > 0 && perSecond < 100 ? "%,.1f /s" : "%,.0f /s", perSecond);
	}

	/** Fits into a small cell: {@code 12.3k}, {@code 4M}; empty for nothing. */
	public static String compact(double value) {
		if (value <= 0) {
			return "";
		}
		String[] units = { "", "k", "M", "G", "T" };
		int unit = 0;
		double scaled = value;
		while (scaled >= 999.5 && unit < units.length - 1) {
			scaled /= 1000;
			unit++;
		}
		boolean whole = scaled >= 99.95 || Math.abs(scaled - Math.rint(scaled)) < 0.05;
		return String.format(Locale.ROOT, whole ? "%.0f%s" : "%.1f%s", scaled, units[unit]);
	}

	/** A span of time with three digits: {@code 850 ns}, {@code 1.31 µs}, {@code 14.2 ms}, {@code 3.05 s}. */
	public static String nanos(long nanos) {
		if (nanos < 1_000) {
			return nanos + " ns";
		}
		String[] units = { "µs", "ms", "s" };
		double scaled = nanos / 1e3;
		int unit = 0;
		while (scaled >= 999.5 && unit < units.length - 1) {
			scaled /= 1000;
			unit++;
		}
		return String.format(Locale.ROOT, scaled >= 100 ? "%,.0f %s" : scaled >= 10 ? "%.1f %s" : "%.2f %s", scaled, units[unit]);
	}

	/** Bytes per second in decimal units, as network people count: {@code 10.5 MB/s}. */
	public static String byteRate(double bytesPerSecond) {
		String[] units = { "B/s", "kB/s", "MB/s", "GB/s", "TB/s" };
		int unit = 0;
		double scaled = bytesPerSecond;
		while (scaled >= 999.5 && unit < units.length - 1) {
			scaled /= 1000;
			unit++;
		}
		return String.format(Locale.ROOT, unit == 0 || scaled >= 100 ? "%.0f %s" : "%.1f %s", scaled, units[unit]);
	}

	/**
	 * A moment of a run to the nanosecond, always with the same decimals so that columns line up: {@code 1,012.100 345 ms}, and from a minute on as
	 * the timeline writes it, {@code 11 min 43.390 651 919 s}.
	 */
	public static String moment(long nanos) {
		if (nanos >= TimeText.MINUTE) {
			return TimeText.in(TimeText.MINUTE, nanos, 9);
		}
		long whole = Math.abs(nanos / 1_000_000);
		long rest = Math.abs(nanos % 1_000_000);
		return String.format(Locale.ROOT, "%s%,d.%03d %03d ms", nanos < 0 ? "-" : "", whole, rest / 1000, rest % 1000);
	}
}
