// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import org.mkworkbench.engine.contention.Shootdown;
import org.mkworkbench.engine.contention.ShootdownCosts;
import org.mkworkbench.engine.contention.ShootdownProtocol;

/**
 * The machines of Baumann et al., "The Multikernel", SOSP 2009, and what a URPC message costs on them by table 2. Times in cycles.
 * Distances: 0 within a shared cache, 1 one hop (Intel: no shared cache), 2 two hops. The hops between packages are not published; here
 * two packages are neighbours when their numbers differ in one bit, and two hops apart otherwise, as table 2 knows no more.
 */
enum BarrelfishMachine {
	/** Two packages of two dies; a die is a pair of cores with a cache. */
	INTEL_2X4(2.66, 8, 2, 180, 570),
	AMD_2X2(2.8, 4, 2, 450, 532),
	AMD_4X4(2.5, 16, 4, 448, 545, 558),
	AMD_8X4(2.0, 32, 4, 538, 613, 618);

	/**
	 * Cycles a CPU at either end of a message is busy when the line is near: a hit in a second-level cache and a few instructions. Assumed.
	 */
	static final long NEAR = 30;
	/** The same when the line is in another package and its buffer was placed without a thought. Fitted: unicast to 31 CPUs, figure 6. */
	static final long FAR = 190;
	/** From one reader of a line to the next when all poll it. Fitted: broadcast to 31 CPUs, figure 6. */
	static final long CONTENDED = 420;
	/** Cycles to put a message of the protocols of figure 6 together or apart, beyond the bare loop of table 2. Assumed. */
	static final long MARSHAL = 60;

	final double gigahertz;
	final int cores;
	private final int coresPerCache;
	private final long[] latency;

	BarrelfishMachine(double gigahertz, int cores, int coresPerCache, long... latency) {
		this.gigahertz = gigahertz;
		this.cores = cores;
		this.coresPerCache = coresPerCache;
		this.latency = latency;
	}

	/** @param software cycles of the receiver per message */
	ShootdownCosts costs(long software, long invalidate) {
		return new ShootdownCosts(latency, NEAR, FAR, CONTENDED, software, invalidate, null);
	}

	/** A shootdown among the first so many cores. */
	long shootdown(ShootdownCosts costs, ShootdownProtocol protocol, int members) {
		int[] all = new int[members];
		for (int core = 0; core < members; core++) {
			all[core] = core;
		}
		return shootdown(costs, protocol, all);
	}

	long shootdown(ShootdownCosts costs, ShootdownProtocol protocol, int... members) {
		int[] packages = new int[members.length];
		byte[][] distances = new byte[members.length][members.length];
		for (int i = 0; i < members.length; i++) {
			packages[i] = members[i] / coresPerCache;
			for (int j = 0; j < members.length; j++) {
				distances[i][j] = (byte) Math.min(latency.length - 1, Integer.bitCount(members[i] / coresPerCache ^ members[j] / coresPerCache));
			}
		}
		return Shootdown.duration(costs, protocol, packages, distances);
	}
}
