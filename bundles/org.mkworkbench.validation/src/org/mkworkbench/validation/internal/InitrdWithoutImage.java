// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-IMG-002: an initial RAM disk is loaded together with an image. */
final class InitrdWithoutImage extends PlanRule {
	InitrdWithoutImage() {
		super("MK-IMG-002", "Initrd without image", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (CommandLineRule.isBlank(kernel.getImage()) && !CommandLineRule.isBlank(kernel.getInitrd())) {
				out.accept(warning("%s has the initrd %s, but no kernel image".formatted(Words.capitalised(context.label(kernel)),
						Words.quoted(kernel.getInitrd())), "Choose an image to load it with").about(kernel));
			}
		}
	}
}
