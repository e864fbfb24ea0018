// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;

import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.TrafficMatrix;

/**
 * Folds the events of a run into what people look at. Everything in a snapshot comes from the same prefix of the events, so its figures
 * agree with each other while the run goes on.
 * <p>
 * One thread at a time takes in events; any thread may take a snapshot.
 */
final class RunObserver {
	/** Bounds how long a snapshot waits for the lock: some 50 µs. */
	private static final int BATCH = 1024;
	/** Factor of the hash, odd; from the MMIX generator (Knuth). */
	private static final long FACTOR = 0x5851f42d4c957f2dL;

	/** What does not change about a kernel, and its state at the start. */
	record KernelInfo(int id, String name, InstanceState state, List<Integer> cpus, long memoryBytes) {
	}

	// Fair, or a drain loop under load would keep snapshots waiting.
	private final ReentrantLock lock = new ReentrantLock(true);
	private final EventRing ring;
	private final EventRing.Sink sink = this::event;
	private final List<KernelInfo> kernels;
	private final InstanceState[] states;
	private final String[] lastEvents;
	private final IntFunction<String> failures;
	private final TrafficMatrix matrix;
	private long time;
	private long hash;

	/** @param failures for the position of a failed kernel, the reason; called after its event was taken in */
	RunObserver(EventRing ring, List<KernelInfo> kernels, IntFunction<String> failures) {
		this.ring = ring;
		this.failures = failures;
		this.kernels = List.copyOf(kernels);
		this.states = kernels.stream().map(KernelInfo::state).toArray(InstanceState[]::new);
		this.lastEvents = new String[states.length];
		java.util.Arrays.setAll(lastEvents, i -> states[i].word());
		this.matrix = new TrafficMatrix(kernels.stream().mapToInt(KernelInfo::id).toArray());
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
		if (kind == IpiEvent.MARK) {
			return;
		}
		long h = hash;
		for (int i = 0; i < IpiEvent.WORDS; i++) {
			// A rotation and an odd factor are bijective, so no event can wipe out the ones before.
			h = Long.rotateLeft(h, 27) * FACTOR + words[at + i];
		}
		hash = h ^ h >>> 29;
		if (kind == IpiEvent.STATE) {
			state(IpiEvent.fromKernel(words, at), InstanceState.values()[IpiEvent.value(words, at)]);
		} else {
			matrix.event(words, at);
		}
	}

	private void state(int kernel, InstanceState state) {
		for (int i = 0; i < states.length; i++) {
			if (kernels.get(i).id() == kernel) {
				states[i] = state;
				String reason = state == InstanceState.FAILED ? ": " + failures.apply(i) : "";
				lastEvents[i] = String.format(Locale.ROOT, "%s at %.3f ms%s", state.word(), time / 1e6, reason);
			}
		}
	}

	RunSnapshot snapshot(RunState state, double speed, String message) {
		lock.lock();
		try {
			List<KernelSnapshot> list = new ArrayList<>(states.length);
			for (int i = 0; i < states.length; i++) {
				KernelInfo info = kernels.get(i);
				TrafficMatrix.Totals t = matrix.totals(info.id());
				list.add(new KernelSnapshot(info.id(), info.name(), states[i], info.cpus(), info.memoryBytes(), t.sent(), t.received(), t.bytesOut(),
						t.bytesIn(), t.droppedTowards(), lastEvents[i]));
			}
			return new RunSnapshot(time, state, speed, hash, list, matrix.snapshot(ring.lost()), message);
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
