// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.ui.document.DesignDocument;

/** What a command is about: the document of the active editor, or selected files. */
public final class ActiveDesign {
	private ActiveDesign() {
	}

	/** The document of the active editor of a window; empty when that editor shows something else. */
	public static Optional<DesignDocument> of(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return Optional.ofNullable(editor == null ? null : Adapters.adapt(editor, DesignDocument.class));
	}

	/** Selected files that are designs. */
	static List<IFile> files(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return List.of();
		}
		return java.util.stream.Stream.of(structured.toArray()).map(element -> Adapters.adapt(element, IFile.class))
				.filter(file -> file != null && DesignFile.EXTENSION.equals(file.getFileExtension())).toList();
	}

	/** Opens a wizard of a registry on the selected file, or on the one of the active editor. */
	static void openWizard(IWizardRegistry registry, String id, IWorkbenchWindow window, ISelection selection) throws CoreException {
		List<IFile> files = files(selection);
		IStructuredSelection subject = !files.isEmpty() ? new StructuredSelection(files)
				: of(window).map(DesignDocument::file).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
		IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
		wizard.init(PlatformUI.getWorkbench(), subject);
		open(window.getShell(), wizard);
	}

	private static void open(Shell parent, IWizard wizard) {
		WizardDialog dialog = new WizardDialog(parent, wizard);
		dialog.create();
		dialog.open();
	}
}
