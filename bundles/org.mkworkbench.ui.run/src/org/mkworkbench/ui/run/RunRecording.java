// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.traffic.recording.RecordingStatus;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.document.DesignDocument;

/** Writing what runs send into files: of the run that goes on, or of the next one from its beginning. UI thread only. */
public final class RunRecording {
	private static final String FOLDER = "recordings";
	private static final String SUFFIX = ".mkrec";
	private static final String AROUND = " event";
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	private final Runnable changed;
	private RunTraffic traffic;
	private RunInfo info;
	private boolean wanted;
	private Path chosen;
	private Path last;
	private RecordingStatus done;
	private RecordAround around;
	private Path lastAround;

	/** @param changed called after each change of what this tells */
	RunRecording(Runnable changed) {
		this.changed = changed;
	}

	/** Whether the run is being recorded, or the next one will be. */
	public boolean isOn() {
		return wanted;
	}

	/** Whether events are being written now. */
	public boolean isWriting() {
		return wanted && status().filter(now -> now.state() == RecordingStatus.State.WRITING).isPresent();
	}

	/** How the present or last recording is doing. */
	public Optional<RecordingStatus> status() {
		return traffic != null && traffic.status().isPresent() ? traffic.status() : Optional.ofNullable(done);
	}

	/** The file that is or was written last. */
	public Optional<Path> file() {
		return Optional.ofNullable(last);
	}

	/** Records from now on, or no longer. The file lies beside the design, in the folder "recordings". */
	public void set(boolean on) {
		if (on) {
			record(null);
		} else if (wanted) {
			wanted = false;
			chosen = null;
			if (traffic != null) {
				end(traffic, last, traffic::stopRecording);
			}
			changed.run();
		}
	}

	/** Records into a file of the person's choice. @param file null for the usual place */
	public void record(Path file) {
		wanted = true;
		chosen = file;
		if (traffic != null) {
			begin();
		}
		changed.run();
	}

	/** What is waited for, in this run or the next one. */
	public Optional<RecordAround> around() {
		return Optional.ofNullable(around);
	}

	/** Waits for something else. @param wanted null for nothing */
	public void setAround(RecordAround wanted) {
		around = wanted;
		if (traffic != null) {
			waitFor();
		}
		changed.run();
	}

	private void waitFor() {
		RunTraffic of = traffic;
		RecordAround wanted = around;
		String plan = info.planName();
		Path file = usual(info.document(), plan + AROUND);
		inBackground(NLS.bind(Messages.RunRecording_job, plan), () -> of.recordAround(wanted, file), problem -> {
			if (problem != null) {
				around = null;
				report(NLS.bind(Messages.RunRecording_failed, new Object[] { plan, file, problem.getMessage() }), problem);
			}
		});
	}

	/** Called now and then while a run goes on: tells of a recording that has come to be by itself. */
	void look() {
		RecordingStatus now = around == null || traffic == null ? null : traffic.around().orElse(null);
		if (now != null && now.state() != RecordingStatus.State.WRITING && !now.path().equals(lastAround)) {
			lastAround = now.path();
			last = now.path();
			refresh(last);
			changed.run();
		}
	}

	/** The file for a run that starts now; empty if it is not to be recorded. */
	Optional<Path> forRun(DesignDocument document, String planName) {
		return wanted ? Optional.of(chosen == null ? usual(document, planName) : chosen) : Optional.empty();
	}

	/** @param planName as people wrote it */
	static Path usual(DesignDocument document, String planName) {
		Path folder = document.folder() == null ? ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath() : document.folder();
		return folder.resolve(FOLDER).resolve(name(planName) + "-" + DATE.format(LocalDateTime.now()) + SUFFIX);
	}

	/** A name that is a file name everywhere. */
	static String name(String planName) {
		String safe = planName == null ? "" : planName.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
		return safe.isEmpty() ? "plan" : safe.length() > 80 ? safe.substring(0, 80) : safe;
	}

	/** A run has started. @param file that it is already recorded to, or null */
	void started(RunTraffic of, RunInfo run, Path file) {
		traffic = of;
		info = run;
		if (file != null) {
			last = file;
			refresh(file);
		} else if (wanted) {
			begin();
		}
		if (around != null) {
			waitFor();
		}
	}

	/** The run is over. @param ending closes it; not on the UI thread */
	void ended(Runnable ending) {
		RunTraffic over = traffic;
		Path file = over != null && over.status().isPresent() ? last : null;
		traffic = null;
		wanted = false;
		around = null;
		chosen = null;
		end(over, file, () -> {
			ending.run();
			if (over != null) {
				over.end();
			}
		});
	}

	private void begin() {
		Path file = chosen == null ? usual(info.document(), info.planName()) : chosen;
		boolean withMemory = Platform.getPreferencesService().getBoolean(Preferences.NODE, Preferences.RECORD_FROM_MEMORY, Preferences.RECORD_FROM_MEMORY_DEFAULT, null);
		RunTraffic of = traffic;
		String plan = info.planName();
		inBackground(NLS.bind(Messages.RunRecording_job, plan), () -> of.record(file, withMemory), problem -> {
			if (problem == null) {
				last = file;
				refresh(file);
			} else {
				wanted = false;
				report(NLS.bind(Messages.RunRecording_failed, new Object[] { plan, file, problem.getMessage() }), problem);
			}
		});
	}

	/** @param file that is completed by it, or null */
	private void end(RunTraffic of, Path file, Work ending) {
		inBackground("End recording", ending, problem -> {
			if (file != null) {
				refresh(file);
				if (problem != null) {
					report(NLS.bind(Messages.RunRecording_stopFailed, file, problem.getMessage()), problem);
				}
			}
			if (of != null) {
				done = of.status().orElse(done);
				of.around().map(RecordingStatus::path).filter(path -> !path.equals(lastAround)).ifPresent(path -> {
					lastAround = path;
					last = path;
					refresh(path);
				});
				RunSession.get().traced(of);
			}
		});
	}

	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}

	/** @param after told on the UI thread what went wrong, or null */
	private void inBackground(String name, Work work, java.util.function.Consumer<Exception> after) {
		Display display = Display.getCurrent();
		Job.createSystem(name, monitor -> {
			Exception problem = null;
			try {
				work.run();
			} catch (IOException | RuntimeException e) {
				problem = e;
			}
			Exception told = problem;
			try {
				display.asyncExec(() -> {
					after.accept(told);
					changed.run();
				});
			} catch (SWTException e) {
				ILog.of(RunRecording.class).info(name + " ended after the workbench");
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	private static void report(String sentence, Exception problem) {
		IStatus status = Status.error(sentence, problem);
		StatusManager.getManager().handle(status, StatusManager.SHOW);
	}

	/** Has the Project Explorer show a file that lies in a project. */
	private static void refresh(Path file) {
		Job.createSystem("Show recording", monitor -> {
			for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
				try {
					(found.getParent().exists() ? found.getParent() : found.getProject()).refreshLocal(IResource.DEPTH_INFINITE, monitor);
				} catch (CoreException e) {
					ILog.of(RunRecording.class).log(e.getStatus());
				}
			}
			return Status.OK_STATUS;
		}).schedule();
	}
}
