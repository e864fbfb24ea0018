// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

import java.io.Serializable;
import java.util.Arrays;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * Structural contention: CPUs that work side by side until they need the same lock or the same counter. Its service time grows with the
 * distance of successive holders, whose caches the data must leave, and with the number of those that wait and read the lock anew.
 * <p>
 * The order is that of hardware and of the kernel's queued locks on machines with several packages: near ones first, but everybody who
 * waits in a package has one turn at most before the next package with waiting CPUs has its.
 */
public final class LockStation implements Serializable {
	private static final long serialVersionUID = 1L;

	private static final int WANTS = 0;
	private static final int RELEASES = 1;

	private final Cores cores;
	private final LockSpec spec;
	private final int[] packages;
	private final byte[][] distances;
	private final double[] line;
	private final RandomStream random;

	/** Per package a ring of waiting members. */
	private final int[][] waiting;
	private final int[] heads;
	private final int[] counts;
	private int waitingCount;
	/** Members of the holder's package that still have their turn before the others. */
	private int turns;
	/** -1 when nobody holds it. */
	private int holder = -1;
	private int previous = -1;

	private final long[] wantedSince;
	private final long[] operations;
	private LatencyHistogram waits = new LatencyHistogram();
	private long waitNanos;
	private long heldNanos;

	/**
	 * @param packages package of each member, 0 or more
	 * @param distances from member to member, as indices of {@code line}
	 * @param line nanoseconds to fetch a cache line, by distance
	 */
	public LockStation(Cores cores, LockSpec spec, int[] packages, byte[][] distances, double[] line, RandomStream random) {
		this.cores = cores;
		this.spec = spec;
		this.packages = packages.clone();
		this.distances = distances;
		this.line = line.clone();
		this.random = random;
		int highest = 0;
		for (int p : packages) {
			highest = StrictMath.max(highest, p);
		}
		this.waiting = new int[highest + 1][packages.length];
		this.heads = new int[highest + 1];
		this.counts = new int[highest + 1];
		this.wantedSince = new long[packages.length];
		this.operations = new long[packages.length];
	}

	/** All members begin with their parallel part. */
	public void begin() {
		for (int member = 0; member < packages.length; member++) {
			parallel(member);
		}
	}

	/** Figures begin anew. */
	public void warmedUp() {
		Arrays.fill(operations, 0);
		waits = new LatencyHistogram();
		waitNanos = 0;
		heldNanos = 0;
	}

	/** What {@link Cores} was asked for has come. */
	public void event(int what, long argument) {
		int member = (int) argument;
		if (what == RELEASES) {
			release(member);
		} else if (spec.heldNanos() == 0 && spec.heldLines() == 0) {
			operations[member]++;
			parallel(member);
		} else {
			want(member);
		}
	}

	private void parallel(int member) {
		cores.work(member, StrictMath.max(1, spec.parallel().draw(spec.parallelNanos(), random)), WANTS, member);
	}

	private void want(int member) {
		wantedSince[member] = cores.now();
		if (holder < 0) {
			hold(member);
			return;
		}
		int p = packages[member];
		waiting[p][(heads[p] + counts[p]++) % packages.length] = member;
		waitingCount++;
	}

	private void release(int member) {
		operations[member]++;
		previous = member;
		holder = -1;
		if (waitingCount > 0) {
			int p = packages[member];
			if (turns == 0 || counts[p] == 0) {
				do {
					p = (p + 1) % counts.length;
				} while (counts[p] == 0);
				turns = counts[p];
			}
			turns--;
			int next = waiting[p][heads[p]];
			heads[p] = (heads[p] + 1) % packages.length;
			counts[p]--;
			waitingCount--;
			hold(next);
		}
		parallel(member);
	}

	private void hold(int member) {
		holder = member;
		long waited = cores.now() - wantedSince[member];
		waits.record(waited);
		waitNanos += waited;
		double lines = previous < 0 ? 0 : spec.heldLines() * line[distances[previous][member]];
		if (spec.waiterLines() > 0 && waitingCount > 0) {
			double readers = 0;
			for (int p = 0; p < counts.length; p++) {
				for (int i = 0; i < counts[p]; i++) {
					readers += line[distances[member][waiting[p][(heads[p] + i) % packages.length]]];
				}
			}
			lines += spec.waiterLines() * readers;
		}
		long nanos = StrictMath.max(1, spec.held().draw(spec.heldNanos(), random) + StrictMath.round(lines));
		heldNanos += nanos;
		cores.work(member, nanos, RELEASES, member);
	}

	/** Operations finished by a member. */
	public long operations(int member) {
		return operations[member];
	}

	/** Operations finished by all. */
	public long operations() {
		long sum = 0;
		for (long count : operations) {
			sum += count;
		}
		return sum;
	}

	/** Time from wanting the lock to having it, nanoseconds. */
	public LatencyHistogram waits() {
		return waits;
	}

	/** Sum of {@link #waits}. */
	public long waitNanos() {
		return waitNanos;
	}

	/** Time during which somebody held it. */
	public long heldNanos() {
		return heldNanos;
	}
}
