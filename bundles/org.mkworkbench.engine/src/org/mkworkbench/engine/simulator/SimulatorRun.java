// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.host.SimulatedHost;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * A run of the simulator. At any time at most one thread advances the simulation: the caller of {@link #runFor}, who takes in the events
 * himself, or the run's own thread, with a second one beside it that takes in the events. All control goes through {@link #monitor}.
 */
final class SimulatorRun implements EngineRun {
	private static final System.Logger LOGGER = System.getLogger(SimulatorRun.class.getName());
	/** Simulated events between two looks at the controls: a millisecond or less. */
	private static final long BATCH = 4096;
	private static final long TICK_NANOS = 1_000_000;
	/** Simulated time of one step when there is no pace to keep. */
	private static final long UNPACED_STEP_NANOS = 10_000_000;
	/** Wall time by which the run may lag before it gives up catching up. */
	private static final long MAX_LAG_NANOS = 200_000_000;

	private final Simulation simulation;
	private final SimulatedHost host;
	private final RunObserver observer;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private final Object monitor = new Object();
	// Guarded by monitor; volatile for readers without it.
	private volatile RunState state = RunState.READY;
	private volatile double speed = 1.0;
	private volatile String message = "";
	/** Changes whenever the pacing must take its bearings anew. */
	private int epoch;
	private boolean stopRequested;
	/** The caller of {@link #runFor} while it is inside. */
	private Thread synchronousThread;
	/** The run's own thread is waiting and keeps its hands off the simulation. */
	private boolean parked;
	private Thread runThread;
	private Thread drainThread;
	private volatile boolean drainUntilEmpty;
	private volatile Throwable drainFailure;

	SimulatorRun(Simulation simulation, SimulatedHost host, RunObserver observer) {
		this.simulation = simulation;
		this.host = host;
		this.observer = observer;
	}

	@Override
	public RunState state() {
		return state;
	}

	@Override
	public void runFor(long simulatedNanos) {
		if (simulatedNanos < 0) {
			throw new IllegalArgumentException("Simulated time cannot go back by " + -simulatedNanos + " ns.");
		}
		synchronized (monitor) {
			requireIdle();
			synchronousThread = Thread.currentThread();
			awaitParked();
			state = RunState.RUNNING;
		}
		tellListeners();
		try {
			// The run's drain thread may be there too, waiting; the observer's lock lets only one of them in.
			simulation.trace.onOverflow(observer::drain);
			long until = saturatedSum(simulation.now, simulatedNanos);
			while (!simulation.advance(until, BATCH)) {
				if (stopRequested()) {
					break;
				}
			}
			simulation.mark(true);
			drainAll();
			finishSynchronous(RunState.PAUSED, "");
		} catch (RuntimeException | Error e) {
			finishSynchronous(RunState.FAILED, describe(e));
			throw e;
		}
	}

	private void finishSynchronous(RunState end, String text) {
		synchronized (monitor) {
			synchronousThread = null;
			simulation.trace.onOverflow(this::waitForRoom);
			message = text;
			state = stopRequested && end == RunState.PAUSED ? RunState.STOPPED : end;
			monitor.notifyAll();
		}
		tellListeners();
	}

	@Override
	public void start(double newSpeed) {
		checkSpeed(newSpeed);
		synchronized (monitor) {
			requireIdle();
			speed = newSpeed;
			state = RunState.RUNNING;
			epoch++;
			if (runThread == null) {
				simulation.trace.onOverflow(this::waitForRoom);
				drainThread = Thread.ofPlatform().daemon().name("mkworkbench-observer").start(this::drainLoop);
				runThread = Thread.ofPlatform().daemon().name("mkworkbench-simulator").start(this::runLoop);
			}
			monitor.notifyAll();
		}
		tellListeners();
	}

	@Override
	public void setSpeed(double newSpeed) {
		checkSpeed(newSpeed);
		synchronized (monitor) {
			speed = newSpeed;
			epoch++;
			monitor.notifyAll();
		}
	}

	@Override
	public void pause() {
		synchronized (monitor) {
			if (state != RunState.RUNNING || synchronousThread != null) {
				return;
			}
			state = RunState.PAUSED;
			monitor.notifyAll();
		}
		tellListeners();
	}

	@Override
	public void resume() {
		synchronized (monitor) {
			if (state != RunState.PAUSED || runThread == null || synchronousThread != null) {
				return;
			}
			state = RunState.RUNNING;
			epoch++;
			monitor.notifyAll();
		}
		tellListeners();
	}

	@Override
	public void stop() {
		Thread run;
		synchronized (monitor) {
			stopRequested = true;
			monitor.notifyAll();
			awaitSynchronous();
			run = runThread;
		}
		if (run == null) {
			boolean changed;
			synchronized (monitor) {
				changed = !state.isFinal();
				if (changed) {
					state = RunState.STOPPED;
				}
			}
			if (changed) {
				tellListeners();
			}
		} else if (Thread.currentThread() != run) {
			join(run);
		}
	}

	/** A {@link #runFor} on another thread sees the request after at most one batch. */
	private void awaitSynchronous() {
		if (synchronousThread != Thread.currentThread()) {
			await(() -> synchronousThread == null);
		}
	}

