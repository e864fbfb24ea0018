// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.topology.ImportProgress;
import org.mkworkbench.topology.MachineImports;

/** The sample project. What a person made of its files is never written over. */
public final class SampleProject {
	public static final String NAME = "multikernel-samples";
	public static final String THIS_MACHINE = "this-machine." + DesignFile.EXTENSION;
	public static final String SERVER = "two-socket-server." + DesignFile.EXTENSION;
	/** Program argument: make the project where it is missing, and open it. */
	public static final String ARGUMENT = "-mkworkbench.sample";
	/** System property: "false" keeps a first start in an empty workspace from making the project. */
	public static final String PROPERTY = "org.mkworkbench.app.sample";
	private static final int IMPORT_WORK = 8;

	private SampleProject() {
	}

	/** Called once after the start: on request, or in an empty workspace. UI thread. */
	public static void openWhenWanted() {
		boolean asked = Arrays.asList(Platform.getApplicationArgs()).contains(ARGUMENT);
		boolean first = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0 && !"false".equals(System.getProperty(PROPERTY));
		if (asked || first) {
			createAndOpen(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		}
	}

	/** Makes what is missing in a job, then opens both designs unless the window shows editors already. */
	public static Job createAndOpen(IWorkbenchWindow window) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
		Job job = new WorkspaceJob(Messages.SampleProject_job) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				IStatus status = fill(project, monitor);
				display.asyncExec(() -> open(project, window));
				return status;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.setUser(false);
		job.schedule();
		return job;
	}

	private static IStatus fill(IProject project, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.SampleProject_job, IMPORT_WORK + 4);
		if (!project.exists()) {
			project.create(progress.split(1));
		}
		project.open(progress.split(1));
		project.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
		try {
			IFile server = project.getFile(SERVER);
			if (!server.exists()) {
				write(server, TwoSocketServer.create());
			}
			progress.worked(1);
			IFile local = project.getFile(THIS_MACHINE);
			if (!local.exists()) {
				SubMonitor importing = progress.split(IMPORT_WORK);
				write(local, Designs.create("this-machine", MachineImports.importMachine(MachineImports.LOCAL, steps(importing))));
			}
			return Status.OK_STATUS;
		} catch (ImportException e) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			return Status.warning(NLS.bind(Messages.SampleProject_noMachine, THIS_MACHINE, e.getMessage()));
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.SampleProject_notWritten, e.getMessage()), e);
		}
	}

	private static ImportProgress steps(SubMonitor monitor) {
		return new ImportProgress() {
			@Override
			public void step(String task) {
				monitor.setWorkRemaining(IMPORT_WORK).subTask(task);
				monitor.worked(1);
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		};
	}

	private static void write(IFile file, Design design) throws CoreException, IOException {
		file.create(new ByteArrayInputStream(DesignFile.write(design)), IResource.NONE, null);
	}

	private static void open(IProject project, IWorkbenchWindow window) {
		IWorkbenchPage page = window == null || window.getShell() == null ? null : window.getActivePage();
		if (page == null || page.getEditorReferences().length > 0) {
			return;
		}
		for (String name : new String[] { THIS_MACHINE, SERVER }) {
			IFile file = project.getFile(name);
			if (file.exists()) {
				try {
					BasicNewResourceWizard.selectAndReveal(file, window);
					IDE.openEditor(page, file, true);
				} catch (PartInitException e) {
					StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
				}
			}
		}
	}
}
