// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.swt.accessibility.ACC;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.figures.ChipFigure;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.ui.diagram.policies.OutlinePolicy;
import org.mkworkbench.ui.diagram.tools.AssignTracker;

/** One PCI device. Dragged onto an owner, its whole IOMMU group goes along unless Shift is held. */
public final class DeviceEditPart extends ScenePart implements DeviceSource {
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
	public List<PciDevice> devices() {
		return List.of(device());
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
		return new AssignTracker(this);
	}

	@Override
	public String spokenName() {
		return getFigure().view() == null ? device().getAddress() : getFigure().view().toolTip();
	}

	@Override
	public String spokenValue() {
		return scene().presentation().ownerName(device());
	}

	@Override
	public int spokenRole() {
		return ACC.ROLE_LISTITEM;
	}
}
