// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.Arrays;

import org.mkworkbench.engine.traffic.CpuActivity;

/**
 * Tells observers what CPUs spend their time on, an interval when it is over; it is there only while somebody looks. {@link Cpus} knows no
 * end of an interval until time has passed it, so the CPUs wait in a heap for that, and {@link #flush} must be called before anything else
 * happens at a later time.
 */
final class CpuLog {
	private static final int IDLE = -1;
	private static final int WORK = CpuActivity.WORK.ordinal();
	private static final int INTERRUPT = CpuActivity.INTERRUPT.ordinal();
	private static final int HUNG = CpuActivity.HUNG.ordinal();

	private final Simulation simulation;
	private final Cpus cpus;
	private final int[] activity;
	private final long[] since;
	/** When what it does will be over, if nothing else comes. */
	private final long[] end;
	/** CPUs in work and interrupts, the least key first. A key is not above the end: ends grow often, and are looked at when their time comes. */
	private final int[] heap;
	private final long[] key;
	/** In the heap, -1 outside. */
	private final int[] position;
	private int size;

	CpuLog(Simulation simulation) {
		this.simulation = simulation;
		this.cpus = simulation.cpus;
		int count = cpus.count();
		activity = new int[count];
		since = new long[count];
		end = new long[count];
		heap = new int[count];
		key = new long[count];
		position = new int[count];
		Arrays.fill(position, -1);
		Arrays.fill(activity, IDLE);
		for (int cpu = 0; cpu < count; cpu++) {
			if (cpus.frozen(cpu)) {
				begin(cpu, HUNG, simulation.now, Long.MAX_VALUE);
			} else {
				goOn(cpu, simulation.now);
			}
		}
	}

	/** Tells of all that was over before a time: what ends at that very moment may still go on. */
	void flush(long now) {
		while (size > 0 && key[heap[0]] < now) {
			int cpu = heap[0];
			if (key[cpu] != end[cpu]) {
				key[cpu] = end[cpu];
				siftDown(0);
				continue;
			}
			long over = end[cpu];
			tell(cpu, over);
			goOn(cpu, over);
		}
	}

	/** Tells also of what is not over; it goes on as an interval of its own. */
	void cut(long now) {
		for (int cpu = 0; cpu < activity.length; cpu++) {
			cut(cpu, now);
		}
	}

	void cut(int cpu, long now) {
		if (activity[cpu] != IDLE) {
			tell(cpu, now);
			since[cpu] = now;
		}
	}

	// Called by the CPUs

	/** A further interrupt: an interval of its own, unless it comes inside another one. */
	void enters(int cpu, long now) {
		if (activity[cpu] == INTERRUPT && end[cpu] <= now) {
			cut(cpu, now);
		}
	}

	void interrupted(int cpu, long now, long until) {
		if (activity[cpu] == INTERRUPT) {
			end[cpu] = until;
		} else if (activity[cpu] != HUNG) {
			tell(cpu, now);
			begin(cpu, INTERRUPT, now, until);
		}
	}

	void works(int cpu, long now) {
		if (activity[cpu] == WORK) {
			end[cpu] = cpus.workEnd(cpu);
		} else if (activity[cpu] == IDLE) {
			goOn(cpu, now);
		}
	}

	void freezes(int cpu, long now) {
		tell(cpu, now);
		begin(cpu, HUNG, now, Long.MAX_VALUE);
	}

	/** It goes on after it was frozen, or its work was forgotten. */
	void changed(int cpu, long now) {
		tell(cpu, now);
		goOn(cpu, now);
	}

	/** Begins what it has to do from a time on. */
	private void goOn(int cpu, long now) {
		if (cpus.interruptEnd(cpu) > now) {
			begin(cpu, INTERRUPT, now, cpus.interruptEnd(cpu));
		} else if (cpus.workEnd(cpu) > now) {
			begin(cpu, WORK, now, cpus.workEnd(cpu));
		} else {
			begin(cpu, IDLE, now, Long.MAX_VALUE);
		}
	}

	private void begin(int cpu, int what, long now, long until) {
		activity[cpu] = what;
		since[cpu] = now;
		end[cpu] = until;
		boolean ends = what == INTERRUPT || what == WORK;
		if (ends) {
			long before = key[cpu];
			key[cpu] = until;
			if (position[cpu] < 0) {
				position[cpu] = size;
				heap[size++] = cpu;
				siftUp(position[cpu]);
			} else if (until < before) {
				siftUp(position[cpu]);
			} else {
				siftDown(position[cpu]);
			}
		} else if (position[cpu] >= 0) {
			remove(position[cpu]);
			position[cpu] = -1;
		}
	}

	private void tell(int cpu, long until) {
		if (activity[cpu] != IDLE && until > since[cpu]) {
			simulation.trace.cpu(since[cpu], until, simulation.host.machine().cpus().get(cpu).physicalId(), simulation.life.owner(cpu), activity[cpu]);
		}
	}

	// Heap

	private void remove(int at) {
		int last = heap[--size];
		if (at < size) {
			heap[at] = last;
			position[last] = at;
			siftUp(at);
			siftDown(position[last]);
		}
	}

	private void siftUp(int from) {
		int at = from;
		int cpu = heap[at];
		while (at > 0 && before(cpu, heap[at - 1 >> 1])) {
			place(heap[at - 1 >> 1], at);
			at = at - 1 >> 1;
		}
		place(cpu, at);
	}

	private void siftDown(int from) {
		int at = from;
		int cpu = heap[at];
		while (2 * at + 1 < size) {
			int child = 2 * at + 1;
			if (child + 1 < size && before(heap[child + 1], heap[child])) {
				child++;
			}
			if (!before(heap[child], cpu)) {
				break;
			}
			place(heap[child], at);
			at = child;
		}
		place(cpu, at);
	}

	/** In the order of CPUs at the same time, so that a run is told the same way each time. */
	private boolean before(int a, int b) {
		return key[a] < key[b] || key[a] == key[b] && a < b;
	}

	private void place(int cpu, int at) {
		heap[at] = cpu;
		position[cpu] = at;
	}
}
