// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.host.HostFiles;
import org.mkworkbench.engine.host.Transaction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.traffic.recording.NoteSink;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** A run of the simulator: what may be asked of it; {@link RunControl} says who may advance it. */
final class SimulatorRun implements EngineRun {
	/** Simulated events between two looks at the controls: a millisecond or less. */
	static final long BATCH = 4096;

	private final Execution execution;
	private final Simulation simulation;
	private final TrafficLayout layout;
	private final long seed;
	private final RunControl control = new RunControl();
	private final Queue<StepSpec> inbox = new ConcurrentLinkedQueue<>();
	/** Steps with the times they really have; guarded by itself. */
	private final List<StepSpec> inputs = new ArrayList<>();
	/** Null while all is measured. */
	private volatile Measured measured;
	/** Null until the run is started. Written under the lock of the control. */
	private volatile PacedThreads threads;

	SimulatorRun(Execution execution, TrafficLayout layout, long seed) {
		this.execution = execution;
		this.layout = layout;
		this.simulation = execution.simulation;
		this.seed = seed;
	}

	@Override
	public RunState state() {
		return control.state();
	}

	@Override
	public void runFor(long simulatedNanos) {
		if (simulatedNanos < 0) {
			throw new IllegalArgumentException("Simulated time cannot go back by " + -simulatedNanos + " ns.");
		}
		control.beginSynchronous();
		try {
			// The run's drain thread may be there too, waiting; the observer's lock lets only one of them in.
			execution.drainOnOverflow();
			long until = saturatedSum(simulation.now, simulatedNanos);
			takeInputs();
			while (!simulation.advance(until, BATCH)) {
				if (control.stopRequested()) {
					break;
				}
				takeInputs();
			}
			simulation.mark(true);
			execution.checkAgreement();
			leave();
			control.endSynchronous(RunState.PAUSED, "");
		} catch (RuntimeException | Error e) {
			leave();
			control.endSynchronous(RunState.FAILED, describe(e));
			throw e;
		}
	}

	/** The run's own thread may have the next turn. */
	private void leave() {
		if (threads != null) {
			threads.waitOnOverflow();
		}
	}

	@Override
	public void start(double newSpeed) {
		control.start(newSpeed, this::launch);
	}

	private void launch() {
		threads = new PacedThreads(control, execution, this::takeInputs);
		threads.start();
	}

	@Override
	public void step(long events) {
		requirePositive(events);
		control.step(new Stride(events, 0), this::launch);
	}

	@Override
	public void stepNanos(long simulatedNanos) {
		requirePositive(simulatedNanos);
		control.step(new Stride(0, simulatedNanos), this::launch);
	}

	private static void requirePositive(long steps) {
		if (steps < 1) {
			throw new IllegalArgumentException("A step goes on by 1 or more, not " + steps + ".");
		}
	}

	@Override
	public void setSpeed(double newSpeed) {
		control.setSpeed(newSpeed);
	}

	@Override
	public void pause() {
		control.pause();
	}

	@Override
	public void resume() {
		control.resume();
	}

	@Override
	public void stop() {
		control.stop();
		if (threads != null) {
			threads.join();
		}
	}

	@Override
	public void inject(StepSpec step) {
		Objects.requireNonNull(step);
		if (state().isFinal()) {
			throw new IllegalStateException("The run is over.");
		}
		simulation.requireStepActor();
		inbox.add(step);
	}

	/** Hands over what was injected; on the thread that has the turn. */
	private void takeInputs() {
		StepSpec step = inbox.poll();
		while (step != null) {
			StepSpec timed = simulation.input(step);
			synchronized (inputs) {
				inputs.add(timed);
			}
			step = inbox.poll();
		}
	}

	@Override
	public InputLog inputs() {
		synchronized (inputs) {
			return new InputLog(seed, inputs);
		}
	}

	@Override
	public RunSnapshot snapshot() {
		return execution.observer.snapshot(control.state(), control.speed(), control.message());
	}

	@Override
	public TrafficLayout layout() {
		return layout;
	}

	@Override
	public void observe(EventRing.Sink sink, NoteSink notes) {
		execution.observer.add(Objects.requireNonNull(sink), Objects.requireNonNull(notes));
	}

	@Override
	public void unobserve(EventRing.Sink sink) {
		execution.observer.remove(sink);
	}

	@Override
	public void beginMeasuring() {
		control.whileIdle(simulation::beginMeasuring);
		Measured before = new Measured();
		reportAll(before);
		measured = before;
	}

	@Override
	public void report(Report report) {
		Measured before = measured;
		reportAll(before == null ? report : before.since(report));
	}

	private void reportAll(Report report) {
		control.whileIdle(() -> simulation.report(report));
		RunSnapshot snapshot = snapshot();
		Map<Integer, String> names = new HashMap<>();
		snapshot.kernels().forEach(kernel -> names.put(kernel.id(), kernel.name()));
		for (PairSnapshot pair : snapshot.traffic().pairs()) {
			report.latencies("pair.latency", "Latency", names.get(pair.fromKernelId()) + " → " + names.get(pair.toKernelId()),
					latencies(pair.fromKernelId(), pair.toKernelId()));
		}
	}

	@Override
	public Optional<HostFiles> hostFiles() {
		return Optional.of(new HostFiles(simulation.host, simulation));
	}

	@Override
	public List<Transaction> transactions() {
		return simulation.host.transactions();
	}

	@Override
	public List<String> log() {
		List<String> lines = new ArrayList<>(simulation.host.log());
		if (state() != RunState.RUNNING) {
			try {
				control.whileIdle(() -> lines.addAll(simulation.underWay()));
			} catch (IllegalStateException e) {
				// It has been started again at this moment.
			}
		}
		return lines;
	}

	@Override
	public void addStateListener(Runnable listener) {
		control.addListener(listener);
	}

	@Override
	public void removeStateListener(Runnable listener) {
		control.removeListener(listener);
	}

	@Override
	public void close() {
		stop();
		control.clearListeners();
	}

	/** All latencies of a pair so far. */
	LatencyHistogram latencies(int from, int to) {
		return execution.observer.latencies(from, to);
	}

	static long saturatedSum(long a, long b) {
		long sum = a + b;
		return sum < 0 ? Long.MAX_VALUE : sum;
	}

	static String describe(Throwable failure) {
		Throwable cause = failure.getCause() == null ? failure : failure.getCause();
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}
}
