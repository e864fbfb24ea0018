// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;

/**
 * Deletes a plan; the last one stays. When it was the active plan, the next one is active then, or the one before. Scenario steps and
 * workloads that name kernels or channels of the plan go as well, since they would point nowhere.
 */
public final class DeletePlanCommand extends ModelCommand {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private final Plan plan;
	private final Design design;

	public DeletePlanCommand(Plan plan) {
		super("Delete plan " + plan.getName());
		this.plan = plan;
		design = Owners.design(plan).orElse(null);
	}

	@Override
	String refuse() {
		if (design == null || plan.eContainer() != design) {
			return "The plan is no longer in the design";
		}
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		return design.getPlans().size() == 1 ? "A design needs at least one plan; add another one first" : null;
	}

	@Override
	void draft(Draft draft) {
		List<Plan> rest = design.getPlans().stream().filter(other -> other != plan).toList();
		if (design.getActivePlan() == plan) {
			// first, so that nobody who is told of the removal finds an active plan that is in no design
			draft.set(design, MODEL.getDesign_ActivePlan(), rest.get(Math.min(design.getPlans().indexOf(plan), rest.size() - 1)));
		}
		draft.set(design, MODEL.getDesign_Plans(), rest);
		PlanSteps.remove(draft, design, object -> planOf(object) == plan);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(plan, design);
	}
}
