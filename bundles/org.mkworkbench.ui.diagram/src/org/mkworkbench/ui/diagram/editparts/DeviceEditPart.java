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
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.figures.ChipFigure;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.ui.diagram.policies.OutlinePolicy;

/** One PCI device. */
public final class DeviceEditPart extends ScenePart {
	DeviceEditPart(DiagramScene scene, FloorBox.DeviceSlot slot) {
		super(scene, slot);
	}

	private FloorBox.DeviceSlot slot() {
		return (FloorBox.DeviceSlot) getModel();
	}

	public PciDevice device() {
		return slot().device();
	}

	@Override
	public EObject object() {
		return device();
	}

	@Override
	public ChipFigure getFigure() {
		return (ChipFigure) super.getFigure();
	}

	@Override
	protected IFigure createFigure() {
		ChipFigure figure = new ChipFigure(scene().style());
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
			getFigure().setView(scene().presentation().chip(slot()));
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
				event.result = getFigure().view() == null ? device().getAddress() : getFigure().view().toolTip();
			}
		};
	}
}
