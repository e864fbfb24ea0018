// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.Action;
import org.mkworkbench.ui.diagram.EmfCommand;

/** An entry of a menu that is made anew each time it opens. */
final class Entry extends Action {
	private final Runnable act;

	Entry(String text, int style, boolean enabled, Runnable act) {
		super(plain(text), style);
		this.act = act;
		setEnabled(enabled);
	}

	Entry(String text, boolean enabled, Runnable act) {
		this(text, AS_PUSH_BUTTON, enabled, act);
	}

	/** Does a command, if it can be done. */
	Entry(String text, EditPartViewer viewer, Command command) {
		this(text, command.canExecute(), () -> viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command)));
	}

	/** A name may hold what JFace reads as mnemonic or key. */
	static String plain(String text) {
		return text.replace("&", "&&").replace('@', '\uFF20');
	}

	@Override
	public void run() {
		act.run();
	}
}
