// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.Arrays;

import org.mkworkbench.engine.contention.Cores;
import org.mkworkbench.engine.contention.Shootdown;
import org.mkworkbench.engine.contention.ShootdownCosts;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.simulator.CpuState;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Carries out {@link TlbShootdown} while all its kernels are active. CPUs that moved take part from the next shootdown on. */
final class TlbShootdownActor extends WorkloadActor implements Cores {
	private static final long serialVersionUID = 1L;

	/** Nanoseconds to drop an entry: the middle of the 95 to 320 cycles of Baumann et al., SOSP 2009, at 2 GHz. */
	static final long INVALIDATE = 104;

	private static final int DUE = 8;
	private static final int KINDS = 16;
	private static final int GENERATIONS = 1 << 20;

	private final TlbShootdown spec;
	private int[] kernels;
	private RandomStream arrivals;
	private int[] cpus;
	/** By member. */
	private int[] kernelOf;
	/** Null while a kernel is missing. */
	private Shootdown shootdown;
	/** One of the kernels hands over. */
	private boolean suspended;
	private int generation;
	private boolean inProgress;
	private long begun;
	private long due;
	private long finished;
	private final LatencyHistogram durations = new LatencyHistogram();

	TlbShootdownActor(TlbShootdown spec) {
		super("shootdown", spec.name());
		this.spec = spec;
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		kernels = spec.kernelIds().stream().mapToInt(this::kernel).toArray();
		arrivals = stream("arrivals");
		for (int kernel : kernels) {
			on.watch(this, kernel);
		}
		check();
	}

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		check();
	}

	@Override
	protected void replaced(int kernel, int by) {
		if (follow(kernels, kernel, by)) {
			suspended = by < 0;
			check();
		}
	}

	private void check() {
		boolean able = !suspended;
		for (int kernel : kernels) {
			able &= machine.active(kernel);
		}
		if (!nowRuns(able)) {
			return;
		}
		generation = (generation + 1) % GENERATIONS;
		due = 0;
		inProgress = false;
		shootdown = null;
		if (able) {
			gather();
			expectNext();
		}
	}

	/** Takes the CPUs the kernels have now. */
	private void gather() {
		cpus = cpusOf(kernels);
		kernelOf = Arrays.stream(kernels).flatMap(k -> Arrays.stream(machine.cpus(k)).map(cpu -> k)).toArray();
		int[] packages = Arrays.stream(cpus).map(cpu -> StrictMath.max(0, machine.hardware().cpus().get(cpu).packageIndex())).toArray();
		shootdown = new Shootdown(this, costs(machine.costs()), spec.protocol(), packages, SharedLockActor.distances(machine, cpus));
	}

	/**
	 * Requests are interrupts, and requesting one keeps the first CPU busy; what the interrupt costs the other one is added where it comes.
	 * An answer is a line that the first CPU, or the one before in the tree, fetches.
	 */
	static ShootdownCosts costs(LatencyModel costs) {
		int distances = Distance.values().length;
		long request = costs.requestNanos();
		long[] requests = new long[distances];
		long[] lines = new long[distances];
		for (Distance distance : Distance.values()) {
			requests[distance.ordinal()] = costs.hardwareIpiNanos(distance) + 2 * request;
			lines[distance.ordinal()] = costs.lineNanos(distance);
		}
		return new ShootdownCosts(requests, request, request, costs.lineNanos(Distance.OTHER_PACKAGE), 0, INVALIDATE, lines);
	}

	private void expectNext() {
		after(arrivals.nextExponentialNanos(1e9 / spec.ratePerSecond()), DUE, 0);
	}

	@Override
	protected void timer(int what, long argument) {
		if (what / KINDS != generation || shootdown == null) {
			return;
		}
		if (what % KINDS == DUE) {
			due++;
			expectNext();
		} else {
			shootdown.event(what % KINDS, argument);
		}
		goOn();
	}

	@Override
	protected void computed(int what, long argument) {
		if (what / KINDS == generation && shootdown != null) {
			shootdown.event(what % KINDS, argument);
			goOn();
		}
	}

	private void goOn() {
		if (inProgress && !shootdown.isRunning()) {
			inProgress = false;
			finished++;
			durations.record(machine.now() - begun);
		}
		if (!inProgress && due > 0) {
			due--;
			inProgress = true;
			begun = machine.now();
			if (!areCpusOf(cpus, kernels)) {
				gather();
			}
			shootdown.begin();
		}
	}

	@Override
	public long now() {
		return machine.now();
	}

	@Override
	public void after(long delay, int what, long argument) {
		machine.after(delay, this, what + KINDS * generation, argument);
	}

	@Override
	public void work(int member, long duration, int what, long argument) {
		machine.compute(cpus[member], duration, this, what + KINDS * generation, argument);
	}

	/** A CPU that is idle begins at once in any case; one that hangs, when it goes on. */
	@Override
	public void interrupt(int member, long duration, boolean enter, int what, long argument) {
		int cpu = cpus[member];
		if (machine.state(cpu) == CpuState.RUNNING && runs(kernelOf[member])) {
			long entered = enter ? machine.interrupt(cpu) : 0;
			machine.after(StrictMath.max(entered, machine.stayInInterrupt(cpu, duration)), this, what + KINDS * generation, argument);
		} else {
			work(member, duration + (enter ? machine.costs().hardwareInterruptNanos() : 0), what, argument);
		}
	}

	@Override
	protected void report(Report report) {
		rate(report, "shootdown.rate", "Shootdowns finished", finished);
		now(report, "shootdown.late", "Shootdowns that still wait for the one before", due);
		latencies(report, "shootdown.duration", "Shootdown, begin to last answer", durations);
	}
}
