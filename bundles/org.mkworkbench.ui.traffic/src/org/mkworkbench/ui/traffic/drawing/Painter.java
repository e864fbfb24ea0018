// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

/**
 * What views draw with: the screen, a picture of pixels or an SVG document. Coordinates in points of the screen at 100 %, y downwards. Views
 * that draw thousands of shapes group them by colour.
 */
public interface Painter {
	void fillRectangle(double x, double y, double width, double height, Ink ink);

	/** Lines one point wide lie sharp on the grid of pixels. @param lineWidth in points */
	void drawRectangle(double x, double y, double width, double height, Ink ink, double lineWidth);

	void fillRoundRectangle(double x, double y, double width, double height, double arc, Ink ink);

	void drawRoundRectangle(double x, double y, double width, double height, double arc, Ink ink, double lineWidth);

	void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth);

	void dashedLine(double x1, double y1, double x2, double y2, Ink ink, double lineWidth);

	/** Many separate lines of one colour: x1, y1, x2, y2, x1, … @param count of numbers used, a multiple of 4 */
	void lines(double[] ends, int count, Ink ink, double lineWidth);

	/** x, y, x, y, … */
	void polyline(double[] points, Ink ink, double lineWidth);

	void fillPolygon(double[] points, Ink ink);

	/** A grid of coloured cells without borders, such as a matrix or heat map; by row. @param argb 0xAARRGGBB per cell */
	void cells(double x, double y, double cellWidth, double cellHeight, int columns, int rows, int[] argb);

	/** @param y of the upper edge of the line of text */
	void text(String text, double x, double y, Ink ink, Style style);

	/** A text turned by 90°, read from below to above. @param x of its left edge, which is the upper edge of the letters @param y of its lower end, where it begins */
	void textUp(String text, double x, double y, Ink ink, Style style);

	/** Width of a text in points. */
	double textWidth(String text, Style style);

	/** Height of a line of text in points. */
	double textHeight(Style style);

	/** Until {@link #unclip}; not nested. */
	void clip(double x, double y, double width, double height);

	void unclip();

	/** How a text looks. */
	enum Style {
		PLAIN, BOLD,
		/** One size smaller, for axes and notes. */
		SMALL
	}
}
