// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

/**
 * A logarithmic axis from 1 to the power of ten at or above the largest value. The end only moves by whole decades, so that colours do
 * not flicker while rates fluctuate.
 */
record LogScale(int decades) {
	private static final int[] LIGHT = { 0xFFFFFF, 0xDCE8F5, 0x9DC3E6, 0x4A90CE, 0x0F5EA8, 0x08306B };
	private static final int[] DARK = { 0x2B2F36, 0x22405F, 0x1F5F94, 0x3587C8, 0x7FB9EA, 0xD3E9FB };

	/** @param largest 0 or more; at least three decades are shown */
	static LogScale upTo(double largest) {
		return new LogScale(Math.max(3, (int) Math.ceil(Math.log10(Math.max(1, largest)) - 1e-9)));
	}

	/** Largest value of the axis. */
	double end() {
		return Math.pow(10, decades);
	}

	/** Place on the axis, 0..1. Values below 1 but above 0 are at its start. */
	double fraction(double value) {
		return value <= 1 ? 0 : Math.min(1, Math.log10(value) / decades);
	}

	/** Colour 0xRRGGBB of a value; nothing at all has the colour of the background. */
	int rgb(double value, boolean dark) {
		int[] stops = dark ? DARK : LIGHT;
		if (value <= 0) {
			return stops[0];
		}
		// The least traffic must differ visibly from none.
		double place = 0.12 + 0.88 * fraction(value);
		double scaled = place * (stops.length - 1);
		int lower = Math.min(stops.length - 2, (int) scaled);
		return mix(stops[lower], stops[lower + 1], scaled - lower);
	}

	private static int mix(int from, int to, double share) {
		int red = channel(from, to, 16, share);
		int green = channel(from, to, 8, share);
		return red << 16 | green << 8 | channel(from, to, 0, share);
	}

	private static int channel(int from, int to, int shift, double share) {
		int a = from >> shift & 0xFF;
		return (int) Math.round(a + ((to >> shift & 0xFF) - a) * share);
	}

	/** True when black text has more contrast on the colour than white text, by the relative luminance of WCAG 2.1. */
	static boolean wantsDarkText(int rgb) {
		double luminance = 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
		return luminance > 0.179;
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
