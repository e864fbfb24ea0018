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

	/** Its time has come, unless interrupts took some of it. */
	void due(int slot) {
		int cpu = cpus[slot];
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
