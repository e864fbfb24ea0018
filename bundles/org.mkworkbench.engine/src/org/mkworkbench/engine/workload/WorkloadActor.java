// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.Arrays;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.simulator.Actor;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** What the actors of workloads have in common. */
abstract class WorkloadActor extends Actor {
	private static final long serialVersionUID = 1L;

	/**
	 * Nanoseconds after which a message is sent again that found the ring full. The kernel only says ENOSPC; what the caller does about it is
	 * assumed.
	 */
	static final long RETRY_NANOS = 10_000;

	/** A ticket to cancel that belongs to no timer; 0 would belong to the first one of the run. */
	static final long NO_TIMER = -1;

	/** Of the workload; the subject of its figures. */
	final String name;
	Machine machine;
	/** Position of the channel its routes belong to, -1 for none. */
	int channel = -1;
	private boolean running;
	private long activeSince;
	private long activeBefore;

	WorkloadActor(String kind, String name) {
		super(kind + ":" + name);
		this.name = name;
	}

	@Override
	protected void start(Machine on) {
		machine = on;
	}

	RandomStream stream(String purpose) {
		return machine.stream(entity(), purpose);
	}

	/** Index of a kernel that must be there. */
	int kernel(int id) {
		int index = machine.kernelIndex(id);
		if (index < 0) {
			throw new IllegalArgumentException("Workload \"" + name + "\" names kernel " + id + ", which no overlay creates.");
		}
		return index;
	}

	/**
	 * Puts a kernel that takes over into the place of another one and watches it; for {@link #replaced}.
	 *
	 * @return whether the work is about the other one: it waits while {@code by} is -1
	 */
	boolean follow(int[] kernels, int kernel, int by) {
		for (int i = 0; i < kernels.length; i++) {
			if (kernels[i] == kernel) {
				// One that has a place of its own keeps it; then the old one stays away when it ends.
				if (by >= 0 && by != kernel && Arrays.stream(kernels).noneMatch(k -> k == by)) {
					kernels[i] = by;
					machine.watch(this, by);
				}
				return true;
			}
		}
		return false;
	}

	/** The CPUs of all these kernels, one after the other. */
	int[] cpusOf(int[] kernels) {
		return Arrays.stream(kernels).flatMap(k -> Arrays.stream(machine.cpus(k))).toArray();
	}

	/** Whether these are the CPUs of the kernels now. */
	boolean areCpusOf(int[] cpus, int[] kernels) {
		int at = 0;
		for (int kernel : kernels) {
			for (int cpu : machine.cpus(kernel)) {
				if (at == cpus.length || cpus[at++] != cpu) {
					return false;
				}
			}
		}
		return at == cpus.length;
	}

	/** Whether a kernel really runs; a hung one only seems to. */
	boolean runs(int kernel) {
		return machine.phase(kernel) == KernelPhase.ACTIVE;
	}

	/**
	 * Whether a kernel can act on a timer now. If it hangs, {@link #computed} follows with the same values once it goes on, and never if it
	 * ends.
	 */
	boolean canAct(int kernel, int what, long argument) {
		if (machine.phase(kernel) == KernelPhase.HUNG || machine.phase(kernel) == KernelPhase.STOPPED) {
			machine.compute(machine.cpus(kernel)[0], 0, this, what, argument);
		}
		return runs(kernel);
	}

	/**
	 * Says whether all it needs is active now.
	 *
	 * @return whether that is new
	 */
	boolean nowRuns(boolean able) {
		if (able == running) {
			return false;
		}
		running = able;
		if (able) {
			activeSince = machine.now();
		} else {
			activeBefore += machine.now() - activeSince;
		}
		return true;
	}

	boolean running() {
		return running;
	}

	/** Time during which all it needs was active. */
	long activeNanos() {
		return activeBefore + (running ? machine.now() - activeSince : 0);
	}

	void count(Report report, String id, String label, long value) {
		report.count(id, label, name, value);
	}

	/** How many there are at this moment, or were in the whole run. */
	void now(Report report, String id, String label, long value) {
		report.figure(id, label, name, "", value);
	}

	/** Per second of {@link #activeNanos}: the time its kernels take to boot says nothing about the workload. */
	void rate(Report report, String id, String label, double count) {
		report.ratio(id, label, name, "1/s", count * 1e9, activeNanos());
	}

	void latencies(Report report, String id, String label, LatencyHistogram histogram) {
		report.latencies(id, label, name, histogram);
	}

	/** Chooses the CPU of a kernel with the least work of this workload on it; of equal ones the first. */
	static final class LeastBusy implements java.io.Serializable {
		private static final long serialVersionUID = 1L;

		private final Machine machine;
		private final int kernel;
		private final int[] works;

		LeastBusy(Machine machine, int kernel) {
			this.machine = machine;
			this.kernel = kernel;
			this.works = new int[machine.hardware().cpus().size()];
		}

		/** Index of the CPU, for one piece of work. */
		int take() {
			int[] cpus = machine.cpus(kernel);
			int best = cpus[0];
			for (int cpu : cpus) {
				if (works[cpu] < works[best]) {
					best = cpu;
				}
			}
			works[best]++;
			return best;
		}

		/** The work is done. */
		void done(int cpu) {
			works[cpu]--;
		}

		/** All its work is lost. */
		void reset() {
			Arrays.fill(works, 0);
		}
	}

	/** Mean over time of a number that is 0 while the workload does not run. */
	static final class TimeMean implements java.io.Serializable {
		private static final long serialVersionUID = 1L;

		private double area;
		private long since;
		private long value;

		/** The value changes now. */
		void add(long now, int difference) {
			area += (double) value * (now - since);
			since = now;
			value += difference;
		}

		long value() {
			return value;
		}

		/** Value by nanoseconds until now. */
		double area(long now) {
			return area + (double) value * (now - since);
		}
	}
}
