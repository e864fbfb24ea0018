// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.ui.Images;

/** Makes a recording of a trace of ftrace, perf, samples of /proc/interrupts or CSV, opens it, and says what was found. */
public final class TraceImportWizard extends Wizard implements IImportWizard {
	private IWorkbench workbench;
	private IContainer folder;
	private TraceImportPage page;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		folder = TraceImportPage.folder(selection.isEmpty() ? null : Adapters.adapt(selection.getFirstElement(), IResource.class));
		setWindowTitle(Messages.TraceImport_window);
		setDefaultPageImageDescriptor(Images.WIZARD_IMPORT.descriptor());
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new TraceImportPage(folder);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ImportJob job = page.job();
		ImportJob.Result[] result = new ImportJob.Result[1];
		try {
			getContainer().run(true, true, monitor -> {
				monitor.beginTask(Messages.TraceImport_task, org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
				try {
					result[0] = job.run(monitor::isCanceled);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				} catch (Cancel.Cancelled e) {
					throw new InterruptedException();
				}
			});
		} catch (InterruptedException e) {
			return false;
		} catch (InvocationTargetException e) {
			String reason = e.getCause().getMessage() == null ? e.getCause().toString() : e.getCause().getMessage();
			MessageDialog.openError(getShell(), Messages.TraceImport_notImported, reason);
			return false;
		}
		open(page.recording());
		// When the wizard is gone, with the recording in view.
		String text = ImportText.of(result[0], page.chosenPlan());
		Shell parent = workbench.getActiveWorkbenchWindow().getShell();
		parent.getDisplay().asyncExec(() -> MessageDialog.openInformation(parent, Messages.TraceImport_done, text));
		return true;
	}

	private void open(Path recording) {
		try {
			IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(recording.toUri());
			for (IFile file : List.of(files)) {
				file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
			}
			var window = workbench.getActiveWorkbenchWindow().getActivePage();
			if (files.length > 0 && files[0].exists()) {
				IDE.openEditor(window, files[0]);
			} else {
				IDE.openEditorOnFileStore(window, EFS.getLocalFileSystem().getStore(recording.toUri()));
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		} catch (CoreException e) {
			MessageDialog.openError(getShell(), NLS.bind(Messages.TraceImport_notOpened, recording), e.getStatus().getMessage());
		}
	}
}
