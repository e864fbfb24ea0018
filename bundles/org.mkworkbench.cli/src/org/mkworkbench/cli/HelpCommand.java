// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mkw help}: the same as {@code --help} of a command, for those who write it in front. */
@Command(name = "help", helpCommand = true, description = "Show how a command is used, such as \"mkw help plan add-kernel\".")
final class HelpCommand implements Runnable {
	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "COMMAND", arity = "0..*", description = "A command, with the one below it if it has such; the whole program if not given.")
	private List<String> path = List.of();

	@Override
	public void run() {
		CommandLine command = spec.parent().commandLine();
		for (String name : path) {
			CommandLine below = command.getSubcommands().get(name);
			if (below == null) {
				throw new ParameterException(command, "There is no command \"" + command.getCommandSpec().qualifiedName() + " " + name + "\""
						+ (command.getSubcommands().isEmpty() ? "." : ". " + Suggestion.of(name, command.getSubcommands().keySet())));
			}
			command = below;
		}
		command.usage(spec.commandLine().getOut());
	}
}
