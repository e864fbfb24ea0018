// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.document.DiskCheck;

/** Writes a document to its file or another one, or goes back to what the file holds; asks first where something could be lost. */
final class DesignSaving {
	private final DesignDocument document;
	private final Shell shell;

	DesignSaving(DesignDocument document, Shell shell) {
		this.document = document;
		this.shell = shell;
	}

	/** @param monitor is cancelled when the document was not saved */
	void save(IProgressMonitor monitor) {
		if (!DiskCheck.mayOverwrite(document, shell) || !writable()) {
			monitor.setCanceled(true);
			return;
		}
		try {
			document.save(monitor);
		} catch (IOException e) {
			monitor.setCanceled(true);
			report(NLS.bind(Messages.Editor_notSaved, document.fileName()), e);
		}
	}

	/** A read-only file of the workspace: version control and the person are asked. */
	private boolean writable() {
		IFile file = document.file();
		return file == null || !file.isReadOnly() || ResourcesPlugin.getWorkspace().validateEdit(new IFile[] { file }, shell).isOK();
	}

	/** @param name of the file now, without its folder. @return the file that the document has then; empty when it has kept its own */
	Optional<FileEditorInput> saveAs(String name) {
		SaveAsDialog dialog = new SaveAsDialog(shell);
		if (document.file() != null) {
			dialog.setOriginalFile(document.file());
		} else {
			dialog.setOriginalName(name);
		}
		if (dialog.open() != SaveAsDialog.OK || dialog.getResult() == null) {
			return Optional.empty();
		}
		FileEditorInput input = new FileEditorInput(ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult()));
		try {
			document.saveAs(input, null);
			return Optional.of(input);
		} catch (IOException e) {
			report(NLS.bind(Messages.Editor_notSavedAs, input.getName()), e);
			return Optional.empty();
		}
	}

	/** Throws away unsaved changes after a question. @param name of the file, without its folder */
	void revert(String name) {
		if (!MessageDialog.openConfirm(shell, Messages.Editor_revert, NLS.bind(Messages.Editor_revertText, name))) {
			return;
		}
		try {
			document.reload();
		} catch (IOException e) {
			report(NLS.bind(Messages.Editor_unreadable, document.fileName()), e);
		}
	}

	private static void report(String what, IOException e) {
		StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.mkworkbench.ui.diagram", what + "\n" + e.getMessage()), StatusManager.SHOW);
	}
}
