// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import org.mkworkbench.engine.host.HostRequest;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.traffic.KernelPhase;

/** Halts a kernel gracefully. */
final class StopTask extends Task {
	private static final long serialVersionUID = 1L;

	private final int id;
	private boolean waiting;

	StopTask(ScenarioActor scenario, int id) {
		super(scenario);
		this.id = id;
	}

	@Override
	void begin() {
		waiting = true;
		scenario.ask(scenario.machine().host().beginHalt(id, false), this);
	}

	@Override
	void ended(HostRequest request) {
		waiting = false;
		Machine machine = scenario.machine();
		int kernel = machine.kernelIndex(id);
		if (!scenario.notes().failed(this, request, kernel >= 0 && machine.active(kernel) ? scenario.words().place(id) + " is still active; kill it"
				: kernel >= 0 && machine.phase(kernel) == KernelPhase.BOOTING && request.error().map(e -> e.errno().equals("ENODEV")).orElse(false) ? scenario.words().place(id) + " is starting; stop it when it runs, or kill it" : "")) {
			machine.faults().park(kernel);
			scenario.notes().measured("scenario.halt", "Halt, asked until answered", machine.kernelName(kernel), elapsed());
			scenario.notes().note(id, scenario.words().place(id) + " is halted");
		}
	}

	@Override
	String underWay() {
		return waiting ? "stop of " + scenario.words().place(id) : null;
	}
}
