// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

import org.mkworkbench.engine.cost.LatencyModel;

/**
 * What each CPU does. A CPU serves the work given to it first come, first served; interrupts take time from that. This needs no queue: a
 * CPU has a clock of its own, work time, which stands still while it is in an interrupt, so the end of all its work is one number.
 * <p>
 * A CPU without work polls for a while, then sleeps; leaving either costs time before the interrupt is entered.
 */
final class Cpus implements Serializable {
	private static final long serialVersionUID = 1L;

	// What is known of a CPU lies together, in a cache line or two: events jump from CPU to CPU.
	/** Until when it is in interrupts already known of, and in leaving idle states for them. */
	private static final int INTERRUPTED_UNTIL = 0;
	/** Time spent in that, what is known of included. */
	private static final int INTERRUPT_NANOS = 1;
	/** Work time at which it is done with all work. */
	private static final int FREE_AT = 2;
	/** Work done and given to be done. */
	private static final int WORK_NANOS = 3;
	/** Since when it stands still with its hung kernel, -1 if it does not. */
	private static final int FROZEN_AT = 4;
	private static final int POLL_NANOS = 5;
	private static final int DEEP_NANOS = 6;
	/** The part of the time in interrupts spent in leaving idle states. */
	private static final int WAKE_NANOS = 7;
	private static final int INTERRUPTS = 8;
	/** Changes when its work is forgotten. */
	private static final int EPOCH = 9;
	/** Until when it sends what it was told to send. */
	private static final int SENDING_UNTIL = 10;
	private static final int STRIDE = 11;

	private final long pollingNanos;
	private final long wakePollingNanos;
	private final long wakeDeepNanos;
	private final int count;
	private final long[] state;
	/** Null while nobody wants to know. */
	transient CpuLog log;

	Cpus(int count, LatencyModel costs) {
		this.count = count;
		pollingNanos = costs.idlePollingNanos();
		wakePollingNanos = costs.wakePollingNanos();
		wakeDeepNanos = costs.wakeDeepNanos();
		state = new long[count * STRIDE];
		for (int cpu = 0; cpu < count; cpu++) {
			state[cpu * STRIDE + FROZEN_AT] = -1;
		}
	}

	int count() {
		return count;
	}

	int epoch(int cpu) {
		return (int) state[cpu * STRIDE + EPOCH];
	}

	/** What it does at a moment. */
	CpuState state(int cpu, long now) {
		long idle = idle(cpu * STRIDE, now);
		if (idle < 0) {
			return CpuState.RUNNING;
		}
		return idle < pollingNanos ? CpuState.POLLING_IDLE : CpuState.DEEP_IDLE;
	}

	/** Has a CPU enter an interrupt now, after leaving its idle state. Returns when it has spent the time. */
	long enterInterrupt(int cpu, long now, long nanos) {
		int at = cpu * STRIDE;
		long idle = idle(at, now);
		long wake = 0;
		if (idle >= 0) {
			wake = idle < pollingNanos ? wakePollingNanos : wakeDeepNanos;
			endIdle(at, idle);
			state[at + WAKE_NANOS] += wake;
		}
		state[at + INTERRUPTS]++;
		if (log != null) {
			log.enters(cpu, now);
		}
		return interrupt(cpu, now, wake + nanos);
	}

	/** Has a CPU spend further time in the interrupt it is in. Returns the end. */
	long interrupt(int cpu, long now, long nanos) {
		int at = cpu * STRIDE;
		long end = Math.max(now, state[at + INTERRUPTED_UNTIL]) + nanos;
		state[at + INTERRUPTED_UNTIL] = end;
		state[at + INTERRUPT_NANOS] += nanos;
		if (log != null) {
			log.interrupted(cpu, now, end);
		}
		return end;
	}

	/** Gives a CPU work. Returns the work time at which it will be done. */
	long work(int cpu, long now, long nanos) {
		int at = cpu * STRIDE;
		long idle = idle(at, now);
		if (idle > 0) {
			endIdle(at, idle);
		}
		long end = Math.max(workTime(at, now), state[at + FREE_AT]) + nanos;
		state[at + FREE_AT] = end;
		state[at + WORK_NANOS] += nanos;
		if (log != null) {
			log.works(cpu, now);
		}
		return end;
	}

	/** Has a CPU send something after what it was told to send before. Returns when that is out. */
	long send(int cpu, long now, long nanos) {
		int at = cpu * STRIDE + SENDING_UNTIL;
		long end = Math.max(now, state[at]) + nanos;
		state[at] = end;
		work(cpu, now, nanos);
		return end;
	}

