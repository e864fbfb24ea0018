// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** Pieces that several figures draw. */
final class Drawing {
	private static final int HATCH_STEP = 6;

	private Drawing() {
	}

	/** Fills a box with its owner's colour and hatch. @param radius of the corners, 0 for square ones */
	static void fill(Graphics graphics, Rectangle box, OwnerLook look, int radius) {
		graphics.setBackgroundColor(look.fill());
		if (radius > 0) {
			graphics.fillRoundRectangle(box, radius, radius);
		} else {
			graphics.fillRectangle(box);
		}
		if (look.hatched()) {
			graphics.setForegroundColor(look.hatchLine());
			hatch(graphics, box.getCropped(new org.eclipse.draw2d.geometry.Insets(radius > 0 ? 1 : 0)), false);
		}
	}

	/** Lines at 45 degrees on a grid of the whole diagram, so that neighbouring boxes match; {@code crossed} adds the other diagonal. */
	static void hatch(Graphics graphics, Rectangle box, boolean crossed) {
		graphics.setLineWidth(1);
		int right = box.right() - 1;
		int bottom = box.bottom() - 1;
		for (int sum = Math.floorDiv(box.x + box.y, HATCH_STEP) * HATCH_STEP; sum <= right + bottom; sum += HATCH_STEP) {
			int x1 = Math.max(box.x, sum - bottom);
			int x2 = Math.min(right, sum - box.y);
			if (x2 > x1) {
				graphics.drawLine(x1, sum - x1, x2, sum - x2);
			}
		}
		if (crossed) {
			for (int difference = Math.floorDiv(box.x - bottom, HATCH_STEP) * HATCH_STEP; difference <= right - box.y; difference += HATCH_STEP) {
				int x1 = Math.max(box.x, box.y + difference);
				int x2 = Math.min(right, bottom + difference);
				if (x2 > x1) {
					graphics.drawLine(x1, x1 - difference, x2, x2 - difference);
				}
			}
		}
	}

	/** A triangle in the left upper corner. */
	static void corner(Graphics graphics, int x, int y, int size) {
		PointList points = new PointList(3);
		points.addPoint(x, y);
		points.addPoint(x + size, y);
		points.addPoint(x, y + size);
		graphics.fillPolygon(points);
	}

	/** A triangle in the right upper corner. @param right edge of the box */
	static void rightCorner(Graphics graphics, int right, int y, int size) {
		PointList points = new PointList(3);
		points.addPoint(right - size, y);
		points.addPoint(right, y);
		points.addPoint(right, y + size);
		graphics.fillPolygon(points);
	}

	/** A round red or triangular amber badge with an exclamation mark. */
	static void badge(Graphics graphics, DiagramStyle style, Mark mark, int x, int y, int size) {
		if (mark == Mark.NONE) {
			return;
		}
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(mark == Mark.ERROR ? style.error() : style.warning());
		if (mark == Mark.ERROR) {
			graphics.fillOval(x, y, size, size);
		} else {
			PointList points = new PointList(3);
			points.addPoint(x + size / 2, y);
			points.addPoint(x + size, y + size);
			points.addPoint(x, y + size);
			graphics.fillPolygon(points);
		}
		graphics.setForegroundColor(style.badgeText());
		graphics.setBackgroundColor(style.badgeText());
		int middle = x + size / 2;
		int width = Math.max(1, size / 7);
		int top = mark == Mark.ERROR ? y + size / 4 - 1 : y + size / 3;
		int bottom = y + size - Math.max(3, size / 4);
		graphics.fillRectangle(middle - width / 2 - width % 2, top, width + 1, bottom - top - 1);
		graphics.fillRectangle(middle - width / 2 - width % 2, bottom, width + 1, width + 1);
	}

	/** Text in the middle of a box, if it fits. */
	static void centre(Graphics graphics, String text, Font font, Rectangle box) {
		Dimension size = FigureUtilities.getTextExtents(text, font);
		graphics.setFont(font);
		graphics.drawString(text, box.x + (box.width - size.width) / 2, box.y + (box.height - size.height) / 2);
	}
}
