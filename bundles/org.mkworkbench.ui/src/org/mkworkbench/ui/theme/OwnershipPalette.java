// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.theme;

import org.eclipse.swt.graphics.RGB;

/**
 * The colour of every owner, in the light and in the dark theme. Hues are those of Okabe and Ito ("Color Universal Design", 2008), which
 * colour-blind people can tell apart. Fills are weak enough that their text has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3).
 */
public final class OwnershipPalette {
	/** One blue for selections everywhere in the workbench. */
	public static final RGB SELECTION = rgb(0x1A5FD0);
	/** The same blue, light enough for dark backgrounds. */
	public static final RGB SELECTION_DARK = rgb(0x6EA2F5);

	private static final RGB[] HUES = { rgb(0x0072B2), rgb(0xD55E00), rgb(0x009E73), rgb(0xCC79A7), rgb(0x56B4E9), rgb(0xE69F00), rgb(0xF0E442) };
	private static final RGB HOST = rgb(0x8A8F98);
	private static final RGB LIGHT_GROUND = rgb(0xFFFFFF);
	private static final RGB DARK_GROUND = rgb(0x1E2024);
	private static final RGB LIGHT_TEXT = rgb(0x1F2328);
	private static final RGB DARK_TEXT = rgb(0xF2F4F7);
	private static final double LIGHT_TINT = 0.19;
	private static final double DARK_TINT = 0.40;

	/**
	 * How one owner looks.
	 *
	 * @param fill background of tiles, cards and bars
	 * @param border outline and stripe
	 * @param text on the fill
	 * @param hatched true when the hue is used a second time, so that the hatch tells the owners apart
	 */
	public record Swatch(RGB fill, RGB border, RGB text, boolean hatched) {
	}

	private OwnershipPalette() {
	}

	/** Colours that need no hatch. */
	public static int distinctColours() {
		return HUES.length;
	}

	/** A spawned kernel. @param slot {@code SpawnedKernel.colour}, from 0 */
	public static Swatch kernel(int slot, boolean dark) {
		return tinted(HUES[Math.floorMod(slot, HUES.length)], dark, slot >= HUES.length);
	}

	public static Swatch host(boolean dark) {
		return tinted(HOST, dark, false);
	}

	/** What the pool has to spare: white, or the ground of the dark theme, with a grey border. */
	public static Swatch pool(boolean dark) {
		return new Swatch(dark ? DARK_GROUND : LIGHT_GROUND, dark ? rgb(0x7A808A) : rgb(0xA9AFB8), dark ? DARK_TEXT : LIGHT_TEXT, false);
	}

	public static RGB selection(boolean dark) {
		return dark ? SELECTION_DARK : SELECTION;
	}

	private static Swatch tinted(RGB hue, boolean dark, boolean hatched) {
		return new Swatch(mix(hue, dark ? DARK_GROUND : LIGHT_GROUND, dark ? DARK_TINT : LIGHT_TINT), hue, dark ? DARK_TEXT : LIGHT_TEXT, hatched);
	}

	/** @param share of the first colour, 0 to 1 */
	static RGB mix(RGB first, RGB second, double share) {
		return new RGB(mix(first.red, second.red, share), mix(first.green, second.green, share), mix(first.blue, second.blue, share));
	}

	private static int mix(int first, int second, double share) {
		return (int) Math.round(first * share + second * (1 - share));
	}

	/** Contrast ratio of two colours as WCAG 2.1 defines it, 1 to 21. */
	public static double contrast(RGB first, RGB second) {
		double a = luminance(first);
		double b = luminance(second);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static RGB rgb(int colour) {
		return new RGB(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
	}
}
