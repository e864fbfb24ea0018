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

	/**
	 * To be called when the editor is activated: reads the file again when it changed and the person agrees; asks what to do when it is gone.
	 * Asks once per change.
	 *
	 * @return false when the person wants the editor closed
	 */
	public static boolean onActivation(DesignDocument document, Shell shell) {
		if (document.isDeletedOnDisk()) {
			return document.isDeletionKnown() || keepDeleted(document, shell);
		}
		if (document.isChangedOnDisk()) {
			readAgain(document, shell);
		}
		return true;
	}

	private static boolean keepDeleted(DesignDocument document, Shell shell) {
		document.acceptDisk();
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, "File Deleted",
				"The file \"" + document.fileName() + "\" was deleted or moved by another program.\n\nSave it again, or close the editor?"
						+ (document.isDirty() ? " Closing loses your unsaved changes." : ""),
				SWT.SHEET, "Save", "Close", "Keep Editor Open");
		if (answer == 0) {
			try {
				document.save(null);
			} catch (IOException e) {
				StatusManager.getManager().handle(Status.error("\"" + document.fileName() + "\" was not saved.\n" + e.getMessage()), StatusManager.SHOW);
			}
		}
		return answer != 1;
	}

	private static void readAgain(DesignDocument document, Shell shell) {
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
