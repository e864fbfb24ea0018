// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.swt.accessibility.ACC;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.figures.ChipFigure;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.ui.diagram.tools.AssignTracker;

/** One PCI device. Dragged onto an owner, its whole IOMMU group goes along unless Shift is held. */
public final class DeviceEditPart extends SlotEditPart<ChipFigure> implements DeviceSource {
	DeviceEditPart(DiagramScene scene, FloorBox.DeviceSlot slot) {
		super(scene, slot, slot.device());
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
	ChipFigure draw() {
		return new ChipFigure(scene().style());
	}

	@Override
	Rectangle place() {
		return Places.rectangle(slot().bounds());
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
