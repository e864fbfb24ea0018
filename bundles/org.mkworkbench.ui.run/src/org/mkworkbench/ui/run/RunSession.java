// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.Engine;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.run.Engines;
import org.mkworkbench.run.PlanRun;
import org.mkworkbench.run.RunException;
import org.mkworkbench.run.RunPlanner;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.validation.Finding;

/**
 * The one run of the workbench. Preparing happens in a job on a copy of the design, so that a person can go on editing; figures come to
 * the listeners at most 30 times a second. UI thread only, but for {@link #get()}.
 */
public final class RunSession {
	private static final RunSession SESSION = new RunSession();
	private static final long SEED = 1;
	/** About a second. */
	private static final int FRAMES_BETWEEN_LOOKS = 30;

	private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
	private Preparation preparation;
	private RunInfo info;
	private EngineRun run;
	private RunTraffic traffic;
	private int frames;
	private FramePump<Frame> pump;
	private RunSnapshot latest;
	private RunState state;
	private Speed speed;
	private String engineId = Engines.DEFAULT_ID;
	private StepSize stepSize = StepSize.ONE_EVENT;
	private final RunRecording recording = new RunRecording(() -> tell(RunListener::stateChanged), new RecordingJobs());

	private RunSession() {
	}

	public static RunSession get() {
		return SESSION;
	}

	/** The run that goes on, or the last one; empty before the first. */
	public Optional<RunInfo> current() {
		return Optional.ofNullable(info);
	}

	/** The newest figures of {@link #current}. */
	public Optional<RunSnapshot> latest() {
		return Optional.ofNullable(latest);
	}

	/** True from the start until the run is over, pauses included. */
	public boolean isActive() {
		return preparation != null || run != null;
	}

	public boolean isPreparing() {
		return preparation != null;
	}

	public boolean isPaused() {
		return run != null && state == RunState.PAUSED;
	}

	public boolean isRunning() {
		return run != null && state == RunState.RUNNING;
	}

	public Speed speed() {
		if (speed == null) {
			double factor = Platform.getPreferencesService().getDouble(Preferences.NODE, Preferences.SPEED, Preferences.SPEED_DEFAULT, null);
			speed = factor > 0 ? new Speed(factor) : Speed.REAL_TIME;
		}
		return speed;
	}

	/** Now and for the runs to come. */
	public void setSpeed(Speed wanted) {
		speed = wanted;
		if (run != null) {
			run.setSpeed(wanted.factor());
		}
		tell(RunListener::stateChanged);
	}

	/** What the next run uses; empty when no engine is there. */
	public Optional<Engine> engine() {
		return Engines.byId(engineId).or(() -> Engines.all().stream().findFirst());
	}

	public void setEngine(String id) {
		engineId = id;
		tell(RunListener::stateChanged);
	}

	/** Recording of runs into files. */
	public RunRecording recording() {
		return recording;
	}

	/** How far {@link #step} goes. */
	public StepSize stepSize() {
		return stepSize;
	}

	public void setStepSize(StepSize wanted) {
		stepSize = wanted;
		tell(RunListener::stateChanged);
	}

	/** Has the paused run go on by {@link #stepSize}. */
	public void step() {
		if (!isPaused()) {
			return;
		}
		try {
			if (stepSize.events() > 0) {
				run.step(stepSize.events());
			} else {
				run.stepNanos(stepSize.nanos());
			}
		} catch (IllegalStateException e) {
			report(Status.error(NLS.bind(Messages.RunSession_noStepping, e.getMessage()), e));
		}
	}

	/** True when {@link #start} would do something. */
	public boolean canStart(DesignDocument document) {
		return !isActive() && document != null && document.activePlan() != null;
	}

	/** Starts the active plan without scenario. What is in the way is told to the person, in one message. */
	public void start(DesignDocument document) {
		if (canStart(document)) {
			start(document, document.activePlan(), null, SEED);
		}
	}

