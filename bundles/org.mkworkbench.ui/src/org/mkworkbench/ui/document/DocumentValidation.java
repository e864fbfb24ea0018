// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.problems.ProblemMarkers;
import org.mkworkbench.ui.problems.RuleSettings;
import org.mkworkbench.validation.Finding;

/**
 * Validates a document some time after its last change, on a copy and off the UI thread. A result that is out of date is thrown away.
 */
final class DocumentValidation {
	private final DesignDocument document;
	private final Display display;
	private final Runnable start = this::start;
	private Check running;
	private boolean disposed;

	DocumentValidation(DesignDocument document, Display display) {
		this.document = document;
		this.display = display;
	}

	/** Milliseconds from an edit to its validation. */
	static int delay() {
		return Platform.getPreferencesService().getInt(Preferences.NODE, Preferences.VALIDATION_DELAY, Preferences.VALIDATION_DELAY_DEFAULT, null);
	}

	/** Replaces a check that is waiting or running. */
	void schedule(int millis) {
		if (!disposed) {
			cancel();
			display.timerExec(Math.max(1, millis), start);
		}
	}

	private void cancel() {
		display.timerExec(-1, start);
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	private void start() {
		if (!disposed) {
			// The copy is made here because the model belongs to this thread.
			running = new Check(EcoreUtil.copy(document.design()), document.file());
			running.schedule();
		}
	}

	void dispose() {
		cancel();
		disposed = true;
	}

	private final class Check extends Job {
		private final Design copy;
		private final IFile file;

		Check(Design copy, IFile file) {
			super(NLS.bind(Messages.DocumentValidation_job, document.fileName()));
			this.copy = copy;
			this.file = file;
			setSystem(true);
			setPriority(Job.SHORT);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			List<Finding> findings = RuleSettings.validator().validate(copy);
			if (monitor.isCanceled() || display.isDisposed()) {
				return Status.CANCEL_STATUS;
			}
			display.asyncExec(() -> {
				if (running == this && !disposed) {
					running = null;
					document.found(findings);
				}
			});
			try {
				if (file != null && file.exists()) {
					ProblemMarkers.replace(file, copy, findings, monitor);
				}
				return Status.OK_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		}
	}
}
