// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.Workload;

/** Deletes scenarios, and steps and workloads of scenarios. Possible while plans are locked: scenarios belong to the design. */
public final class DeleteScenarioPartsCommand extends ModelCommand {
	private final Design design;
	private final Set<EObject> chosen = new LinkedHashSet<>();

	/** @param elements anything else than the above is left alone */
	public DeleteScenarioPartsCommand(Design design, Collection<? extends EObject> elements) {
		super("Delete");
		this.design = design;
		elements.stream().filter(element -> deletable(element) && Owners.design(element).orElse(null) == design).forEach(chosen::add);
		setLabel(label());
	}

	private static boolean deletable(EObject element) {
		return element instanceof Scenario || element instanceof ScenarioStep || element instanceof Workload;
	}

	private String label() {
		if (chosen.size() != 1) {
			return chosen.isEmpty() ? "Delete" : chosen.stream().allMatch(Scenario.class::isInstance) ? "Delete scenarios"
					: chosen.stream().allMatch(ScenarioStep.class::isInstance) ? "Delete steps" : "Delete";
		}
		return switch (chosen.iterator().next()) {
		case Scenario scenario -> "Delete scenario " + scenario.getName();
		case Workload workload -> "Delete workload " + workload.getName();
		default -> "Delete step";
		};
	}

	@Override
	String refuse() {
		return chosen.isEmpty() ? "Only scenarios, their steps and their workloads can be deleted" : null;
	}

	@Override
	void draft(Draft draft) {
		for (EObject object : chosen) {
			// what is inside a deleted scenario goes with it
			if (object instanceof Scenario || !chosen.contains(object.eContainer())) {
				draft.list(object.eContainer(), (EReference) object.eContainingFeature()).remove(object);
			}
		}
	}

	@Override
	Collection<? extends EObject> main() {
		List<EObject> main = new ArrayList<>(chosen);
		main.add(design);
		return main;
	}
}
