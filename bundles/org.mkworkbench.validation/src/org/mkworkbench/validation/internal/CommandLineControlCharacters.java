// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.CommandLine;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-CMD-012: a line break or another control character ends or spoils the command line in scripts and in the kernel. */
final class CommandLineControlCharacters extends PlanRule {
	CommandLineControlCharacters() {
		super("MK-CMD-012", "Control character in the command line", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			String line = kernel.getCommandLine();
			if (line != null && line.chars().anyMatch(Character::isISOControl)) {
				String clean = line.replaceAll("\\p{Cntrl}+", " ").strip();
				out.accept(error("The command line of %s contains a line break or another control character".formatted(context.label(kernel)),
						"Write it in one line").about(kernel).fixedBy(CommandLineRule.set(kernel, "Replace control characters by spaces", CommandLine.parse(clean))));
			}
		}
	}
}
