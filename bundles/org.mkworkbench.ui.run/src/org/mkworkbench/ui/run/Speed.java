// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** A speed a run can have: simulated seconds per second. Infinity means as fast as possible. */
public record Speed(double factor) {
	public static final Speed REAL_TIME = new Speed(1);
	public static final Speed MAXIMUM = new Speed(Double.POSITIVE_INFINITY);
	/** What the tool bar offers. */
	public static final List<Speed> CHOICES = List.of(new Speed(0.01), new Speed(0.1), new Speed(0.5), REAL_TIME, new Speed(2), new Speed(10),
			new Speed(100), MAXIMUM);
	private static final String MAXIMUM_LABEL = "max";

	public Speed {
		if (!(factor > 0)) {
			throw new IllegalArgumentException("A speed is more than 0, not " + factor);
		}
	}

	/** "0.01×", "1×", "max". */
	public String label() {
		return Double.isInfinite(factor) ? MAXIMUM_LABEL : new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(factor) + "×";
	}

	/**
	 * Reads a label or a plain number, with or without "×" or "x".
	 *
	 * @throws IllegalArgumentException with a message for people
	 */
	public static Speed parse(String text) {
		String trimmed = text.trim().toLowerCase(Locale.ROOT);
		if (trimmed.equals(MAXIMUM_LABEL)) {
			return MAXIMUM;
		}
		String number = trimmed.endsWith("×") || trimmed.endsWith("x") ? trimmed.substring(0, trimmed.length() - 1).trim() : trimmed;
		try {
			double factor = Double.parseDouble(number);
			if (factor >= 0.0001 && factor <= 1e6) {
				return new Speed(factor);
			}
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Speed_noSpeed, text), e);
		}
		throw new IllegalArgumentException(NLS.bind(Messages.Speed_outOfRange, text));
	}
}
