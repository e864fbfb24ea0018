// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import org.mkworkbench.engine.host.HostError;

/** Starts a kernel and waits until it runs. */
final class StartTask extends Task {
	private static final long serialVersionUID = 1L;

	private final int kernel;
	private boolean waiting;

	StartTask(ScenarioActor scenario, int kernel) {
		super(scenario);
		this.kernel = kernel;
	}

	@Override
	void begin() throws HostError {
		scenario.requireCpu(kernel);
		waiting = scenario.machine().boot(kernel);
		if (!waiting) {
			throw new HostError("EBUSY", scenario.words().place(scenario.machine().kernelId(kernel)) + " is starting or runs");
		}
	}

	@Override
	void kernelChanged(int changed, boolean active) {
		if (waiting && changed == kernel) {
			waiting = false;
			if (active) {
				scenario.notes().measured("scenario.start", "Start until running", scenario.machine().kernelName(kernel), elapsed());
				scenario.notes().note(scenario.machine().kernelId(kernel), scenario.words().place(scenario.machine().kernelId(kernel)) + " runs");
			} else {
				scenario.notes().givenUp(scenario.notStarted(kernel));
			}
		}
	}

	@Override
	String underWay() {
		return waiting ? "start of " + scenario.words().place(scenario.machine().kernelId(kernel)) : null;
	}
}
