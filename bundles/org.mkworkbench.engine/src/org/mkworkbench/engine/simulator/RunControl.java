// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.mkworkbench.engine.RunState;

/**
 * Who may advance a run, and what is asked of it. At any time at most one thread has the turn: the caller of
 * {@link SimulatorRun#runFor}, or the run's own thread. All of it is guarded by this object; for any thread.
 */
final class RunControl {
	private static final System.Logger LOGGER = System.getLogger(RunControl.class.getName());

	// Volatile for readers without the lock.
	private volatile RunState state = RunState.READY;
	private volatile double speed = 1.0;
	private volatile String message = "";
	/** Changes whenever the pacing must take its bearings anew. */
	private int epoch;
	private boolean stopRequested;
	/** How far the run's own thread is to go before it pauses again; null for as long as it may. */
	private Stride stride;
	/** The caller of {@link SimulatorRun#runFor} while it is inside. */
	private Thread synchronousThread;
	/** The run's own thread, if it was ever needed. */
	private boolean threaded;
	/** The run's own thread keeps its hands off the simulation: it waits, has ended, or does not exist. */
	private boolean parked = true;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	RunState state() {
		return state;
	}

	double speed() {
		return speed;
	}

	String message() {
		return message;
	}

	synchronized int epoch() {
		return epoch;
	}

	synchronized boolean stopRequested() {
		return stopRequested;
	}

	void addListener(Runnable listener) {
		listeners.add(Objects.requireNonNull(listener));
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	void clearListeners() {
		listeners.clear();
	}

	// The synchronous caller

	/** Takes the turn for the calling thread. */
	void beginSynchronous() {
		synchronized (this) {
			requireIdle();
			synchronousThread = Thread.currentThread();
			// After a pause the run's own thread may still be inside its last batch.
			await(() -> parked);
			state = RunState.RUNNING;
		}
		tell();
	}

	/** Gives the turn back. */
	void endSynchronous(RunState end, String text) {
		synchronized (this) {
			synchronousThread = null;
			message = text;
			state = stopRequested && end == RunState.PAUSED ? RunState.STOPPED : end;
			notifyAll();
		}
		tell();
	}

	/** Does something while nobody has the turn. */
	synchronized void whileIdle(Runnable action) {
		if (state == RunState.RUNNING) {
			throw new IllegalStateException("The run is running.");
		}
		await(() -> parked);
		action.run();
	}

	// Requests

	/**
	 * Asks the run's own thread to run.
	 *
	 * @param launch called when there is no such thread yet
	 */
	void start(double newSpeed, Runnable launch) {
		checkSpeed(newSpeed);
		synchronized (this) {
			requireIdle();
			speed = newSpeed;
			state = RunState.RUNNING;
			epoch++;
			if (!threaded) {
				threaded = true;
				parked = false;
				launch.run();
			}
			notifyAll();
		}
		tell();
	}

	/**
	 * Asks the run's own thread to go on by a stride.
	 *
	 * @param launch as in {@link #start}
	 */
	void step(Stride by, Runnable launch) {
		synchronized (this) {
			requireIdle();
			stride = by;
			state = RunState.RUNNING;
			epoch++;
			if (!threaded) {
				threaded = true;
				parked = false;
				launch.run();
			}
			notifyAll();
		}
		tell();
	}

	void setSpeed(double newSpeed) {
		checkSpeed(newSpeed);
		synchronized (this) {
			speed = newSpeed;
			epoch++;
			notifyAll();
		}
	}

	void pause() {
		synchronized (this) {
			if (state != RunState.RUNNING || synchronousThread != null) {
				return;
			}
			state = RunState.PAUSED;
			stride = null;
			notifyAll();
		}
		tell();
	}

	void resume() {
		synchronized (this) {
			if (state != RunState.PAUSED || !threaded || synchronousThread != null) {
				return;
			}
			state = RunState.RUNNING;
			epoch++;
			notifyAll();
		}
		tell();
	}

	/** Asks for the end and waits for a synchronous caller, who sees the request after at most one batch. */
	void stop() {
		boolean ended = false;
		synchronized (this) {
			stopRequested = true;
			notifyAll();
			if (synchronousThread != Thread.currentThread()) {
				await(() -> synchronousThread == null);
			}
			// With a thread of its own, that one ends the run.
			if (!threaded && !state.isFinal()) {
				state = RunState.STOPPED;
				ended = true;
			}
		}
		if (ended) {
			tell();
		}
	}

	// The run's own thread

	/** What the run's own thread is to do. */
	enum Turn {
		GO_ON,
		/** Bring everything up to date, for it is to wait. */
		SETTLE, END
	}

	/**
	 * Waits for the turn.
	 *
	 * @param settled whether everything is up to date
	 * @param whenParked called before each wait
	 */
	synchronized Turn awaitTurn(boolean settled, Runnable whenParked) {
		while ((state == RunState.PAUSED || synchronousThread != null) && !stopRequested) {
			if (!settled && !parked) {
				return Turn.SETTLE;
			}
			parked = true;
			notifyAll();
			whenParked.run();
			waitFor(0);
		}
		parked = false;
		return stopRequested ? Turn.END : Turn.GO_ON;
	}

	/** How far to go, null for as long as the state is running. */
	synchronized Stride stride() {
		return stride;
	}

	/** The run's own thread has gone as far as it should. */
	void strideDone(Stride done) {
		synchronized (this) {
			if (stride != done) {
				// Something else was asked meanwhile.
				return;
			}
			stride = null;
			if (state == RunState.RUNNING) {
				state = RunState.PAUSED;
			}
		}
		tell();
	}

	/** Whether the run's own thread is still to go on by a stride; not if it was paused meanwhile and asked for another one. */
	synchronized boolean pursues(Stride wanted) {
		return running() && stride == wanted;
	}

	synchronized boolean running() {
		return state == RunState.RUNNING && !stopRequested;
	}

	/** Sleeps for a while, less if something is asked meanwhile. */
	synchronized void sleep(int bearings, long millis) {
		if (!stopRequested && bearings == epoch && state == RunState.RUNNING) {
			waitFor(millis);
		}
	}

	/** The run's own thread is through. */
	void end(RunState end, String text) {
		synchronized (this) {
			message = text;
			state = end;
			parked = true;
			notifyAll();
		}
		tell();
	}

	private void waitFor(long millis) {
		try {
			wait(millis);
		} catch (InterruptedException e) {
			// Nobody has the right to interrupt this thread; stop() is the way to end it.
			stopRequested = true;
		}
	}

	/** Waits for a change of what is guarded; an interrupt is kept for later. */
	private void await(BooleanSupplier condition) {
		boolean interrupted = false;
		while (!condition.getAsBoolean()) {
			try {
				wait();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void requireIdle() {
		if (state == RunState.RUNNING || state.isFinal() || stopRequested) {
			String now = stopRequested && !state.isFinal() ? "stopping" : state.name().toLowerCase(Locale.ROOT);
			throw new IllegalStateException("The run is " + now + ".");
		}
	}

	private static void checkSpeed(double speed) {
		if (!(speed > 0)) {
			throw new IllegalArgumentException("The speed must be above 0, not " + speed + ".");
		}
	}

	private void tell() {
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				LOGGER.log(System.Logger.Level.ERROR, "A listener of the run failed.", e);
			}
		}
	}
}
