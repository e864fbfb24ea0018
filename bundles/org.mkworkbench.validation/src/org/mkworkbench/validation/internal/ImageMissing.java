// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-IMG-001: a kernel cannot be loaded without an image; a plan may leave it open. */
final class ImageMissing extends PlanRule {
	ImageMissing() {
		super("MK-IMG-001", "Kernel without image", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<SpawnedKernel> kernels = context.plan().getKernels().stream()
				.filter(kernel -> CommandLineRule.isBlank(kernel.getImage()) && CommandLineRule.isBlank(kernel.getInitrd())).toList();
		if (!kernels.isEmpty()) {
			out.accept(info("%s %s no kernel image yet".formatted(Words.capitalised(Words.and(kernels.stream().map(context::label).toList())),
					verb(kernels, "has", "have")), "Choose an image before the kernel is loaded").about(kernels));
		}
	}
}
