// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.traffic.KernelPhase;

/** Has a kernel run no code for a while. */
final class HangTask extends Task {
	private static final long serialVersionUID = 1L;

	private final int kernel;
	private final long nanos;

	/** @param nanos 0 for good */
	HangTask(ScenarioActor scenario, int kernel, long nanos) {
		super(scenario);
		this.kernel = kernel;
		this.nanos = nanos;
	}

	@Override
	void begin() throws HostError {
		scenario.requireRunning(kernel);
		scenario.machine().faults().hang(kernel);
		if (nanos > 0) {
			scenario.wake(this, nanos);
		}
	}

	@Override
	void due() {
		// Not another hang of a kernel that was stopped and started in the meantime.
		if (scenario.machine().phase(kernel) == KernelPhase.HUNG && scenario.machine().stoppedAt(kernel) == begun) {
			scenario.machine().faults().recover(kernel);
			scenario.notes().note(scenario.machine().kernelId(kernel), scenario.words().place(scenario.machine().kernelId(kernel)) + " goes on");
		}
	}

	/** A hang is a state, not something to be done. */
	@Override
	String underWay() {
		return null;
	}
}
