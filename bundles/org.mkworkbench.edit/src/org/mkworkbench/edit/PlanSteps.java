// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.ScenarioStep;

/** In which plan a scenario step plays: scenarios belong to the design, their steps name kernels and channels of plans. */
final class PlanSteps {
	private PlanSteps() {
	}

	/** Whether the step names a kernel or channel of the plan. */
	static boolean in(ScenarioStep step, Plan plan) {
		return named(step).anyMatch(object -> ModelCommand.planOf(object) == plan);
	}

	/** Whether the step names a kernel or channel at all. */
	static boolean inAny(ScenarioStep step) {
		return named(step).findAny().isPresent();
	}

	private static Stream<EObject> named(ScenarioStep step) {
		return Stream.of((EObject) step.getKernel(), step.getTarget(), step.getChannel()).filter(Objects::nonNull);
	}
}
