// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;

/** Hands out ids that no kernel of a plan has, each once, so that several fixes can be applied together. */
final class FreeIds {
	private final Set<Integer> used = new HashSet<>();

	FreeIds(Plan plan) {
		plan.getKernels().stream().map(SpawnedKernel::getId).forEach(used::add);
	}

	/** Empty when all ids are taken. */
	List<FixProposal> propose(PlanContext context, SpawnedKernel kernel) {
		for (int id = Designs.MIN_KERNEL_ID; id <= Designs.MAX_KERNEL_ID; id++) {
			if (used.add(id)) {
				return List.of(new FixProposal.SetKernelId("Give %s the id %d".formatted(context.label(kernel), id), kernel.getUid(), id));
			}
		}
		return List.of();
	}
}
