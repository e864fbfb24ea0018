// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.experiment.Experiment;
import org.mkworkbench.engine.experiment.ExperimentResult;
import org.mkworkbench.engine.experiment.Progress;
import org.mkworkbench.engine.experiment.Variant;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.run.Experiments;
import org.mkworkbench.run.RunException;
import org.mkworkbench.run.RunPlanner;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.validation.Finding;

/**
 * Simulations of plans: in jobs, on copies of their designs, with as many workers as the machine has CPUs. The last results are kept until the
 * workbench ends. UI thread only.
 */
public final class Simulations {
	private static final Simulations ALL = new Simulations();
	private static final int KEPT = 10;
	/** Looks at whether to give up, during one run. */
	private static final int SLICES = 32;

	private final List<SimulationResult> results = new ArrayList<>();
	private final List<SimulationListener> listeners = new CopyOnWriteArrayList<>();
	/** Those that go on, in the order in which they were begun. */
	private final List<Simulation> active = new ArrayList<>();

	private State stopped;

	private Simulations() {
	}

	public static Simulations get() {
		return ALL;
	}

	/** The last results, the newest first. */
	public List<SimulationResult> results() {
		return List.copyOf(results);
	}

	/**
	 * How far a simulation is.
	 *
	 * @param total runs of all variants; 0 while it is being prepared
	 */
	public record State(String planName, int done, int total) {
	}

	/** The simulation that goes on; the one begun last when there are several. */
	public Optional<State> current() {
		return active.isEmpty() ? Optional.empty() : Optional.of(active.getLast().state());
	}

	/** How far the last simulation came, if it was stopped; empty as soon as another one begins. */
	public Optional<State> stopped() {
		return Optional.ofNullable(stopped);
	}

	/** Gives up all simulations that go on. */
	public void stop() {
		active.forEach(Job::cancel);
	}

	public void addListener(SimulationListener listener) {
		listeners.add(listener);
	}

	public void removeListener(SimulationListener listener) {
		listeners.remove(listener);
	}

	/** Starts a simulation. What is in the way is told to the person, in one message. */
	public Job start(DesignDocument document, Plan plan, RunChoice choice) {
		Scenario scenario = choice.scenario(document.design());
		Simulation job = new Simulation(PlanCopy.of(document, plan, scenario), choice);
		job.addJobChangeListener(IJobChangeListener.onDone(event -> job.display.asyncExec(() -> over(job, event.getResult().matches(IStatus.CANCEL)))));
		job.setUser(true);
		active.add(job);
		stopped = null;
		job.schedule();
		tellProgress();
		return job;
	}

	private void over(Simulation job, boolean cancelled) {
		active.remove(job);
		stopped = cancelled ? job.state() : stopped;
		tellProgress();
	}

	private void tellProgress() {
		listeners.forEach(SimulationListener::progressed);
	}

	private void add(SimulationResult result) {
		results.addFirst(result);
		while (results.size() > KEPT) {
			results.removeLast();
		}
		for (SimulationListener listener : listeners) {
			try {
				listener.ended(result);
			} catch (RuntimeException e) {
				ILog.of(Simulations.class).error("A view could not show a result", e);
			}
		}
	}

	private final class Simulation extends Job {
		private final PlanCopy copy;
		private final RunChoice choice;
		private final Display display = Display.getCurrent();
		private volatile State state;

		Simulation(PlanCopy copy, RunChoice choice) {
			super(NLS.bind(Messages.Simulations_job, copy.plan().getName()));
			this.copy = copy;
			this.choice = choice;
			state = new State(copy.plan().getName(), 0, 0);
		}

		State state() {
			return state;
		}

		private void at(int done, int total) {
			state = new State(state.planName(), done, total);
			display.asyncExec(Simulations.this::tellProgress);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			List<Finding> errors = copy.errors();
			if (!errors.isEmpty()) {
				return tell(copy.blocked(errors), StatusManager.SHOW);
			}
			Watch watch = new Watch(monitor, this);
			try {
				Calibration costs = RunChoices.calibration(choice.calibration());
				Experiment experiment = experiment(costs);
				watch.begin(experiment.variants().size() * experiment.replications());
				ExperimentResult figures = experiment.run(watch);
				SimulationResult result = new SimulationResult(LocalTime.now(), ((Design) copy.plan().eContainer()).getName(), copy.plan().getName(),
						copy.scenarioName(), costs.name(), figures, log(experiment, figures, watch), Assumptions.of(costs, choice.personalities()), notes());
				display.asyncExec(() -> add(result));
				return Status.OK_STATUS;
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS;
			} catch (RunException e) {
				return tell(failed(e), StatusManager.SHOW);
			} catch (EngineException e) {
				return tell(failed(e), StatusManager.SHOW | StatusManager.LOG);
			} finally {
				monitor.done();
			}
		}

		private Experiment experiment(Calibration costs) throws RunException {
			boolean free = copy.scenario() == null;
			return Experiments.of(copy.plan(), copy.scenario(), copy.folder(), costs, choice.personalities(), free ? choice.durationNanos() : copy.scenario().getDurationNanos(),
					choice.replications(), free ? choice.seed() : copy.scenario().getSeed(), Experiment.allWorkers());
		}

		/** The first replication once more: an experiment keeps figures only, and the same seed gives the same run. */
		private List<String> log(Experiment experiment, ExperimentResult figures, Progress watch) throws EngineException {
			if (copy.scenario() == null || copy.scenario().getSteps().isEmpty()) {
				return List.of();
			}
			Variant variant = experiment.variants().getFirst();
			try (EngineRun run = new Simulator(variant.costs()).prepare(variant.spec().withSeed(figures.seeds().getFirst()))) {
				for (int slice = 1; slice <= SLICES; slice++) {
					if (watch.cancelled()) {
						throw new CancellationException();
					}
					run.runFor(experiment.durationNanos() * slice / SLICES - experiment.durationNanos() * (slice - 1) / SLICES);
				}
				return run.log();
			}
		}

		private List<String> notes() throws RunException {
			return RunPlanner.notes(copy.plan());
		}

		/** One box with a plain sentence, not the one of the job service with its name in front. */
		private static IStatus tell(IStatus problem, int style) {
			StatusManager.getManager().handle(problem, style);
			return Status.OK_STATUS;
		}

		private IStatus failed(Exception problem) {
			return Status.error(NLS.bind(Messages.Simulations_failed, copy.plan().getName(), problem.getMessage()), problem.getCause());
		}
	}

	/** An experiment as a person sees it go on. */
	private static final class Watch implements Progress {
		private final IProgressMonitor monitor;
		private final Simulation job;

		Watch(IProgressMonitor monitor, Simulation job) {
			this.monitor = monitor;
			this.job = job;
		}

		void begin(int total) {
			monitor.beginTask(NLS.bind(Messages.Simulations_progress, 0, total), total);
			job.at(0, total);
		}

		@Override
		public void done(int done, int total) {
			monitor.worked(1);
			monitor.subTask(NLS.bind(Messages.Simulations_progress, done, total));
			job.at(done, total);
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}
	}
}
