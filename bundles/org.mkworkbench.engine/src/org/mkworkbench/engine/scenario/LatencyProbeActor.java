// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.simulator.Actor;
import org.mkworkbench.engine.simulator.CpuState;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * Carries out {@link LatencyProbe}. A wake-up takes the timer interrupt, which waits for other interrupts of the CPU and for the CPU to leave
 * its idle state, and the switch to the task. Noise comes on top, each a uniform draw up to a {@link Cost}: sections without preemption of
 * other work on the CPU, the other thread of the core if it runs, and the last-level cache in proportion to how many of the other CPUs at it
 * run for other kernels.
 */
final class LatencyProbeActor extends Actor {
	private static final long serialVersionUID = 1L;

	private static final int INTERRUPT = 0;
	private static final int PREEMPTION = 1;
	private static final int SMT = 2;
	private static final int LLC = 3;
	private static final int HANG = 4;
	/** The interrupt itself has no chance in it: its place is that of the stream for gaps. */
	private static final int GAP = INTERRUPT;
	/** More than these are told of together, and the worst of them. */
	private static final int SHOWN_CPUS = 8;
	private static final String[] CAUSES = {"interrupt", "preemption", "smt", "llc", "hang"};
	private static final String[] LABELS = {"Probe, mean share of interrupts and idle states", "Probe, mean share of work on the same CPU",
			"Probe, mean share of the other thread of the core", "Probe, mean share of others at the last-level cache",
			"Probe, mean share of hangs of the kernel"};

	private final LatencyProbe spec;
	private final LatencyHistogram all = new LatencyHistogram();
	private final long[] causes = new long[CAUSES.length];
	private Machine machine;
	/** Of each CPU, made when it is first needed: one stream for each cause, and one for the gaps between timers. */
	private RandomStream[][] streams;
	private int kernel;
	private long[] tickets;
	private long[] due;
	private LatencyHistogram[] byCpu;
	/** Of each CPU: the other threads of its core, and the other CPUs at its last-level cache. */
	private int[][] siblings;
	private int[][] neighbours;
	/** The CPUs the kernel had when {@link #own} was made. */
	private int[] known = {};
	private boolean[] own;

	LatencyProbeActor(LatencyProbe spec) {
		super("probe:" + spec.kernelId() + ":" + spec.name());
		this.spec = spec;
	}

	@Override
	protected void start(Machine on) {
		machine = on;
		kernel = on.kernelIndex(spec.kernelId());
		int count = on.hardware().cpus().size();
		streams = new RandomStream[count][];
		tickets = new long[count];
		due = new long[count];
		Arrays.fill(due, -1);
		byCpu = new LatencyHistogram[count];
		own = new boolean[count];
		siblings = new int[count][];
		neighbours = new int[count][];
		for (int cpu = 0; cpu < count; cpu++) {
			HostCpu self = on.hardware().cpus().get(cpu);
			siblings[cpu] = others(cpu, other -> other.coreIndex() == self.coreIndex());
			neighbours[cpu] = others(cpu, other -> other.lastLevelCacheIndex() >= 0 && other.lastLevelCacheIndex() == self.lastLevelCacheIndex());
		}
		on.watch(this, kernel);
		if (on.phase(kernel) == KernelPhase.ACTIVE) {
			begin();
		}
	}

	private int[] others(int cpu, Predicate<HostCpu> which) {
		List<HostCpu> cpus = machine.hardware().cpus();
		return IntStream.range(0, cpus.size()).filter(other -> other != cpu && which.test(cpus.get(other))).toArray();
	}

	@Override
	protected void kernelChanged(int changed, boolean active) {
		if (active) {
			begin();
		} else {
			for (int cpu = 0; cpu < due.length; cpu++) {
				if (due[cpu] >= 0) {
					machine.cancel(tickets[cpu]);
					due[cpu] = -1;
				}
			}
		}
	}

	private void begin() {
		for (int cpu : machine.cpus(kernel)) {
			begin(cpu);
		}
	}

	private void begin(int cpu) {
		set(cpu, spec.intervalNanos() + part(cpu));
	}

	/**
	 * The next one: after half an interval to one and a half, all equally likely. So traffic of the same period is met in a phase that does not
	 * hang on the one before.
	 */
	private void goOn(int cpu) {
		set(cpu, spec.intervalNanos() / 2 + part(cpu));
	}

	/** Of the interval, at random. */
	private long part(int cpu) {
		return (long) (stream(cpu, GAP).nextDouble() * spec.intervalNanos());
	}

	private void set(int cpu, long delay) {
		due[cpu] = machine.now() + delay;
		tickets[cpu] = machine.after(delay, this, 0, cpu);
	}

