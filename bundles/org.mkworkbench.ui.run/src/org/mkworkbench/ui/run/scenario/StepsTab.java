// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.edit.AddStepCommand;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;

/** The steps in the order of time. Those of one time happen in the order of their list, which a person can change. */
final class StepsTab extends PartsTab<ScenarioStep> {
	/** Steps added one after the other come this part of the run later each. */
	private static final int SPACING = 10;

	StepsTab(Composite parent, RunConfigurationsDialog dialog) {
		super(parent, dialog, Messages.Steps_title, new StepColumns(dialog::plan).all(), Messages.Steps_add);
	}

	@Override
	List<ScenarioStep> rows(Scenario scenario) {
		return scenario.getSteps().stream().sorted(Comparator.comparingLong(ScenarioStep::getAtNanos)).toList();
	}

	@Override
	List<Addition> additions() {
		return Arrays.stream(StepAction.values()).map(action -> new Addition(StepColumns.action(action),
				scenario -> new AddStepCommand(scenario, action, nextTime(scenario), kernel()).amount(StepShape.of(action).usualAmount()), command -> ((AddStepCommand) command).step())).toList();
	}

	private Kernel kernel() {
		return dialog().plan() == null || dialog().plan().getKernels().isEmpty() ? null : dialog().plan().getKernels().getFirst();
	}

	/** A first step comes when the kernels have had time to boot, the others one after the other. */
	private long nextTime(Scenario scenario) {
		long step = Math.max(1, scenario.getDurationNanos() / SPACING);
		if (scenario.getSteps().isEmpty()) {
			return scenario.getDurationNanos() / 2;
		}
		long last = scenario.getSteps().stream().mapToLong(ScenarioStep::getAtNanos).max().orElse(0);
		return last + step < scenario.getDurationNanos() ? last + step : last;
	}

	@Override
	boolean mayPass(ScenarioStep row, ScenarioStep neighbour) {
		return row.getAtNanos() == neighbour.getAtNanos();
	}

	@Override
	String empty() {
		return Messages.Steps_empty;
	}
}
