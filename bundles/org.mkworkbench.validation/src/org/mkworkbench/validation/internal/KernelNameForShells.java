// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-NAME-005: names that scripts and kerf misread, although the kernel takes them. */
final class KernelNameForShells extends PlanRule {
	KernelNameForShells() {
		super("MK-NAME-005", "Kernel name that commands misread", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			String name = kernel.getName();
			if (KernelNames.missing(kernel)) {
				continue;
			}
			if (name.startsWith("-")) {
				out.accept(warning("The kernel name %s begins with \"-\", so commands take it for an option".formatted(context.label(kernel)),
						"Begin the name with a letter").about(kernel).fixedBy(rename(context, kernel, name.replaceFirst("^-+", ""))));
			} else if (name.chars().anyMatch(c -> c > ' ' && c < 0x7f && c != '/' && !isPlain(c))) {
				out.accept(info("The kernel name %s has characters that must be quoted in commands".formatted(context.label(kernel)),
						"Use letters, digits, \"-\", \"_\" and \".\"").about(kernel).fixedBy(rename(context, kernel, name.codePoints()
								.collect(StringBuilder::new, (text, c) -> text.appendCodePoint(isPlain(c) || c == '/' || c <= ' ' || c >= 0x7f ? c : '-'), StringBuilder::append)
								.toString())));
			}
		}
	}

	/** What device-tree node names may have (Devicetree Specification v0.4, table 2.1), without the comma that separates lists. */
	private static boolean isPlain(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._+-".indexOf(c) >= 0;
	}

	private static FixProposal rename(PlanContext context, SpawnedKernel kernel, String wish) {
		return KernelNames.rename(context, kernel, wish.replaceFirst("^-+", ""));
	}
}
