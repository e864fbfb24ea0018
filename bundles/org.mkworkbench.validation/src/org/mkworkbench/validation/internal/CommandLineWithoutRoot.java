// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.CommandLine;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CMD-011: neither a root file system nor an initial RAM disk is named, so the kernel panics when it has started. */
final class CommandLineWithoutRoot extends PlanRule {
	CommandLineWithoutRoot() {
		super("MK-CMD-011", "No root file system", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (!CommandLineRule.isBlank(kernel.getCommandLine()) && CommandLineRule.isBlank(kernel.getInitrd())) {
				CommandLine line = CommandLine.parse(kernel.getCommandLine());
				if (!line.names("root") && !line.names("rdinit") && !line.names("nfsroot")) {
					out.accept(info("%s has no initrd, and its command line names no root file system".formatted(Words.capitalised(context.label(kernel))),
							"Choose an initrd, add root=, or use an image with a RAM disk inside").about(kernel));
				}
			}
		}
	}
}
