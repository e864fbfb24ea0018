// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ID-003: two kernels of a plan have the same id (instance-create: EEXIST). */
final class KernelIdUsedTwice extends PlanRule {
	KernelIdUsedTwice() {
		super("MK-ID-003", "Kernel id used twice", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Map<Integer, List<SpawnedKernel>> users = new TreeMap<>();
		context.plan().getKernels().stream().filter(kernel -> kernel.getId() != null)
				.forEach(kernel -> users.computeIfAbsent(kernel.getId(), key -> new ArrayList<>()).add(kernel));
		FreeIds free = new FreeIds(context.plan());
		users.forEach((id, kernels) -> {
			if (kernels.size() > 1) {
				List<FixProposal> fixes = kernels.reversed().stream().flatMap(kernel -> free.propose(context, kernel).stream()).toList();
				out.accept(error("%s %s the id %d".formatted(Words.capitalised(Words.and(kernels.stream().map(context::label).toList())),
						kernels.size() == 2 ? "both have" : "all have", id), "Give each kernel its own id from 1 to 511")
						.about(kernels).fixedBy(fixes));
			}
		});
	}
}
