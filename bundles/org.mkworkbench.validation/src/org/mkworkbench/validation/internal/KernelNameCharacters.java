// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-NAME-002: the name is a directory and a part of overlay target paths, so "/", white space and control characters break it. */
final class KernelNameCharacters extends PlanRule {
	KernelNameCharacters() {
		super("MK-NAME-002", "Kernel name with forbidden characters", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			String problem = KernelNames.missing(kernel) ? null : problem(kernel.getName());
			if (problem != null) {
				out.accept(error("The kernel name %s %s".formatted(context.label(kernel), problem),
						"Use letters, digits, \"-\", \"_\" and \".\"").about(kernel).fixedBy(KernelNames.rename(context, kernel)));
			}
		}
	}

	private static String problem(String name) {
		if (name.equals(".") || name.equals("..")) {
			return "means a directory";
		}
		List<String> found = new ArrayList<>();
		if (name.indexOf('/') >= 0) {
			found.add("\"/\"");
		}
		if (name.codePoints().anyMatch(KernelNames::isSpace)) {
			found.add("white space");
		}
		if (name.codePoints().anyMatch(c -> KernelNames.isControl(c) && !KernelNames.isSpace(c))) {
			found.add("a control character");
		}
		return found.isEmpty() ? null : "contains " + Words.and(found);
	}
}
