// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class CellsTest {
	private static RGB[] painted(int columns, int... colours) {
		Display display = Display.getDefault();
		Image image = new Image(display, columns * colours.length, 4);
		GC gc = new GC(image);
		SwtPainter painter = new SwtPainter(gc);
		painter.fillRectangle(0, 0, columns * colours.length, 4, Ink.of(0xffffff));
		int[] argb = new int[columns * colours.length * 4];
		for (int i = 0; i < argb.length; i++) {
			argb[i] = colours[i % (columns * colours.length) / columns];
		}
		painter.cells(0, 0, 1, 1, columns * colours.length, 4, argb);
		ImageData data = image.getImageData();
		gc.dispose();
		image.dispose();
		RGB[] found = new RGB[colours.length];
		Arrays.setAll(found, i -> data.palette.getRGB(data.getPixel(i * columns + columns / 2, 2)));
		return found;
	}

	@Test
	void fewAndManyCellsHaveTheirColours() {
		for (int columns : new int[] { 3, 400 }) {
			assertEquals(Arrays.asList(new RGB(0x12, 0x34, 0x56), new RGB(0xff, 0, 0), new RGB(0, 0, 0xff)), Arrays.asList(painted(columns, 0xff123456, 0xffff0000, 0xff0000ff)), columns + " columns");
			assertEquals(Arrays.asList(new RGB(0x12, 0x34, 0x56), new RGB(255, 255, 255)), Arrays.asList(painted(columns, 0xff123456, 0)), columns + " columns, one without colour");
		}
	}
}
