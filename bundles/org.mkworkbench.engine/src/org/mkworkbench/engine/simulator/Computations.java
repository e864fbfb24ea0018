// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.Arrays;

/** Work that actors gave to CPUs and want to hear of when it is done; parallel arrays with a free list. */
final class Computations implements Serializable {
	private static final long serialVersionUID = 1L;

	private final Simulation simulation;
	private Actor[] actors = new Actor[64];
	private int[] whats = new int[64];
	private long[] arguments = new long[64];
	private int[] cpus = new int[64];
	private int[] epochs = new int[64];
	private long[] ends = new long[64];
	private int[] free = new int[64];
	private int freeCount;
	/** Came due on a CPU that stands still. */
	private int[] stalled = new int[4];
	private int stalledCount;

	Computations(Simulation simulation) {
		this.simulation = simulation;
		fillFree(0);
	}

	private void fillFree(int from) {
		for (int slot = free.length - 1; slot >= from; slot--) {
			free[freeCount++] = slot;
		}
	}

	void add(int cpu, long nanos, Actor actor, int what, long argument) {
		if (nanos < 0) {
			throw new IllegalArgumentException("Work of " + nanos + " ns for " + actor.entity() + ".");
		}
		if (freeCount == 0) {
			grow();
		}
		int slot = free[--freeCount];
		// Two pieces of work on one CPU never end at the same moment of its work time, so their order is certain.
		long end = simulation.cpus.work(cpu, simulation.now, Math.max(1, nanos));
		actors[slot] = actor;
		whats[slot] = what;
		arguments[slot] = argument;
		cpus[slot] = cpu;
		epochs[slot] = simulation.cpus.epoch(cpu);
		ends[slot] = end;
		simulation.scheduleComputed(simulation.now + simulation.cpus.remaining(cpu, simulation.now, end), slot);
	}

	/** A CPU goes on, or its work was forgotten: what came due while it stood still is due again. */
	void release(int cpu) {
		int kept = 0;
		for (int i = 0; i < stalledCount; i++) {
			if (cpus[stalled[i]] == cpu) {
				simulation.scheduleComputed(simulation.now, stalled[i]);
			} else {
				stalled[kept++] = stalled[i];
			}
		}
		stalledCount = kept;
	}

	/** Its time has come, unless interrupts took some of it. */
	void due(int slot) {
		int cpu = cpus[slot];
		if (simulation.cpus.frozen(cpu) && epochs[slot] == simulation.cpus.epoch(cpu)) {
			if (stalledCount == stalled.length) {
				stalled = Arrays.copyOf(stalled, stalledCount * 2);
			}
			stalled[stalledCount++] = slot;
			return;
		}
		if (epochs[slot] == simulation.cpus.epoch(cpu)) {
			long left = simulation.cpus.remaining(cpu, simulation.now, ends[slot]);
			if (left > 0) {
				simulation.scheduleComputed(simulation.now + left, slot);
				return;
			}
			free[freeCount++] = slot;
			actors[slot].computed(whats[slot], arguments[slot]);
		} else {
			free[freeCount++] = slot;
		}
	}

	private void grow() {
		int old = free.length;
		int capacity = old * 2;
		actors = Arrays.copyOf(actors, capacity);
		whats = Arrays.copyOf(whats, capacity);
		arguments = Arrays.copyOf(arguments, capacity);
		cpus = Arrays.copyOf(cpus, capacity);
		epochs = Arrays.copyOf(epochs, capacity);
		ends = Arrays.copyOf(ends, capacity);
		free = Arrays.copyOf(free, capacity);
		fillFree(old);
	}
}
