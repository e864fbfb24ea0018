// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Scenario;

/** Adds a copy of a scenario behind the original. Its steps and workloads name the same kernels and channels. */
public final class DuplicateScenarioCommand extends ModelCommand {
	private final Scenario original;
	private final String name;
	private Scenario copy;

	/** @param name must be free, see {@link ScenarioNames#free} */
	public DuplicateScenarioCommand(Scenario original, String name) {
		super("Duplicate scenario " + original.getName());
		this.original = original;
		this.name = name;
	}

	/** The copy; null before execution. */
	public Scenario scenario() {
		return copy;
	}

	@Override
	String refuse() {
		return original.eContainer() instanceof Design design ? ScenarioNames.refuse(design, null, name) : "The scenario is no longer in the design";
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		Design design = (Design) original.eContainer();
		copy = EcoreUtil.copy(original);
		copy.setName(name);
		new FreshUids(design).rename(copy);
		draft.<Scenario>list(design, DesignPackage.eINSTANCE.getDesign_Scenarios()).add(design.getScenarios().indexOf(original) + 1, copy);
	}

	@Override
	Collection<? extends EObject> main() {
		return copy == null ? List.of() : List.of(copy);
	}
}
