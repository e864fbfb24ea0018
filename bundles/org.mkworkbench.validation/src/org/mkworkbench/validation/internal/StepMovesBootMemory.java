// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-SCN-012: memory leaves a kernel in whole regions, and the region with its image stays; so only what it got later can leave. */
final class StepMovesBootMemory extends PlanRule {
	StepMovesBootMemory() {
		super("MK-SCN-012", "Step takes memory a kernel started with", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			ScenarioWalk.walk(context, scenario, (step, walk) -> {
				if (step.getAction() == StepAction.MOVE_MEMORY && step.getAmount() > 0 && step.getKernel() instanceof SpawnedKernel
						&& !walk.gotRegions(step.getKernel(), step.getAmount())) {
					out.accept(warning("%s takes %s from %s, which got no such memory from an earlier step".formatted(Scenarios.label(step),
							Words.exactSize(step.getAmount()), Channels.end(context, step.getKernel())),
							"Move memory that the kernel got by a step before, in the same sizes").about(step).about(step.getKernel(), step.getTarget())
							.fixedBy(delete("Delete the step", step)));
				}
			});
		}
	}
}
