// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-SCN-008: a factor, a delay, a number of messages or a duration that means nothing. */
final class StepAmount extends PlanRule {
	StepAmount() {
		super("MK-SCN-008", "Amount of a step out of range", Severity.WARNING);
	}

	/** More is not slow, but dead. */
	private static final long HIGHEST_FACTOR = 1000;

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			for (ScenarioStep step : scenario.getSteps()) {
				String problem = problem(step);
				if (problem != null) {
					out.accept(warning(Scenarios.label(step) + " " + problem, "Choose a value in this range").about(step).about(step.getKernel(), step.getTarget()));
				}
			}
		}
	}

	private static String problem(ScenarioStep step) {
		if (step.getDurationNanos() != null && step.getDurationNanos() < 0) {
			return "lasts %d ns; that is 0 or more".formatted(step.getDurationNanos());
		}
		long amount = step.getAmount();
		return switch (step.getAction()) {
		case SLOW_RECEIVER -> amount < 2 || amount > HIGHEST_FACTOR ? "makes its kernel %d times slower; that is 2 to %d".formatted(amount, HIGHEST_FACTOR) : null;
		case DELAY_DOORBELL -> amount < 1 ? "delays doorbells by %d ns; that is 1 or more".formatted(amount) : null;
		case FLOOD -> amount < 1 ? "sends %d messages; that is 1 or more".formatted(amount) : null;
		default -> null;
		};
	}
}
