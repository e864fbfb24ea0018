// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import org.mkworkbench.engine.traffic.CpuActivity;

/** What a CPU of a trace does: its scheduler says when it runs a task, its interrupts when it is in one. Intervals do not overlap. */
final class CpuLane {
	private enum Task {
		UNKNOWN, IDLE, RUNNING
	}

	private final EventWriter writer;
	private final int cpu;
	private Task task = Task.UNKNOWN;
	private long since;
	private long interruptSince;
	private int depth;
	private boolean awaited;

	/** @param begin of the trace */
	CpuLane(EventWriter writer, int cpu, long begin) {
		this.writer = writer;
		this.cpu = cpu;
		this.since = begin;
	}

	/** Another task runs now. @return whether the CPU leaves its idle state and somebody else's wake-up had no interrupt */
	boolean schedule(long time, boolean fromIdle, boolean toIdle) {
		if (depth > 0) {
			// Soft interrupts of a real-time kernel are preempted; what comes after that is the task's.
			depth = 1;
			leave(time);
		}
		if (!fromIdle && (toIdle || task == Task.UNKNOWN)) {
			writer.activity(CpuActivity.WORK, cpu, since, time);
			since = time;
		}
		if (fromIdle || task == Task.UNKNOWN) {
			since = time;
		}
		boolean silent = fromIdle && !toIdle && awaited;
		awaited = false;
		task = toIdle ? Task.IDLE : Task.RUNNING;
		return silent;
	}

	/** Another CPU put a task here. */
	void wake() {
		awaited |= task == Task.IDLE;
	}

	/** An interrupt came of which nobody knows how long it took. */
	void interrupted() {
		awaited = false;
	}

	/** An interrupt begins. */
	void enter(long time) {
		awaited = false;
		if (depth++ == 0) {
			if (task == Task.RUNNING) {
				writer.activity(CpuActivity.WORK, cpu, since, time);
			}
			interruptSince = time;
		}
	}

	/** An interrupt ends; one that began before the trace counts for nothing. */
	void leave(long time) {
		if (depth > 0 && --depth == 0) {
			writer.activity(CpuActivity.INTERRUPT, cpu, interruptSince, time);
			if (task == Task.RUNNING) {
				since = time;
			}
		}
	}

	/** The trace is over. */
	void finish(long time) {
		if (depth > 0) {
			depth = 1;
			leave(time);
		} else if (task == Task.RUNNING) {
			writer.activity(CpuActivity.WORK, cpu, since, time);
		}
	}
}
