// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.EventObject;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;

/**
 * GEF's view of the command stack of the document, which is the only one: what the tree, the property pages or a quick fix do can be
 * undone here and the other way round.
 */
public final class DocumentCommandStack extends org.eclipse.gef.commands.CommandStack {
	private final org.eclipse.emf.common.command.CommandStack stack;
	private final CommandStackListener listener = this::stackChanged;

	public DocumentCommandStack(org.eclipse.emf.common.command.CommandStack stack) {
		this.stack = stack;
		stack.addCommandStackListener(listener);
	}

	private void stackChanged(EventObject event) {
		notifyListeners();
	}

	@Override
	public void dispose() {
		stack.removeCommandStackListener(listener);
		super.dispose();
	}

	@Override
	public void execute(org.eclipse.gef.commands.Command command) {
		org.eclipse.emf.common.command.Command unwrapped = EmfCommand.unwrap(command);
		if (unwrapped != null && unwrapped.canExecute()) {
			stack.execute(unwrapped);
		}
	}

	@Override
	public boolean canUndo() {
		return stack.canUndo();
	}

	@Override
	public boolean canRedo() {
		return stack.canRedo();
	}

	@Override
	public void undo() {
		if (stack.canUndo()) {
			stack.undo();
		}
	}

	@Override
	public void redo() {
		if (stack.canRedo()) {
			stack.redo();
		}
	}

	@Override
	public org.eclipse.gef.commands.Command getUndoCommand() {
		return wrap(stack.getUndoCommand());
	}

	@Override
	public org.eclipse.gef.commands.Command getRedoCommand() {
		return wrap(stack.getRedoCommand());
	}

	private static org.eclipse.gef.commands.Command wrap(org.eclipse.emf.common.command.Command command) {
		return command == null ? null : new EmfCommand(command);
	}

	@Override
	public boolean isDirty() {
		return stack instanceof BasicCommandStack basic && basic.isSaveNeeded();
	}

	@Override
	public void markSaveLocation() {
		if (stack instanceof BasicCommandStack basic) {
			basic.saveIsDone();
		}
	}

	@Override
	public void flush() {
		stack.flush();
	}
}
