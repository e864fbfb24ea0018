// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/** What can be done with a recording. */
final class RecordingActs {
	private static final String EXPORT = "org.mkworkbench.ui.traffic.wizards.export";
	/** Contributed by org.mkworkbench.app. */
	private static final String ANALYSE = "org.mkworkbench.app.perspective.analyse";

	private RecordingActs() {
	}

	static void analyse(IWorkbenchPartSite site) {
		try {
			site.getWorkbenchWindow().getWorkbench().showPerspective(ANALYSE, site.getWorkbenchWindow());
		} catch (WorkbenchException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Asks for a file, then writes what was selected into it. @param selection of some length */
	static void cut(IWorkbenchPartSite site, TrafficSource source, TimeWindow selection) {
		Path file = selection == null ? null : ask(site, Messages.RecordingActs_cutTitle, "cut-of-" + source.label());
		if (file == null) {
			return;
		}
		TrafficStore store = source.store();
		inBackground(NLS.bind(Messages.RecordingActs_cutting, source.label()), NLS.bind(Messages.RecordingActs_notCut, file),
				() -> Recordings.cut(store, selection, file));
	}

	static boolean canExport() {
		return PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(EXPORT) != null;
	}

	/** The wizard exports what the views look at. */
	static void export(IWorkbenchPartSite site, TrafficSource source) {
		TrafficSession.get().show(source);
		try {
			IWorkbenchWizard wizard = PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(EXPORT).createWizard();
			wizard.init(site.getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
			new WizardDialog(site.getShell(), wizard).open();
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	private static Path ask(IWorkbenchPartSite site, String title, String name) {
		FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*.mkrec" });
		dialog.setFileName(name.toLowerCase(Locale.ROOT).endsWith(".mkrec") ? name : name + ".mkrec");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen.endsWith(".mkrec") ? chosen : chosen + ".mkrec");
	}

	/** What may fail with a message for people. */
	@FunctionalInterface
	interface Work {
		/** @return a sentence on what is not as it should be; empty if all is well */
		String run() throws IOException;
	}

	/** @param failed sentence with a place for the reason */
	static void inBackground(String name, String failed, Work work) {
		Job job = Job.create(name, monitor -> {
			try {
				String remark = work.run();
				if (!remark.isEmpty()) {
					StatusManager.getManager().handle(Status.warning(remark), StatusManager.SHOW);
				}
				return Status.OK_STATUS;
			} catch (IOException | RuntimeException e) {
				IStatus problem = Status.error(failed + " " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), e);
				StatusManager.getManager().handle(problem, StatusManager.SHOW);
				return Status.OK_STATUS;
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
