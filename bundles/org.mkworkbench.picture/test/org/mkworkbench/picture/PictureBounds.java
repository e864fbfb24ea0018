// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.mkworkbench.picture.Shape.Point;

/** Checks that all shapes lie inside a picture. */
record PictureBounds(Picture picture) {
	void check() {
		Shapes.leaves(picture.shapes()).forEach(shape -> {
			switch (shape) {
			case Shape.Box box -> {
				inside(shape, box.x(), box.y());
				inside(shape, box.x() + box.width(), box.y() + box.height());
			}
			case Shape.Text text -> {
				inside(shape, text.left(), text.y() - text.font().size());
				inside(shape, text.left() + text.width(), text.y());
			}
			case Shape.Line line -> line.points().forEach(point -> inside(shape, point));
			case Shape.Curve curve -> {
				inside(shape, curve.from());
				inside(shape, curve.to());
			}
			case Shape.Polygon polygon -> polygon.points().forEach(point -> inside(shape, point));
			case Shape.Group group -> throw new AssertionError(group);
			}
		});
	}

	private void inside(Shape shape, Point point) {
		inside(shape, point.x(), point.y());
	}

	private void inside(Shape shape, double x, double y) {
		assertTrue(x >= 0 && y >= 0 && x <= picture.width() && y <= picture.height(), () -> shape + " lies outside of " + picture.width() + " × " + picture.height());
	}
}
