// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Event;

/** Zooms in steps, keeping what lies under the pointer in its place. */
public final class ZoomWheel implements MouseWheelHandler {
	private final ZoomManager zoom;
	/** The place of the diagram that the pointer holds, at 100 %. Kept from turn to turn, so that rounding does not add up. */
	private double x;
	private double y;
	private Point pointer;
	private Point left;
	private double reached;

	public ZoomWheel(ZoomManager zoom) {
		this.zoom = zoom;
	}

	@Override
	public void handleMouseWheel(Event event, EditPartViewer viewer) {
		double level = event.count > 0 ? zoom.getNextZoomLevel() : zoom.getPreviousZoomLevel();
		zoomAround(new Point(event.x, event.y), level);
		event.doit = false;
	}

	/** @param fixed a point of the viewer's control that keeps what it shows */
	public void zoomAround(Point fixed, double level) {
		double before = zoom.getZoom();
		if (level == before) {
			return;
		}
		Viewport viewport = zoom.getViewport();
		Point corner = viewport.getViewLocation().getCopy();
		if (!fixed.equals(pointer) || !corner.equals(left) || before != reached) {
			x = (corner.x + fixed.x) / before;
			y = (corner.y + fixed.y) / before;
			pointer = fixed.getCopy();
		}
		zoom.setZoom(level);
		viewport.getUpdateManager().performUpdate();
		zoom.setViewLocation(new Point((int) Math.round(x * zoom.getZoom() - fixed.x), (int) Math.round(y * zoom.getZoom() - fixed.y)));
		left = viewport.getViewLocation().getCopy();
		reached = zoom.getZoom();
	}
}
