// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import org.mkworkbench.engine.scenario.StepSpec;

/** Carries out the steps that need no more than the machine. */
final class StepTaker extends Actor {
	private static final long serialVersionUID = 1L;

	private Machine machine;

	StepTaker() {
		super("steps");
	}

	@Override
	protected void start(Machine on) {
		machine = on;
		on.takeSteps(this);
	}

	@Override
	protected void step(StepSpec step) {
		int kernel = machine.kernelIndex(step.kernelId());
		switch (step.action()) {
			case START -> machine.boot(kernel);
			case KILL -> machine.faults().park(kernel);
			case PANIC -> machine.faults().panic(kernel);
			case HANG -> machine.faults().hang(kernel);
			case SLOW_RECEIVER -> machine.faults().slowReceiver(kernel, step.amount(), step.durationNanos());
			case LOSE_DOORBELL -> machine.faults().loseDoorbells(Faults.ANY, kernel, Faults.ANY, step.amount(), step.durationNanos());
			default -> throw new IllegalArgumentException(step.toString());
		}
	}
}
