// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.util.List;
import java.util.Optional;

import org.mkworkbench.engine.host.HostFiles;
import org.mkworkbench.engine.host.Transaction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.simulator.InputLog;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.recording.NoteSink;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * One execution of a plan. Either drive it with {@link #runFor} (synchronous, as fast as possible), or with {@link #start} (its own
 * daemon threads, paced against the wall clock); both may follow each other, but never overlap.
 * <p>
 * All methods may be called from any thread. {@link #stop} and {@link #close} may be called any number of times.
 */
public interface EngineRun extends AutoCloseable {
	/** Where the run stands. */
	RunState state();

	/**
	 * Runs for a span of simulated time on the calling thread and returns when it is over. No event is lost. Afterwards the run is
	 * {@link RunState#PAUSED}. How a span is cut into calls has no influence on the trace hash.
	 *
	 * @param simulatedNanos 0 or more
	 * @throws IllegalStateException when the run is running, stopped or failed
	 */
	void runFor(long simulatedNanos);

	/**
	 * Starts running on threads of its own and returns at once.
	 *
	 * @param speed simulated seconds per second, above 0; 1.0 is real time, {@link Double#POSITIVE_INFINITY} as fast as possible
	 * @throws IllegalStateException when the run is running, stopped or failed
	 */
	void start(double speed);

	/** Changes the speed, now or for the next {@link #resume}; the range is that of {@link #start}. */
	void setSpeed(double speed);

	/** Holds simulated time. Without effect unless the run is running. */
	void pause();

	/** Goes on after {@link #pause} at the current speed. Without effect unless the run was started and paused. */
	void resume();

	/**
	 * Goes on until a number of events of messages and kernels has happened, all those of the last moment included, and pauses again; returns at
	 * once. The steps of a run that is never {@link #start started} are carried out on a thread of its own as well.
	 *
	 * @param events 1 or more
	 * @throws IllegalStateException when the run is running, stopped or failed
	 */
	void step(long events);

	/**
	 * Goes on for a span of simulated time as fast as possible and pauses again; returns at once.
	 *
	 * @param simulatedNanos 1 or more
	 * @throws IllegalStateException when the run is running, stopped or failed
	 */
	void stepNanos(long simulatedNanos);

	/** Ends the run for good, waits for its threads, and takes in the events still under way to the observer. */
	void stop();

	/** The figures so far. Cheap enough for 30 calls a second. */
	RunSnapshot snapshot();

	/** What events refer to, as it was at the beginning of the run; names and colours as far as an engine knows them. */
	TrafficLayout layout();

	/**
	 * Has somebody hear of every event and note from now on, in order of time, on the thread that takes in events, which must not be kept. How
	 * things stand comes first, from inside this call: the notes so far with the times they had, but for payloads, and the owners of CPUs, the
	 * states and the phases of kernels with the present time. Observers have no influence on the run, but for its speed: events of CPUs are
	 * only made while there is one. If one throws, the run fails.
	 */
	void observe(EventRing.Sink sink, NoteSink notes);

	/** Takes an observer out; without effect if it is none. */
	void unobserve(EventRing.Sink sink);

	/**
	 * Adds the figures of the machine and of the workloads so far, or since {@link #beginMeasuring}, always in the same order.
	 *
	 * @throws IllegalStateException while the run is running
	 */
	default void report(Report report) {
	}

	/**
	 * Has {@link #report} leave out what was before this moment: counts, rates, shares and latencies are from now on those since then. How long
	 * a start or a step took is reported as ever. Called again, it begins anew.
	 *
	 * @throws IllegalStateException while the run is running, or if it always measures from its beginning
	 */
	default void beginMeasuring() {
		throw new IllegalStateException("This run measures from its beginning.");
	}

	/**
	 * Has a step carried out at its time, or as soon as possible if that is over; may be called while the run is running.
	 *
	 * @throws IllegalStateException when the run is over, or takes no steps
	 */
	default void inject(StepSpec step) {
		throw new IllegalStateException("This run takes no steps.");
	}

	/** The steps injected so far that were taken, with the times they have. */
	default InputLog inputs() {
		return new InputLog(0, List.of());
	}

	/**
	 * What a person would read on the host: {@code /sys/fs/multikernel} and files of {@code /proc}; empty if this engine has no such host.
	 * While the run is running, counts in them may be a little behind. Writing to them would change the run behind its back: only read.
	 */
	default Optional<HostFiles> hostFiles() {
		return Optional.empty();
	}

	/** The overlays written to the host whose directories are there, oldest first; empty if this engine has no such host. */
	default List<Transaction> transactions() {
		return List.of();
	}

	/** What the host answered while blobs were written and kernels were started, oldest first, one line each. */
	List<String> log();

	/**
	 * Asks for a call after each change of {@link #state}. It comes on the thread that made the change, which may be one of the run's
	 * own: return quickly, and do not call {@link #stop} from it.
	 */
	void addStateListener(Runnable listener);

	void removeStateListener(Runnable listener);

	/** {@link #stop}, then forgets the listeners. */
	@Override
	void close();
}
