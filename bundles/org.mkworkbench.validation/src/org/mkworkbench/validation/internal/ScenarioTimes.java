// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-SCN-001: a scenario lasts some time, and its steps happen within it. */
final class ScenarioTimes extends PlanRule {
	ScenarioTimes() {
		super("MK-SCN-001", "Scenario or step without time", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			if (scenario.getDurationNanos() <= 0) {
				out.accept(warning("The %s lasts %d ns".formatted(Scenarios.label(scenario), scenario.getDurationNanos()), "Choose a duration above 0")
						.about(scenario));
				continue;
			}
			for (ScenarioStep step : scenario.getSteps()) {
				if (step.getAtNanos() < 0 || step.getAtNanos() >= scenario.getDurationNanos()) {
					out.accept(warning("%s comes at %d ns, but the run goes from 0 to %d ns".formatted(Scenarios.label(step), step.getAtNanos(),
							scenario.getDurationNanos()), "Choose a time within the run, or let it last longer").about(step).about(step.getKernel())
							.fixedBy(delete("Delete the step", step)));
				}
			}
		}
	}
}
