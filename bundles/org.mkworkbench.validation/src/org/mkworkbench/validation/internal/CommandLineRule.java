// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.CommandLine;
import org.mkworkbench.model.CommandLine.ProblemKind;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Rule;
import org.mkworkbench.validation.Severity;

/** MK-CMD-001 to MK-CMD-009: what {@link CommandLine} finds wrong with the command line of a kernel, a rule per kind of problem. */
final class CommandLineRule extends PlanRule {
	private static final String CONSOLE = "console=mktty0";

	private final ProblemKind kind;

	private CommandLineRule(String id, String title, Severity severity, ProblemKind kind) {
		super(id, title, severity);
		this.kind = kind;
	}

	static List<Rule> all() {
		return List.of(
				new CommandLineRule("MK-CMD-001", "No console", Severity.WARNING, ProblemKind.MISSING_CONSOLE),
				new CommandLineRule("MK-CMD-002", "Console that the kernel does not have", Severity.WARNING, ProblemKind.HOST_CONSOLE),
				new CommandLineRule("MK-CMD-003", "Memory option against the plan", Severity.WARNING, ProblemKind.MEMORY),
				new CommandLineRule("MK-CMD-004", "CPU option against the plan", Severity.WARNING, ProblemKind.FEWER_CPUS),
				new CommandLineRule("MK-CMD-005", "CPU numbers that the kernel does not have", Severity.WARNING, ProblemKind.CPU_NUMBERS),
				new CommandLineRule("MK-CMD-006", "Quotation mark not closed", Severity.ERROR, ProblemKind.UNBALANCED_QUOTE),
				new CommandLineRule("MK-CMD-007", "Command line too long", Severity.ERROR, ProblemKind.TOO_LONG),
				new CommandLineRule("MK-CMD-008", "Option given twice", Severity.INFO, ProblemKind.DUPLICATE),
				new CommandLineRule("MK-CMD-009", "Option that harms a spawned kernel", Severity.WARNING, ProblemKind.HARMFUL));
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			// of a kernel without a command line only MK-CMD-010 speaks
			if (!isBlank(kernel.getCommandLine()) && !(kind == ProblemKind.MISSING_CONSOLE && hasVirtioConsole(kernel))) {
				CommandLine line = CommandLine.parse(kernel.getCommandLine());
				context.commandLineProblems(kernel).stream().filter(problem -> problem.kind() == kind)
						.forEach(problem -> out.accept(finding(context, kernel, line, problem)));
			}
		}
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static boolean hasVirtioConsole(SpawnedKernel kernel) {
		return kernel.getVirtioDevices().stream().anyMatch(device -> device.getKind() == VirtioKind.CONSOLE)
				&& CommandLine.parse(kernel.getCommandLine()).values("console").stream().anyMatch(value -> value.startsWith("hvc"));
	}

	private Finding finding(PlanContext context, SpawnedKernel kernel, CommandLine line, CommandLine.Problem problem) {
		String message = "Command line of %s: %s".formatted(context.label(kernel), problem.message());
		Finding finding = new Finding(id(), defaultSeverity(), message, problem.remedy(), List.of(), List.of()).about(kernel);
		String text = problem.word() == null ? "" : problem.word().text();
		if (!line.balanced() && kind != ProblemKind.UNBALANCED_QUOTE) {
			return finding; // what is added now would become a part of the open quotation
		}
		return switch (kind) {
		case MISSING_CONSOLE -> finding.fixedBy(set(kernel, "Add " + CONSOLE, line.with(CONSOLE)));
		case HOST_CONSOLE -> finding.fixedBy(set(kernel, "Replace %s by %s".formatted(text, CONSOLE), line.without(text).with(CONSOLE)));
		case MEMORY, FEWER_CPUS, HARMFUL -> finding.fixedBy(set(kernel, "Remove " + text, line.without(text)));
		case UNBALANCED_QUOTE -> finding.fixedBy(new FixProposal.SetCommandLine("Close the quotation mark", kernel.getUid(), kernel.getCommandLine() + "\""));
		default -> finding;
		};
	}

	static FixProposal set(SpawnedKernel kernel, String label, CommandLine line) {
		return new FixProposal.SetCommandLine(label, kernel.getUid(), line.toString().isBlank() ? null : line.toString());
	}
}
