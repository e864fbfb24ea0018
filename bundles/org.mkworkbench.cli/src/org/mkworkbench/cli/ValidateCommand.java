// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mkw validate} */
@Command(name = "validate", mixinStandardHelpOptions = true, description = { "Check the plans of a design.",
		"The exit code is 1 when there are errors or warnings." },
		footer = { "", "Example: mkw validate server.multikernel --severity MK-CPU-005=error --severity MK-DEV-003=off" })
final class ValidateCommand implements Callable<Integer> {
	/** The findings that make the exit code 1. */
	enum FailOn {
		error, warning
	}

	/** What a person can make of a rule. */
	enum RuleSeverity {
		error, warning, info, off
	}

	@Mixin
	private Output output;

	@Parameters(paramLabel = "FILE", description = "A design, *.multikernel.")
	private Path file;

	@Option(names = "--plan", paramLabel = "NAME", description = "One of its plans; all if not given.")
	private String plan;

	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "warning",
			description = "Lowest severity that makes the exit code 1: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
	private FailOn failOn;

	@Option(names = "--severity", paramLabel = "RULE=SEVERITY",
			description = "How bad findings of a rule are: error, warning or info; off leaves the rule out. May be repeated.")
	private Map<String, RuleSeverity> severities = Map.of();

	@Override
	public Integer call() throws Failure {
		return ValidateWork.run(output, file, plan, failOn == FailOn.warning, severities);
	}
}