	/** After a pause the run's own thread may still be inside its last batch. */
	private void awaitParked() {
		await(() -> runThread == null || parked || !runThread.isAlive());
	}

	/** Waits for a change of what the monitor guards, which the caller holds; an interrupt is kept for later. */
	private void await(BooleanSupplier condition) {
		boolean interrupted = false;
		while (!condition.getAsBoolean()) {
			try {
				monitor.wait();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public RunSnapshot snapshot() {
		return observer.snapshot(state, speed, message);
	}

	@Override
	public void report(Report report) {
		synchronized (monitor) {
			if (state == RunState.RUNNING) {
				throw new IllegalStateException("The run is running.");
			}
			awaitParked();
			simulation.report(report);
		}
	}

	@Override
	public List<String> log() {
		return host.log();
	}

	@Override
	public void addStateListener(Runnable listener) {
		listeners.add(Objects.requireNonNull(listener));
	}

	@Override
	public void removeStateListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		stop();
		listeners.clear();
	}

	/** All latencies of a pair so far. */
	LatencyHistogram latencies(int from, int to) {
		return observer.latencies(from, to);
	}

	// The run's own threads

	private void runLoop() {
		RunState end = RunState.STOPPED;
		String text = "";
		try {
			pace();
			simulation.mark(true);
		} catch (RuntimeException | Error e) {
			end = RunState.FAILED;
			text = describe(e);
		}
		drainUntilEmpty = true;
		LockSupport.unpark(drainThread);
		join(drainThread);
		if (drainFailure != null) {
			end = RunState.FAILED;
			text = describe(drainFailure);
		}
		synchronized (monitor) {
			message = text;
			state = end;
			monitor.notifyAll();
		}
		tellListeners();
	}

	private void pace() {
		int bearings = -1;
		Pace pace = new Pace(speed, simulation.now);
		while (true) {
			synchronized (monitor) {
				while ((state == RunState.PAUSED || synchronousThread != null) && !stopRequested) {
					parked = true;
					monitor.notifyAll();
					LockSupport.unpark(drainThread);
					awaitChange();
				}
				parked = false;
				if (stopRequested) {
					return;
				}
				if (bearings != epoch) {
					bearings = epoch;
					pace = new Pace(speed, simulation.now);
				}
			}
			if (drainFailure != null) {
				return;
			}
			if (pace.isUnlimited()) {
				simulation.advance(saturatedSum(simulation.now, UNPACED_STEP_NANOS), BATCH);
				simulation.mark(false);
				continue;
			}
			long due = pace.due();
			// A coarse target may lie a little before the present after early returns: time never goes back.
			boolean onTime = due <= simulation.now || simulation.advance(due, BATCH);
			simulation.mark(false);
			if (onTime) {
				sleep(bearings);
			} else if (pace.wallLag(simulation.now) > MAX_LAG_NANOS) {
				pace = new Pace(pace.speed, simulation.now);
			}
		}
	}

	private void awaitChange() {
		try {
			monitor.wait();
		} catch (InterruptedException e) {
			// Nobody has the right to interrupt this thread; stop() is the way to end it.
			stopRequested = true;
		}
	}

	private void sleep(int bearings) {
		synchronized (monitor) {
			if (!stopRequested && bearings == epoch && state == RunState.RUNNING) {
				try {
					monitor.wait(TICK_NANOS / 1_000_000);
				} catch (InterruptedException e) {
					stopRequested = true;
				}
			}
		}
	}

	private void drainLoop() {
		try {
			while (true) {
				// Read before draining: what was published before the request is then certain to be seen.
				boolean last = drainUntilEmpty;
				if (observer.drain() == 0) {
					if (last) {
						return;
					}
					LockSupport.parkNanos(state == RunState.RUNNING ? TICK_NANOS / 4 : 20 * TICK_NANOS);
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

	private void drainAll() {
		while (observer.drain() > 0) {
			Thread.onSpinWait();
		}
	}

	// Small things

	private void requireIdle() {
		if (state == RunState.RUNNING || state.isFinal() || stopRequested) {
			String now = stopRequested && !state.isFinal() ? "stopping" : state.name().toLowerCase(Locale.ROOT);
			throw new IllegalStateException("The run is " + now + ".");
		}
	}

	private boolean stopRequested() {
		synchronized (monitor) {
			return stopRequested;
		}
	}

	private static void checkSpeed(double speed) {
		if (!(speed > 0)) {
			throw new IllegalArgumentException("The speed must be above 0, not " + speed + ".");
		}
	}

	static long saturatedSum(long a, long b) {
		long sum = a + b;
		return sum < 0 ? Long.MAX_VALUE : sum;
	}

	private static String describe(Throwable failure) {
		Throwable cause = failure.getCause() == null ? failure : failure.getCause();
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}

	private static void join(Thread thread) {
		boolean interrupted = false;
		while (true) {
			try {
				thread.join();
				break;
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void tellListeners() {
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				LOGGER.log(System.Logger.Level.ERROR, "A listener of the run failed.", e);
			}
		}
	}
}
