// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-SCN-005: memory of running kernels moves in whole blocks (memory_block_size_bytes). */
final class StepMovesPartOfBlock extends PlanRule {
	StepMovesPartOfBlock() {
		super("MK-SCN-005", "Step moves part of a memory block", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Machine machine = context.machine().orElse(null);
		if (machine == null) {
			return;
		}
		for (Scenario scenario : Scenarios.of(context)) {
			ScenarioWalk.walk(context, scenario, (step, walk) -> {
				boolean hot = walk.runs(step.getKernel()) || walk.runs(step.getTarget());
				Alignment unit = hot ? Alignment.MEMORY_BLOCK : Alignment.PAGE;
				if (step.getAction() == StepAction.MOVE_MEMORY && step.getAmount() > 0 && !unit.fits(step.getAmount(), machine)) {
					out.accept(warning("%s moves %s from %s to %s, which is not a multiple of the %s (%s)".formatted(Scenarios.label(step),
							Words.exactSize(step.getAmount()), Scenarios.place(context, step.getKernel()), Scenarios.place(context, step.getTarget()),
							hot ? "block in which running kernels get and return memory" : "page size", Words.size(unit.bytes(machine))),
							"Move a multiple of it").about(step).about(step.getKernel(), step.getTarget()));
				}
			});
		}
	}
}
