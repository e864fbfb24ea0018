// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.internal.ScenarioWalk.Life;

/** MK-SCN-007: what runs cannot be started, and what does not run cannot stop, hang or die. */
final class StepOutOfOrder extends PlanRule {
	StepOutOfOrder() {
		super("MK-SCN-007", "Step in the wrong state of its kernel", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			ScenarioWalk.walk(context, scenario, (step, walk) -> {
				String problem = step.getKernel() instanceof SpawnedKernel ? problem(step, walk) : null;
				if (problem != null) {
					out.accept(warning("%s comes when %s %s".formatted(Scenarios.label(step), Channels.end(context, step.getKernel()), problem),
							"Put the steps in an order that is possible, or delete the step").about(step).about(step.getKernel())
							.fixedBy(delete("Delete the step", step)));
				}
			});
		}
	}

	private static String problem(ScenarioStep step, ScenarioWalk walk) {
		Life life = walk.life(step.getKernel());
		boolean stands = life == Life.READY || life == Life.LOADED;
		return switch (step.getAction()) {
		case START -> stands ? null : "is running already";
		case STOP, PANIC, HANG, HAND_OVER -> life == Life.READY ? "was not started yet" : life == Life.LOADED ? "does not run any more" : null;
		case KILL -> life == Life.READY ? "was not started yet" : null;
		case MOVE_THREAD, MOVE_MEMORY, MOVE_DEVICE, LOSE_DOORBELL, DELAY_DOORBELL, FLOOD, SLOW_RECEIVER -> null;
		};
	}
}
