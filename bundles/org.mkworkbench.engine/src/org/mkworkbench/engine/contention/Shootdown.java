// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

import java.io.Serializable;

/**
 * One TLB shootdown after the other among the CPUs of a machine, message by message.
 * {@link #duration} runs one alone.
 */
public final class Shootdown implements Serializable {
	private static final long serialVersionUID = 1L;

	private static final int SENT = 0;
	private static final int ARRIVED = 1;
	private static final int TAKEN = 2;
	private static final int INVALIDATED = 3;
	private static final long ANSWER = 1L << 62;
	private static final int MEMBER_BITS = 20;
	private static final int MEMBER_MASK = (1 << MEMBER_BITS) - 1;

	private final Cores cores;
	private final ShootdownCosts costs;
	private final ShootdownProtocol protocol;
	private final int[] packages;
	private final byte[][] distances;
	/** Who told a member, and thus gets its answer. */
	private final int[] parent;
	/** What a member still waits for: answers, and its own invalidation. */
	private final int[] open;
	private boolean running;

	/**
	 * @param packages package of each member, by position; members of a package need not be neighbours. The first member begins
	 * @param distances from member to member, as indices of {@link ShootdownCosts#latency}
	 */
	public Shootdown(Cores cores, ShootdownCosts costs, ShootdownProtocol protocol, int[] packages, byte[][] distances) {
		this.cores = cores;
		this.costs = costs;
		this.protocol = protocol;
		this.packages = packages.clone();
		this.distances = distances;
		this.parent = new int[packages.length];
		this.open = new int[packages.length];
		boolean tree = protocol == ShootdownProtocol.MULTICAST || protocol == ShootdownProtocol.NUMA_MULTICAST;
		for (int m = 1; m < packages.length; m++) {
			parent[m] = tree ? firstOf(packages[m]) : 0;
			if (parent[m] == m) {
				parent[m] = 0;
			}
		}
	}

	private int firstOf(int wanted) {
		int m = 0;
		while (packages[m] != wanted) {
			m++;
		}
		return m;
	}

	/** Time of one shootdown with nothing beside it, in the unit of the costs; parameters as for the constructor. */
	public static long duration(ShootdownCosts costs, ShootdownProtocol protocol, int[] packages, byte[][] distances) {
		BareCores cores = new BareCores(packages.length);
		Shootdown shootdown = new Shootdown(cores, costs, protocol, packages, distances);
		shootdown.begin();
		cores.run(shootdown::event, Long.MAX_VALUE);
		if (shootdown.isRunning()) {
			throw new IllegalStateException("The shootdown came to a halt at " + cores.now() + ".");
		}
		return cores.now();
	}

	/** Begins; {@link #isRunning} tells when all have answered. */
	public void begin() {
		if (running) {
			throw new IllegalStateException("A shootdown is under way.");
		}
		running = true;
		tell(0);
	}

	public boolean isRunning() {
		return running;
	}

	/** Tells those whose parent a member is, then invalidates. */
	private void tell(int member) {
		open[member] = 1;
		if (protocol == ShootdownProtocol.BROADCAST && member == 0) {
			open[0] += packages.length - 1;
			cores.work(0, costs.busyFar(), SENT, code(0, 0));
		} else {
			// The numbers of the farthest distance first, for the protocol that knows of it.
			int far = protocol == ShootdownProtocol.NUMA_MULTICAST ? costs.distances() - 1 : 0;
			for (int distance = far; distance >= 0; distance--) {
				for (int to = 1; to < packages.length; to++) {
					if (parent[to] == member && to != member && (far == 0 || distances[member][to] == distance)) {
						open[member]++;
						work(member, busy(member, to, false), SENT, code(member, to));
					}
				}
			}
		}
		work(member, costs.invalidate(), INVALIDATED, member);
	}

	/** The first member waits in its own time, all others act in the interrupt they got. */
	private void work(int member, long duration, int what, long argument) {
		if (member == 0) {
			cores.work(0, duration, what, argument);
		} else {
			cores.interrupt(member, duration, false, what, argument);
		}
	}

	/** What {@link Cores} was asked for has come. */
	public void event(int what, long argument) {
		int from = (int) (argument >> MEMBER_BITS) & MEMBER_MASK;
		int to = (int) argument & MEMBER_MASK;
		boolean answer = (argument & ANSWER) != 0;
		switch (what) {
			case SENT -> sent(from, to, answer, argument);
			case ARRIVED -> {
				long taking = busy(from, to, answer) + costs.software(answer);
				if (answer) {
					work(to, taking, TAKEN, argument);
				} else {
					cores.interrupt(to, taking, true, TAKEN, argument);
				}
			}
			case TAKEN -> {
				if (answer) {
					done(to);
				} else {
					tell(to);
				}
			}
			case INVALIDATED -> done(to);
			default -> throw new IllegalArgumentException("No event " + what + " of a shootdown.");
		}
	}

	private void sent(int from, int to, boolean answer, long argument) {
		if (from != to) {
			cores.after(costs.wire(distances[from][to], near(from, to), answer), ARRIVED, argument);
			return;
		}
		for (int reader = 1; reader < packages.length; reader++) {
			long wire = costs.wire(distances[0][reader], near(0, reader), false);
			cores.after(wire + (reader - 1) * costs.contendedRead(), ARRIVED, code(0, reader));
		}
	}

	private void done(int member) {
		if (--open[member] > 0) {
			return;
		}
		if (member == 0) {
			running = false;
		} else {
			work(member, busy(member, parent[member], true), SENT, code(member, parent[member]) | ANSWER);
		}
	}

	private long busy(int from, int to, boolean answer) {
		return costs.busy(distances[from][to], near(from, to), answer);
	}

	private boolean near(int from, int to) {
		return protocol == ShootdownProtocol.NUMA_MULTICAST || packages[from] == packages[to];
	}

	private static long code(int from, int to) {
		return (long) from << MEMBER_BITS | to;
	}
}
