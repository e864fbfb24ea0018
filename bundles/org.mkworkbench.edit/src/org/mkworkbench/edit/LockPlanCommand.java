// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;

/** Locks a plan against every change, its name and the places of its cards included, or unlocks it. */
public final class LockPlanCommand extends ModelCommand {
	private final Plan plan;
	private final boolean locked;

	public LockPlanCommand(Plan plan, boolean locked) {
		super((locked ? "Lock plan " : "Unlock plan ") + plan.getName());
		this.plan = plan;
		this.locked = locked;
	}

	@Override
	String refuse() {
		return null;
	}

	@Override
	void draft(Draft draft) {
		draft.set(plan, DesignPackage.eINSTANCE.getPlan_Locked(), locked);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(plan);
	}
}
