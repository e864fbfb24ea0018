// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToLongFunction;

/**
 * Turns the counters of successive snapshots into rates over the last stretch of simulated time. Rates are per simulated second, so that
 * they can be compared with the plan at any speed. Not thread-safe: one window belongs to one view.
 */
public final class RateWindow {
	/** Length of the window in simulated nanoseconds. */
	private final long spanNanos;
	/** Oldest first. The first one is at least the span older than the last, once the run is that old. */
	private final Deque<RunSnapshot> snapshots = new ArrayDeque<>();

	/** @param spanNanos above 0 */
	public RateWindow(long spanNanos) {
		if (spanNanos <= 0) {
			throw new IllegalArgumentException("a rate needs a span of time, not " + spanNanos + " ns");
		}
		this.spanNanos = spanNanos;
	}

	/** Takes the next snapshot of a run. One that is older than the last starts the window anew: it is from another run. */
	public void add(RunSnapshot snapshot) {
		if (!snapshots.isEmpty() && snapshot.simulatedNanos() < snapshots.getLast().simulatedNanos()) {
			snapshots.clear();
		}
		if (!snapshots.isEmpty() && snapshots.getLast().simulatedNanos() == snapshot.simulatedNanos()) {
			snapshots.removeLast();
		}
		snapshots.addLast(snapshot);
		while (snapshots.size() > 2 && snapshot.simulatedNanos() - second().simulatedNanos() >= spanNanos) {
			snapshots.removeFirst();
		}
	}

	private RunSnapshot second() {
		var iterator = snapshots.iterator();
		iterator.next();
		return iterator.next();
	}

	public void clear() {
		snapshots.clear();
	}

	/** The newest snapshot, or null before the first. */
	public RunSnapshot latest() {
		return snapshots.peekLast();
	}

	/** Simulated time between the two snapshots that the rates are made of; from the start of the run while the run is young. */
	public long coveredNanos() {
		return snapshots.isEmpty() ? 0 : latest().simulatedNanos() - baseNanos();
	}

	private long baseNanos() {
		return snapshots.size() < 2 ? 0 : snapshots.getFirst().simulatedNanos();
	}

	/** Messages per simulated second that one kernel tried to send to another. */
	public double sent(int fromKernelId, int toKernelId) {
		return rate(snapshot -> snapshot.traffic().pair(fromKernelId, toKernelId).sent());
	}

	/** Bytes delivered per simulated second from one kernel to another. */
	public double bytes(int fromKernelId, int toKernelId) {
		return rate(snapshot -> snapshot.traffic().pair(fromKernelId, toKernelId).bytes());
	}

	/** Messages lost per simulated second between two kernels because the ring was full. */
	public double dropped(int fromKernelId, int toKernelId) {
		return rate(snapshot -> snapshot.traffic().pair(fromKernelId, toKernelId).dropped());
	}

	/** Messages per simulated second that a kernel tried to send. */
	public double sentBy(int kernelId) {
		return rate(snapshot -> snapshot.kernels().stream().filter(kernel -> kernel.id() == kernelId).mapToLong(KernelSnapshot::sentMessages).sum());
	}

	/** Messages per simulated second that a kernel's handler took. */
	public double receivedBy(int kernelId) {
		return rate(snapshot -> snapshot.kernels().stream().filter(kernel -> kernel.id() == kernelId).mapToLong(KernelSnapshot::receivedMessages).sum());
	}

	/** Messages per simulated second of the whole machine. */
	public double sent() {
		return rate(snapshot -> snapshot.traffic().sent());
	}

	private double rate(ToLongFunction<RunSnapshot> counter) {
		long nanos = coveredNanos();
		if (nanos <= 0) {
			return 0;
		}
		long before = snapshots.size() < 2 ? 0 : counter.applyAsLong(snapshots.getFirst());
		return (counter.applyAsLong(latest()) - before) * 1e9 / nanos;
	}
}
