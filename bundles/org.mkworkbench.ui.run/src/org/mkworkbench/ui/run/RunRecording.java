// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.recording.RecordingStatus;
import org.mkworkbench.ui.document.DesignDocument;

/** Writing what runs send into files: of the run that goes on, or of the next one from its beginning. UI thread only. */
public final class RunRecording {
	private static final String AROUND = " event";

	private final Runnable changed;
	private final Surroundings surroundings;
	private RunTraffic traffic;
	private RunInfo info;
	/** What is asked of the recorder of the present run: the last wish has to be the last that is done. */
	private InOrder order;
	/** Of these, those that are not done. */
	private int underWay;
	private boolean wanted;
	private int begun;
	private Path chosen;
	private Path last;
	private RecordingStatus done;
	private RecordAround around;
	private RecordingStatus doneAround;
	private Path lastAround;

	/** What is around this; tests have their own. */
	interface Surroundings {
		/** Does something on another thread. */
		void inBackground(Runnable work);

		/** Any thread: does something on the UI thread, soon. Nothing if the workbench is gone. */
		void onUi(Runnable work);

		/** Tells the person what went wrong. */
		void report(String sentence, Exception problem);

		/** Has the workbench show a file that it may not know. */
		void refresh(Path file);

		/** Whether a recording begins with what is in memory. */
		boolean fromMemory();

		/** Of a design, or another place that can be written. */
		Path folder(DesignDocument document);

		/** Nothing more comes of a run, or of its recording. */
		void traced(RunTraffic traffic);
	}

	/** @param changed called after each change of what this tells */
	RunRecording(Runnable changed, Surroundings surroundings) {
		this.changed = changed;
		this.surroundings = surroundings;
	}

	/** Whether the run is being recorded, or the next one will be. */
	public boolean isOn() {
		return wanted;
	}

	/** Whether a run goes on, which is then recorded if {@link #isOn}. */
	public boolean isInRun() {
		return traffic != null;
	}

	/** Whether events are being written now. */
	public boolean isWriting() {
		return wanted && status().filter(now -> now.state() == RecordingStatus.State.WRITING).isPresent();
	}

	/** How the present or last recording is doing. */
	public Optional<RecordingStatus> status() {
		return traffic != null && traffic.status().isPresent() ? traffic.status() : Optional.ofNullable(done);
	}

	/** What is wrong with the present recordings, or went wrong with the last ones; empty if nothing. For people. */
	public String problem() {
		String own = status().map(RecordingStatus::message).orElse("");
		return own.isEmpty() ? aroundStatus().map(RecordingStatus::message).orElse("") : own;
	}

	private Optional<RecordingStatus> aroundStatus() {
		return traffic != null && traffic.around().isPresent() ? traffic.around() : Optional.ofNullable(doneAround);
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
				end(traffic, traffic::stopRecording);
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
		RecordAround waitedFor = around;
		String plan = info.planName();
		RecordingTarget target = RecordingTarget.usual(surroundings.folder(info.document()), plan + AROUND, LocalDateTime.now());
		doneAround = null;
		later(() -> {
			of.recordAround(waitedFor, target);
			return null;
		}, (nothing, problem) -> {
			if (problem != null) {
				around = around == waitedFor ? null : around;
				surroundings.report(NLS.bind(Messages.RunRecording_failed, new Object[] { plan, target.path(), problem.getMessage() }), problem);
			}
		});
	}

	/** Called now and then while a run goes on: tells of a recording that has come to be by itself, or has ended by itself. */
	void look() {
		if (traffic == null) {
			return;
		}
		if (around != null) {
			traffic.around().filter(now -> now.state() != RecordingStatus.State.WRITING).ifPresent(this::keptAround);
		}
		RecordingStatus now = wanted && underWay == 0 ? traffic.status().orElse(null) : null;
		if (now != null && now.state() == RecordingStatus.State.FAILED) {
			wanted = false;
			chosen = null;
			surroundings.refresh(now.path());
			changed.run();
		}
	}

	private void keptAround(RecordingStatus kept) {
		if (kept.state() == RecordingStatus.State.FAILED && kept.bytes() == 0) {
			// There is no file, and nothing more is waited for.
			around = null;
			changed.run();
		} else if (!kept.path().equals(lastAround)) {
			lastAround = kept.path();
			last = kept.path();
			surroundings.refresh(last);
			changed.run();
		}
	}

	/** Where a run goes that starts now; empty if it is not to be recorded. */
	Optional<RecordingTarget> forRun(DesignDocument document, String planName) {
		return wanted ? Optional.of(target(document, planName)) : Optional.empty();
	}

	private RecordingTarget target(DesignDocument document, String planName) {
		return chosen == null ? RecordingTarget.usual(surroundings.folder(document), planName, LocalDateTime.now()) : new RecordingTarget(chosen, true);
	}

	/** A run has started. @param file that it is already recorded to, or null */
	void started(RunTraffic of, RunInfo run, Path file) {
		traffic = of;
		info = run;
		order = new InOrder(surroundings::inBackground);
		underWay = 0;
		done = null;
		doneAround = null;
		if (file != null) {
			last = file;
			surroundings.refresh(file);
		}
		if (file == null && wanted) {
			begin();
		} else if (file != null && !wanted) {
			// It was given up while the run was prepared.
			end(of, of::stopRecording);
		}
		if (around != null) {
			waitFor();
		}
	}

	/** The run is over. @param ending closes it; not on the UI thread */
	void ended(Runnable ending) {
		RunTraffic over = traffic;
		wanted = false;
		around = null;
		chosen = null;
		end(over, () -> {
			ending.run();
			over.end();
		});
		traffic = null;
	}

	private void begin() {
		RecordingTarget target = target(info.document(), info.planName());
		boolean withMemory = surroundings.fromMemory();
		RunTraffic of = traffic;
		String plan = info.planName();
		int mine = ++begun;
		later(() -> of.record(target, withMemory), (file, problem) -> {
			if (problem == null) {
				last = file;
				surroundings.refresh(file);
			} else {
				// A later wish stands.
				wanted &= mine != begun;
				surroundings.report(NLS.bind(Messages.RunRecording_failed, new Object[] { plan, target.path(), problem.getMessage() }), problem);
			}
		});
	}

	private void end(RunTraffic of, Runnable ending) {
		later(() -> {
			ending.run();
			return of.status().map(RecordingStatus::path).orElse(null);
		}, (file, problem) -> {
			if (problem != null) {
				surroundings.report(NLS.bind(Messages.RunRecording_stopFailed, last, problem.getMessage()), problem);
			} else if (file != null) {
				surroundings.refresh(file);
			}
			of.around().ifPresent(this::keptAround);
			if (traffic == null) {
				done = of.status().orElse(done);
				doneAround = of.around().orElse(doneAround);
			}
			surroundings.traced(of);
		});
	}

	@FunctionalInterface
	private interface Work {
		/** @return the file concerned, or null */
		Path run() throws IOException;
	}

	/** Does something after all that was asked for before. @param after told on the UI thread which file it was, and what went wrong, or null */
	private void later(Work work, BiConsumer<Path, Exception> after) {
		underWay++;
		InOrder asked = order;
		order.add(() -> {
			Path file = null;
			Exception problem = null;
			try {
				file = work.run();
			} catch (IOException | RuntimeException e) {
				problem = e;
			}
			Path concerned = file;
			Exception told = problem;
			surroundings.onUi(() -> {
				underWay -= asked == order ? 1 : 0;
				after.accept(concerned, told);
				changed.run();
			});
		});
	}
}
