// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;

import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.TrafficMatrix;
import org.mkworkbench.engine.traffic.recording.NoteSink;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Folds the events of a run into what people look at. Everything in a snapshot comes from the same prefix of the events, so its figures
 * agree with each other while the run goes on.
 * <p>
 * One thread at a time takes in events; any thread may take a snapshot.
 */
final class RunObserver implements Serializable {
	private static final long serialVersionUID = 1L;
	/** Bounds how long a snapshot waits for the lock: some 50 µs. */
	private static final int BATCH = 1024;

	/** What does not change about a kernel, and its state at the start. */
	record KernelInfo(int id, String name, InstanceState state) implements Serializable {
	}

	/** Tells of kernels, by position, what events do not. Called on the threads of the observer. */
	interface Kernels extends Serializable {
		/** Why its start failed; asked when the event of that is taken in. */
		String failure(int kernel);

		/** Linux numbers of the CPUs it has now. */
		List<Integer> osCpus(int kernel);

		long memoryBytes(int kernel);
	}

	// Fair, or a drain loop under load would keep snapshots waiting.
	private final ReentrantLock lock = new ReentrantLock(true);
	private transient EventRing ring;
	private transient EventRing.Sink sink = this::event;
	private transient Audience audience = new Audience();
	private final List<KernelInfo> kernels;
	private final int[] indexById;
	private final InstanceState[] states;
	private final String[] lastEvents;
	private final KernelPhase[] phases;
	private final boolean[] up;
	private final String[] failures;
	private final long[] interruptNanos;
	private final long[] workNanos;
	private final Kernels live;
	private final TrafficMatrix matrix;
	/** Physical ids of the CPUs, and the ids of the kernels that have them, -1 for none. */
	private final long[] cpus;
	private final int[] owners;
	/** Of the trace, when time was last marked. */
	private long hash;
	private long time;

	/** @param cpus with their owners at the beginning */
	RunObserver(EventRing ring, List<KernelInfo> kernels, List<TrafficLayout.Cpu> cpus, Kernels live) {
		this.ring = ring;
		this.live = live;
		this.kernels = List.copyOf(kernels);
		this.states = kernels.stream().map(KernelInfo::state).toArray(InstanceState[]::new);
		this.lastEvents = new String[states.length];
		Arrays.setAll(lastEvents, i -> states[i].word());
		this.up = new boolean[states.length];
		this.phases = new KernelPhase[states.length];
		this.failures = new String[states.length];
		for (int i = 0; i < states.length; i++) {
			up[i] = states[i] == InstanceState.ACTIVE;
			phases[i] = up[i] ? KernelPhase.ACTIVE : KernelPhase.INACTIVE;
			failures[i] = "";
		}
		this.cpus = cpus.stream().mapToLong(TrafficLayout.Cpu::physicalId).toArray();
		this.owners = cpus.stream().mapToInt(TrafficLayout.Cpu::kernelId).toArray();
		this.interruptNanos = new long[states.length];
		this.workNanos = new long[states.length];
		this.matrix = new TrafficMatrix(kernels.stream().mapToInt(KernelInfo::id).toArray());
		this.indexById = new int[kernels.stream().mapToInt(KernelInfo::id).max().orElse(0) + 1];
		for (int i = 0; i < states.length; i++) {
			indexById[kernels.get(i).id()] = i;
		}
	}

	/** Must be called after reading a snapshot. */
	void attach(EventRing newRing) {
		lock.lock();
		try {
			ring = newRing;
			sink = this::event;
			audience = audience == null ? new Audience() : audience;
		} finally {
			lock.unlock();
		}
	}

	Audience audience() {
		return audience;
	}

	/** Somebody gets all events from now on, after those that tell how things stand. */
	void add(EventRing.Sink further, NoteSink notes) {
		lock.lock();
		try {
			audience.add(further, notes, time);
			long[] words = new long[IpiEvent.WORDS];
			for (int cpu = 0; cpu < cpus.length; cpu++) {
				stand(IpiEvent.Kind.OWNER, owners[cpu], owners[cpu], cpus[cpu], 0).write(words, 0);
				further.event(words, 0);
			}
			for (int i = 0; i < states.length; i++) {
				stand(IpiEvent.Kind.STATE, kernels.get(i).id(), 0, 0, states[i].ordinal()).write(words, 0);
				further.event(words, 0);
				stand(IpiEvent.Kind.PHASE, kernels.get(i).id(), 0, 0, phases[i].ordinal()).write(words, 0);
				further.event(words, 0);
			}
		} finally {
			lock.unlock();
		}
	}

