// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-SCN-003: what moves is with the kernel it moves from at that time, after the steps before. */
final class StepMovesForeign extends PlanRule {
	StepMovesForeign() {
		super("MK-SCN-003", "Step moves what its kernel does not have", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			ScenarioWalk.walk(context, scenario, (step, walk) -> {
				Element what = step.getAction() == StepAction.MOVE_THREAD ? step.getThread()
						: step.getAction() == StepAction.MOVE_DEVICE ? step.getDevice() : null;
				if (what != null && step.getKernel() != step.getTarget() && !walk.has(step.getKernel(), what)) {
					String name = step.getAction() == StepAction.MOVE_THREAD ? Words.cpus(List.of(step.getThread())) : Words.device(what);
					out.accept(warning("%s moves %s from %s to %s, but at that time it is with %s".formatted(Scenarios.label(step), name,
							Scenarios.place(context, step.getKernel()), Scenarios.place(context, step.getTarget()), walk.owner(what)),
							"Move it from where it is, or delete the step").about(step, what).about(step.getKernel(), step.getTarget())
							.fixedBy(delete("Delete the step", step)));
				}
			});
		}
	}
}
