// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.validation.Words;

/** Tells briefly what an import could not find out or found odd. What was merely ignored is in the facts of the machine only. */
final class ImportReport {
	private static final int SHOWN = 6;

	private ImportReport() {
	}

	/** Shows the report when there is one, as soon as the wizard that imported has gone. */
	static void showLater(Display display, Machine machine) {
		text(machine.getNotes()).ifPresent(text -> display.asyncExec(() -> {
			IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
			if (window != null) {
				MessageDialog.openInformation(window.getShell(), Messages.ImportReport_title, text);
			}
		}));
	}

	/** Empty when nothing is missing. */
	static Optional<String> text(List<ImportNote> notes) {
		List<ImportNote> told = notes.stream().filter(note -> note.getKind() != NoteKind.IGNORED).toList();
		if (told.isEmpty()) {
			return Optional.empty();
		}
		String more = told.size() > SHOWN ? '\n' + NLS.bind(Messages.Import_more, told.size() - SHOWN) : "";
		return Optional.of(NLS.bind(Messages.ImportReport_text, told.stream().limit(SHOWN).map(note -> "• " + Words.capitalised(note.getMessage()))
				.collect(Collectors.joining("\n")) + more));
	}
}
