// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-NAME-001: a kernel needs a name; it becomes the directory /sys/fs/multikernel/instances/NAME. */
final class KernelNameEmpty extends PlanRule {
	KernelNameEmpty() {
		super("MK-NAME-001", "Kernel without name", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (KernelNames.missing(kernel)) {
				out.accept(error(Words.capitalised(context.label(kernel)) + " has no name", "Give it a name").about(kernel)
						.fixedBy(KernelNames.rename(context, kernel)));
			}
		}
	}
}
