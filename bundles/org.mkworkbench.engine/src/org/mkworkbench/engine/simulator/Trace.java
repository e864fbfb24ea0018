// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/** Where the simulation writes what happens. The way out of it is no part of a snapshot. */
final class Trace implements Serializable {
	private static final long serialVersionUID = 1L;

	/** Where events for the observer go. Full means the simulation waits. */
	@FunctionalInterface
	interface Overflow {
		/** Returns once the ring has room. */
		void makeRoom();
	}

	private transient EventRing ring;
	private transient Overflow overflow;
	private long count;

	Trace(EventRing ring) {
		attach(ring);
		onOverflow(() -> {
		});
	}

	/** Must be called after reading a snapshot, as must {@link #onOverflow}. */
	void attach(EventRing newRing) {
		ring = newRing;
	}

	/** Must be set before the simulation advances; called on the thread that advances. */
	void onOverflow(Overflow newOverflow) {
		overflow = newOverflow;
	}

	/** Number of events that went out and count for the trace hash. */
	long count() {
		return count;
	}

	void message(int kind, long now, Route route, int payload, long sent, long number) {
		write(kind, route.channel, route.messageType, route.fromId, route.toId, route.fromCpuId, route.toCpuId, payload, now, sent, number);
	}

	void kernel(int kind, long now, int kernelId, int value) {
		write(kind, -1, 0, kernelId, 0, 0, 0, value, now, now, 0);
	}

	/** How far time has come; depends on pacing, so it is no part of the trace hash. */
	void mark(long now) {
		write(IpiEvent.MARK, -1, 0, 0, 0, 0, 0, 0, now, now, 0);
		count--;
	}

	/** What the CPUs of a kernel did; written when time is marked, so no part of the trace hash either. */
	void load(long now, int kernelId, long interruptNanos, long workNanos) {
		write(IpiEvent.LOAD, -1, 0, kernelId, 0, 0, 0, 0, now, interruptNanos, workNanos);
		count--;
	}

	private void write(int kind, int channel, int type, int from, int to, long fromCpu, long toCpu, int value, long now, long sent,
			long number) {
		int at = ring.claim();
		while (at < 0) {
			// A simulated machine can wait; losing events is for engines that cannot.
			overflow.makeRoom();
			at = ring.claim();
		}
		long[] words = ring.words();
		words[at] = IpiEvent.head(kind, channel, type);
		words[at + 1] = now;
		words[at + 2] = sent;
		words[at + 3] = IpiEvent.kernels(from, to);
		words[at + 4] = fromCpu;
		words[at + 5] = toCpu;
		words[at + 6] = value;
		words[at + 7] = number;
		ring.publish();
		count++;
	}
}