	/** Starts a plan of a document. What is in the way is told to the person, in one message. @param scenario null for none */
	public void start(DesignDocument document, Plan plan, Scenario scenario, long seed) {
		if (isActive()) {
			return;
		}
		Optional<Engine> engine = engine();
		if (engine.isEmpty()) {
			report(Status.error(Messages.RunSession_noEngine));
			return;
		}
		preparation = new Preparation(document, PlanCopy.of(document, plan, scenario), engine.get(), seed, recording.forRun(document, plan.getName()).orElse(null));
		preparation.schedule();
		tell(RunListener::stateChanged);
	}

	public void pause() {
		if (isRunning()) {
			run.pause();
		}
	}

	public void resume() {
		if (isPaused()) {
			run.resume();
		}
	}

	/** Has something done to a kernel of the run that goes on, as soon as possible. @param kernel id; not the host kernel */
	public void inject(StepAction action, int kernel) {
		if (run != null) {
			inject(StepSpec.of(latest.simulatedNanos(), action, kernel));
		}
	}

	/** Has a step carried out in the run that goes on, at its time or as soon as possible. @return false if the run takes no steps any more */
	public boolean inject(StepSpec step) {
		if (run == null) {
			return false;
		}
		try {
			run.inject(step);
			return true;
		} catch (IllegalStateException e) {
			report(Status.error(NLS.bind(Messages.RunSession_noStep, e.getMessage()), e));
			return false;
		}
	}

	/** Ends the run, or gives up preparing it. Listeners hear of the end a moment later. */
	public void stop() {
		if (preparation != null) {
			preparation.cancel();
			preparation = null;
			tell(RunListener::stateChanged);
		} else if (run != null) {
			EngineRun ending = run;
			// Stopping waits for the engine's threads, which this thread must not.
			background("Stop run", ending::stop);
		}
	}

	public void addListener(RunListener listener) {
		listeners.add(listener);
	}

	public void removeListener(RunListener listener) {
		listeners.remove(listener);
	}

	private void started(Preparation source, EngineRun prepared, RunInfo about, RunTraffic watched) {
		if (preparation != source) {
			background("End run", () -> {
				prepared.close();
				discard(watched);
			});
			return;
		}
		preparation = null;
		info = about;
		run = prepared;
		state = RunState.READY;
		latest = prepared.snapshot();
		traffic = watched;
		TrafficSession.get().showNew(watched.source());
		recording.started(watched, about, source.written);
		tell(listener -> listener.runStarted(about));
		try {
			prepared.start(speed().factor());
		} catch (IllegalStateException e) {
			report(Status.error(NLS.bind(Messages.RunSession_notStarted, about.planName(), e.getMessage()), e));
			run = null;
			recording.ended(prepared::close);
			tell(RunListener::stateChanged);
			return;
		}
		pump = new FramePump<>(() -> frame(prepared, watched), frame -> frame.snapshot().state().isFinal(), new FramePump.Outlet<>(Display.getCurrent()::asyncExec,
				frame -> deliver(prepared, frame), e -> ILog.of(RunSession.class).error("Figures of a run could not be had", e), prepared::close));
		pump.start();
	}

	private void refused(Preparation source, IStatus problem) {
		if (preparation != source) {
			return;
		}
		preparation = null;
		tell(RunListener::stateChanged);
		report(problem);
	}

	/**
	 * What is shown at one moment.
	 *
	 * @param kept from the first event to the last one that is there
	 */
	private record Frame(RunSnapshot snapshot, TimeWindow kept) {
	}

	/** Any thread. */
	private static Frame frame(EngineRun of, RunTraffic watched) {
		RunSnapshot snapshot = of.snapshot();
		return new Frame(snapshot, watched.frame(snapshot));
	}

	private void deliver(EngineRun source, Frame frame) {
		RunSnapshot snapshot = frame.snapshot();
		if (run != source) {
			return;
		}
		latest = snapshot;
		boolean changed = state != snapshot.state();
		state = snapshot.state();
		tell(listener -> listener.snapshot(snapshot));
		if (++frames % FRAMES_BETWEEN_LOOKS == 0) {
			recording.look();
		}
		TrafficSession.get().frame(traffic.source(), frame.kept().begin(), frame.kept().end());
		if (snapshot.state().isFinal()) {
			ended(snapshot);
		} else if (changed) {
			tell(RunListener::stateChanged);
		}
	}

