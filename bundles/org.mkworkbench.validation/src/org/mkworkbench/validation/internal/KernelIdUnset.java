// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ID-001: a kernel without an id. */
final class KernelIdUnset extends PlanRule {
	KernelIdUnset() {
		super("MK-ID-001", "Kernel without id", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		FreeIds free = new FreeIds(context.plan());
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (kernel.getId() == null) {
				out.accept(error(Words.capitalised(context.label(kernel)) + " has no id", "Choose an id from 1 to 511 that no other kernel has")
						.about(kernel).fixedBy(free.propose(context, kernel)));
			}
		}
	}
}
