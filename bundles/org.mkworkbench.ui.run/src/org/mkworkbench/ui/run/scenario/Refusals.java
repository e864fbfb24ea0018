// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.mkworkbench.edit.ModelCommand;

/** Why a command cannot be done, as a sentence with a full stop. */
final class Refusals {
	private Refusals() {
	}

	/** Null when it can be done, or when nothing would change. */
	static String of(Command command) {
		if (command instanceof CompoundCommand all) {
			return all.getCommandList().stream().map(Refusals::of).filter(reason -> reason != null).findFirst().orElse(null);
		}
		return command instanceof ModelCommand model ? model.refusal().filter(reason -> !reason.equals(ModelCommand.NOTHING)).map(reason -> reason + ".").orElse(null)
				: null;
	}
}
