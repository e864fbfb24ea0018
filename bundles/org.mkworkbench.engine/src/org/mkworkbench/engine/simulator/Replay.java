// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * A run again, from its spec and its inputs, to be gone through forwards and backwards. On its way it writes itself down now and then, so
 * that going back costs no more than the events since. Events are numbered from 1 in the order of the trace hash: those the simulation carries
 * out and those that people get to see.
 * <p>
 * For one thread.
 */
public final class Replay {
	/** Events between two looks at where it is. */
	private static final int BATCH = 4096;
	/** Events of the trace one event of the simulation makes at most: a ring and its doorbells lost with their kernel. */
	private static final int FAN_OUT = 256;

	private final long durationNanos;
	private final long stride;
	private final TreeMap<Long, byte[]> saved = new TreeMap<>();
	private Execution execution;

	/** An event in which two runs differ; null where a run has ended. */
	public record Difference(long number, IpiEvent first, IpiEvent second) {
	}

	/**
	 * Prepares it; nothing has run.
	 *
	 * @param durationNanos where it ends
	 * @param stride events between two snapshots, 1 or more; each takes the memory of a simulation
	 * @throws EngineException as {@link Simulator#prepare(RunSpec)}, or if the inputs belong to another seed
	 */
	public Replay(Simulator simulator, RunSpec spec, InputLog inputs, long durationNanos, long stride) throws EngineException {
		this(simulator.execution(matching(spec, inputs), List.of()), inputs, durationNanos, stride);
	}

	Replay(Execution execution, InputLog inputs, long durationNanos, long stride) {
		if (durationNanos < 0 || stride < 1) {
			throw new IllegalArgumentException("Replay of " + durationNanos + " ns with a snapshot every " + stride + " events.");
		}
		this.durationNanos = durationNanos;
		this.stride = stride;
		this.execution = execution;
		execution.drainOnOverflow();
		for (StepSpec step : inputs.steps()) {
			execution.simulation.input(step);
		}
		saved.put(0L, execution.save());
	}

	private static RunSpec matching(RunSpec spec, InputLog inputs) throws EngineException {
		if (inputs.seed() != spec.seed()) {
			throw new EngineException("The inputs belong to a run with seed " + inputs.seed() + ", not " + spec.seed() + ".");
		}
		return spec;
	}

	/** Number of the last event. */
	public long event() {
		return execution.simulation.trace.hash.count();
	}

	/** Simulated nanoseconds since the start. */
	public long time() {
		return execution.simulation.now;
	}

	/** What people see at this point. */
	public RunSnapshot snapshot() {
		execution.simulation.mark(true);
		execution.drain();
		return execution.observer.snapshot(RunState.PAUSED, 1, "");
	}

	/** Trace hash at this point. */
	public long traceHash() {
		return execution.simulation.trace.hash.value();
	}

	/** Adds the figures at this point. */
	public void report(Report report) {
		execution.simulation.report(report);
	}

	/** Goes to the end. */
	public void toEnd() {
		while (time() < durationNanos) {
			execution.advance(durationNanos, BATCH);
			save();
		}
	}

	/**
	 * Goes to an event, forwards or backwards, and on to the end of the moment it happened in.
	 *
	 * @return false if the run ends before
	 */
	public boolean toEvent(long number) {
		if (number < 0) {
			throw new IllegalArgumentException("There is no event " + number + ".");
		}
		if (number < event()) {
			execution = Execution.read(saved.floorEntry(number).getValue());
		}
		while (event() < number) {
			if (time() >= durationNanos) {
				return false;
			}
			execution.advance(durationNanos, Math.clamp((number - event()) / FAN_OUT, 1, BATCH));
			save();
		}
		return true;
	}

	private void save() {
		if (event() >= saved.lastKey() + stride) {
			saved.put(event(), execution.save());
		}
	}

	/** Finds the first event in which two runs differ, or nothing if they are the same to the end. Both are somewhere afterwards. */
	public static Optional<Difference> firstDifference(Replay a, Replay b) {
		a.toEnd();
		b.toEnd();
		if (a.event() == b.event() && a.traceHash() == b.traceHash()) {
			return Optional.empty();
		}
		long[] first = a.execution.simulation.trace.hash.checkpoints();
		long[] second = b.execution.simulation.trace.hash.checkpoints();
		int same = 0;
		while (same < first.length && same < second.length && first[same] == second[same]) {
			same++;
		}
		long from = (long) same * TraceHash.STRIDE;
		List<IpiEvent> events = a.events(from, from + TraceHash.STRIDE);
		List<IpiEvent> others = b.events(from, from + TraceHash.STRIDE);
		for (int i = 0; i < Math.max(events.size(), others.size()); i++) {
			IpiEvent event = i < events.size() ? events.get(i) : null;
			IpiEvent other = i < others.size() ? others.get(i) : null;
			if (!Objects.equals(event, other)) {
				return Optional.of(new Difference(from + i + 1, event, other));
			}
		}
		throw new IllegalStateException("Two runs have different hashes, but the same events.");
	}

	/**
	 * The events after one number up to another, or to the end of the run.
	 *
	 * @param after 0 or more
	 */
	public List<IpiEvent> events(long after, long upTo) {
		// To a snapshot at or before it, whatever the place now: what is past cannot be seen any more.
		execution = Execution.read(saved.floorEntry(after).getValue());
		List<IpiEvent> events = new ArrayList<>();
		long[] number = {event()};
		EventRing.Sink tap = (words, at) -> {
			number[0]++;
			if (number[0] > after && number[0] <= upTo) {
				events.add(IpiEvent.read(words, at));
			}
		};
		execution.simulation.trace.tap(tap);
		toEvent(upTo);
		execution.simulation.trace.tap(null);
		return events;
	}
}
