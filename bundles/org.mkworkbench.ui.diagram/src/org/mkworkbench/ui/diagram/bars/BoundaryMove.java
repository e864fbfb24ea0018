// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.edit.MemoryPreview;
import org.mkworkbench.edit.MoveMemoryCommand;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.NodeMemory.Kind;
import org.mkworkbench.model.NodeMemory.Part;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;

/** The boundary between two neighbouring parts of a bar and where it could go. What one side gets the other loses. */
final class BoundaryMove {
	private final MemoryBarEditPart bar;
	private final NodeMemory memory;
	private final int index;
	private final Part left;
	private final Part right;
	private final Machine machine;

	/** @param index of the part left of the boundary */
	BoundaryMove(MemoryBarEditPart bar, int index) {
		this.bar = bar;
		this.index = index;
		memory = bar.memory();
		left = memory.parts().get(index);
		right = memory.parts().get(index + 1);
		machine = bar.scene().input().design().getMachine();
	}

	Part left() {
		return left;
	}

	Part right() {
		return right;
	}

	long combined() {
		return left.bytes() + right.bytes();
	}

	/** The side whose size lies on a step: what the host has is what remains, so it has no round size of its own. */
	private boolean measuresLeft() {
		return left.kind() != Kind.HOST;
	}

	/** The most that the measured side can have. The host keeps what the book-keeping takes. */
	private long most() {
		return measuresLeft() ? combined() : right.bytes() + Alignment.PAGE.floor(Math.min(left.bytes(), memory.givableBytes()), machine);
	}

	/** The size of the left part that comes nearest to a wish: on a step, or everything, or nothing. */
	long nearest(long wantedLeft, Alignment step) {
		long wanted = measuresLeft() ? wantedLeft : combined() - wantedLeft;
		long floor = step.floor(most(), machine);
		long size = wanted >= floor + (most() - floor + 1) / 2 ? most() : Math.clamp(step.round(wanted, machine), 0, floor);
		return measuresLeft() ? size : combined() - size;
	}

	/** The size of the left part one step further. @param direction 1 to the right, -1 to the left */
	long next(int direction, Alignment step) {
		int grows = measuresLeft() ? direction : -direction;
		long size = measuresLeft() ? left.bytes() : right.bytes();
		long next = grows > 0 ? step.floor(size, machine) + step.bytes(machine) : step.ceil(size, machine) - step.bytes(machine);
		next = Math.clamp(next, 0, Math.max(size, most()));
		return measuresLeft() ? next : combined() - next;
	}

	/** Bytes that go from the right part to the left one; negative the other way. */
	private long moved(long newLeft) {
		return newLeft - left.bytes();
	}

	boolean changes(long newLeft) {
		return moved(newLeft) != 0;
	}

	private Plan plan() {
		return bar.scene().plan();
	}

	AssignmentPreview preview(long newLeft) {
		long moved = moved(newLeft);
		return moved > 0 ? MemoryPreview.move(plan(), memory.node(), bar.owner(right), bar.owner(left), moved)
				: MemoryPreview.move(plan(), memory.node(), bar.owner(left), bar.owner(right), -moved);
	}

	Command command(long newLeft) {
		long moved = moved(newLeft);
		return moved > 0 ? new MoveMemoryCommand(plan(), memory.node(), bar.owner(right), bar.owner(left), moved)
				: new MoveMemoryCommand(plan(), memory.node(), bar.owner(left), bar.owner(right), -moved);
	}

	/** All parts of the bar as the move would leave them. */
	List<Part> result(long newLeft) {
		List<Part> parts = new ArrayList<>(memory.parts());
		parts.set(index + 1, new Part(right.kind(), right.kernel(), right.grant(), combined() - newLeft));
		parts.set(index, new Part(left.kind(), left.kernel(), left.grant(), newLeft));
		parts.removeIf(part -> part.bytes() <= 0);
		return parts;
	}
}
