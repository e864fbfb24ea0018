// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.Command;
import org.mkworkbench.model.design.Design;

/** What every command must pass. */
final class Acts {
	private Acts() {
	}

	/** Executes, undoes, redoes and undoes with deep comparison, then redoes, so that the act is done in the end. */
	static void perform(Design design, Command command) {
		Snapshot before = new Snapshot(design);
		assertTrue(command.canExecute(), () -> command.getLabel() + ": " + refusal(command));
		before.assertRestored(design);
		assertFalse(command.getLabel().isBlank());
		command.execute();
		Snapshot after = new Snapshot(design);
		assertFalse(before.sameFile(after), "a command that can be executed changes something");
		assertFalse(command.getAffectedObjects().isEmpty());
		assertTrue(command.canUndo());
		command.undo();
		before.assertRestored(design);
		command.redo();
		after.assertRestored(design);
		command.undo();
		before.assertRestored(design);
		command.redo();
		after.assertRestored(design);
	}

	/** The command refuses for this reason, and asking changes nothing. */
	static void refuse(Design design, Command command, String reason) {
		Snapshot before = new Snapshot(design);
		assertFalse(command.canExecute());
		assertEquals(reason, refusal(command));
		before.assertRestored(design);
	}

	private static String refusal(Command command) {
		return ((ModelCommand) command).refusal().orElse("");
	}
}
