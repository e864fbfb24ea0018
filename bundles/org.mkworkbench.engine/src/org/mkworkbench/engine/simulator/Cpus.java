// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

/**
 * What each CPU does. A CPU serves the work given to it first come, first served; interrupts take time from that. This needs no queue: a
 * CPU has a clock of its own, work time, which stands still while it is in an interrupt, so the end of all its work is one number.
 */
final class Cpus implements Serializable {
	private static final long serialVersionUID = 1L;

	/** Until when it is in interrupts already known of. */
	private final long[] interruptedUntil;
	/** Time spent in interrupts, those known of included. */
	private final long[] interruptNanos;
	/** Work time at which it is done with all work. */
	private final long[] freeAt;
	/** Work done and given to be done. */
	private final long[] workNanos;
	/** Changes when the work of a CPU is forgotten. */
	private final int[] epochs;

	Cpus(int count) {
		interruptedUntil = new long[count];
		interruptNanos = new long[count];
		freeAt = new long[count];
		workNanos = new long[count];
		epochs = new int[count];
	}

	/** Has a CPU spend time in an interrupt, from now or from the end of the interrupt it is in. Returns the end. */
	long interrupt(int cpu, long now, long nanos) {
		long end = Math.max(now, interruptedUntil[cpu]) + nanos;
		// The clock of work stood still from the later of the two on; while no interrupt ran, it went on.
		interruptedUntil[cpu] = end;
		interruptNanos[cpu] += nanos;
		return end;
	}

	/** Gives a CPU work. Returns the work time at which it will be done. */
	long work(int cpu, long now, long nanos) {
		long end = Math.max(workTime(cpu, now), freeAt[cpu]) + nanos;
		freeAt[cpu] = end;
		workNanos[cpu] += nanos;
		return end;
	}

	/** Nanoseconds from now until a moment of work time, if no further interrupt comes; 0 or less if it is over. */
	long remaining(int cpu, long now, long workTime) {
		return Math.max(now, interruptedUntil[cpu]) - now + workTime - workTime(cpu, now);
	}

	int epoch(int cpu) {
		return epochs[cpu];
	}

	/** Forgets all work, as when the kernel on it stops. */
	void reset(int cpu, long now) {
		long time = workTime(cpu, now);
		if (freeAt[cpu] > time) {
			workNanos[cpu] -= freeAt[cpu] - time;
			freeAt[cpu] = time;
		}
		epochs[cpu]++;
	}

	private long workTime(int cpu, long now) {
		return Math.max(now, interruptedUntil[cpu]) - interruptNanos[cpu];
	}
}
