// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.Locale;

/** What the machine has to report: messages, and per kernel and CPU what the time went to. */
final class MachineFigures {
	private final Simulation simulation;
	private final Cpus cpus;
	private final long now;

	MachineFigures(Simulation simulation) {
		this.simulation = simulation;
		this.cpus = simulation.cpus;
		this.now = simulation.now;
	}

	void report(Report report) {
		report.figure("machine.events", "Events carried out", "", "", simulation.events);
		simulation.transport.report(report);
		for (SimulatedKernel kernel : simulation.kernels) {
			kernel(report, kernel);
		}
		for (int cpu = 0; cpu < cpus.count(); cpu++) {
			if (cpus.interruptNanos(cpu, now) > 0 || cpus.workNanos(cpu, now) > 0) {
				shares(report, "cpu", "CPU " + simulation.host.machine().cpus().get(cpu).osIndex(), cpu);
			}
		}
	}

	private void kernel(Report report, SimulatedKernel kernel) {
		shares(report, "kernel", kernel.name, kernel.cpus);
		report.figure("kernel.interrupts", "Interrupts taken", kernel.name, "", kernel.interrupts);
		report.figure("kernel.refused", "Messages and doorbells refused, not active", kernel.name, "", kernel.refused);
		if (kernel.index > 0) {
			for (BootStage stage : BootStage.values()) {
				long nanos = kernel.stageNanos[stage.ordinal()];
				if (nanos >= 0) {
					report.figure("boot." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'), "Start: " + stage.label(), kernel.name, "ns", nanos);
				}
			}
		}
	}

	/** Shares of the time of all these CPUs; they add up to 100 %. */
	private void shares(Report report, String id, String subject, int... members) {
		long interrupt = 0;
		long wake = 0;
		long work = 0;
		long poll = 0;
		long deep = 0;
		for (int cpu : members) {
			long wakes = Math.min(cpus.wakeNanos(cpu), cpus.interruptNanos(cpu, now));
			interrupt += cpus.interruptNanos(cpu, now) - wakes;
			wake += wakes;
			work += cpus.workNanos(cpu, now);
			poll += cpus.pollNanos(cpu, now);
			deep += cpus.deepNanos(cpu, now);
		}
		double percent = 100.0 / Math.max(1, (double) now * members.length);
		report.figure(id + ".interrupt", "Time in interrupts", subject, "%", interrupt * percent);
		report.figure(id + ".wake", "Time leaving idle states", subject, "%", wake * percent);
		report.figure(id + ".work", "Time working", subject, "%", work * percent);
		report.figure(id + ".polling", "Time polling idle", subject, "%", poll * percent);
		report.figure(id + ".deep", "Time asleep", subject, "%", deep * percent);
	}
}