	private IpiEvent stand(IpiEvent.Kind kind, int from, int to, long cpu, int value) {
		return new IpiEvent(kind, time, time, -1, 0, from, to, cpu, cpu, value, 0);
	}

	void remove(EventRing.Sink further) {
		lock.lock();
		try {
			audience.remove(further);
		} finally {
			lock.unlock();
		}
	}

	/** Whether nothing is on its way to it. */
	boolean isIdle() {
		return ring.size() == 0;
	}

	/** Takes in what the ring holds, at most one batch. Returns how many events there were. */
	int drain() {
		lock.lock();
		try {
			return ring.drain(sink, BATCH);
		} finally {
			lock.unlock();
		}
	}

	private void event(long[] words, int at) {
		int kind = IpiEvent.kind(words, at);
		time = IpiEvent.time(words, at);
		fold(kind, words, at);
		if (audience.busy()) {
			audience.event(words, at);
		}
	}

	private void fold(int kind, long[] words, int at) {
		if (kind == IpiEvent.MARK) {
			hash = IpiEvent.number(words, at);
			return;
		}
		if (kind == IpiEvent.LOAD) {
			int kernel = indexById[IpiEvent.fromKernel(words, at)];
			interruptNanos[kernel] = IpiEvent.sent(words, at);
			workNanos[kernel] = IpiEvent.number(words, at);
			return;
		}
		if (kind == IpiEvent.STATE || kind == IpiEvent.STAGE || kind == IpiEvent.PHASE) {
			life(kind, indexById[IpiEvent.fromKernel(words, at)], IpiEvent.value(words, at));
		} else if (kind == IpiEvent.OWNER) {
			for (int cpu = 0; cpu < cpus.length; cpu++) {
				owners[cpu] = cpus[cpu] == IpiEvent.fromCpu(words, at) ? IpiEvent.toKernel(words, at) : owners[cpu];
			}
		} else {
			matrix.event(words, at);
		}
	}

	private void life(int kind, int kernel, int value) {
		String what;
		if (kind == IpiEvent.STAGE) {
			what = "starting, " + BootStage.values()[value].label() + " done";
		} else if (kind == IpiEvent.PHASE) {
			KernelPhase phase = KernelPhase.values()[value];
			phases[kernel] = phase;
			up[kernel] = phase.up();
			// Only a start that fails leads back to there.
			boolean failed = phase == KernelPhase.INACTIVE;
			failures[kernel] = failed ? live.failure(kernel) : "";
			what = failed ? "start failed" : phase.word();
		} else {
			states[kernel] = InstanceState.values()[value];
			boolean starts = states[kernel] == InstanceState.ACTIVE;
			if (starts) {
				phases[kernel] = KernelPhase.BOOTING;
				failures[kernel] = "";
			}
			up[kernel] &= starts;
			what = starts ? "starting" : states[kernel].word();
		}
		String reason = failures[kernel].isEmpty() ? "" : ": " + failures[kernel];
		lastEvents[kernel] = String.format(Locale.ROOT, "%s at %.3f ms%s", what, time / 1e6, reason);
	}

	RunSnapshot snapshot(RunState state, double speed, String message) {
		lock.lock();
		try {
			List<KernelSnapshot> list = new ArrayList<>(states.length);
			for (int i = 0; i < states.length; i++) {
				KernelInfo info = kernels.get(i);
				TrafficMatrix.Totals t = matrix.totals(info.id());
				list.add(new KernelSnapshot(info.id(), info.name(), states[i], live.osCpus(i), live.memoryBytes(i), t.sent(), t.received(),
						t.bytesOut(), t.bytesIn(), t.droppedTowards(), interruptNanos[i], workNanos[i], lastEvents[i], up[i], failures[i]));
			}
			return new RunSnapshot(time, state, speed, hash, list, matrix.snapshot(ring.lost()), message);
		} finally {
			lock.unlock();
		}
	}

	/** Whether it has seen as many messages. */
	boolean agrees(long sent, long delivered, long dropped) {
		lock.lock();
		try {
			return matrix.sent() == sent && matrix.delivered() == delivered && matrix.dropped() == dropped;
		} finally {
			lock.unlock();
		}
	}

	/** Latencies of a pair so far. */
	LatencyHistogram latencies(int from, int to) {
		lock.lock();
		try {
			return matrix.latencies(from, to);
		} finally {
			lock.unlock();
		}
	}
}
