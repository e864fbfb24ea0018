// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.HostRequest;
import org.mkworkbench.engine.simulator.Machine;

/** Halts a kernel by force: a non-maskable interrupt to each CPU, one after the other, which parks it whatever it does. */
final class KillTask extends Task {
	private static final long serialVersionUID = 1L;

	private final int kernel;
	private boolean waiting;

	KillTask(ScenarioActor scenario, int kernel) {
		super(scenario);
		this.kernel = kernel;
	}

	@Override
	void begin() {
		waiting = true;
		Machine machine = scenario.machine();
		LatencyModel costs = machine.costs();
		int sender = machine.cpus(0)[0];
		long wire = 0;
		for (int cpu : machine.cpus(kernel)) {
			wire = Math.max(wire, costs.hardwareIpiNanos(machine.distance(sender, cpu)));
		}
		scenario.wake(this, machine.cpus(kernel).length * costs.ringNanos() + wire + costs.hardwareInterruptNanos());
	}

	@Override
	void due() {
		scenario.ask(scenario.machine().host().beginHalt(scenario.machine().kernelId(kernel), true), this);
	}

	@Override
	void ended(HostRequest request) {
		waiting = false;
		if (!scenario.notes().failed(this, request, "")) {
			Machine machine = scenario.machine();
			machine.faults().park(kernel);
			scenario.notes().measured("scenario.kill", "Forced halt", machine.kernelName(kernel), elapsed());
			scenario.notes().note(machine.kernelId(kernel), scenario.words().place(machine.kernelId(kernel)) + " is stopped by force, " + machine.cpus(kernel).length + " CPUs parked");
		}
	}

	@Override
	String underWay() {
		return waiting ? "kill of " + scenario.words().place(scenario.machine().kernelId(kernel)) : null;
	}
}
