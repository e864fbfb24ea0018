// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

import java.io.IOException;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** What to do when somebody else wrote the file of an open document. */
public final class DiskCheck {
	private DiskCheck() {
	}

	/** To be called when the editor is activated: reads the file again when it changed and the person agrees. Asks once per change. */
	public static void onActivation(DesignDocument document, Shell shell) {
		if (!document.isChangedOnDisk()) {
			return;
		}
		String loss = document.isDirty() ? " Your unsaved changes will be lost." : "";
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, "File Changed",
				"The file \"" + document.fileName() + "\" was changed by another program.\n\nRead it again?" + loss, SWT.SHEET, "Read Again",
				"Keep Editor Contents");
		if (answer != 0) {
			document.acceptDisk();
			return;
		}
		try {
			document.reload();
		} catch (IOException e) {
			document.acceptDisk();
			StatusManager.getManager().handle(Status.error("The editor keeps its contents, because the changed file cannot be read.\n" + e.getMessage()),
					StatusManager.SHOW);
		}
	}

	/** To be called before saving. @return false when the person does not want to overwrite the other program's file */
	public static boolean mayOverwrite(DesignDocument document, Shell shell) {
		return !document.isChangedOnDisk() || MessageDialog.open(MessageDialog.QUESTION, shell, "File Changed",
				"The file \"" + document.fileName() + "\" was changed by another program after you opened it.\n\nOverwrite it with what the editor shows?",
				SWT.SHEET, "Overwrite", "Cancel") == 0;
	}
}
