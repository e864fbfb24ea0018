// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LogScaleTest {
	@Test
	void endsAtWholeDecades() {
		assertEquals(new LogScale(0, 3), LogScale.of(0, 0));
		assertEquals(3, LogScale.of(1, 1000).decades());
		assertEquals(4, LogScale.of(1, 1001).decades());
		assertEquals(100_000, LogScale.of(50, 99_999).end(), 1e-6);
		assertEquals(new LogScale(-2, 4), LogScale.of(0.02, 5_000));
		assertEquals(new LogScale(3, 6), LogScale.around(1_310, 14_200), "three decades at least");
		assertEquals(new LogScale(2, 7), LogScale.around(100, 10_000_000));
	}

	@Test
	void equalRatiosAreEqualDistances() {
		LogScale scale = new LogScale(0, 6);
		assertEquals(0, scale.fraction(0.2));
		assertEquals(0.5, scale.fraction(1e3), 1e-9);
		assertEquals(1, scale.fraction(1e9));
		assertEquals(1e3, scale.value(0.5), 1e-6);
	}

	@Test
	void moreIsNeverLighterInTheLightThemeNorDarkerInTheDarkOne() {
		LogScale scale = new LogScale(0, 5);
		for (boolean dark : new boolean[] { false, true }) {
			int before = brightness(scale.rgb(0, dark));
			for (double value = 0.5; value < 2e5; value *= 1.3) {
				int now = brightness(scale.rgb(value, dark));
				assertTrue(dark ? now >= before : now <= before, "at " + value);
				before = now;
			}
			assertNotEquals(scale.rgb(0, dark), scale.rgb(0.1, dark), "little differs from none");
		}
	}

	@Test
	void textOnEveryColourIsReadable() {
		LogScale scale = new LogScale(0, 5);
		for (boolean dark : new boolean[] { false, true }) {
			for (double value = 0; value < 2e5; value = value * 1.2 + 0.1) {
				int rgb = scale.rgb(value, dark);
				double ratio = contrast(rgb, LogScale.wantsDarkText(rgb) ? 0x000000 : 0xFFFFFF);
				assertTrue(ratio >= 4.5, () -> Integer.toHexString(rgb) + " has contrast " + ratio);
			}
		}
	}

	private static int brightness(int rgb) {
		return 299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
	}

	/** Contrast ratio of WCAG 2.1. */
	private static double contrast(int a, int b) {
		double x = luminance(a);
		double y = luminance(b);
		return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
