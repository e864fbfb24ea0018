// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.ArrayList;
import java.util.List;

/** What is in a picture. */
final class Shapes {
	private Shapes() {
	}

	/** All groups, outer before inner. */
	static List<Shape.Group> groups(List<Shape> shapes) {
		List<Shape.Group> found = new ArrayList<>();
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Group group) {
				found.add(group);
				found.addAll(groups(group.shapes()));
			}
		}
		return found;
	}

	static Shape.Group group(Picture picture, String uid) {
		return groups(picture.shapes()).stream().filter(group -> uid.equals(group.uid())).findFirst().orElseThrow();
	}

	/** All shapes that are no groups. */
	static List<Shape> leaves(List<Shape> shapes) {
		List<Shape> found = new ArrayList<>();
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Group group) {
				found.addAll(leaves(group.shapes()));
			} else {
				found.add(shape);
			}
		}
		return found;
	}

	static List<String> texts(List<Shape> shapes) {
		return leaves(shapes).stream().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList();
	}

	static List<Shape.Box> boxes(List<Shape> shapes) {
		return leaves(shapes).stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).toList();
	}
}
