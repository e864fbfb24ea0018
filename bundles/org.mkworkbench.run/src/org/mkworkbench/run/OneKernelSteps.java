// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.mkworkbench.engine.scenario.ScenarioSpec;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;

/**
 * The steps of a scenario when the kernels of a plan are groups of tasks of one kernel: what crashes one of them crashes all, and starting again
 * means to restart the machine. The host's own tasks are left out: they do nothing but answer.
 */
final class OneKernelSteps {
	/** Restart of a server in place, whatever its memory: Hy-FiX, IEEE Transactions on Cloud Computing 2022. */
	static final long RESTART_NANOS = 7_600_000_000L;

	private final List<StepSpec> steps = new ArrayList<>();
	/** Groups that run at the time of the step looked at, or ran when all crashed. */
	private final Set<Integer> up;
	private boolean crashed;

	private OneKernelSteps(Set<Integer> up) {
		this.up = up;
	}

	/** @param kernels ids of the spawned kernels */
	static ScenarioSpec of(ScenarioSpec scenario, Set<Integer> kernels) {
		Set<Integer> up = new TreeSet<>(kernels);
		up.removeAll(scenario.startedLater());
		OneKernelSteps all = new OneKernelSteps(up);
		scenario.steps().forEach(all::add);
		return new ScenarioSpec(scenario.name(), scenario.durationNanos(), all.steps);
	}

	private void add(StepSpec step) {
		switch (step.action()) {
			case PANIC -> crash(step);
			case HANG -> {
				crash(step);
				// One that ends by itself needs no restart.
				crashed = step.durationNanos() == 0;
			}
			case START -> {
				up.add(step.kernelId());
				if (crashed) {
					forAll(step.at(step.atNanos() + RESTART_NANOS));
					crashed = false;
				} else {
					steps.add(step);
				}
			}
			case STOP, KILL -> {
				if (crashed && step.action() == StepAction.KILL) {
					forAll(step);
				} else {
					steps.add(step);
					up.remove(step.kernelId());
				}
			}
			case HAND_OVER -> {
				steps.add(step);
				up.add(step.targetKernelId());
				up.remove(step.kernelId());
			}
			default -> steps.add(step);
		}
	}

	private void crash(StepSpec step) {
		up.add(step.kernelId());
		forAll(step);
		crashed = true;
	}

	private void forAll(StepSpec step) {
		for (int kernel : up) {
			steps.add(new StepSpec(step.atNanos(), step.action(), kernel, step.targetKernelId(), step.channel(), step.cpu(), step.device(), step.amount(),
					step.durationNanos()));
		}
	}
}
