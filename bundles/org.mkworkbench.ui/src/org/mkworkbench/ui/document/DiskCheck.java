// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

import java.io.IOException;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
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
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.DiskCheck_deletedTitle,
				NLS.bind(document.isDirty() ? Messages.DiskCheck_deletedDirty : Messages.DiskCheck_deleted, document.fileName()),
				SWT.SHEET, Messages.DiskCheck_save, Messages.DiskCheck_close, Messages.DiskCheck_keepOpen);
		if (answer == 0) {
			try {
				document.save(null);
			} catch (IOException e) {
				StatusManager.getManager().handle(Status.error(NLS.bind(Messages.DiskCheck_notSaved, document.fileName(), e.getMessage())), StatusManager.SHOW);
			}
		}
		return answer != 1;
	}

	private static void readAgain(DesignDocument document, Shell shell) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.DiskCheck_changedTitle,
				NLS.bind(document.isDirty() ? Messages.DiskCheck_changedDirty : Messages.DiskCheck_changed, document.fileName()), SWT.SHEET,
				Messages.DiskCheck_readAgain, Messages.DiskCheck_keepContents);
		if (answer != 0) {
			document.acceptDisk();
			return;
		}
		try {
			document.reload();
		} catch (IOException e) {
			document.acceptDisk();
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.DiskCheck_unreadable, e.getMessage())), StatusManager.SHOW);
		}
	}

	/** To be called before saving. @return false when the person does not want to overwrite the other program's file */
	public static boolean mayOverwrite(DesignDocument document, Shell shell) {
		return !document.isChangedOnDisk() || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.DiskCheck_changedTitle,
				NLS.bind(Messages.DiskCheck_changedSinceOpened, document.fileName()),
				SWT.SHEET, Messages.DiskCheck_overwrite, Messages.DiskCheck_cancel) == 0;
	}
}
