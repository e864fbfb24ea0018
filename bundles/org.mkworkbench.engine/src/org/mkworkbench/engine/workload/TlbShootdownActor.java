// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.Arrays;

import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.queueing.Cores;
import org.mkworkbench.engine.queueing.Shootdown;
import org.mkworkbench.engine.queueing.ShootdownCosts;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Carries out {@link TlbShootdown} on the CPUs the kernels have when all of them are active. */
final class TlbShootdownActor extends WorkloadActor implements Cores {
	private static final long serialVersionUID = 1L;

	/** Nanoseconds to request an interrupt, xAPIC; the same 100 ns are part of Cost.SEND. */
	private static final long REQUEST = 100;
	/** Nanoseconds to drop an entry: the middle of the 95 to 320 cycles of Baumann et al., SOSP 2009, at 2 GHz. */
	static final long INVALIDATE = 104;

	private static final int DUE = 8;
	private static final int KINDS = 16;
	private static final int GENERATIONS = 1 << 20;

	private final TlbShootdown spec;
	private int[] kernels;
	private RandomStream arrivals;
	private int[] cpus;
	/** Null while a kernel is missing. */
	private Shootdown shootdown;
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

	private void check() {
		boolean able = Arrays.stream(kernels).allMatch(machine::active);
		if (!nowRuns(able)) {
			return;
		}
		generation = (generation + 1) % GENERATIONS;
		due = 0;
		inProgress = false;
		shootdown = null;
		if (able) {
			cpus = Arrays.stream(kernels).flatMap(k -> Arrays.stream(machine.cpus(k))).toArray();
			int[] packages = Arrays.stream(cpus).map(cpu -> machine.hardware().cpus().get(cpu).packageIndex()).map(p -> StrictMath.max(0, p)).toArray();
			shootdown = new Shootdown(this, costs(machine.costs()), spec.protocol(), packages, SharedLockActor.distances(machine, cpus));
			expectNext();
		}
	}

	/** Requests are interrupts; an answer is a line that the first CPU, or the one before in the tree, polls. */
	static ShootdownCosts costs(LatencyModel costs) {
		int distances = Distance.values().length;
		long[] requests = new long[distances];
		long[] answers = new long[distances];
		long near = costs.lineNanos(Distance.SAME_CPU);
		for (Distance distance : Distance.values()) {
			// The CPU that asks is busy with the request, the one asked with the interrupt, which is its software.
			requests[distance.ordinal()] = 2 * near + costs.ipiNanos(distance) + REQUEST;
			answers[distance.ordinal()] = 2 * near + 2 * costs.lineNanos(distance);
		}
		return new ShootdownCosts(requests, answers, near, near, costs.lineNanos(Distance.OTHER_PACKAGE), costs.interruptNanos(), 0, INVALIDATE);
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

	@Override
	protected void report(Report report) {
		rate(report, "shootdown.rate", "Shootdowns finished", perSecond(finished));
		count(report, "shootdown.late", "Shootdowns that still wait for the one before", due);
		latencies(report, "shootdown.duration", "Shootdown, begin to last answer", durations);
	}
}
