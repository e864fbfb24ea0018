// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import java.io.Serializable;

import org.mkworkbench.engine.experiment.statistics.BatchMeans;
import org.mkworkbench.engine.experiment.statistics.TimeAverage;

/** A station of a {@link QueueNetwork}: its state, and the figures since the end of the warm-up. */
public final class Station implements Serializable {
	private static final long serialVersionUID = 1L;

	private final StationSpec spec;
	/** Times at which the waiting customers came; a ring that grows. */
	private long[] waiting = new long[64];
	private int head;
	private int waitingCount;
	private int busy;

	private BatchMeans sojourn = new BatchMeans();
	private BatchMeans waits = new BatchMeans();
	private BatchMeans losses = new BatchMeans();
	private final TimeAverage present = new TimeAverage(0, 0);
	private long arrivals;
	private long lost;
	private long departures;

	Station(StationSpec spec) {
		this.spec = spec;
	}

	public StationSpec spec() {
		return spec;
	}

	/** Nanoseconds from arrival to departure, one observation per customer served. */
	public BatchMeans sojourn() {
		return sojourn;
	}

	/** Nanoseconds from arrival to the beginning of service, one observation per customer whose service began. */
	public BatchMeans waits() {
		return waits;
	}

	/** 1 for each arrival that found the station full, 0 for the others: its mean is the probability of loss. */
	public BatchMeans losses() {
		return losses;
	}

	/** Customers in the station. */
	public TimeAverage present() {
		return present;
	}

	/** Customers that came, lost ones included. */
	public long arrivals() {
		return arrivals;
	}

	public long lost() {
		return lost;
	}

	public long departures() {
		return departures;
	}

	/** Customers inside now. */
	public int inside() {
		return busy + waitingCount;
	}

	/** A customer comes. Returns whether service begins at once. */
	boolean arrive(long now) {
		arrivals++;
		if (inside() == spec.capacity()) {
			lost++;
			losses.add(1);
			return false;
		}
		losses.add(0);
		present.add(now, 1);
		if (busy < spec.servers()) {
			busy++;
			waits.add(0);
			return true;
		}
		if (waitingCount == waiting.length) {
			grow();
		}
		waiting[head + waitingCount++ & waiting.length - 1] = now;
		return false;
	}

	/** A customer leaves. Returns when the one was here whose service begins now, or -1 if nobody waits. */
	long depart(long now, long since) {
		departures++;
		sojourn.add(now - since);
		present.add(now, -1);
		if (waitingCount == 0) {
			busy--;
			return -1;
		}
		long next = waiting[head];
		head = head + 1 & waiting.length - 1;
		waitingCount--;
		waits.add(now - next);
		return next;
	}

	/** Forgets the figures, not the customers. */
	void warmedUp(long now) {
		sojourn = new BatchMeans();
		waits = new BatchMeans();
		losses = new BatchMeans();
		present.restart(now);
		arrivals = 0;
		lost = 0;
		departures = 0;
	}

	private void grow() {
		long[] larger = new long[2 * waiting.length];
		for (int i = 0; i < waitingCount; i++) {
			larger[i] = waiting[head + i & waiting.length - 1];
		}
		waiting = larger;
		head = 0;
	}
}
