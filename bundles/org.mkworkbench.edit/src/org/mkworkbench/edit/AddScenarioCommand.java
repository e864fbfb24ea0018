// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Scenario;

/** Adds a scenario without steps and workloads to the design. */
public final class AddScenarioCommand extends ModelCommand {
	private final Design design;
	private final String name;
	private Scenario scenario;

	/** @param name must be free, see {@link ScenarioNames#free} */
	public AddScenarioCommand(Design design, String name) {
		super("Add scenario " + name);
		this.design = design;
		this.name = name;
	}

	/** The new scenario; null before execution. */
	public Scenario scenario() {
		return scenario;
	}

	@Override
	String refuse() {
		return ScenarioNames.refuse(design, null, name);
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		scenario = DesignFactory.eINSTANCE.createScenario();
		scenario.setUid(Designs.freshUid(design, "scenario"));
		scenario.setName(name);
		draft.list(design, DesignPackage.eINSTANCE.getDesign_Scenarios()).add(scenario);
	}

	@Override
	Collection<? extends EObject> main() {
		return scenario == null ? List.of() : List.of(scenario);
	}
}
