// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.figures.CaptionFigure;
import org.mkworkbench.ui.diagram.figures.Places;

/** What lies in a box: boxes, memory bars, device chips and strips of cache ways have edit parts, captions are figures alone. */
final class BoxContent {
	private BoxContent() {
	}

	static List<Object> children(FloorBox box) {
		List<Object> children = new ArrayList<>(box.children());
		children.addAll(box.memorySlots());
		children.addAll(box.deviceSlots());
		children.addAll(box.cacheSlots());
		return children;
	}

	static void addCaptions(IFigure parent, FloorBox box, DiagramScene scene) {
		for (FloorBox.Caption caption : box.captions()) {
			CaptionFigure figure = new CaptionFigure(scene.style(), caption.text());
			figure.setBounds(Places.rectangle(caption.bounds()));
			parent.add(figure);
		}
	}
}
