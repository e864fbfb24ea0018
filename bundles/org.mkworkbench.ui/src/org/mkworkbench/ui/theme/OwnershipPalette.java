// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.theme;

import org.eclipse.swt.graphics.RGB;
import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.picture.OwnerColours;

/** The colours of {@link OwnerColours} as SWT wants them. */
public final class OwnershipPalette {
	/**
	 * How one owner looks.
	 *
	 * @param fill background of tiles, cards and bars
	 * @param border outline and stripe
	 * @param text on the fill
	 * @param hatchLine colour of hatch lines over the fill; text on top stays readable
	 * @param hatched true when the hue is used a second time, so that the hatch tells the owners apart
	 */
	public record Swatch(RGB fill, RGB border, RGB text, RGB hatchLine, boolean hatched) {
		private static Swatch of(OwnerColours.Swatch colours) {
			return new Swatch(rgb(colours.fill()), rgb(colours.border()), rgb(colours.text()), rgb(colours.hatchLine()), colours.hatched());
		}
	}

	private OwnershipPalette() {
	}

	/** Colours that need no hatch. */
	public static int distinctColours() {
		return OwnerColours.distinct();
	}

	/** A spawned kernel. @param slot {@code SpawnedKernel.colour}, from 0 */
	public static Swatch kernel(int slot, boolean dark) {
		return Swatch.of(OwnerColours.kernel(slot, dark));
	}

	public static Swatch host(boolean dark) {
		return Swatch.of(OwnerColours.host(dark));
	}

	/** What the pool has to spare: white, or the ground of the dark theme, with a grey border. */
	public static Swatch pool(boolean dark) {
		return Swatch.of(OwnerColours.pool(dark));
	}

	/** One blue for selections everywhere in the workbench; light enough for dark backgrounds in the dark theme. */
	public static RGB selection(boolean dark) {
		return rgb(DiagramColours.of(dark).selection());
	}

	/** Contrast ratio of two colours as WCAG 2.1 defines it, 1 to 21. */
	public static double contrast(RGB first, RGB second) {
		return OwnerColours.contrast(number(first), number(second));
	}

	private static int number(RGB colour) {
		return colour.red << 16 | colour.green << 8 | colour.blue;
	}

	/** @param colour 0xRRGGBB */
	public static RGB rgb(int colour) {
		return new RGB(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
	}
}
