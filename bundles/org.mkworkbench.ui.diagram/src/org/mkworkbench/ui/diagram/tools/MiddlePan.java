// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.events.MouseEvent;

/** Drags the canvas with the middle button, whatever the tool is. */
public final class MiddlePan {
	private static final int MIDDLE = 2;

	private final GraphicalViewer viewer;
	private boolean active;
	private int x;
	private int y;

	public MiddlePan(GraphicalViewer viewer) {
		this.viewer = viewer;
	}

	/** @return whether the event was for panning; then nobody else should get it */
	public boolean pressed(MouseEvent event) {
		if (event.button != MIDDLE) {
			return active;
		}
		active = true;
		x = event.x;
		y = event.y;
		viewer.setCursor(Cursors.SIZEALL);
		return true;
	}

	public boolean moved(MouseEvent event) {
		if (active) {
			var canvas = (FigureCanvas) viewer.getControl();
			var place = canvas.getViewport().getViewLocation();
			canvas.scrollTo(place.x + x - event.x, place.y + y - event.y);
			x = event.x;
			y = event.y;
		}
		return active;
	}

	public boolean released(MouseEvent event) {
		if (active && event.button == MIDDLE) {
			active = false;
			viewer.setCursor(null);
			return true;
		}
		return active;
	}
}
