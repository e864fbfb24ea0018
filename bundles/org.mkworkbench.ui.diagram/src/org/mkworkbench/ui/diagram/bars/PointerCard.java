// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.ui.diagram.editparts.DiagramScene;
import org.mkworkbench.ui.diagram.figures.DragCardFigure;

/** The card that follows the pointer during a drag and says what a drop would do. */
public final class PointerCard {
	private static final int OFFSET = 18;

	private final EditPartViewer viewer;
	private DragCardFigure figure;

	PointerCard(EditPartViewer viewer) {
		this.viewer = viewer;
	}

	/** @param hint a last line about keys, or null. @param pointer in the coordinates of the viewer's control */
	void show(AssignmentPreview preview, String hint, Point pointer) {
		if (figure == null) {
			figure = new DragCardFigure(((DiagramScene) viewer.getContents().getModel()).style());
			layer().add(figure);
		}
		List<String> details = new ArrayList<>();
		if (!preview.detail().isEmpty()) {
			details.add(preview.detail());
		}
		if (hint != null) {
			details.add(hint);
		}
		figure.show(preview.allowed(), preview.headline(), details, preview.problems());
		Point place = place(pointer);
		figure.translateToRelative(place);
		figure.setLocation(place);
	}

	/** Beside the pointer, always wholly in sight. */
	private Point place(Point pointer) {
		var area = ((org.eclipse.swt.widgets.Scrollable) viewer.getControl()).getClientArea();
		int width = figure.getBounds().width;
		int height = figure.getBounds().height;
		int x = pointer.x + OFFSET + width > area.width ? pointer.x - OFFSET - width : pointer.x + OFFSET;
		int y = pointer.y + OFFSET + height > area.height ? pointer.y - OFFSET - height : pointer.y + OFFSET;
		return new Point(Math.max(0, x), Math.max(0, y));
	}

	private IFigure layer() {
		return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.FEEDBACK_LAYER);
	}

	void erase() {
		if (figure != null) {
			layer().remove(figure);
			figure = null;
		}
	}

	/** The figure while it is shown, or null. */
	public DragCardFigure figure() {
		return figure;
	}
}
