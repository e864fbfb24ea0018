// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.mkworkbench.picture.layout.Area;

/** Places of the floor plan as draw2d wants them. */
public final class Places {
	private Places() {
	}

	public static Rectangle rectangle(Area area) {
		return new Rectangle(area.x, area.y, area.width, area.height);
	}

	public static Area area(Rectangle rectangle) {
		return new Area(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
	}
}
