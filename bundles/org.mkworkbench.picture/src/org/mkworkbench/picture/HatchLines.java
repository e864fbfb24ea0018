// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.function.BiConsumer;

import org.mkworkbench.picture.Shape.Hatch;
import org.mkworkbench.picture.Shape.Point;

/** The lines of a hatch in a box, for writers whose format has no patterns. They end at the sides; round corners are left to a clip. */
final class HatchLines {
	private HatchLines() {
	}

	static void forEach(Shape.Box box, BiConsumer<Point, Point> line) {
		double right = box.x() + box.width();
		double bottom = box.y() + box.height();
		for (double sum = Math.floor((box.x() + box.y()) / Hatch.STEP) * Hatch.STEP; sum <= right + bottom; sum += Hatch.STEP) {
			double x1 = Math.max(box.x(), sum - bottom);
			double x2 = Math.min(right, sum - box.y());
			if (x2 > x1) {
				line.accept(new Point(x1, sum - x1), new Point(x2, sum - x2));
			}
		}
		if (box.fill().hatch() == Hatch.CROSSED) {
			for (double difference = Math.floor((box.x() - bottom) / Hatch.STEP) * Hatch.STEP; difference <= right - box.y(); difference += Hatch.STEP) {
				double x1 = Math.max(box.x(), box.y() + difference);
				double x2 = Math.min(right, bottom + difference);
				if (x2 > x1) {
					line.accept(new Point(x1, x1 - difference), new Point(x2, x2 - difference));
				}
			}
		}
	}
}
