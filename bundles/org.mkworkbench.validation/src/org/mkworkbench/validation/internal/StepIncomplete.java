// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-SCN-002: a step names the kernels, the channel or the resource that its action needs, all of this plan. */
final class StepIncomplete extends PlanRule {
	StepIncomplete() {
		super("MK-SCN-002", "Step that names too little", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			for (ScenarioStep step : scenario.getSteps()) {
				String foreign = foreign(context, step);
				String problem = foreign != null ? foreign : problem(context, step);
				if (problem != null) {
					String sentence = Scenarios.label(step) + " " + problem;
					String remedy = "Choose what it needs, or delete the step";
					// A run takes the kernel of the same name instead, and refuses everything else.
					out.accept((foreign != null ? warning(sentence, remedy) : error(sentence, remedy)).about(step)
							.about(step.getKernel(), step.getTarget()).fixedBy(delete("Delete the step", step)));
				}
			}
		}
	}

	private static String foreign(PlanContext context, ScenarioStep step) {
		for (Kernel named : new Kernel[] { step.getKernel(), step.getTarget() }) {
			if (named != null && !Channels.inPlan(context, named)) {
				return "names kernel %s of another plan".formatted(Channels.end(context, named));
			}
		}
		return null;
	}

	private static String problem(PlanContext context, ScenarioStep step) {
		return switch (step.getAction()) {
		case START, STOP, KILL, PANIC, HANG -> step.getKernel() == null ? "names no kernel"
				: step.getKernel() == context.plan().getHostKernel() ? "concerns the host, which a scenario cannot start or stop" : null;
		case SLOW_RECEIVER -> step.getKernel() == null ? "names no kernel" : null;
		case LOSE_DOORBELL, DELAY_DOORBELL -> step.getKernel() == null && step.getChannel() == null ? "names neither a channel nor a kernel" : null;
		case HAND_OVER -> step.getKernel() == null ? "names no kernel" : step.getTarget() == null ? "names no second kernel" : null;
		case FLOOD -> step.getKernel() == null ? "names no kernel" : step.getTarget() == null ? "names no second kernel" : places(context, step);
		case MOVE_THREAD -> step.getThread() == null ? "names no CPU" : places(context, step);
		case MOVE_DEVICE -> step.getDevice() == null ? "names no device" : places(context, step);
		case MOVE_MEMORY -> step.getAmount() <= 0 ? "moves %d bytes".formatted(step.getAmount()) : places(context, step);
		};
	}

	private static String places(PlanContext context, ScenarioStep step) {
		return step.getKernel() == step.getTarget() ? "begins and ends at %s".formatted(Scenarios.place(context, step.getKernel())) : null;
	}
}
