// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.peers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.mkworkbench.engine.event.EventQueue;
import org.mkworkbench.engine.event.RandomStream;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.RedblackTree;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * The hold model, the usual yardstick of event queues (Vaucher and Duval 1975): a fixed number of events is pending; the earliest is taken
 * and put back an exponentially distributed time later. The engine's queue beside SSJ with the fastest of its event lists, in turns in one
 * process, on the same increments. The ratio holds better on a busy machine than the figures.
 */
public final class HoldBenchmark {
	private static final int ROUNDS = 7;
	private static final int INCREMENTS = 1 << 16;
	private static final long MEAN_NANOS = 1_000_000;
	private static final int HOLDS = 2_000_000;

	private static final Map<String, Supplier<EventList>> LISTS = new LinkedHashMap<>();
	static {
		LISTS.put("splay tree (its default)", SplayTree::new);
		LISTS.put("red-black tree", RedblackTree::new);
		LISTS.put("Henriksen", Henriksen::new);
	}

	private final int pending;
	private final long[] increments = new long[INCREMENTS];
	private long checkOwn;
	private long checkPeer;

	private HoldBenchmark(int pending) {
		this.pending = pending;
		RandomStream random = new RandomStream(1);
		Arrays.setAll(increments, i -> random.nextExponentialNanos(MEAN_NANOS));
	}

	public static void main(String[] args) {
		System.out.printf(Locale.ROOT, "JDK %s, %d CPUs; medians of %d rounds in turns, %,d holds each%n", Runtime.version(),
				Runtime.getRuntime().availableProcessors(), ROUNDS, HOLDS);
		double small = new HoldBenchmark(1_000).ratio();
		double large = new HoldBenchmark(100_000).ratio();
		System.out.printf(Locale.ROOT, "RESULT hold ratio1e3=%.2f ratio1e5=%.2f%n", small, large);
	}

	private double ratio() {
		String best = fastestList();
		double[] own = new double[ROUNDS];
		double[] peer = new double[ROUNDS];
		own();
		for (int i = 0; i < ROUNDS; i++) {
			own[i] = own();
			peer[i] = peer(LISTS.get(best).get());
		}
		if (checkOwn != checkPeer) {
			throw new IllegalStateException("The two went through different events: time " + checkOwn + " and " + checkPeer + " ns after the last one.");
		}
		Arrays.sort(own);
		Arrays.sort(peer);
		double ratio = own[ROUNDS / 2] / peer[ROUNDS / 2];
		System.out.printf(Locale.ROOT, "%,9d pending   EventQueue %6.2f M/s (%.2f-%.2f)   SSJ, %s, %6.2f M/s (%.2f-%.2f)   ratio %.2f%n", pending,
				own[ROUNDS / 2], own[0], own[ROUNDS - 1], best, peer[ROUNDS / 2], peer[0], peer[ROUNDS - 1], ratio);
		return ratio;
	}

	private String fastestList() {
		String best = "";
		double rate = 0;
		for (Map.Entry<String, Supplier<EventList>> list : LISTS.entrySet()) {
			peer(list.getValue().get());
			double again = peer(list.getValue().get());
			System.out.printf(Locale.ROOT, "%,9d pending   SSJ, %s: %.2f M/s%n", pending, list.getKey(), again);
			if (again > rate) {
				rate = again;
				best = list.getKey();
			}
		}
		return best;
	}

	/** Million holds per second. */
	private double own() {
		EventQueue queue = new EventQueue(pending + 1);
		for (int i = 0; i < pending; i++) {
			queue.schedule(increments[i % INCREMENTS], 0, 0, i, 0);
		}
		long start = System.nanoTime();
		for (int i = 0; i < HOLDS; i++) {
			queue.next(Long.MAX_VALUE);
			queue.schedule(queue.time() + increments[i * 7 & INCREMENTS - 1], 0, 0, queue.subject(), 0);
		}
		double rate = HOLDS * 1e3 / (System.nanoTime() - start);
		checkOwn = queue.time();
		return rate;
	}

	/** Million holds per second. */
	private double peer(EventList list) {
		Simulator simulator = new Simulator();
		simulator.init(list);
		Hold hold = new Hold(simulator, increments);
		for (int i = 0; i < pending; i++) {
			new Entry(simulator, hold).schedule(increments[i % INCREMENTS]);
		}
		long start = System.nanoTime();
		simulator.start();
		double rate = HOLDS * 1e3 / (System.nanoTime() - start);
		checkPeer = (long) simulator.time();
		return rate;
	}

	/** What the events of one run of SSJ share. */
	private static final class Hold {
		final Simulator simulator;
		final long[] increments;
		int count;

		Hold(Simulator simulator, long[] increments) {
			this.simulator = simulator;
			this.increments = increments;
		}
	}

	/** An event that puts itself back; SSJ allows to use an event again once it has happened, which spares it the allocation. */
	private static final class Entry extends Event {
		private final Hold hold;

		Entry(Simulator simulator, Hold hold) {
			super(simulator);
			this.hold = hold;
		}

		@Override
		public void actions() {
			int i = hold.count++;
			schedule(hold.increments[i * 7 & INCREMENTS - 1]);
			if (hold.count == HOLDS) {
				hold.simulator.stop();
			}
		}
	}
}
