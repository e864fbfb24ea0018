// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;

/** In which steps memory is moved in a viewer. What a person chose holds until something else is chosen; Shift and Alt take finer steps for once. */
public final class MemoryStep {
	/** Property of the viewer that holds the chosen {@link Alignment}; none: what suits the node. */
	public static final String PROPERTY = "org.mkworkbench.ui.diagram.memoryStep";
	/** A node should have at least this many steps. */
	private static final int LEAST_STEPS = 8;

	private MemoryStep() {
	}

	/** The step of a node without keys: the chosen one, else memory blocks, or huge pages on a small node. */
	public static Alignment of(EditPartViewer viewer, Machine machine, NumaNode node) {
		if (viewer.getProperty(PROPERTY) instanceof Alignment chosen) {
			return chosen;
		}
		boolean small = node.getBytes() != null && node.getBytes() < LEAST_STEPS * Alignment.MEMORY_BLOCK.bytes(machine);
		return small ? Alignment.HUGE_PAGE : Alignment.MEMORY_BLOCK;
	}

	public static void choose(EditPartViewer viewer, Alignment step) {
		viewer.setProperty(PROPERTY, step);
	}

	/** @param modifiers Shift: the next finer step; Alt: pages */
	static Alignment finer(Alignment step, int modifiers) {
		if ((modifiers & SWT.ALT) != 0) {
			return Alignment.PAGE;
		}
		return (modifiers & SWT.SHIFT) != 0 && step.ordinal() > 0 ? Alignment.values()[step.ordinal() - 1] : step;
	}
}
