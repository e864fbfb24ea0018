// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.CommandLine;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CMD-010: a kernel without command line starts with defaults. Exports then ask kerf for the console. */
final class CommandLineMissing extends PlanRule {
	private static final String CONSOLE = "console=mktty0";

	CommandLineMissing() {
		super("MK-CMD-010", "Kernel without command line", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<SpawnedKernel> kernels = context.plan().getKernels().stream().filter(kernel -> CommandLineRule.isBlank(kernel.getCommandLine())).toList();
		if (!kernels.isEmpty()) {
			out.accept(info("%s %s no command line".formatted(Words.capitalised(Words.and(kernels.stream().map(context::label).toList())),
					verb(kernels, "has", "have")), "Write one, or start with " + CONSOLE).about(kernels).fixedBy(kernels.stream()
							.map(kernel -> CommandLineRule.set(kernel, "Give %s the command line %s".formatted(context.label(kernel), CONSOLE),
									CommandLine.parse(CONSOLE))).toList()));
		}
	}
}
