// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mkw new} */
@Command(name = "new", mixinStandardHelpOptions = true, description = { "Make a design from a template.",
		"For an empty design of a machine use \"mkw machine import\"." },
		footer = { "", "Example: mkw new --template two-socket-server -o server.multikernel" })
final class NewCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	@Mixin
	private Output output;

	@Option(names = "--template", paramLabel = "ID", description = "One of the templates; --list shows them.")
	private String template;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "The design to write, *.multikernel.")
	private Path file;

	@Option(names = "--force", description = "Replace FILE even if it holds kernels.")
	private boolean force;

	@Option(names = "--list", description = "List the templates.")
	private boolean list;

	@Override
	public Integer call() throws Failure {
		if (list) {
			return NewWork.list(output);
		}
		if (template == null) {
			throw new ParameterException(spec.commandLine(), "Missing the template, --template ID; --list shows them.");
		}
		if (file == null) {
			throw new ParameterException(spec.commandLine(), "Missing the design to write, -o FILE.");
		}
		return NewWork.create(output, template, file, force);
	}
}
