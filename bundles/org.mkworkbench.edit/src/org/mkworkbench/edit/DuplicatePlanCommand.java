// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;

/**
 * Adds an unlocked copy of a plan behind the original and makes it the active one. Channels of the copy run between its own kernels, and
 * every scenario that plays in the original gets a copy that plays in the new plan. The original's scenarios may be run with the copy as well:
 * what they name is then found by {@link org.mkworkbench.model.ScenarioPlan}. A locked plan may be copied: that is how one goes on from it.
 */
public final class DuplicatePlanCommand extends ModelCommand {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private final Plan original;
	private final String name;
	private Plan copy;

	/** @param name must be free, see {@link PlanNames#free} */
	public DuplicatePlanCommand(Plan original, String name) {
		super("Duplicate plan " + original.getName());
		this.original = original;
		this.name = name;
	}

	/** The copy; null before execution. */
	public Plan plan() {
		return copy;
	}

	@Override
	String refuse() {
		return original.eContainer() instanceof Design design ? PlanNames.refuse(design, null, name) : "The plan is no longer in the design";
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		Design design = (Design) original.eContainer();
		List<Scenario> scenarios = design.getScenarios().stream().filter(this::playsInOriginal).toList();
		List<EObject> originals = new ArrayList<>(scenarios);
		originals.addFirst(original);
		// one copier for all, so that references between them point into the copies and all others stay on the machine
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		copier.copyAll(originals);
		copier.copyReferences();
		FreshUids uids = new FreshUids(design);
		copy = (Plan) copier.get(original);
		copy.setName(name);
		copy.setLocked(false);
		uids.rename(copy);
		draft.<Plan>list(design, MODEL.getDesign_Plans()).add(design.getPlans().indexOf(original) + 1, copy);
		draft.set(design, MODEL.getDesign_ActivePlan(), copy);
		if (!scenarios.isEmpty()) {
			Set<String> names = design.getScenarios().stream().map(Scenario::getName).collect(Collectors.toSet());
			List<Scenario> all = draft.list(design, MODEL.getDesign_Scenarios());
			for (Scenario scenario : scenarios) {
				Scenario added = (Scenario) copier.get(scenario);
				scenario.getSteps().stream().filter(this::playsElsewhere).map(copier::get).forEach(added.getSteps()::remove);
				scenario.getWorkloads().stream().filter(this::playsElsewhere).map(copier::get).forEach(added.getWorkloads()::remove);
				uids.rename(added);
				if (added.getName() != null) {
					added.setName(PlanNames.next(added.getName(), names, " "));
					names.add(added.getName());
				}
				all.add(added);
			}
		}
	}

	private boolean playsInOriginal(Scenario scenario) {
		return PlanSteps.parts(scenario).anyMatch(part -> PlanSteps.in(part, original));
	}

	private boolean playsElsewhere(EObject part) {
		return PlanSteps.inAny(part) && !PlanSteps.in(part, original);
	}

	@Override
	Collection<? extends EObject> main() {
		return copy == null ? List.of() : List.of(copy);
	}
}
