// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.picture.Shape.Anchor;
import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Point;
import org.mkworkbench.picture.Shape.Stroke;
import org.mkworkbench.picture.layout.Area;

/** Collects shapes in the coordinates of the diagram, which it moves to those of the picture. */
final class Sketch {
	private final int dx;
	private final int dy;
	private List<Shape> shapes = new ArrayList<>();

	Sketch(int dx, int dy) {
		this.dx = dx;
		this.dy = dy;
	}

	List<Shape> shapes() {
		return shapes;
	}

	/** What is drawn meanwhile stands for one thing of the model. */
	void group(String uid, String kind, String title, Runnable drawing) {
		List<Shape> outer = shapes;
		shapes = new ArrayList<>();
		drawing.run();
		outer.add(new Shape.Group(uid, kind, title, shapes));
		shapes = outer;
	}

	/** A box whose one-pixel border lies inside its area, on whole pixels. */
	void box(Area area, double radius, Fill fill, Stroke stroke) {
		double inset = stroke == null ? 0 : stroke.width() / 2;
		box(area.x + inset, area.y + inset, area.width - 2 * inset, area.height - 2 * inset, radius, fill, stroke);
	}

	void box(double x, double y, double width, double height, double radius, Fill fill, Stroke stroke) {
		shapes.add(new Shape.Box(x + dx, y + dy, width, height, radius, fill, stroke));
	}

	/** @param y base line. @return the right edge of the text */
	double text(double x, double y, String text, TextFont font, int colour) {
		put(x, y, text, font, Anchor.START, colour);
		return x + font.width(text);
	}

	void put(double x, double y, String text, TextFont font, Anchor anchor, int colour) {
		if (!text.isEmpty()) {
			shapes.add(new Shape.Text(x + dx, y + dy, text, font, anchor, colour));
		}
	}

	/** In the middle of an area, shortened to its width less a margin on both sides. */
	void centre(Area area, String text, TextFont font, int margin, int colour) {
		put(area.x + area.width / 2.0, area.y + (area.height + font.capitals()) / 2, font.fit(text, area.width - 2 * margin), font, Anchor.MIDDLE, colour);
	}

	void line(double x1, double y1, double x2, double y2, Stroke stroke) {
		shapes.add(new Shape.Line(List.of(point(x1, y1), point(x2, y2)), stroke));
	}

	void curve(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3, Stroke stroke) {
		shapes.add(new Shape.Curve(point(x0, y0), point(x1, y1), point(x2, y2), point(x3, y3), stroke));
	}

	/** @param coordinates x and y by turns */
	void polygon(int colour, double... coordinates) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < coordinates.length; i += 2) {
			points.add(point(coordinates[i], coordinates[i + 1]));
		}
		shapes.add(new Shape.Polygon(points, colour));
	}

	private Point point(double x, double y) {
		return new Point(x + dx, y + dy);
	}
}
