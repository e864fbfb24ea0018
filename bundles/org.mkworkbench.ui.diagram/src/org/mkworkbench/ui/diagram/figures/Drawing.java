// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/** Pieces that several figures draw. */
final class Drawing {
	static final int HATCH_STEP = 6;

	private Drawing() {
	}

	/** Fills a box with its owner's colour and hatch. @param radius of the corners, 0 for square ones */
	static void fill(Graphics graphics, Rectangle box, OwnerLook look, int radius) {
		graphics.setBackgroundColor(look.fill());
		fill(graphics, box, radius);
		if (look.hatched()) {
			graphics.setForegroundColor(look.hatchLine());
			hatch(graphics, box.getCropped(new Insets(radius > 0 ? 1 : 0)), false);
		}
	}

	/**
	 * Fills a box and frames it. Two filled boxes take the window system half the time of a filled and an outlined one, and square ones a
	 * tenth.
	 *
	 * @param box as for drawing its outline: the line goes half inside, half outside of its edges
	 */
	static void framed(Graphics graphics, DiagramStyle style, Rectangle box, int radius, int line, Color border, Color fill) {
		graphics.setForegroundColor(border);
		if (graphics.getAbsoluteScale() != 1) {
			// Lines of the overview have their width at every scale.
			graphics.setBackgroundColor(fill);
			graphics.fillRoundRectangle(box, radius, radius);
			graphics.setLineWidth(line);
			graphics.drawRoundRectangle(box, radius, radius);
			return;
		}
		Rectangle outer = new Rectangle(box.x - line / 2, box.y - line / 2, box.width + line, box.height + line);
		Rectangle inner = outer.getCopy().shrink(line, line);
		boolean round = style.isSeenRound(radius);
		graphics.setBackgroundColor(border);
		fill(graphics, outer, round ? radius + line : 0);
		graphics.setBackgroundColor(fill);
		fill(graphics, inner, round ? radius - line : 0);
	}

	private static void fill(Graphics graphics, Rectangle box, int radius) {
		if (radius > 0) {
			graphics.fillRoundRectangle(box, radius, radius);
		} else {
			graphics.fillRectangle(box);
		}
	}

	/** Like {@link #framed}, with an owner's colours and hatch. */
	static void framed(Graphics graphics, DiagramStyle style, Rectangle box, int radius, OwnerLook look) {
		framed(graphics, style, box, radius, 1, look.border(), look.fill());
		if (look.hatched()) {
			graphics.setForegroundColor(look.hatchLine());
			hatch(graphics, box.getCropped(new Insets(1)), false);
		}
	}

	/** Fills a tile that stands for several, at a small zoom. */
	static void fillMerged(Graphics graphics, Rectangle box, OwnerLook look, DiagramStyle style) {
		graphics.setBackgroundColor(look.fill());
		graphics.fillRectangle(box);
		if (look.hatched()) {
			graphics.setForegroundColor(look.hatchLine());
			hatch(graphics, box, false, style.hatchStep(), style.hairline(graphics));
		}
	}

	/** Lines at 45 degrees on a grid of the whole diagram, so that neighbouring boxes match; {@code crossed} adds the other diagonal. */
	static void hatch(Graphics graphics, Rectangle box, boolean crossed) {
		hatch(graphics, box, crossed, HATCH_STEP, 1);
	}

	private static void hatch(Graphics graphics, Rectangle box, boolean crossed, int step, int width) {
		graphics.setLineWidth(width);
		if (graphics instanceof SWTGraphics) {
			// The window system is asked once for all lines, which takes it a fraction of the time.
			Path path = new Path(Display.getCurrent());
			hatch(box, crossed, step, (x1, y1, x2, y2) -> {
				path.moveTo(x1, y1);
				path.lineTo(x2, y2);
			});
			graphics.drawPath(path);
			path.dispose();
		} else {
			hatch(box, crossed, step, graphics::drawLine);
		}
	}

	private interface Line {
		void draw(int x1, int y1, int x2, int y2);
	}

	private static void hatch(Rectangle box, boolean crossed, int step, Line line) {
		int right = box.right() - 1;
		int bottom = box.bottom() - 1;
		for (int sum = Math.floorDiv(box.x + box.y, step) * step; sum <= right + bottom; sum += step) {
			int x1 = Math.max(box.x, sum - bottom);
			int x2 = Math.min(right, sum - box.y);
			if (x2 > x1) {
				line.draw(x1, sum - x1, x2, sum - x2);
			}
		}
		if (crossed) {
			for (int difference = Math.floorDiv(box.x - bottom, step) * step; difference <= right - box.y; difference += step) {
				int x1 = Math.max(box.x, box.y + difference);
				int x2 = Math.min(right, bottom + difference);
				if (x2 > x1) {
					line.draw(x1, x1 - difference, x2, x2 - difference);
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

	/** Text in the middle of a box in the smallest font that can be read. @return whether it fitted and was drawn */
	static boolean centreIfFits(Graphics graphics, DiagramStyle style, String text, Rectangle box) {
		Font font = style.readable();
		Dimension size = style.extent(text, font);
		// A line's extent carries room above and below the letters.
		if (size.width > box.width - 2 || size.height * 4 / 5 > box.height) {
			return false;
		}
		graphics.setFont(font);
		graphics.drawString(text, box.x + (box.width - size.width + 1) / 2, box.y + (box.height - size.height) / 2);
		return true;
	}

	/** Text in the middle of a box, if it fits. */
	static void centre(Graphics graphics, DiagramStyle style, String text, Font font, Rectangle box) {
		Dimension size = style.extent(text, font);
		graphics.setFont(font);
		graphics.drawString(text, box.x + (box.width - size.width) / 2, box.y + (box.height - size.height) / 2);
	}
}
