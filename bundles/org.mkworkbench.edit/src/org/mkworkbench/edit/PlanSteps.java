// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.Workload;

/** In which plan a step or workload of a scenario plays: scenarios belong to the design, their parts name kernels and channels of plans. */
final class PlanSteps {
	private PlanSteps() {
	}

	/** Steps, then workloads. */
	static Stream<EObject> parts(Scenario scenario) {
		return Stream.concat(scenario.getSteps().stream(), scenario.getWorkloads().stream());
	}

	/** Whether the step or workload names a kernel or channel of the plan. */
	static boolean in(EObject part, Plan plan) {
		return named(part).anyMatch(object -> ModelCommand.planOf(object) == plan);
	}

	/** Whether the step or workload names a kernel or channel at all. */
	static boolean inAny(EObject part) {
		return named(part).findAny().isPresent();
	}

	/** Removes what would point nowhere once the kernels and channels are gone; a workload that still reaches a kernel stays. */
	static void remove(Draft draft, Design design, Predicate<EObject> gone) {
		DesignPackage model = DesignPackage.eINSTANCE;
		for (Scenario scenario : design.getScenarios()) {
			List<ScenarioStep> steps = scenario.getSteps().stream().filter(step -> named(step).anyMatch(gone)).toList();
			if (!steps.isEmpty()) {
				draft.list(scenario, model.getScenario_Steps()).removeAll(steps);
			}
			for (Workload workload : scenario.getWorkloads()) {
				boolean reachesNone = !workload.getTo().isEmpty() && workload.getTo().stream().allMatch(gone);
				if (workload.getFrom() != null && gone.test(workload.getFrom()) || reachesNone) {
					draft.list(scenario, model.getScenario_Workloads()).remove(workload);
				} else if (workload.getTo().stream().anyMatch(gone)) {
					draft.list(workload, model.getWorkload_To()).removeIf(object -> gone.test((EObject) object));
				}
			}
		}
	}

	private static Stream<EObject> named(EObject part) {
		Stream<? extends EObject> named = switch (part) {
		case ScenarioStep step -> Stream.of(step.getKernel(), step.getTarget(), step.getChannel());
		case Workload workload -> Stream.concat(Stream.of(workload.getFrom()), workload.getTo().stream());
		default -> Stream.empty();
		};
		return named.filter(Objects::nonNull).map(EObject.class::cast);
	}
}
