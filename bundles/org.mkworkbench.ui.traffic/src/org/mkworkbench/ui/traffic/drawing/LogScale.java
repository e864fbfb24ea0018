// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

/**
 * A logarithmic axis between two powers of ten, and the colours along it. Its ends only move by whole decades, so that colours do not flicker
 * while figures fluctuate.
 *
 * @param low exponent of the begin
 * @param high exponent of the end, above {@code low}
 */
public record LogScale(int low, int high) {
	private static final int LEAST_DECADES = 3;
	/** Place on the colours from which on there is something: the least traffic must differ visibly from none. */
	private static final double SOMETHING = 0.12;
	private static final int[] LIGHT = { 0xFFFFFF, 0xDCE8F5, 0x9DC3E6, 0x4A90CE, 0x0F5EA8, 0x08306B };
	private static final int[] DARK = { 0x2B2F36, 0x22405F, 0x1F5F94, 0x3587C8, 0x7FB9EA, 0xD3E9FB };

	/**
	 * Holds all values from the least to the largest, over at least three decades; begins at 1 or below if they do not tell otherwise.
	 *
	 * @param least above 0 if there is anything
	 */
	public static LogScale of(double least, double largest) {
		int low = least > 0 && least < 1 ? Math.max(-3, (int) Math.floor(Math.log10(least) + 1e-9)) : 0;
		int high = largest > 0 ? (int) Math.ceil(Math.log10(largest) - 1e-9) : 0;
		return new LogScale(low, Math.max(low + LEAST_DECADES, high));
	}

	/** For values far from 1, such as nanoseconds: begins at the decade of the least value. */
	public static LogScale around(double least, double largest) {
		int low = least > 0 ? (int) Math.floor(Math.log10(least) + 1e-9) : 0;
		int high = largest > 0 ? (int) Math.ceil(Math.log10(largest) - 1e-9) : 0;
		return new LogScale(low, Math.max(low + LEAST_DECADES, high));
	}

	public int decades() {
		return high - low;
	}

	/** Largest value of the axis. */
	public double end() {
		return Math.pow(10, high);
	}

	/** Place on the axis, 0 to 1. Values beyond the ends are at them. */
	public double fraction(double value) {
		return value <= 0 ? 0 : Math.clamp((Math.log10(value) - low) / decades(), 0, 1);
	}

	/** The value at a place on the axis. */
	public double value(double fraction) {
		return Math.pow(10, low + fraction * decades());
	}

	/** Colour 0xRRGGBB of a value; nothing at all has the colour of the background. */
	public int rgb(double value, boolean dark) {
		return rgb(value, dark, SOMETHING);
	}

	/** The same for cells so small that the least must stand out more. @param something place on the colours of the least, 0 to 1 */
	public int rgb(double value, boolean dark, double something) {
		int[] stops = dark ? DARK : LIGHT;
		if (value <= 0) {
			return stops[0];
		}
		double scaled = (something + (1 - something) * fraction(value)) * (stops.length - 1);
		int lower = Math.min(stops.length - 2, (int) scaled);
		return Ink.of(stops[lower]).mixed(Ink.of(stops[lower + 1]), scaled - lower).rgb();
	}

	/** True when black text has more contrast on the colour than white text, by the relative luminance of WCAG 2.1. */
	public static boolean wantsDarkText(int rgb) {
		double luminance = 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
		return luminance > 0.179;
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
