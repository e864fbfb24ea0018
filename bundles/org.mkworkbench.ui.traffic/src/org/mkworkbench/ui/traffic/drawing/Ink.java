// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

/** A colour. @param rgb 0xRRGGBB @param alpha 0 (nothing) to 255 */
public record Ink(int rgb, int alpha) {
	public static Ink of(int rgb) {
		return new Ink(rgb, 255);
	}

	public Ink withAlpha(int other) {
		return new Ink(rgb, other);
	}

	/** A mixture; {@code share} of the other, 0 to 1. */
	public Ink mixed(Ink other, double share) {
		int mix = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			double mine = rgb >> shift & 0xff;
			double theirs = other.rgb >> shift & 0xff;
			mix |= (int) Math.round(mine + (theirs - mine) * share) << shift;
		}
		return new Ink(mix, (int) Math.round(alpha + (other.alpha - alpha) * share));
	}
}
