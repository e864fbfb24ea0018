// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.figures.BarFigure;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.ui.diagram.policies.OutlinePolicy;

/** The memory of one NUMA node as a bar. */
public final class MemoryBarEditPart extends ScenePart {
	MemoryBarEditPart(DiagramScene scene, FloorBox.MemorySlot slot) {
		super(scene, slot);
	}

	private FloorBox.MemorySlot slot() {
		return (FloorBox.MemorySlot) getModel();
	}

	public NumaNode node() {
		return slot().node();
	}

	@Override
	public EObject object() {
		return node();
	}

	@Override
	public BarFigure getFigure() {
		return (BarFigure) super.getFigure();
	}

	@Override
	protected IFigure createFigure() {
		BarFigure figure = new BarFigure(scene().style());
		figure.setBounds(Places.rectangle(slot().bounds()));
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new OutlinePolicy());
	}

	@Override
	void update() {
		if (scene().plan() != null) {
			getFigure().setView(scene().presentation().bar(node()));
		}
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new AccessibleGraphicalEditPart() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = getFigure().view().toolTip();
			}
		};
	}
}
