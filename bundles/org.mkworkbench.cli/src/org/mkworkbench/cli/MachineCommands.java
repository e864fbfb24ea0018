// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mkw machine …} */
@Command(name = "machine", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "Import and show machines.",
		subcommands = { MachineCommands.Presets.class, MachineCommands.Import.class, MachineCommands.Show.class,
				MachineCommands.AssumePhysicalIds.class })
final class MachineCommands implements Runnable {
	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Missing command after \"machine\".");
	}

	@Command(name = "presets", mixinStandardHelpOptions = true, description = "List the built-in machines.")
	static final class Presets implements Callable<Integer> {
		@Mixin
		private Output output;

		@Override
		public Integer call() {
			return ImportWork.presets(output);
		}
	}

	@Command(name = "import", mixinStandardHelpOptions = true, description = "Make a design of a machine, with an empty plan.")
	static final class Import implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(paramLabel = "SOURCE", description = "\"local\" for this computer, preset:NAME, an hwloc XML file, or a folder or tar file"
				+ " with /proc and /sys of a machine.")
		private String source;

		@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, description = "The design to write, *.multikernel.")
		private Path file;

		@Option(names = "--merge", paramLabel = "SOURCE", arity = "1",
				description = "A further source of the same machine, to add what the first does not tell. May be repeated.")
		private List<String> merge = List.of();

		@Option(names = "--force", description = "Replace FILE even if it holds kernels.")
		private boolean force;

		@Override
		public Integer call() throws Failure {
			return ImportWork.importMachine(output, source, merge, file, force);
		}
	}

	@Command(name = "show", mixinStandardHelpOptions = true, description = "Show the machine of a design.")
	static final class Show implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(paramLabel = "FILE", description = "A design, *.multikernel.")
		private Path file;

		@Override
		public Integer call() throws Failure {
			return MachineWork.show(output, file);
		}
	}

	@Command(name = "assume-physical-ids", mixinStandardHelpOptions = true,
			description = { "Take the Linux CPU number as physical id of every CPU that has none.",
					"The values are marked as assumed. On many machines they are wrong: on x86 compare with \"apicid\" in /proc/cpuinfo." })
	static final class AssumePhysicalIds implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(paramLabel = "FILE", description = "A design, *.multikernel; it is changed.")
		private Path file;

		@Override
		public Integer call() throws Failure {
			return MachineWork.assumePhysicalIds(output, file);
		}
	}
}
