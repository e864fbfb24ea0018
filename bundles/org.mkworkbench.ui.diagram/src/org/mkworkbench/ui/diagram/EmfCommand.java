// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;

/** A command of the document in the clothes of GEF. The way back is {@link #unwrap}. */
public final class EmfCommand extends org.eclipse.gef.commands.Command {
	private final org.eclipse.emf.common.command.Command command;

	public EmfCommand(org.eclipse.emf.common.command.Command command) {
		super(command.getLabel());
		this.command = command;
	}

	public org.eclipse.emf.common.command.Command command() {
		return command;
	}

	@Override
	public boolean canExecute() {
		return command.canExecute();
	}

	@Override
	public boolean canUndo() {
		return command.canUndo();
	}

	@Override
	public void execute() {
		command.execute();
	}

	@Override
	public void undo() {
		command.undo();
	}

	@Override
	public void redo() {
		command.redo();
	}

	/**
	 * The document's command inside a GEF command, compounds included.
	 *
	 * @return null for nothing to do
	 * @throws IllegalArgumentException if a command did not come from the document's commands
	 */
	static org.eclipse.emf.common.command.Command unwrap(org.eclipse.gef.commands.Command command) {
		return switch (command) {
		case null -> null;
		case EmfCommand wrapped -> wrapped.command();
		case org.eclipse.gef.commands.CompoundCommand compound -> compound(compound);
		default -> throw new IllegalArgumentException("not a command of the document: " + command.getClass().getName());
		};
	}

	private static org.eclipse.emf.common.command.Command compound(org.eclipse.gef.commands.CompoundCommand compound) {
		List<org.eclipse.emf.common.command.Command> parts = new ArrayList<>();
		for (Object part : compound.getCommands()) {
			org.eclipse.emf.common.command.Command unwrapped = unwrap((org.eclipse.gef.commands.Command) part);
			if (unwrapped != null) {
				parts.add(unwrapped);
			}
		}
		return switch (parts.size()) {
		case 0 -> null;
		case 1 -> parts.getFirst();
		default -> new CompoundCommand(compound.getLabel() == null ? parts.getFirst().getLabel() : compound.getLabel(), parts.getFirst().getLabel(), parts);
		};
	}
}
