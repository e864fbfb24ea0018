// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.topology.MachineMerge;

/** Takes the facts of another import into the machine of a design. A recorder notes what the merge changes, so that it is one undo step. */
final class MergeMachineCommand extends AbstractCommand {
	private final Design design;
	private final Machine addition;
	private ChangeDescription changes;

	/**
	 * @param addition in no design
	 * @throws ImportException when the two cannot be the same machine; found out on a copy, because a command cannot fail half-way
	 */
	static MergeMachineCommand of(Design design, Machine addition) throws ImportException {
		MachineMerge.merge(EcoreUtil.copy(design).getMachine(), addition);
		return new MergeMachineCommand(design, addition);
	}

	private MergeMachineCommand(Design design, Machine addition) {
		super(Messages.MergeMachineCommand_label);
		this.design = design;
		this.addition = addition;
	}

	@Override
	protected boolean prepare() {
		return design.getMachine() != null;
	}

	@Override
	public void execute() {
		ChangeRecorder recorder = new ChangeRecorder(design);
		try {
			MachineMerge.merge(design.getMachine(), addition);
		} catch (ImportException e) {
			throw new IllegalStateException(e.getMessage(), e);
		} finally {
			changes = recorder.endRecording();
			recorder.dispose();
		}
	}

	@Override
	public void undo() {
		changes.applyAndReverse();
	}

	@Override
	public void redo() {
		changes.applyAndReverse();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(design.getMachine());
	}
}
