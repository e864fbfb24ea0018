// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-IMG-004: the file name is one that kernels of another architecture have. */
final class ImageOfOtherArchitecture extends PlanRule {
	ImageOfOtherArchitecture() {
		super("MK-IMG-004", "Image of another architecture", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		String architecture = context.machine().map(Machine::getArchitecture).orElse(null);
		if (architecture == null) {
			return;
		}
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			String path = kernel.getImage() == null ? "" : kernel.getImage();
			String file = path.substring(path.lastIndexOf('/') + 1);
			String needs = architecture.equals("x86_64") && file.matches("[zu]?Image([-.].*)?") ? "vmlinux, or a bzImage that holds it"
					: architecture.equals("aarch64") && file.matches("bzImage([-.].*)?") ? "Image" : null;
			if (needs != null) {
				out.accept(warning("The image %s of %s looks like that of another architecture; %s loads %s".formatted(Words.quoted(file),
						context.label(kernel), architecture, needs), "Choose an image for the machine").about(kernel));
			}
		}
	}
}
