// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;

/** A workload between two kernels that goes on while both are active, and goes over to a kernel that one of them hands over to. */
abstract class PairActor extends WorkloadActor {
	private static final long serialVersionUID = 1L;

	private final int fromId;
	private final int toId;
	/** Indices of the kernels; may change before {@link #connect}. */
	int from;
	int to;
	/** One of the kernels hands over. */
	private boolean suspended;
	private final Downtime downtime = new Downtime();

	PairActor(String kind, String name, int fromId, int toId) {
		super(kind + ":" + fromId + ">" + toId, name);
		this.fromId = fromId;
		this.toId = toId;
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		from = kernel(fromId);
		to = kernel(toId);
		connect();
	}

	/** Makes the routes between the two kernels. Comes once, and again after each hand-over. */
	abstract void connect();

	/** Both kernels are active. */
	abstract void begin();

	/** One of them is not any more, or hands over: what is under way is lost. */
	abstract void end();

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		update();
	}

	@Override
	protected void replaced(int kernel, int by) {
		if (kernel != from && kernel != to || by == from + to - kernel) {
			// Not about these two, or one of them takes over from the other.
			return;
		}
		suspended = by < 0;
		if (suspended) {
			downtime.waits(machine.now());
		} else {
			downtime.goesOn(machine.now());
			if (by != kernel) {
				from = from == kernel ? by : from;
				to = to == kernel ? by : to;
				connect();
			}
		}
		update();
	}

	private void update() {
		if (nowRuns(!suspended && machine.active(from) && machine.active(to))) {
			if (running()) {
				begin();
			} else {
				end();
			}
		}
	}

	/** Something that began at a time is done: ends the downtime of a hand-over. */
	final void completed(long begun) {
		downtime.handled(machine.now(), begun);
	}

	@Override
	protected void report(Report report) {
		downtime.report(report, name, machine.now());
	}
}
