// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-IMG-003: paths of image and initrd go into scripts that run anywhere on the host. */
final class ImagePaths extends PlanRule {
	ImagePaths() {
		super("MK-IMG-003", "Path that scripts may not find", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			check(context, kernel, "image", kernel.getImage(), out);
			check(context, kernel, "initrd", kernel.getInitrd(), out);
		}
	}

	private void check(PlanContext context, SpawnedKernel kernel, String what, String path, Consumer<Finding> out) {
		String problem = CommandLineRule.isBlank(path) ? null
				: path.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c)) ? "contains white space or a control character"
				: !path.startsWith("/") ? "does not begin with \"/\", so it depends on the folder of whoever loads it" : null;
		if (problem != null) {
			out.accept(warning("The path %s of the %s of %s %s".formatted(Words.quoted(path), what, context.label(kernel), problem),
					"Use an absolute path on the host, without spaces").about(kernel));
		}
	}
}
