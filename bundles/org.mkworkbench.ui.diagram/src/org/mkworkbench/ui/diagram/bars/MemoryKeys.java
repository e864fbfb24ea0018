// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;

/**
 * Keys of a memory bar: Space chooses the next part and, after the last, none; while one is chosen, Left and Right move its right boundary by
 * one step, with Shift by the next finer one. The last part has its left boundary moved.
 */
public final class MemoryKeys {
	private MemoryKeys() {
	}

	/** @return whether the key was meant for the bar */
	public static boolean press(MemoryBarEditPart bar, KeyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if ((modifiers & ~SWT.SHIFT) != 0) {
			return false;
		}
		int count = bar.memory().parts().size();
		switch (event.keyCode) {
		case SWT.SPACE -> bar.setCurrent(Math.floorMod(bar.current() + 1 + (modifiers == 0 ? 1 : -1), count + 1) - 1);
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
			if (bar.current() < 0) {
				return false;
			}
			move(bar, event.keyCode == SWT.ARROW_RIGHT ? 1 : -1, modifiers);
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private static void move(MemoryBarEditPart bar, int direction, int modifiers) {
		int left = bar.isMovable(bar.current()) ? bar.current() : bar.current() - 1;
		if (!bar.isMovable(left)) {
			bar.getViewer().getControl().getDisplay().beep();
			return;
		}
		BoundaryMove move = new BoundaryMove(bar, left);
		Alignment step = MemoryStep.finer(MemoryStep.of(bar.getViewer(), bar.scene().input().design().getMachine(), bar.node()), modifiers);
		long size = move.next(direction, step);
		Command command = move.command(size);
		if (move.changes(size) && command.canExecute()) {
			bar.getViewer().getEditDomain().getCommandStack().execute(new EmfCommand(command));
		} else {
			bar.getViewer().getControl().getDisplay().beep();
		}
	}
}
