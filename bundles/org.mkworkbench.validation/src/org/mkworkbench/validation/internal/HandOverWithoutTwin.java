// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.KernelRoles;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-SCN-006: a kernel hands over to another spawned kernel with the role of an update twin. */
final class HandOverWithoutTwin extends PlanRule {
	HandOverWithoutTwin() {
		super("MK-SCN-006", "Hand-over to a kernel that is no update twin", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			for (ScenarioStep step : scenario.getSteps()) {
				String problem = step.getAction() == StepAction.HAND_OVER && step.getKernel() != null && step.getTarget() != null ? problem(step) : null;
				if (problem != null) {
					out.accept(warning("%s hands over from %s to %s, %s".formatted(Scenarios.label(step), Channels.end(context, step.getKernel()),
							Channels.end(context, step.getTarget()), problem), "Hand over to a kernel with the role of an update twin").about(step)
							.about(step.getKernel(), step.getTarget()));
				}
			}
		}
	}

	private static String problem(ScenarioStep step) {
		if (step.getKernel() == step.getTarget()) {
			return "which is the same kernel";
		}
		if (!(step.getKernel() instanceof SpawnedKernel) || !(step.getTarget() instanceof SpawnedKernel twin)) {
			return "but the host can neither be replaced nor replace another";
		}
		return twin.getRole() == KernelRole.UPDATE_TWIN ? null : "whose role is %s and not update twin".formatted(KernelRoles.words(twin.getRole()));
	}
}
