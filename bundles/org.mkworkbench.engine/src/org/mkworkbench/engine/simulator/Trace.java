// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

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
	private transient EventRing.Sink tap;
	/** Null if there can be none. */
	private transient Audience audience;
	private transient long[] carriedOut;
	final TraceHash hash = new TraceHash();
	/** Events of messages and kernels so far. */
	long told;

	Trace(EventRing ring) {
		attach(ring);
		onOverflow(() -> {
		});
	}

	/** Must be called after reading a snapshot, as must {@link #onOverflow}. */
	void attach(EventRing newRing) {
		ring = newRing;
	}

	/** Who gets notes, and may want to know more. */
	void audience(Audience listeners) {
		audience = listeners;
	}

	/** Whether somebody looks who wants to know what CPUs do. */
	boolean observed() {
		return audience != null && audience.present();
	}

	/** Tells observers something rare. */
	void note(TrafficNote note) {
		if (audience != null) {
			audience.tell(note);
		}
	}

	/** Must be set before the simulation advances; called on the thread that advances. */
	void onOverflow(Overflow newOverflow) {
		overflow = newOverflow;
	}

	/** Who else gets each event that counts for the hash, also those the observer does not; null for nobody. */
	void tap(EventRing.Sink further) {
		tap = further;
		carriedOut = new long[IpiEvent.WORDS];
	}

	/** The simulation carries out an event; goes into the hash only. */
	void carriedOut(long now, int kind, int subject, long argument) {
		hash.add(now, kind, subject, argument);
		if (tap != null) {
			carriedOut[0] = IpiEvent.head(IpiEvent.CARRIED_OUT, -1, 0);
			carriedOut[1] = now;
			carriedOut[2] = now;
			carriedOut[3] = IpiEvent.kernels(subject, 0);
			carriedOut[6] = kind;
			carriedOut[7] = argument;
			tap.event(carriedOut, 0);
		}
	}

	/** @param ringEntries in the receiver's ring after this, -1 if that does not matter; not in the hash, as all of it follows from the rest */
	void message(int kind, long now, Route route, int payload, int ringEntries, long sent, long number) {
		count(write(kind, route.channel, route.messageType, route.fromId, route.toId, route.fromCpuId, route.toCpuId,
				IpiEvent.valueAndRing(payload, ringEntries), now, sent, number));
	}

	/** A CPU changed hands; -1 for nobody's. Only for people: no part of the hash. */
	void owner(long now, long cpu, int from, int to) {
		write(IpiEvent.OWNER, -1, 0, from, to, cpu, cpu, 0, now, now, 0);
		ring.publish();
	}

	void kernel(int kind, long now, int kernelId, int value) {
		count(write(kind, -1, 0, kernelId, 0, 0, 0, value, now, now, 0));
	}

	/** What a CPU did in an interval that ends now or did so just before; only for people, likewise. */
	void cpu(long begin, long end, long cpu, int kernelId, int activity) {
		write(IpiEvent.CPU, -1, 0, kernelId, kernelId, cpu, cpu, activity, end, begin, 0);
		ring.publish();
	}

	/** How far time has come, and the hash until then; depends on pacing, so it is no part of the trace hash. */
	void mark(long now) {
		write(IpiEvent.MARK, -1, 0, 0, 0, 0, 0, 0, now, now, hash.value());
		ring.publish();
	}

	/** What the CPUs of a kernel did; written when time is marked, so no part of the trace hash either. */
	void load(long now, int kernelId, long interruptNanos, long workNanos) {
		write(IpiEvent.LOAD, -1, 0, kernelId, 0, 0, 0, 0, now, interruptNanos, workNanos);
		ring.publish();
	}

	/** Has an event that was written go out and count for the hash. */
	private void count(int at) {
		long[] words = ring.words();
		hash.add(words, at);
		told++;
		if (tap != null) {
			tap.event(words, at);
		}
		ring.publish();
	}

	/** Fills the next slot. Returns where it is. */
	private int write(int kind, int channel, int type, int from, int to, long fromCpu, long toCpu, long value, long now, long sent,
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
		return at;
	}
}
