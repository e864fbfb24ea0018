// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import java.util.ArrayDeque;
import java.util.Deque;

import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.stat.Tally;

/**
 * The models once more, on SSJ: its event list, its random numbers (MRG32k3a of L'Ecuyer), its exponential distribution, its statistics.
 * Nothing here is shared with the engine but the numbers that describe the model. Times in units of one mean service.
 */
final class SsjQueue {
	/** Servers with a queue and limited room. */
	private final class Stage {
		private final int servers;
		private final int capacity;
		private final boolean deterministic;
		private final Stage next;
		private final RandomStream random = new MRG32k3a();
		private final Deque<Double> queue = new ArrayDeque<>();
		private int busy;
		private Tally sojourn = new Tally();
		private long came;
		private long lost;

		Stage(int servers, int capacity, boolean deterministic, Stage next) {
			this.servers = servers;
			this.capacity = capacity;
			this.deterministic = deterministic;
			this.next = next;
		}

		void arrive() {
			came++;
			if (busy + queue.size() == capacity) {
				lost++;
			} else if (busy < servers) {
				busy++;
				serve(simulator.time());
			} else {
				queue.add(simulator.time());
			}
		}

		private void serve(double since) {
			new Event(simulator) {
				@Override
				public void actions() {
					sojourn.add(simulator.time() - since);
					if (queue.isEmpty()) {
						busy--;
					} else {
						serve(queue.remove());
					}
					if (next != null) {
						next.arrive();
					}
				}
			}.schedule(deterministic ? 1 : ExponentialGen.nextDouble(random, 1));
		}
	}

	private final Simulator simulator = new Simulator();
	private final RandomStream arrivals = new MRG32k3a();
	private final Stage first;
	private final Stage last;
	private final double rate;
	private long left;

	private SsjQueue(double rate, int servers, int capacity, boolean deterministic, int stages) {
		this.rate = rate;
		this.last = new Stage(servers, capacity, deterministic, null);
		this.first = stages == 1 ? last : new Stage(servers, capacity, deterministic, last);
		simulator.init();
	}

	/**
	 * One replication; it takes the next random numbers of SSJ's sequence of streams.
	 *
	 * @return mean time in the last stage, probability of loss in the first
	 */
	static double[] run(double rate, int servers, int capacity, boolean deterministic, int stages, long warmUp, long customers) {
		SsjQueue run = new SsjQueue(rate, servers, capacity, deterministic, stages);
		run.next();
		run.left = warmUp;
		run.simulator.start();
		run.last.sojourn = new Tally();
		run.first.came = 0;
		run.first.lost = 0;
		run.left = customers;
		run.simulator.start();
		return new double[] {run.last.sojourn.average(), run.first.lost / (double) run.first.came};
	}

	private void next() {
		new Event(simulator) {
			@Override
			public void actions() {
				next();
				first.arrive();
				if (--left == 0) {
					simulator.stop();
				}
			}
		}.schedule(ExponentialGen.nextDouble(arrivals, rate));
	}
}
