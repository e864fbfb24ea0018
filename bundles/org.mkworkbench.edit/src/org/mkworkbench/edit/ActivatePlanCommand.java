// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;

/** Makes a plan the one that is shown, checked, exported and run. A locked plan can be activated. */
public final class ActivatePlanCommand extends ModelCommand {
	private final Plan plan;

	public ActivatePlanCommand(Plan plan) {
		super("Switch to plan " + plan.getName());
		this.plan = plan;
	}

	@Override
	String refuse() {
		return plan.eContainer() instanceof Design ? null : "The plan is no longer in the design";
	}

	@Override
	void draft(Draft draft) {
		draft.set(plan.eContainer(), DesignPackage.eINSTANCE.getDesign_ActivePlan(), plan);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(plan);
	}
}
