// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.traffic.KernelPhase;

/** Sends messages as fast as the sender can. */
final class FloodTask extends Task {
	private static final long serialVersionUID = 1L;

	private final int route;
	private final int kernel;
	private final String subject;
	private long left;
	private long sent;
	private long lost;
	private boolean sending;

	FloodTask(ScenarioActor scenario, int route, StepSpec step) {
		super(scenario);
		this.route = route;
		kernel = scenario.machine().kernelIndex(step.kernelId());
		subject = scenario.words().place(step.kernelId()) + " → " + scenario.words().place(step.targetKernelId());
		left = step.amount();
	}

	@Override
	void begin() throws HostError {
		scenario.requireRunning(kernel);
		sending = true;
		due();
	}

	@Override
	void due() {
		Machine machine = scenario.machine();
		if (left > 0 && machine.phase(kernel) == KernelPhase.ACTIVE) {
			left--;
			if (machine.send(route, 0)) {
				sent++;
			} else {
				lost++;
			}
			scenario.wake(this, machine.costs().sendNanos(ScenarioActor.FLOOD_BYTES));
		} else {
			sending = false;
			scenario.notes().counted("scenario.flood.sent", "Flood, messages sent", subject, sent);
			scenario.notes().counted("scenario.flood.lost", "Flood, messages that found the ring full or nobody there", subject, lost);
			scenario.notes().note(scenario.machine().kernelId(kernel), "flood " + subject + " is over: " + sent + " messages sent, " + lost + " lost");
		}
	}

	@Override
	String underWay() {
		return sending ? "flood " + subject + ", " + sent + " messages sent, " + lost + " lost, " + left + " left" : null;
	}
}
