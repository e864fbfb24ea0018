// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-NAME-004: over 255 bytes no directory can have the name; over 31 characters it is longer than a device-tree node name should be. */
final class KernelNameTooLong extends PlanRule {
	KernelNameTooLong() {
		super("MK-NAME-004", "Kernel name too long", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (KernelNames.missing(kernel)) {
				continue;
			}
			int bytes = KernelNames.bytes(kernel.getName());
			int characters = kernel.getName().codePointCount(0, kernel.getName().length());
			if (bytes > KernelNames.MOST_BYTES) {
				out.accept(error("The name of the kernel %s has %d bytes; a directory name has %d at most".formatted(beginning(kernel), bytes,
						KernelNames.MOST_BYTES), "Choose a shorter name").about(kernel).fixedBy(KernelNames.rename(context, kernel)));
			} else if (characters > KernelNames.USUAL_LENGTH) {
				out.accept(warning("The name of the kernel %s has %d characters; a device-tree name should have %d at most".formatted(beginning(kernel),
						characters, KernelNames.USUAL_LENGTH), "Choose a shorter name").about(kernel).fixedBy(KernelNames.rename(context, kernel)));
			}
		}
	}

	private static String beginning(SpawnedKernel kernel) {
		String name = kernel.getName();
		int end = Math.min(name.length(), name.offsetByCodePoints(0, KernelNames.USUAL_LENGTH));
		return Words.quoted(name.substring(0, end) + "…");
	}
}
