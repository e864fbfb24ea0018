// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.mkworkbench.ui.diagram.editparts.ThreadEditPart;

/** Arrows walk from CPU to CPU across the floor plan; Ctrl with =, - and 0 zooms; F2 renames. */
public final class DiagramKeys extends GraphicalViewerKeyHandler {
	private final ZoomManager zoom;

	public DiagramKeys(GraphicalViewer viewer, ZoomManager zoom) {
		super(viewer);
		this.zoom = zoom;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
		case SWT.F2 -> {
			getFocusEditPart().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
			return true;
		}
		case '=', '+', SWT.KEYPAD_ADD -> {
			if (control) {
				zoom.zoomIn();
				return true;
			}
		}
		case '-', SWT.KEYPAD_SUBTRACT -> {
			if (control) {
				zoom.zoomOut();
				return true;
			}
		}
		case '0', SWT.KEYPAD_0 -> {
			if (control) {
				zoom.setZoom(1);
				return true;
			}
		}
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> {
			if (getFocusEditPart() instanceof ThreadEditPart tile && !control && (event.stateMask & SWT.ALT) == 0) {
				ThreadEditPart next = neighbour(tile, event.keyCode);
				if (next != null) {
					navigateTo(next, event);
				}
				return true;
			}
		}
		default -> {
			// GEF's own keys follow
		}
		}
		return super.keyPressed(event);
	}

	/** The tile in a direction that lies nearest, distance across counting double. */
	private ThreadEditPart neighbour(ThreadEditPart from, int key) {
		Rectangle start = from.getFigure().getBounds();
		ThreadEditPart best = null;
		int bestCost = Integer.MAX_VALUE;
		for (Object part : getViewer().getEditPartRegistry().values()) {
			if (part instanceof ThreadEditPart tile && tile != from) {
				Rectangle box = tile.getFigure().getBounds();
				int dx = box.getCenter().x - start.getCenter().x;
				int dy = box.getCenter().y - start.getCenter().y;
				int along = switch (key) {
				case SWT.ARROW_LEFT -> -dx;
				case SWT.ARROW_RIGHT -> dx;
				case SWT.ARROW_UP -> -dy;
				default -> dy;
				};
				int across = key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT ? Math.abs(dy) : Math.abs(dx);
				int cost = along + 2 * across;
				if (along > 4 && across <= along && cost < bestCost) {
					bestCost = cost;
					best = tile;
				}
			}
		}
		return best;
	}

	/** Where the focus is; for callers outside. */
	public EditPart focus() {
		return getFocusEditPart();
	}
}
