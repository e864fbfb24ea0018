// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-SCN-004: a running kernel keeps its boot CPU, where its messages arrive, and the host that of the machine. */
final class StepMovesBootCpu extends PlanRule {
	StepMovesBootCpu() {
		super("MK-SCN-004", "Step takes the last CPU or the boot CPU", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			ScenarioWalk.walk(context, scenario, (step, walk) -> {
				String problem = step.getAction() == StepAction.MOVE_THREAD && step.getThread() != null && walk.has(step.getKernel(), step.getThread())
						? problem(context, step, walk) : null;
				if (problem != null) {
					out.accept(warning("%s takes %s from %s: %s".formatted(Scenarios.label(step), Words.cpus(List.of(step.getThread())),
							Scenarios.place(context, step.getKernel()), problem), "Move another CPU, or delete the step").about(step, step.getThread())
							.about(step.getKernel(), step.getTarget()).fixedBy(delete("Delete the step", step)));
				}
			});
		}
	}

	private static String problem(PlanContext context, ScenarioStep step, ScenarioWalk walk) {
		if (step.getKernel() instanceof HostKernel) {
			return context.machine().filter(machine -> machine.getBootThread() == step.getThread()).isPresent()
					? "the machine booted on it, and it cannot go offline" : null;
		}
		List<HardwareThread> cpus = walk.cpus(step.getKernel());
		if (!walk.runs(step.getKernel()) || cpus.isEmpty()) {
			return null;
		}
		return cpus.size() == 1 ? "the kernel runs and has no other" : cpus.getFirst() == step.getThread() ? "the kernel booted on it and receives its messages there" : null;
	}
}
