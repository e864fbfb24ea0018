// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import org.mkworkbench.engine.contention.Service;

import java.util.List;

import org.mkworkbench.engine.event.EventQueue;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.event.RandomStreams;

/**
 * Stations one behind the other on an {@link EventQueue}: customers come from outside to the first one and leave after the last one.
 * Small, but made of the parts the simulator is made of, so that what formulas say about it holds for them.
 */
public final class QueueNetwork {
	private static final int ARRIVE = 0;
	private static final int DEPART = 1;

	private final EventQueue queue = new EventQueue();
	private final Station[] stations;
	private final RandomStream[] services;
	private final Service arrivals;
	private final double meanGap;
	private final RandomStream gaps;
	private long now;

	/**
	 * @param arrivals spread of the distances of arrivals
	 * @param meanGapNanos mean distance, above 0
	 * @param stations in the order of the way, one or more
	 */
	public QueueNetwork(Service arrivals, double meanGapNanos, List<StationSpec> stations, long seed) {
		if (stations.isEmpty() || !(meanGapNanos > 0)) {
			throw new IllegalArgumentException("A network needs a station and arrivals, not " + stations.size() + " and one per " + meanGapNanos + " ns.");
		}
		RandomStreams streams = new RandomStreams(seed);
		this.arrivals = arrivals;
		this.meanGap = meanGapNanos;
		this.gaps = streams.stream("network", "arrivals");
		this.stations = stations.stream().map(Station::new).toArray(Station[]::new);
		this.services = stations.stream().map(s -> streams.stream("station:" + s.name(), "service")).toArray(RandomStream[]::new);
		queue.schedule(arrivals.draw(meanGapNanos, gaps), 0, ARRIVE, 0, 0);
	}

	public Station station(int index) {
		return stations[index];
	}

	public long now() {
		return now;
	}

	/** Runs until a number of customers have come, and forgets the figures, not the customers. */
	public void warmUp(long customers) {
		run(customers);
		for (Station station : stations) {
			station.warmedUp(now);
		}
	}

	/** Runs until a further number of customers have come to the first station, lost ones included. */
	public void run(long customers) {
		long left = customers;
		while (left > 0 && queue.next(Long.MAX_VALUE)) {
			now = queue.time();
			int index = queue.subject();
			if (queue.kind() == ARRIVE) {
				queue.schedule(now + arrivals.draw(meanGap, gaps), 0, ARRIVE, 0, 0);
				arrive(0);
				left--;
			} else {
				depart(index, queue.argument());
			}
		}
	}

	private void arrive(int index) {
		if (stations[index].arrive(now)) {
			serve(index, now);
		}
	}

	private void depart(int index, long since) {
		long next = stations[index].depart(now, since);
		if (next >= 0) {
			serve(index, next);
		}
		if (index + 1 < stations.length) {
			arrive(index + 1);
		}
	}

	private void serve(int index, long since) {
		StationSpec spec = stations[index].spec();
		queue.schedule(now + spec.service().draw(spec.meanServiceNanos(), services[index]), 0, DEPART, index, since);
	}
}