	/** Whether a CPU has not got through with what it was told to send. */
	boolean sends(int cpu, long now) {
		return state[cpu * STRIDE + SENDING_UNTIL] > now;
	}

	/** Nanoseconds from now until a moment of work time, if no further interrupt comes; 0 or less if it is over. */
	long remaining(int cpu, long now, long workTime) {
		int at = cpu * STRIDE;
		return Math.max(now, state[at + INTERRUPTED_UNTIL]) - now + workTime - workTime(at, now);
	}

	boolean frozen(int cpu) {
		return state[cpu * STRIDE + FROZEN_AT] >= 0;
	}

	/** Stands still, with interrupts off. */
	void freeze(int cpu, long now) {
		int at = cpu * STRIDE;
		endIdle(at, Math.max(0, idle(at, now)));
		state[at + FROZEN_AT] = now;
		if (log != null) {
			log.freezes(cpu, now);
		}
	}

	/** Goes on where it stood still; the time in between counts as time in interrupts. */
	void thaw(int cpu, long now) {
		int at = cpu * STRIDE;
		long since = state[at + FROZEN_AT];
		if (since >= 0) {
			state[at + FROZEN_AT] = -1;
			state[at + INTERRUPT_NANOS] += now - since;
			state[at + INTERRUPTED_UNTIL] = now + Math.max(0, state[at + INTERRUPTED_UNTIL] - since);
			if (log != null) {
				log.changed(cpu, now);
			}
		}
	}

	/** Forgets all work, as when the kernel on it stops. */
	void reset(int cpu, long now) {
		int at = cpu * STRIDE;
		state[at + WORK_NANOS] -= backlog(at, now);
		state[at + FREE_AT] = Math.min(state[at + FREE_AT], workTime(at, now));
		state[at + SENDING_UNTIL] = Math.min(state[at + SENDING_UNTIL], now);
		state[at + EPOCH]++;
		if (log != null) {
			log.changed(cpu, now);
		}
	}

	/** Until when it is in interrupts, as far as is known. */
	long interruptEnd(int cpu) {
		return state[cpu * STRIDE + INTERRUPTED_UNTIL];
	}

	/** When it will be done with its work, if no further interrupt comes. */
	long workEnd(int cpu) {
		return state[cpu * STRIDE + FREE_AT] + state[cpu * STRIDE + INTERRUPT_NANOS];
	}

	// Figures: the parts of the time until now, which add up to it

	/** Time in interrupts and in leaving idle states for them. */
	long interruptNanos(int cpu, long now) {
		int at = cpu * STRIDE;
		long stood = frozen(cpu) ? now - state[at + FROZEN_AT] : 0;
		return state[at + INTERRUPT_NANOS] + stood - Math.max(0, state[at + INTERRUPTED_UNTIL] - (now - stood));
	}

	long workNanos(int cpu, long now) {
		return state[cpu * STRIDE + WORK_NANOS] - backlog(cpu * STRIDE, now);
	}

	/** Time spent in leaving idle states. */
	long wakeNanos(int cpu) {
		return state[cpu * STRIDE + WAKE_NANOS];
	}

	/** How often it entered an interrupt. */
	long interrupts(int cpu) {
		return state[cpu * STRIDE + INTERRUPTS];
	}

	long pollNanos(int cpu, long now) {
		int at = cpu * STRIDE;
		return state[at + POLL_NANOS] + Math.clamp(idle(at, now), 0, pollingNanos);
	}

	long deepNanos(int cpu, long now) {
		int at = cpu * STRIDE;
		return state[at + DEEP_NANOS] + Math.max(0, idle(at, now) - pollingNanos);
	}

	private void endIdle(int at, long idle) {
		long polled = Math.min(idle, pollingNanos);
		state[at + POLL_NANOS] += polled;
		state[at + DEEP_NANOS] += idle - polled;
	}

	/** For how long it has had nothing to do; negative while it has. */
	private long idle(int at, long now) {
		if (state[at + FROZEN_AT] >= 0) {
			return -1;
		}
		return now - Math.max(state[at + INTERRUPTED_UNTIL], state[at + FREE_AT] + state[at + INTERRUPT_NANOS]);
	}

	/** Work given and not done. */
	private long backlog(int at, long now) {
		return Math.max(0, state[at + FREE_AT] - workTime(at, now));
	}

	/** The clock of work: stands still while interrupts run, also before they end. */
	private long workTime(int at, long now) {
		long time = state[at + FROZEN_AT] >= 0 ? state[at + FROZEN_AT] : now;
		return Math.max(time, state[at + INTERRUPTED_UNTIL]) - state[at + INTERRUPT_NANOS];
	}
}
