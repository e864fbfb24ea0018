// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

/** Helvetica or a font of the same widths, so that texts take the same room in every format and on every machine. @param size in pixels */
public record TextFont(double size, boolean bold) {
	public static final TextFont TITLE = new TextFont(18, true);
	/** Names on cards. */
	public static final TextFont NAME = new TextFont(15, true);
	public static final TextFont BOLD = new TextFont(13, true);
	public static final TextFont REGULAR = new TextFont(13, false);
	public static final TextFont SMALL = new TextFont(12, false);
	/** Physical ids. */
	public static final TextFont TINY = new TextFont(10, false);

	/** Height of capitals and figures in parts of the size (Helvetica: 718/1000). */
	private static final double CAPITALS = 0.718;
	private static final String ELLIPSIS = "…";

	/** Height of capitals and figures above the base line. */
	public double capitals() {
		return size * CAPITALS;
	}

	/** Distance of base lines. */
	public double lineHeight() {
		return Math.ceil(size * 1.4);
	}

	/** In pixels. */
	public double width(String text) {
		return HelveticaWidths.thousandths(text, bold) * size / 1000;
	}

	/** The text, shortened with an ellipsis until it fits; empty when not even that does. */
	public String fit(String text, double width) {
		if (width(text) <= width) {
			return text;
		}
		int[] characters = text.codePoints().toArray();
		for (int count = characters.length - 1; count >= 0; count--) {
			String shorter = new String(characters, 0, count).stripTrailing() + ELLIPSIS;
			if (width(shorter) <= width) {
				return shorter;
			}
		}
		return "";
	}
}
