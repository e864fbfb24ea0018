// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PlanPrinterTest {
	private static final Rectangle A4_LANDSCAPE = new Rectangle(0, 0, 3508, 2480);

	@Test
	void aLargePictureFillsTheWidthAndKeepsItsProportions() {
		Rectangle place = PlanPrinter.place(new Point(4000, 2000), A4_LANDSCAPE, new Point(300, 300));
		assertTrue(A4_LANDSCAPE.intersection(place).equals(place), place.toString());
		assertEquals(2.0, (double) place.width / place.height, 0.01);
		assertTrue(place.width > 3200, place.toString());
	}

	@Test
	void aSmallPictureIsNotEnlarged() {
		Rectangle place = PlanPrinter.place(new Point(96, 48), A4_LANDSCAPE, new Point(300, 300));
		assertEquals(300, place.width);
		assertEquals(150, place.height);
	}

	@Test
	void aHighPictureFillsTheHeight() {
		Rectangle place = PlanPrinter.place(new Point(1000, 5000), A4_LANDSCAPE, new Point(300, 300));
		assertTrue(place.height > 2200 && place.y + place.height <= A4_LANDSCAPE.height, place.toString());
	}
}
