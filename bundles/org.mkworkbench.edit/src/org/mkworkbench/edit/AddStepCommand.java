// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;

/** Adds a step to a scenario, behind those of the same time and before later ones. Steps of one time happen in the order of the list. */
public final class AddStepCommand extends ModelCommand {
	private final Scenario scenario;
	private final StepAction action;
	private final long atNanos;
	private final Kernel kernel;
	private long amount;
	private ScenarioStep step;

	/** @param kernel null while the person has not chosen yet */
	public AddStepCommand(Scenario scenario, StepAction action, long atNanos, Kernel kernel) {
		super("Add step");
		this.scenario = scenario;
		this.action = action;
		this.atNanos = atNanos;
		this.kernel = kernel;
	}

	/** Sets bytes, messages, nanoseconds or a factor, as the action wants it; to be called before execution. */
	public AddStepCommand amount(long value) {
		amount = value;
		return this;
	}

	/** The new step; null before execution. */
	public ScenarioStep step() {
		return step;
	}

	@Override
	String refuse() {
		if (!(scenario.eContainer() instanceof Design)) {
			return "The scenario is no longer in the design";
		}
		return atNanos < 0 ? "A step cannot come before the start of the run" : null;
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		step = DesignFactory.eINSTANCE.createScenarioStep();
		step.setUid(Designs.freshUid(scenario, "step"));
		step.setAction(action);
		step.setAtNanos(atNanos);
		step.setKernel(kernel);
		step.setAmount(amount);
		List<ScenarioStep> steps = draft.list(scenario, DesignPackage.eINSTANCE.getScenario_Steps());
		int place = steps.size();
		while (place > 0 && steps.get(place - 1).getAtNanos() > atNanos) {
			place--;
		}
		steps.add(place, step);
	}

	@Override
	Collection<? extends EObject> main() {
		return step == null ? List.of(scenario) : List.of(step, scenario);
	}
}
