// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CPU-006: a kernel needs one CPU at least, to boot on and to receive messages. */
final class KernelWithoutCpu extends PlanRule {
	KernelWithoutCpu() {
		super("MK-CPU-006", "Kernel without CPU", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (kernel.getThreads().isEmpty()) {
				out.accept(error(Words.capitalised(context.label(kernel)) + " has no CPU", "Give it at least one CPU, or delete it").about(kernel));
			}
		}
	}
}
