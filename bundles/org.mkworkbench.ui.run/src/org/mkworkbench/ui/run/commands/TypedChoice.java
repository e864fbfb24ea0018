// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks for a value that is typed; what is wrong with it is said while it is typed. */
final class TypedChoice {
	private TypedChoice() {
	}

	/** @param parser throws an IllegalArgumentException with a sentence for people */
	static <T> Optional<T> ask(Shell shell, String title, String question, String present, Function<String, T> parser) {
		InputDialog dialog = new InputDialog(shell, title, question, present, text -> {
			try {
				parser.apply(text);
				return null;
			} catch (IllegalArgumentException e) {
				return e.getMessage();
			}
		});
		return dialog.open() == Window.OK ? Optional.of(parser.apply(dialog.getValue())) : Optional.empty();
	}
}
