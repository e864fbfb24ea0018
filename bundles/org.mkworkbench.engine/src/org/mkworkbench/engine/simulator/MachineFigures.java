// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.Locale;

/** What the machine has to report: messages, and per kernel and CPU what the time went to. */
final class MachineFigures {
	private final Simulation simulation;
	private final CpuTimes times;
	private final CpuTimes before;

	MachineFigures(Simulation simulation) {
		this.simulation = simulation;
		this.times = new CpuTimes(simulation.cpus, simulation.now);
		this.before = simulation.before;
	}

	void report(Report report) {
		report.count("machine.events", "Events carried out", "", simulation.events);
		simulation.transport.report(report);
		for (SimulatedKernel kernel : simulation.kernels) {
			kernel(report, kernel);
		}
		for (int cpu = 0; cpu < simulation.cpus.count(); cpu++) {
			if (times.nanos(cpu, CpuTimes.INTERRUPT) + times.nanos(cpu, CpuTimes.WAKE) + times.nanos(cpu, CpuTimes.WORK) > 0) {
				shares(report, "cpu", "CPU " + simulation.host.machine().cpus().get(cpu).osIndex(), cpu);
			}
		}
	}

	private void kernel(Report report, SimulatedKernel kernel) {
		shares(report, "kernel", kernel.name, kernel.cpus);
		report.count("kernel.interrupts", "Interrupts taken", kernel.name, kernel.interrupts);
		report.count("kernel.refused", "Messages and doorbells refused, not active", kernel.name, kernel.refused);
		if (kernel.index > 0) {
			for (BootStage stage : BootStage.values()) {
				long nanos = kernel.stageNanos[stage.ordinal()];
				if (nanos >= 0) {
					report.figure("boot." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'), "Start: " + stage.label(), kernel.name, "ns", nanos);
				}
			}
		}
	}

	/** Shares of the measured time of all these CPUs; they add up to 100 %. */
	private void shares(Report report, String id, String subject, int... members) {
		share(report, id + ".interrupt", "Time in interrupts", subject, CpuTimes.INTERRUPT, members);
		share(report, id + ".wake", "Time leaving idle states", subject, CpuTimes.WAKE, members);
		share(report, id + ".work", "Time working", subject, CpuTimes.WORK, members);
		share(report, id + ".polling", "Time polling idle", subject, CpuTimes.POLL, members);
		share(report, id + ".deep", "Time asleep", subject, CpuTimes.DEEP, members);
	}

	private void share(Report report, String id, String label, String subject, int kind, int... members) {
		long nanos = 0;
		for (int cpu : members) {
			nanos += times.nanos(cpu, kind) - before.nanos(cpu, kind);
		}
		report.ratio(id, label, subject, "%", 100.0 * nanos, (double) (times.at - before.at) * members.length);
	}
}
