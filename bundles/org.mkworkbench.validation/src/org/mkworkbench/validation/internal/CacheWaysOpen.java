// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-LLC-010: a kernel without a mask may fill all ways, those of a kernel with a mask included. */
final class CacheWaysOpen extends PlanRule {
	CacheWaysOpen() {
		super("MK-LLC-010", "Kernel without ways beside one with ways", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<Ways.Masked> masked = Ways.kernels(context);
		if (masked.isEmpty()) {
			return;
		}
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (kernel.getLlcWayMask() == null) {
				List<Holder> beside = masked.stream().map(Ways.Masked::holder)
						.filter(other -> !Collections.disjoint(context.lastLevelCaches(kernel), context.lastLevelCaches(other.kernel()))).toList();
				if (!beside.isEmpty()) {
					out.accept(info("%s has no cache ways of its own, so it may fill those of %s".formatted(Words.capitalised(context.label(kernel)),
							Words.and(beside.stream().map(Holder::label).toList())), "Give it ways as well").about(kernel).about(elements(beside)));
				}
			}
		}
	}
}
