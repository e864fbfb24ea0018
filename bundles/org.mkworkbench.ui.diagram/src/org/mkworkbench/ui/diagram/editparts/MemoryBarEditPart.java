// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.KeyEvent;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.NodeMemory.Kind;
import org.mkworkbench.model.NodeMemory.Part;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.bars.MemoryKeys;
import org.mkworkbench.ui.diagram.bars.MemoryTracker;
import org.mkworkbench.ui.diagram.figures.BarFigure;
import org.mkworkbench.ui.diagram.figures.Places;

/** The memory of one NUMA node as a bar. One of its parts can be the current one, which keys and menus act on. */
public final class MemoryBarEditPart extends SlotEditPart<BarFigure> implements KeyTarget {
	private final MemoryViews views;
	private NodeMemory memory;
	/** The current part, as it was when it was chosen; null for none. */
	private Part current;

	MemoryBarEditPart(DiagramScene scene, FloorBox.MemorySlot slot) {
		super(scene, slot, slot.node());
		views = new MemoryViews(scene);
	}

	private FloorBox.MemorySlot slot() {
		return (FloorBox.MemorySlot) getModel();
	}

	public NumaNode node() {
		return slot().node();
	}

	@Override
	BarFigure draw() {
		return new BarFigure(scene().style());
	}

	@Override
	Rectangle place() {
		return Places.rectangle(slot().bounds());
	}

	@Override
	void update() {
		if (scene().plan() != null) {
			memory = NodeMemory.of(scene().plan(), node());
			show(memory.parts());
		}
	}

	/** Who holds what, as of the last refresh; null without a plan. */
	public NodeMemory memory() {
		return memory;
	}

	/** Shows parts that are not there yet, during a drag; {@link #showPlan} ends it. */
	public void show(List<Part> parts) {
		getFigure().setView(views.bar(memory, parts));
		getFigure().setCurrent(indexOfCurrent(parts));
	}

	/** Shows what the plan says. */
	public void showPlan() {
		if (memory != null) {
			show(memory.parts());
		}
	}

	private int indexOfCurrent(List<Part> parts) {
		for (int i = 0; current != null && i < parts.size(); i++) {
			Part part = parts.get(i);
			boolean sameGrant = part.grant() == current.grant() || part.kind() == Kind.SPARE;
			if (part.kind() == current.kind() && part.kernel() == current.kernel() && sameGrant) {
				return i;
			}
		}
		return -1;
	}

	/** Index of the current part in {@link #memory}, or -1. */
	public int current() {
		return memory == null ? -1 : indexOfCurrent(memory.parts());
	}

	public Optional<Part> currentPart() {
		return current() < 0 ? Optional.empty() : Optional.of(memory.parts().get(current()));
	}

	/** @param index of a part, or -1 for none */
	public void setCurrent(int index) {
		current = memory == null || index < 0 || index >= memory.parts().size() ? null : memory.parts().get(index);
		getFigure().setCurrent(index);
	}

	/** Who can give or get the memory of a part: a kernel, the pool, or null for the host. */
	public EObject owner(Part part) {
		return switch (part.kind()) {
		case KERNEL -> part.kernel();
		case SPARE -> scene().plan().getPool();
		case HOST, OVERHEAD -> null;
		};
	}

	/** Whether the boundary between a part and the next one can be moved. */
	public boolean isMovable(int left) {
		List<Part> parts = memory.parts();
		return left >= 0 && left + 1 < parts.size() && MemoryViews.movable(parts.get(left), parts.get(left + 1));
	}

	/** {@code web}, {@code host}, {@code spare} or {@code book-keeping}. */
	public static String name(Part part) {
		return MemoryViews.name(part);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MemoryTracker(this);
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		return memory != null && MemoryKeys.press(this, event);
	}

	@Override
	public String spokenName() {
		String bar = getFigure().view().toolTip();
		int index = current();
		return index < 0 ? bar : NLS.bind(Messages.memory_chosen, getFigure().view().segments().get(index).toolTip(), bar);
	}
}
