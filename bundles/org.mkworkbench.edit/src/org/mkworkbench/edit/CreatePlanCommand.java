// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;

/** Adds an empty plan, in which the host has everything, and makes it the active one. */
public final class CreatePlanCommand extends ModelCommand {
	private final Design design;
	private final String name;
	private Plan plan;

	/** @param name must be free, see {@link PlanNames#free} */
	public CreatePlanCommand(Design design, String name) {
		super("Add plan " + name);
		this.design = design;
		this.name = name;
	}

	/** The new plan; null before execution. */
	public Plan plan() {
		return plan;
	}

	@Override
	String refuse() {
		return PlanNames.refuse(design, null, name);
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		plan = Designs.createPlan(design, name);
		draft.list(design, DesignPackage.eINSTANCE.getDesign_Plans()).add(plan);
		draft.set(design, DesignPackage.eINSTANCE.getDesign_ActivePlan(), plan);
	}

	@Override
	Collection<? extends EObject> main() {
		return plan == null ? List.of() : List.of(plan);
	}
}