	private void ended(RunSnapshot last) {
		EngineRun over = run;
		run = null;
		pump.stop();
		pump = null;
		recording.ended(over::close);
		tell(listener -> listener.runEnded(info, last));
		tell(RunListener::stateChanged);
		if (last.state() == RunState.FAILED) {
			report(Status.error(NLS.bind(Messages.RunSession_failed, info.planName(), last.message())));
		}
	}

	/** A run's traffic is complete: what came last is shown, and that it no longer grows. */
	void traced(RunTraffic complete) {
		TrafficSession.get().completed(complete.source());
	}

	/** Of a run that never started. */
	private static void discard(RunTraffic unused) {
		unused.end();
		unused.source().close();
	}

	private static void background(String name, Runnable work) {
		Job.createSystem(name, (ICoreRunnable) monitor -> work.run()).schedule();
	}

	private static void report(IStatus problem) {
		StatusManager.getManager().handle(problem, StatusManager.SHOW);
	}

	private void tell(Consumer<RunListener> call) {
		for (RunListener listener : listeners) {
			try {
				call.accept(listener);
			} catch (RuntimeException e) {
				ILog.of(RunSession.class).error("A view could not follow the run", e);
			}
		}
	}

	private final class Preparation extends Job {
		private final DesignDocument document;
		private final PlanCopy copy;
		private final Plan plan;
		private final Engine engine;
		private final long seed;
		private final Display display = Display.getCurrent();
		/** What the run is to be recorded to from its beginning, or null. */
		private final RecordingTarget target;
		/** What it is recorded to; null before that. */
		private volatile Path written;

		Preparation(DesignDocument document, PlanCopy copy, Engine engine, long seed, RecordingTarget target) {
			super(NLS.bind(Messages.RunSession_prepare, copy.plan().getName()));
			this.document = document;
			this.copy = copy;
			plan = copy.plan();
			this.engine = engine;
			this.seed = seed;
			this.target = target;
			setPriority(Job.SHORT);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			List<Finding> errors = copy.errors();
			if (!errors.isEmpty()) {
				return refuse(copy.blocked(errors));
			}
			try {
				EngineRun prepared = PlanRun.prepare(plan, copy.scenario(), copy.folder(), engine, seed);
				RunInfo about = new RunInfo(document, plan.getUid(), plan.getName(), copy.scenarioName(), engine.id(), engine.label(), seed, kernels(),
						RunPlanner.notes(plan));
				RunTraffic watched = RunTraffic.of(prepared, about, PlanRun.layout(plan, prepared.layout()));
				if (target != null && !record(prepared, watched)) {
					return Status.OK_STATUS;
				}
				display.asyncExec(() -> started(this, prepared, about, watched));
				return Status.OK_STATUS;
			} catch (RunException e) {
				return refuse(Status.error(NLS.bind(Messages.RunSession_cannotRun, plan.getName(), e.getMessage())));
			}
		}

		/** @return false if it cannot be written: then the run does not start either, since its recording was wanted */
		private boolean record(EngineRun prepared, RunTraffic watched) {
			try {
				written = watched.record(target, true);
				return true;
			} catch (IOException e) {
				prepared.close();
				discard(watched);
				refuse(Status.error(NLS.bind(Messages.RunRecording_failed, new Object[] { plan.getName(), target.path(), e.getMessage() }), e));
				return false;
			}
		}

		private IStatus refuse(IStatus problem) {
			display.asyncExec(() -> refused(this, problem));
			return Status.OK_STATUS;
		}

		private List<RunInfo.RunKernel> kernels() {
			List<RunInfo.RunKernel> kernels = new ArrayList<>();
			for (SpawnedKernel kernel : plan.getKernels()) {
				kernels.add(new RunInfo.RunKernel(kernel.getId(), kernel.getUid(), kernel.getName(), kernel.getColour(), kernel.getRole()));
			}
			return kernels;
		}
	}
}