	private RandomStream stream(int cpu, int purpose) {
		if (streams[cpu] == null) {
			String place = " cpu " + machine.hardware().cpus().get(cpu).physicalId();
			streams[cpu] = new RandomStream[LLC + 1];
			streams[cpu][GAP] = machine.stream(entity(), "gap" + place);
			for (int cause = PREEMPTION; cause <= LLC; cause++) {
				streams[cpu][cause] = machine.stream(entity(), CAUSES[cause] + place);
			}
		}
		return streams[cpu][purpose];
	}

	@Override
	protected void timer(int what, long argument) {
		int cpu = (int) argument;
		if (!has(cpu)) {
			// The CPU has left the kernel, and the task with it.
			due[cpu] = -1;
			return;
		}
		if (machine.phase(kernel) == KernelPhase.HUNG) {
			// Served when the kernel goes on; those missed in the meantime are not, as with cyclictest.
			machine.compute(cpu, 0, this, 0, cpu);
			return;
		}
		if (machine.phase(kernel) == KernelPhase.ACTIVE) {
			record(cpu, latency(cpu));
		}
		adopt();
		goOn(cpu);
	}

	/** The kernel goes on after a hang in which a timer was due. */
	@Override
	protected void computed(int what, long argument) {
		int cpu = (int) argument;
		if (due[cpu] >= 0 && has(cpu)) {
			long hang = machine.now() - due[cpu];
			causes[HANG] += hang;
			record(cpu, hang + latency(cpu));
			adopt();
			goOn(cpu);
		}
	}

	private boolean has(int cpu) {
		if (machine.cpus(kernel) != known) {
			known = machine.cpus(kernel);
			Arrays.fill(own, false);
			for (int each : known) {
				own[each] = true;
			}
		}
		return own[cpu];
	}

	/** CPUs that came while the kernel runs get a task. */
	private void adopt() {
		for (int own : machine.cpus(kernel)) {
			if (due[own] < 0) {
				begin(own);
			}
		}
	}

	private long latency(int cpu) {
		CpuState before = machine.state(cpu);
		long interrupt = machine.interrupt(cpu);
		boolean sibling = false;
		for (int other : siblings[cpu]) {
			sibling |= machine.state(other) == CpuState.RUNNING;
		}
		int busy = 0;
		for (int other : neighbours[cpu]) {
			busy += !has(other) && machine.state(other) == CpuState.RUNNING ? 1 : 0;
		}
		// Each draws every time: what others do must not change which numbers come next.
		long preemption = draw(cpu, PREEMPTION, Cost.NOISE_PREEMPTION, before == CpuState.RUNNING ? 1 : 0);
		long smt = draw(cpu, SMT, Cost.NOISE_SMT, sibling ? 1 : 0);
		long llc = draw(cpu, LLC, Cost.NOISE_LLC, busy == 0 ? 0 : (double) busy / neighbours[cpu].length);
		causes[INTERRUPT] += interrupt;
		causes[PREEMPTION] += preemption;
		causes[SMT] += smt;
		causes[LLC] += llc;
		return interrupt + machine.costs().workNanos() + preemption + smt + llc;
	}

	private long draw(int cpu, int cause, Cost most, double share) {
		return (long) (stream(cpu, cause).nextDouble() * share * machine.costs().figure(most).value());
	}

	private void record(int cpu, long nanos) {
		if (byCpu[cpu] == null) {
			byCpu[cpu] = new LatencyHistogram();
		}
		byCpu[cpu].record(nanos);
		all.record(nanos);
		machine.result(this, nanos);
	}

	@Override
	protected void report(Report report) {
		report.latencies("probe.latency", "Timer to task, all CPUs", spec.name(), all);
		int[] probed = IntStream.range(0, byCpu.length).filter(cpu -> byCpu[cpu] != null).toArray();
		if (probed.length <= SHOWN_CPUS) {
			for (int cpu : probed) {
				report.latencies("probe.latency", "Timer to task", spec.name() + ", CPU " + machine.hardware().cpus().get(cpu).osIndex(), byCpu[cpu]);
			}
		} else {
			// It may be another CPU from one moment to the next.
			IntStream.of(probed).mapToObj(cpu -> byCpu[cpu]).max(Comparator.comparingLong(LatencyHistogram::max))
					.ifPresent(worst -> report.wholeLatencies("probe.latency", "Timer to task, CPU with the largest", spec.name() + ", worst CPU", worst));
		}
		for (int cause = 0; cause < CAUSES.length; cause++) {
			report.ratio("probe." + CAUSES[cause], LABELS[cause], spec.name(), "ns", causes[cause], all.count());
		}
	}
}
