// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;

/** Puts several kernels of a plan somewhere else in the diagram, as one act. */
public final class ArrangeCardsCommand extends ModelCommand {
	private final Plan plan;
	private final Map<Kernel, Bounds> places;

	/** @param places null instead of a place: placed by the diagram; kernels that are not mentioned stay where they are */
	public ArrangeCardsCommand(Plan plan, Map<Kernel, Bounds> places) {
		super(places.size() == 1 ? "Move kernel " + Owners.name(places.keySet().iterator().next())
				: places.values().stream().allMatch(place -> place == null) ? "Arrange kernels" : "Move kernels");
		this.plan = plan;
		this.places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		return places.keySet().stream().allMatch(kernel -> kernel.eContainer() == plan) ? null : "The kernel is not in this plan";
	}

	@Override
	void draft(Draft draft) {
		places.forEach((kernel, place) -> draft.set(kernel, DesignPackage.eINSTANCE.getKernel_Bounds(), place));
	}

	@Override
	Collection<? extends EObject> main() {
		return List.copyOf(places.keySet());
	}
}
