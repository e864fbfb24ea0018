// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.Arrays;

import org.mkworkbench.engine.cost.LatencyModel;

/**
 * What each CPU does. A CPU serves the work given to it first come, first served; interrupts take time from that. This needs no queue: a
 * CPU has a clock of its own, work time, which stands still while it is in an interrupt, so the end of all its work is one number.
 * <p>
 * A CPU without work polls for a while, then sleeps; leaving either costs time before the interrupt is entered.
 */
final class Cpus implements Serializable {
	private static final long serialVersionUID = 1L;

	private final long pollingNanos;
	private final long wakePollingNanos;
	private final long wakeDeepNanos;

	/** Until when it is in interrupts already known of, and in leaving idle states for them. */
	private final long[] interruptedUntil;
	/** Time spent in that, what is known of included. */
	private final long[] interruptNanos;
	/** The part of it spent in leaving idle states. */
	private final long[] wakeNanos;
	/** Work time at which it is done with all work. */
	private final long[] freeAt;
	/** Work done and given to be done. */
	private final long[] workNanos;
	private final long[] pollNanos;
	private final long[] deepNanos;
	private final long[] wakes;
	private final long[] interrupts;
	/** Since when it stands still with its hung kernel, -1 if it does not. */
	private final long[] frozenAt;
	/** Changes when the work of a CPU is forgotten. */
	private final int[] epochs;

	Cpus(int count, LatencyModel costs) {
		pollingNanos = costs.idlePollingNanos();
		wakePollingNanos = costs.wakePollingNanos();
		wakeDeepNanos = costs.wakeDeepNanos();
		interruptedUntil = new long[count];
		interruptNanos = new long[count];
		wakeNanos = new long[count];
		freeAt = new long[count];
		workNanos = new long[count];
		pollNanos = new long[count];
		deepNanos = new long[count];
		wakes = new long[count];
		interrupts = new long[count];
		frozenAt = new long[count];
		Arrays.fill(frozenAt, -1);
		epochs = new int[count];
	}

	int count() {
		return epochs.length;
	}

	int epoch(int cpu) {
		return epochs[cpu];
	}

	/** What it does at a moment. */
	CpuState state(int cpu, long now) {
		long idle = idle(cpu, now);
		if (idle < 0) {
			return CpuState.RUNNING;
		}
		return idle < pollingNanos ? CpuState.POLLING_IDLE : CpuState.DEEP_IDLE;
	}

	/** Has a CPU enter an interrupt now, after leaving its idle state. Returns when it has spent the time. */
	long enterInterrupt(int cpu, long now, long nanos) {
		long idle = idle(cpu, now);
		long wake = 0;
		if (idle >= 0) {
			wake = idle < pollingNanos ? wakePollingNanos : wakeDeepNanos;
			endIdle(cpu, idle);
			wakeNanos[cpu] += wake;
			wakes[cpu]++;
		}
		interrupts[cpu]++;
		return interrupt(cpu, now, wake + nanos);
	}

	/** Has a CPU spend further time in the interrupt it is in. Returns the end. */
	long interrupt(int cpu, long now, long nanos) {
		long end = Math.max(now, interruptedUntil[cpu]) + nanos;
		interruptedUntil[cpu] = end;
		interruptNanos[cpu] += nanos;
		return end;
	}

	/** Gives a CPU work. Returns the work time at which it will be done. */
	long work(int cpu, long now, long nanos) {
		long idle = idle(cpu, now);
		if (idle > 0) {
			endIdle(cpu, idle);
		}
		long end = Math.max(workTime(cpu, now), freeAt[cpu]) + nanos;
		freeAt[cpu] = end;
		workNanos[cpu] += nanos;
		return end;
	}

	/** Nanoseconds from now until a moment of work time, if no further interrupt comes; 0 or less if it is over. */
	long remaining(int cpu, long now, long workTime) {
		return Math.max(now, interruptedUntil[cpu]) - now + workTime - workTime(cpu, now);
	}

	boolean frozen(int cpu) {
		return frozenAt[cpu] >= 0;
	}

	/** Stands still, with interrupts off. */
	void freeze(int cpu, long now) {
		endIdle(cpu, Math.max(0, idle(cpu, now)));
		frozenAt[cpu] = now;
	}

	/** Goes on where it stood still; the time in between counts as time in interrupts. */
	void thaw(int cpu, long now) {
		long since = frozenAt[cpu];
		if (since >= 0) {
			frozenAt[cpu] = -1;
			interruptNanos[cpu] += now - since;
			interruptedUntil[cpu] = now + Math.max(0, interruptedUntil[cpu] - since);
		}
	}

	/** Forgets all work, as when the kernel on it stops. */
	void reset(int cpu, long now) {
		workNanos[cpu] -= backlog(cpu, now);
		freeAt[cpu] = Math.min(freeAt[cpu], workTime(cpu, now));
		epochs[cpu]++;
	}

	// Figures: the parts of the time until now, which add up to it

	/** Time in interrupts and in leaving idle states for them. */
	long interruptNanos(int cpu, long now) {
		long stood = frozen(cpu) ? now - frozenAt[cpu] : 0;
		return interruptNanos[cpu] + stood - Math.max(0, interruptedUntil[cpu] - (now - stood));
	}

	long workNanos(int cpu, long now) {
		return workNanos[cpu] - backlog(cpu, now);
	}

	/** Time spent in leaving idle states. */
	long wakeNanos(int cpu) {
		return wakeNanos[cpu];
	}

	/** How often it entered an interrupt. */
	long interrupts(int cpu) {
		return interrupts[cpu];
	}

	/** How often it left an idle state for an interrupt. */
	long wakes(int cpu) {
		return wakes[cpu];
	}

	long pollNanos(int cpu, long now) {
		return pollNanos[cpu] + Math.clamp(idle(cpu, now), 0, pollingNanos);
	}

	long deepNanos(int cpu, long now) {
		return deepNanos[cpu] + Math.max(0, idle(cpu, now) - pollingNanos);
	}

	private void endIdle(int cpu, long idle) {
		long polled = Math.min(idle, pollingNanos);
		pollNanos[cpu] += polled;
		deepNanos[cpu] += idle - polled;
	}

	/** For how long it has had nothing to do; negative while it has. */
	private long idle(int cpu, long now) {
		return frozen(cpu) ? -1 : now - Math.max(interruptedUntil[cpu], freeAt[cpu] + interruptNanos[cpu]);
	}

	/** Work given and not done. */
	private long backlog(int cpu, long now) {
		return Math.max(0, freeAt[cpu] - workTime(cpu, now));
	}

	/** The clock of work: stands still while interrupts run, also before they end. */
	private long workTime(int cpu, long now) {
		long time = frozen(cpu) ? frozenAt[cpu] : now;
		return Math.max(time, interruptedUntil[cpu]) - interruptNanos[cpu];
	}
}
