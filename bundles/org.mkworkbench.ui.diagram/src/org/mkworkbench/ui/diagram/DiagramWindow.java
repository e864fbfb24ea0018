// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;

/** Which part of a diagram its window shows: all that fits until a person zooms, then what the person asks for. */
public final class DiagramWindow {
	private static final double[] LEVELS = { 0.1, 0.15, 0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4 };
	/** Text is small below this, so that a first look at a large machine rather scrolls. */
	private static final double SMALLEST_FIRST_ZOOM = 0.5;
	/** A single selected CPU need not fill the window. */
	private static final double LARGEST_FIT = 2;
	private static final int MARGIN = 24;

	private final GraphicalViewer viewer;
	private final ZoomManager zoom;
	/** True until a person zooms: the diagram keeps fitting into its window. */
	private boolean following = true;
	private boolean fitting;
	private boolean fitPending;

	/** @param viewer with its root, but without contents yet */
	DiagramWindow(GraphicalViewer viewer, ZoomManager zoom) {
		this.viewer = viewer;
		this.zoom = zoom;
		zoom.setZoomLevels(LEVELS);
		zoom.setZoomLevelContributions(List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT));
		zoom.addZoomListener(level -> following &= fitting);
		viewer.getControl().addControlListener(ControlListener.controlResizedAdapter(event -> followSize()));
	}

	/** To be called when the diagram may have become larger or smaller. */
	void followSize() {
		Rectangle area = viewport();
		if (following && !fitPending && area.width > 100 && area.height > 100) {
			fitPending = true;
			viewer.getControl().getDisplay().asyncExec(() -> {
				fitPending = false;
				if (viewer.getControl() != null && !viewer.getControl().isDisposed() && following) {
					fit(SMALLEST_FIRST_ZOOM);
				}
			});
		}
	}

	/** Makes everything visible, without enlarging. */
	public void fit() {
		fit(LEVELS[0]);
	}

	private void fit(double least) {
		viewer.flush();
		fitting = true;
		fit(contentBounds(), least, 1, true);
		fitting = false;
	}

	/** Makes the whole width visible, without enlarging. The upper edge stays where it is. */
	public void fitWidth() {
		viewer.flush();
		fit(contentBounds(), LEVELS[0], 1, false);
	}

	public boolean canFitSelection() {
		return selectionBounds() != null;
	}

	/** Brings the selected figures as large as they fit, at most twice their size. */
	public void fitSelection() {
		Rectangle area = selectionBounds();
		if (area != null) {
			fit(area, LEVELS[0], LARGEST_FIT, true);
		}
	}

	private Rectangle selectionBounds() {
		Rectangle all = null;
		for (Object part : viewer.getSelectedEditParts()) {
			if (part != viewer.getContents() && part instanceof GraphicalEditPart graphical) {
				Rectangle box = graphical.getFigure().getBounds();
				all = all == null ? box.getCopy() : all.union(box);
			}
		}
		return all;
	}

	/** Zooms until an area fits, with a margin around it, and centres it if it is smaller than the window. */
	private void fit(Rectangle content, double least, double most, boolean whole) {
		Rectangle area = viewport();
		double across = (double) area.width / (content.width + 2 * MARGIN);
		double level = Math.clamp(whole ? Math.min(across, (double) area.height / (content.height + 2 * MARGIN)) : across, least, most);
		int top = (int) (zoom.getViewport().getViewLocation().y / zoom.getZoom() * level);
		zoom.setZoom(level);
		viewer.flush();
		double now = zoom.getZoom();
		Point corner = new Point((int) ((content.x - MARGIN) * now), whole ? (int) ((content.y - MARGIN) * now) : top);
		if (most > 1) {
			corner.translate(-(int) Math.max(0, (area.width - (content.width + 2 * MARGIN) * now) / 2),
					-(int) Math.max(0, (area.height - (content.height + 2 * MARGIN) * now) / 2));
		}
		zoom.setViewLocation(corner);
	}

	/**
	 * Zooms around the middle of the window. Where that lies beside all figures, it goes to the next of them, so that nobody ends on empty canvas
	 * after a look from far away.
	 */
	public void zoomTo(double level) {
		viewer.flush();
		Rectangle area = viewport();
		Point corner = zoom.getViewport().getViewLocation();
		Point middle = new Point((int) ((corner.x + area.width / 2) / zoom.getZoom()), (int) ((corner.y + area.height / 2) / zoom.getZoom()));
		Point target = nextFigure(middle);
		zoom.setZoom(Math.clamp(level, zoom.getMinZoom(), zoom.getMaxZoom()));
		viewer.flush();
		double now = zoom.getZoom();
		Rectangle content = contentBounds();
		zoom.setViewLocation(new Point(within((int) (target.x * now) - area.width / 2, content.x, content.right(), now, area.width),
				within((int) (target.y * now) - area.height / 2, content.y, content.bottom(), now, area.height)));
	}

	/** The place itself where it lies on a figure, else the nearest place that does. */
	private Point nextFigure(Point place) {
		Point best = place;
		double least = Double.MAX_VALUE;
		for (Object child : viewer.getContents().getChildren()) {
			Rectangle box = ((GraphicalEditPart) child).getFigure().getBounds();
			if (!box.isEmpty()) {
				Point near = new Point(Math.clamp(place.x, box.x, box.right() - 1), Math.clamp(place.y, box.y, box.bottom() - 1));
				double distance = near.getDistance(place);
				if (distance < least) {
					least = distance;
					best = near;
				}
			}
		}
		return best;
	}

	/** A position of the window that shows no more empty canvas than there must be. */
	private static int within(int wanted, int from, int to, double level, int window) {
		int first = (int) ((from - MARGIN) * level);
		return Math.clamp(wanted, first, Math.max(first, (int) ((to + MARGIN) * level) - window));
	}

	private Rectangle viewport() {
		var area = ((Composite) viewer.getControl()).getClientArea();
		return new Rectangle(area.x, area.y, area.width, area.height);
	}

	/** All figures, in pixels at 100 % zoom. */
	public Rectangle contentBounds() {
		Rectangle all = null;
		for (Object child : ((GraphicalEditPart) viewer.getContents()).getFigure().getChildren()) {
			Rectangle box = ((IFigure) child).getBounds();
			if (!box.isEmpty()) {
				all = all == null ? box.getCopy() : all.union(box);
			}
		}
		for (Object channel : ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.CONNECTION_LAYER).getChildren()) {
			Rectangle box = ((IFigure) channel).getBounds();
			all = all == null ? box.getCopy() : all.union(box);
		}
		return all == null ? new Rectangle(0, 0, 100, 100) : all;
	}
}
