// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.experiment.Experiment;
import org.mkworkbench.engine.experiment.ExperimentResult;
import org.mkworkbench.engine.experiment.Progress;
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

	private final List<SimulationResult> results = new ArrayList<>();
	private final List<SimulationListener> listeners = new CopyOnWriteArrayList<>();
	private int ended;

	private Simulations() {
	}

	public static Simulations get() {
		return ALL;
	}

	/** The last results, the newest first. */
	public List<SimulationResult> results() {
		return List.copyOf(results);
	}

	public void addListener(SimulationListener listener) {
		listeners.add(listener);
	}

	public void removeListener(SimulationListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Starts a simulation. What is in the way is told to the person, in one message.
	 *
	 * @param then called on the UI thread when it ended well
	 */
	public Job start(DesignDocument document, Plan plan, RunChoice choice, Runnable then) {
		Scenario scenario = choice.scenario(document.design());
		Job job = new Simulation(PlanCopy.of(document.design(), plan, scenario), choice, then);
		job.setUser(true);
		job.schedule();
		return job;
	}

	private void add(SimulationResult result, Runnable then) {
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
		then.run();
	}

	private final class Simulation extends Job {
		private final PlanCopy copy;
		private final RunChoice choice;
		private final Runnable then;
		private final Display display = Display.getCurrent();

		Simulation(PlanCopy copy, RunChoice choice, Runnable then) {
			super(NLS.bind(Messages.Simulations_job, copy.plan().getName()));
			this.copy = copy;
			this.choice = choice;
			this.then = then;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			List<Finding> errors = copy.errors();
			if (!errors.isEmpty()) {
				return tell(copy.blocked(errors));
			}
			Watch watch = new Watch(monitor);
			try {
				Calibration costs = RunChoices.calibration(choice.calibration());
				Experiment experiment = experiment(costs);
				watch.begin(experiment.variants().size() * experiment.replications());
				ExperimentResult figures = experiment.run(watch);
				SimulationResult result = new SimulationResult(++ended, LocalTime.now(), ((Design) copy.plan().eContainer()).getName(), copy.plan().getName(),
						copy.scenarioName(), costs.name(), figures, Assumptions.of(costs, choice.personalities()), notes());
				display.asyncExec(() -> add(result, then));
				return Status.OK_STATUS;
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS;
			} catch (RunException | EngineException e) {
				return tell(Status.error(NLS.bind(Messages.Simulations_failed, copy.plan().getName(), e.getMessage()), e.getCause()));
			} finally {
				monitor.done();
			}
		}

		private Experiment experiment(Calibration costs) throws RunException {
			return Experiments.of(copy.plan(), copy.scenario(), costs, choice.personalities(), choice.replications());
		}

		private List<String> notes() throws RunException {
			return RunPlanner.notes(copy.plan());
		}

		/** One box with a plain sentence, not the one of the job service with its name in front. */
		private static IStatus tell(IStatus problem) {
			StatusManager.getManager().handle(problem, StatusManager.SHOW | StatusManager.LOG);
			return Status.OK_STATUS;
		}
	}

	/** An experiment as a person sees it go on. */
	private static final class Watch implements Progress {
		private final IProgressMonitor monitor;

		Watch(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		void begin(int total) {
			monitor.beginTask(NLS.bind(Messages.Simulations_progress, 0, total), total);
		}

		@Override
		public void done(int done, int total) {
			monitor.worked(1);
			monitor.subTask(NLS.bind(Messages.Simulations_progress, done, total));
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}
	}
}
