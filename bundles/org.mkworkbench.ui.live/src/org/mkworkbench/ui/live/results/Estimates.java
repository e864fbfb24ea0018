// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.experiment.statistics.PairedDifference;

/** Estimated figures for people: mean and half width in one unit, with as many digits as the half width leaves to say. */
final class Estimates {
	/** Stands where there is no figure. */
	static final String NONE = "–";
	/** Instead of an interval that nobody knows. */
	private static final String UNKNOWN = " ± ?";
	private static final int MOST_DECIMALS = 6;
	/** More of a mean nobody reads. */
	private static final int MOST_DIGITS = 5;

	/**
	 * A unit to show figures in.
	 *
	 * @param perBase how many of it make one of the unit the figures come in
	 */
	record Scale(String unit, double perBase) {
		double of(double value) {
			return value * perBase;
		}
	}

	/** Of a percentage; smaller parts of all time mean nothing. */
	private static final int DECIMALS_OF_PERCENT = 3;

	private Estimates() {
	}

	/** The unit that suits figures of a size: times get the one that leaves one to three digits, everything else stays as it is. */
	static Scale scale(String unit, double size) {
		if (!unit.equals("ns")) {
			return new Scale(unit.equals("1/s") ? "/s" : unit, 1);
		}
		double amount = Math.abs(size);
		return amount < 999.5 ? new Scale("ns", 1) : amount < 999.5e3 ? new Scale("µs", 1e-3) : amount < 999.5e6 ? new Scale("ms", 1e-6) : new Scale("s", 1e-9);
	}

	/** {@code 1.31 ± 0.02 µs}; {@code 1.31 ± ? µs} when nobody knows the interval, as of one run; the mean alone when all runs gave the same. */
	static String text(ConfidenceInterval interval, String unit) {
		if (interval == null) {
			return NONE;
		}
		return text(interval.mean(), interval.halfWidth(), unit, "");
	}

	private static String text(double mean, double halfWidth, String unit, String plus) {
		boolean known = halfWidth > 0 && Double.isFinite(halfWidth);
		Scale scale = scale(unit, Math.max(Math.abs(mean), known ? halfWidth : 0));
		int decimals = known ? Math.min(decimals(scale.of(halfWidth), 2), decimals(scale.of(mean), MOST_DIGITS)) : decimals(scale.of(mean), 3);
		if (known && Math.abs(scale.of(mean)) < scale.of(halfWidth)) {
			decimals = decimals(scale.of(halfWidth), 2);
		}
		if (unit.equals("%")) {
			decimals = Math.min(decimals, DECIMALS_OF_PERCENT);
		}
		double least = Math.pow(10, -decimals);
		if (mean != 0 && Math.abs(scale.of(mean)) < least / 2 && (!known || scale.of(halfWidth) < least / 2)) {
			return "<" + number(least, decimals) + (Double.isFinite(halfWidth) ? " " : UNKNOWN + " ") + scale.unit();
		}
		String number = (mean > 0 ? plus : "") + (known && mean != 0 ? fixed(scale.of(mean), decimals) : number(scale.of(mean), decimals));
		String all = known ? number + " ± " + halfWidth(scale.of(halfWidth), decimals) : Double.isFinite(halfWidth) ? number : number + UNKNOWN;
		return scale.unit().isEmpty() ? all : all + " " + scale.unit();
	}

	/** Never rounded to a certainty that is not there. */
	private static String halfWidth(double value, int decimals) {
		double least = Math.pow(10, -decimals);
		return value < least / 2 ? "<" + number(least, decimals) : fixed(value, decimals);
	}

	/**
	 * How a second variant differs from the first: {@code +3.1 ± 0.2 µs (+25 %)}; a difference that may be chance says so.
	 *
	 * @param base mean of the first
	 */
	static String difference(PairedDifference difference, double base, String unit) {
		if (difference == null) {
			return NONE;
		}
		ConfidenceInterval interval = difference.difference();
		if (interval.mean() == 0 && interval.halfWidth() == 0) {
			return Messages.Estimates_same;
		}
		String text = text(interval.mean(), interval.halfWidth(), unit, "+");
		if (Double.isInfinite(interval.halfWidth()) || difference.isSignificant()) {
			return base == 0 || !Double.isFinite(base) ? text : text + " (" + percent(interval.mean() / base) + ")";
		}
		return NLS.bind(Messages.Estimates_maybeChance, text);
	}

	/** {@code +25 %}, {@code −3.1 %}, {@code × 12.4} for what has grown more than tenfold. */
	static String percent(double ratio) {
		double percent = ratio * 100;
		if (Math.abs(percent) < 0.05) {
			return "<0.1 %";
		}
		return percent >= 1000 ? "× " + number(1 + ratio, 1) : (percent > 0 ? "+" : "") + number(percent, Math.abs(percent) < 9.95 ? 1 : 0) + " %";
	}

	/** Decimals that show a number with so many digits. */
	static int decimals(double value, int digits) {
		if (value == 0 || !Double.isFinite(value)) {
			return 0;
		}
		int magnitude = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
		return Math.clamp(digits - 1L - magnitude, 0, MOST_DECIMALS);
	}

	/** With thousands separators and a true minus sign. */
	static String number(double value, int decimals) {
		boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
		return fixed(value, whole ? 0 : decimals);
	}

	/** As many decimals as the half width has, also for a mean that happens to be whole. */
	private static String fixed(double value, int decimals) {
		return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
	}
}
