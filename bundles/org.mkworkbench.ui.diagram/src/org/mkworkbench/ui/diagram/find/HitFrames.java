// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.mkworkbench.ui.diagram.DiagramView;
import org.mkworkbench.ui.diagram.policies.FocusFrame;

/** Frames around what was found. */
final class HitFrames {
	/** More frames than these would only paint everything over. */
	private static final int MOST = 256;

	private final DiagramView view;
	private final List<IFigure> frames = new ArrayList<>();

	HitFrames(DiagramView view) {
		this.view = view;
	}

	void show(List<EObject> hits) {
		IFigure layer = ((LayerManager) view.viewer().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
		frames.stream().filter(frame -> frame.getParent() == layer).forEach(layer::remove);
		frames.clear();
		for (EObject hit : hits.subList(0, Math.min(MOST, hits.size()))) {
			if (view.scene().partOf(view.viewer(), hit) instanceof GraphicalEditPart part) {
				IFigure frame = FocusFrame.solid(part.getFigure(), view.style().warning());
				layer.add(frame);
				frames.add(frame);
			}
		}
	}
}
