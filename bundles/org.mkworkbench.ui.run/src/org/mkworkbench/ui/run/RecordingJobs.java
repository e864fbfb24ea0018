// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.document.DesignDocument;

/** The workbench around the recording of runs. */
final class RecordingJobs implements RunRecording.Surroundings {
	@Override
	public void inBackground(Runnable work) {
		Job.createSystem("Recording of a run", (ICoreRunnable) monitor -> work.run()).schedule();
	}

	@Override
	public void onUi(Runnable work) {
		try {
			PlatformUI.getWorkbench().getDisplay().asyncExec(work);
		} catch (SWTException | IllegalStateException e) {
			ILog.of(RecordingJobs.class).info("A recording was completed after the workbench was closed.");
		}
	}

	@Override
	public void report(String sentence, Exception problem) {
		StatusManager.getManager().handle(Status.error(sentence, problem), StatusManager.SHOW);
	}

	@Override
	public void refresh(Path file) {
		Job.createSystem("Show recording", monitor -> {
			for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
				try {
					(found.getParent().exists() ? found.getParent() : found.getProject()).refreshLocal(IResource.DEPTH_INFINITE, monitor);
				} catch (CoreException e) {
					ILog.of(RecordingJobs.class).log(e.getStatus());
				}
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	@Override
	public boolean fromMemory() {
		return Platform.getPreferencesService().getBoolean(Preferences.NODE, Preferences.RECORD_FROM_MEMORY, Preferences.RECORD_FROM_MEMORY_DEFAULT, null);
	}

	@Override
	public Path folder(DesignDocument document) {
		return document.folder() == null ? ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath() : document.folder();
	}

	@Override
	public void traced(RunTraffic traffic) {
		RunSession.get().traced(traffic);
	}
}
