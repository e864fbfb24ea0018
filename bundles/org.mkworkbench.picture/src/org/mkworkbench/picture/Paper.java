// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

/** Sizes of pages. */
public enum Paper {
	/** As large as the picture. */
	PICTURE(0, 0),
	/** 297 × 420 mm. */
	A3(841.89, 1190.55),
	/** 210 × 297 mm. */
	A4(595.28, 841.89),
	/** 8.5 × 11 inches. */
	LETTER(612, 792);

	private final double width;
	private final double height;

	Paper(double width, double height) {
		this.width = width;
		this.height = height;
	}

	/** Upright, in points of 1/72 inch; 0 for {@link #PICTURE}. */
	public double width() {
		return width;
	}

	/** Upright, in points of 1/72 inch; 0 for {@link #PICTURE}. */
	public double height() {
		return height;
	}
}
