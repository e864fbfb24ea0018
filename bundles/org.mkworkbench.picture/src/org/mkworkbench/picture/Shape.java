// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.List;

/** One thing that is drawn. Lengths are pixels at 100 %, colours 0xRRGGBB. Later shapes lie on earlier ones. */
public sealed interface Shape {
	/** Lines over a fill, at 45 degrees on one grid of the whole picture, so that neighbouring boxes match. */
	enum Hatch {
		NONE, DIAGONAL, CROSSED;

		/** Distance of the lines along x or y. */
		static final double STEP = 6;
	}

	/** Which part of a text lies at its place. */
	enum Anchor {
		START, MIDDLE, END
	}

	/** @param hatchLine colour of the hatch, if any */
	record Fill(int colour, Hatch hatch, int hatchLine) {
		public static Fill of(int colour) {
			return new Fill(colour, Hatch.NONE, colour);
		}

		/** Fill and hatch of an owner. */
		public static Fill of(OwnerColours.Swatch owner) {
			return new Fill(owner.fill(), owner.hatched() ? Hatch.DIAGONAL : Hatch.NONE, owner.hatchLine());
		}
	}

	record Stroke(int colour, double width, boolean dashed) {
		public static Stroke of(int colour) {
			return new Stroke(colour, 1, false);
		}
	}

	record Point(double x, double y) {
	}

	/** A rectangle. @param radius of its corners. @param fill null for none. @param stroke null for none; its middle is the edge */
	record Box(double x, double y, double width, double height, double radius, Fill fill, Stroke stroke) implements Shape {
		/** The radius that the sides have room for. */
		public double fittingRadius() {
			return Math.min(radius, Math.min(width, height) / 2);
		}
	}

	/** One line of text. @param y its base line */
	record Text(double x, double y, String text, TextFont font, Anchor anchor, int colour) implements Shape {
		public double width() {
			return font.width(text);
		}

		/** Left edge. */
		public double left() {
			return anchor == Anchor.START ? x : anchor == Anchor.MIDDLE ? x - width() / 2 : x - width();
		}
	}

	/** A line through points, two at least. */
	record Line(List<Point> points, Stroke stroke) implements Shape {
		public Line {
			points = List.copyOf(points);
		}
	}

	/** A cubic curve. */
	record Curve(Point from, Point first, Point second, Point to, Stroke stroke) implements Shape {
	}

	/** A filled area. */
	record Polygon(List<Point> points, int colour) implements Shape {
		public Polygon {
			points = List.copyOf(points);
		}
	}

	/**
	 * Shapes that stand for one thing of the model.
	 *
	 * @param uid of the thing, or null
	 * @param kind what it is, one word such as "kernel", or null
	 * @param title what a reader says about it, or null when its texts do
	 */
	record Group(String uid, String kind, String title, List<Shape> shapes) implements Shape {
		public Group {
			shapes = List.copyOf(shapes);
		}
	}
}
