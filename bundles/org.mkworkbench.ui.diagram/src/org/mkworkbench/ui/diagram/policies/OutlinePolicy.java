// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.policies;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.mkworkbench.ui.diagram.editparts.DiagramScene;
import org.mkworkbench.ui.diagram.figures.Selectable;

/**
 * The blue outline of a selected figure, drawn by the figure itself: hundreds of selected tiles need no handles. The focus gets a frame of
 * its own.
 */
public final class OutlinePolicy extends SelectionEditPolicy {
	private IFigure frame;

	@Override
	protected void showSelection() {
		((Selectable) getHostFigure()).setSelected(true);
	}

	@Override
	protected void hideSelection() {
		((Selectable) getHostFigure()).setSelected(false);
	}

	@Override
	protected void showFocus() {
		if (frame == null) {
			DiagramScene scene = (DiagramScene) getHost().getViewer().getContents().getModel();
			frame = new FocusFrame(getHostFigure(), scene.style().text());
			getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(frame);
		}
	}

	@Override
	protected void hideFocus() {
		if (frame != null) {
			getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).remove(frame);
			frame = null;
		}
	}
}
