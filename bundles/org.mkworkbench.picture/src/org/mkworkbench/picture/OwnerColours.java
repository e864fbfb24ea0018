// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

/**
 * The colour of every owner, in the light and in the dark theme, as 0xRRGGBB. Hues are those of Okabe and Ito ("Color Universal Design",
 * 2008), which colour-blind people can tell apart. Fills are weak enough that their text has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3).
 */
public final class OwnerColours {
	private static final int[] HUES = { 0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0xF0E442 };
	private static final int HOST = 0x8A8F98;
	private static final int LIGHT_GROUND = 0xFFFFFF;
	private static final int DARK_GROUND = 0x1E2024;
	private static final int LIGHT_TEXT = 0x1F2328;
	private static final int DARK_TEXT = 0xF2F4F7;
	private static final double LIGHT_TINT = 0.19;
	private static final double DARK_TINT = 0.40;

	/**
	 * How one owner looks.
	 *
	 * @param fill background of tiles, cards and bars
	 * @param border outline and stripe
	 * @param text on the fill
	 * @param hatchLine colour of hatch lines over the fill; weak enough that text on top stays readable
	 * @param hatched true when the hue is used a second time, so that the hatch tells the owners apart
	 */
	public record Swatch(int fill, int border, int text, int hatchLine, boolean hatched) {
		/** The same with hatch, as real-time kernels have it. */
		public Swatch withHatch() {
			return new Swatch(fill, border, text, hatchLine, true);
		}
	}

	private OwnerColours() {
	}

	/** Colours that need no hatch. */
	public static int distinct() {
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
		int fill = dark ? DARK_GROUND : LIGHT_GROUND;
		int border = dark ? 0x7A808A : 0xA9AFB8;
		return new Swatch(fill, border, dark ? DARK_TEXT : LIGHT_TEXT, hatch(border, fill, dark), false);
	}

	private static Swatch tinted(int hue, boolean dark, boolean hatched) {
		int fill = mix(hue, dark ? DARK_GROUND : LIGHT_GROUND, dark ? DARK_TINT : LIGHT_TINT);
		return new Swatch(fill, hue, dark ? DARK_TEXT : LIGHT_TEXT, hatch(hue, fill, dark), hatched);
	}

	/** Light text gets darker lines. Dark text on the light tints can bear a little of the border's colour. Text stays at 4.5:1 on the lines. */
	private static int hatch(int border, int fill, boolean dark) {
		return dark ? mix(0x000000, fill, 0.5) : mix(border, fill, 0.34);
	}

	/** @param share of the first colour, 0 to 1 */
	public static int mix(int first, int second, double share) {
		return mix(first, second, share, 16) | mix(first, second, share, 8) | mix(first, second, share, 0);
	}

	private static int mix(int first, int second, double share, int shift) {
		return (int) Math.round((first >> shift & 0xFF) * share + (second >> shift & 0xFF) * (1 - share)) << shift;
	}

	/** Contrast ratio of two colours as WCAG 2.1 defines it, 1 to 21. */
	public static double contrast(int first, int second) {
		double a = luminance(first);
		double b = luminance(second);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
