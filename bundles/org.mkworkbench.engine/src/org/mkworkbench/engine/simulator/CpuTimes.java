// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

/** What the time of each CPU went to up to a moment. By CPU, not by kernel: CPUs move. */
final class CpuTimes implements Serializable {
	private static final long serialVersionUID = 1L;

	static final int INTERRUPT = 0;
	static final int WAKE = 1;
	static final int WORK = 2;
	static final int POLL = 3;
	static final int DEEP = 4;
	private static final int KINDS = 5;

	/** Before the beginning of the run. */
	static final CpuTimes NONE = new CpuTimes(new long[0], 0);

	private final long[] nanos;
	final long at;

	private CpuTimes(long[] nanos, long at) {
		this.nanos = nanos;
		this.at = at;
	}

	CpuTimes(Cpus cpus, long now) {
		this(new long[cpus.count() * KINDS], now);
		for (int cpu = 0; cpu < cpus.count(); cpu++) {
			long interrupts = cpus.interruptNanos(cpu, now);
			long wakes = Math.min(cpus.wakeNanos(cpu), interrupts);
			nanos[cpu * KINDS + INTERRUPT] = interrupts - wakes;
			nanos[cpu * KINDS + WAKE] = wakes;
			nanos[cpu * KINDS + WORK] = cpus.workNanos(cpu, now);
			nanos[cpu * KINDS + POLL] = cpus.pollNanos(cpu, now);
			nanos[cpu * KINDS + DEEP] = cpus.deepNanos(cpu, now);
		}
	}

	long nanos(int cpu, int kind) {
		return nanos.length == 0 ? 0 : nanos[cpu * KINDS + kind];
	}
}
