// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.model.DesignFile;

/** Files dropped on the editors: designs are opened, descriptions of machines start the New wizard. */
public final class FileDrop extends DropTargetAdapter {
	private static final String MACHINES = ".*\\.(xml|tar|tgz|tar\\.gz|tar\\.bz2|tbz2)";

	private final IWorkbenchWindow window;

	public FileDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (FileTransfer.getInstance().isSupportedType(event.currentDataType) && (event.operations & DND.DROP_COPY) != 0) {
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] paths) {
			for (String path : paths) {
				// The drop must be over before a wizard takes the mouse.
				window.getShell().getDisplay().asyncExec(() -> take(path));
			}
		}
	}

	void take(String path) {
		String name = Path.of(path).getFileName() == null ? path : Path.of(path).getFileName().toString().toLowerCase(Locale.ROOT);
		if (name.endsWith("." + DesignFile.EXTENSION)) {
			open(path);
		} else if (name.matches(MACHINES)) {
			NewDesignWizard wizard = new NewDesignWizard();
			wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
			wizard.startWith(path);
			new WizardDialog(window.getShell(), wizard).open();
		} else {
			StatusManager.getManager().handle(Status.info(NLS.bind(Messages.FileDrop_unknown, name)), StatusManager.SHOW);
		}
	}

	private void open(String path) {
		try {
			IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(Path.of(path).toUri());
			if (known.length > 0) {
				IDE.openEditor(window.getActivePage(), known[0]);
			} else {
				IDE.openEditorOnFileStore(window.getActivePage(), EFS.getLocalFileSystem().getStore(Path.of(path).toUri()));
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
