// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import org.mkworkbench.engine.contention.BareCores;
import org.mkworkbench.engine.contention.LockSpec;
import org.mkworkbench.engine.contention.LockStation;
import org.mkworkbench.engine.contention.Service;
import org.mkworkbench.engine.event.RandomStreams;

/**
 * The measurements of multikernel.io, "The Fastest Lock Is One You Don't Share" (2026-08-17): two sockets of 24 cores (Xeon Gold 5418Y),
 * one task per core, each over and over in a loop of system calls. A test is known by what one task alone needs and by one contention
 * parameter; everything else is of the machine.
 *
 * @param aloneNanos time of one operation of a single task (measured: 1 / its throughput)
 * @param lines the contention parameter: cache lines an operation fetches from the CPU before it, one task at a time
 * @param waiterLines 1 if waiting tasks spin on the lock, 0 for a counter changed by atomic instructions. Not fitted: what the test shares
 *             is told in the source
 * @param perNode whether each NUMA node of a kernel has such a place of its own
 */
record WillItScale(String name, double aloneNanos, double lines, double waiterLines, boolean perNode) {
	/**
	 * Nanoseconds of a cache line: in the same CPU; mean within a socket and across sockets of Sapphire Rapids (Chips and Cheese 2023-11-07).
	 * Not fitted.
	 */
	private static final double[] LINE = {2, 59, 138};
	/**
	 * Clock of a core against a single busy one, which stretches the part of an operation that shares nothing. From the control getppid1:
	 * 35.4 × with 48 tasks, so 24 tasks per socket; 339.5 against 268.2 M/s for 12 tasks per socket against 24. Not fitted.
	 */
	private static final double CLOCK_24 = 35.4 / 48;
	private static final double CLOCK_12 = CLOCK_24 * 339.5 / 268.2;

	private static final long WARM_UP = 2_000_000;
	private static final long SPAN = 30_000_000;

	/** Millions of operations per second of all kernels together. Each kernel is {tasks on socket 0, tasks on socket 1}. */
	double throughput(int[]... kernels) {
		int[] perSocket = new int[2];
		for (int[] kernel : kernels) {
			perSocket[0] += kernel[0];
			perSocket[1] += kernel[1];
		}
		int busiest = Math.max(perSocket[0], perSocket[1]);
		double clock = busiest <= 12 ? 1 + (CLOCK_12 - 1) * (busiest - 1) / 11 : CLOCK_12 + (CLOCK_24 - CLOCK_12) * (busiest - 12) / 12;
		double sum = 0;
		for (int[] kernel : kernels) {
			if (perNode) {
				sum += kernel[0] == 0 ? 0 : run(kernel[0], 0, clock);
				sum += kernel[1] == 0 ? 0 : run(0, kernel[1], clock);
			} else {
				sum += run(kernel[0], kernel[1], clock);
			}
		}
		return sum;
	}

	private double run(int first, int second, double clock) {
		int n = first + second;
		int[] packages = new int[n];
		java.util.Arrays.fill(packages, first, n, 1);
		byte[][] distances = new byte[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				distances[i][j] = (byte) (i == j ? 0 : packages[i] == packages[j] ? 1 : 2);
			}
		}
		BareCores cores = new BareCores(n);
		LockSpec spec = new LockSpec(aloneNanos / clock, Service.EXPONENTIAL, 0, Service.DETERMINISTIC, lines, waiterLines);
		LockStation station = new LockStation(cores, spec, packages, distances, LINE, new RandomStreams(1).stream("lock:" + name, "work"));
		station.begin();
		cores.run(station::event, WARM_UP);
		station.warmedUp();
		cores.run(station::event, WARM_UP + SPAN);
		return station.operations() * 1e3 / SPAN;
	}

	/** Two kernels of 12 tasks against one of 24, all on one socket. */
	double sameSocketRatio() {
		return throughput(new int[] {12, 0}, new int[] {12, 0}) / throughput(new int[] {24, 0});
	}

	/** Two kernels of 12 tasks, each on a socket of its own, against one kernel over both sockets. */
	double crossSocketRatio() {
		return throughput(new int[] {12, 0}, new int[] {0, 12}) / throughput(new int[] {12, 12});
	}
}
