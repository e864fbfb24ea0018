// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.concurrent.locks.LockSupport;

import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.Uninterrupted;

/** The threads of a run that is paced against the wall clock: one advances the simulation, the other takes in its events. */
final class PacedThreads {
	private static final long TICK_NANOS = 1_000_000;
	/** Simulated time of one step when there is no pace to keep. */
	private static final long UNPACED_STEP_NANOS = 10_000_000;
	/** Wall time by which the run may lag before it gives up catching up. */
	private static final long MAX_LAG_NANOS = 200_000_000;

	private final RunControl control;
	private final Execution execution;
	private final Simulation simulation;
	private final Runnable takeInputs;
	private final Thread runThread;
	private final Thread drainThread;
	private volatile boolean drainUntilEmpty;
	private volatile Throwable drainFailure;

	/** @param takeInputs called on the run's thread before each batch */
	PacedThreads(RunControl control, Execution execution, Runnable takeInputs) {
		this.control = control;
		this.execution = execution;
		this.simulation = execution.simulation;
		this.takeInputs = takeInputs;
		drainThread = Thread.ofPlatform().daemon().name("mkworkbench-observer").unstarted(this::drainLoop);
		runThread = Thread.ofPlatform().daemon().name("mkworkbench-simulator").unstarted(this::runLoop);
	}

	void start() {
		execution.enlargeRing();
		waitOnOverflow();
		drainThread.start();
		runThread.start();
	}

	/** Has the simulation wait for the observer when the ring is full, as it must when it runs on the run's thread. */
	void waitOnOverflow() {
		simulation.trace.onOverflow(this::waitForRoom);
	}

	/** Waits for the end of the run, unless called on its own thread. */
	void join() {
		if (Thread.currentThread() != runThread) {
			Uninterrupted.join(runThread);
		}
	}

	private void runLoop() {
		RunState end = RunState.STOPPED;
		String text = "";
		try {
			pace();
			simulation.mark(true);
		} catch (RuntimeException | Error e) {
			end = RunState.FAILED;
			text = SimulatorRun.describe(e);
		}
		drainUntilEmpty = true;
		LockSupport.unpark(drainThread);
		Uninterrupted.join(drainThread);
		if (drainFailure != null) {
			end = RunState.FAILED;
			text = SimulatorRun.describe(drainFailure);
		}
		control.end(end, text);
	}

	private void pace() {
		int bearings = -1;
		Pace pace = null;
		while (awaitTurn()) {
			int epoch = control.epoch();
			if (bearings != epoch) {
				bearings = epoch;
				pace = new Pace(control.speed(), simulation.now);
			}
			Stride stride = control.stride();
			if (stride != null) {
				go(stride);
				control.strideDone(stride);
				continue;
			}
			takeInputs.run();
			if (pace.isUnlimited()) {
				simulation.advance(SimulatorRun.saturatedSum(simulation.now, UNPACED_STEP_NANOS), SimulatorRun.BATCH);
				simulation.mark(false);
				continue;
			}
			long due = pace.due();
			// A coarse target may lie a little before the present after early returns: time never goes back.
			boolean onTime = due <= simulation.now || simulation.advance(due, SimulatorRun.BATCH);
			simulation.mark(false);
			if (onTime) {
				control.sleep(bearings, TICK_NANOS / 1_000_000);
			} else if (pace.wallLag(simulation.now) > MAX_LAG_NANOS) {
				pace = new Pace(pace.speed, simulation.now);
			}
		}
	}

	/** Returns false if the run is to end. */
	private boolean awaitTurn() {
		RunControl.Turn turn = control.awaitTurn(false, () -> LockSupport.unpark(drainThread));
		while (turn == RunControl.Turn.SETTLE) {
			simulation.mark(true);
			turn = control.awaitTurn(true, () -> LockSupport.unpark(drainThread));
		}
		return turn == RunControl.Turn.GO_ON && drainFailure == null;
	}

	private void go(Stride stride) {
		long until = stride.nanos() > 0 ? SimulatorRun.saturatedSum(simulation.now, stride.nanos()) : Long.MAX_VALUE;
		long events = stride.events() > 0 ? simulation.trace.told + stride.events() : Long.MAX_VALUE;
		boolean there = false;
		while (!there && control.pursues(stride) && drainFailure == null) {
			takeInputs.run();
			there = events == Long.MAX_VALUE ? simulation.advance(until, SimulatorRun.BATCH) : simulation.advanceTo(events, SimulatorRun.BATCH);
		}
		simulation.mark(true);
		// Whoever hears that the step is done should see what it did.
		while (!execution.observer.isIdle() && drainFailure == null) {
			waitForRoom();
		}
	}

	private void drainLoop() {
		try {
			while (true) {
				// Read before draining: what was published before the request is then certain to be seen.
				boolean last = drainUntilEmpty;
				if (execution.observer.drain() == 0) {
					if (last) {
						return;
					}
					LockSupport.parkNanos(control.state() == RunState.RUNNING ? TICK_NANOS / 4 : 20 * TICK_NANOS);
				}
			}
		} catch (RuntimeException | Error e) {
			drainFailure = e;
		}
	}

	/** Back pressure: the simulation waits for the observer. */
	private void waitForRoom() {
		if (drainFailure != null) {
			throw new IllegalStateException("The observer of the run has failed.", drainFailure);
		}
		LockSupport.unpark(drainThread);
		LockSupport.parkNanos(20_000);
	}
}
