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

/** {@code mkw plan …} */
@Command(name = "plan", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "Change and show plans.",
		subcommands = { PlanCommands.AddKernel.class, PlanCommands.AddChannel.class, PlanCommands.SetMemory.class, PlanCommands.Show.class, ManagePlans.ListPlans.class,
				ManagePlans.NewPlan.class, ManagePlans.Duplicate.class, ManagePlans.Rename.class, ManagePlans.Remove.class,
				ManagePlans.Activate.class, ManagePlans.Lock.class, ManagePlans.Unlock.class, ManagePlans.Compare.class })
final class PlanCommands implements Runnable {
	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Missing command after \"plan\".");
	}

	/** The design and which of its plans. */
	static final class Target {
		@Parameters(index = "0", paramLabel = "FILE", description = "A design, *.multikernel.")
		Path file;

		@Option(names = "--plan", paramLabel = "NAME", description = "One of its plans; the active one if not given.")
		String plan;
	}

	@Command(name = "add-kernel", mixinStandardHelpOptions = true, description = "Add a kernel with its CPUs, memory and devices.",
			footer = { "", "Example: mkw plan add-kernel server.multikernel --name web --cpus 4-7 --memory 4G@0 --device 0000:41:00.0" })
	static final class AddKernel implements Callable<Integer> {
		@Mixin
		Output output;

		@Mixin
		Target target;

		@Option(names = "--name", required = true, paramLabel = "NAME", description = "Unique in the plan, without \"/\" and white space.")
		String name;

		@Option(names = "--id", paramLabel = "ID", description = "1 to 511; the lowest free one if not given.")
		Integer id;

		@Option(names = "--cpus", required = true, paramLabel = "LIST", description = "Linux numbers such as 4-7,12, or physical ids such as"
				+ " apic:0x20-0x26,64. The first is the boot CPU.")
		String cpus;

		@Option(names = "--memory", required = true, paramLabel = "SIZE@NODE", split = ",",
				description = "Memory of NUMA nodes, such as 4G@0 or 4G@0,2G@1. Without @NODE: the node of the first CPU.")
		List<String> memory;

		@Option(names = "--device", paramLabel = "D:B:S.F", description = "A PCI device, such as 0000:41:00.0. May be repeated.")
		List<String> devices = List.of();

		@Option(names = "--image", paramLabel = "PATH", description = "Kernel image on the machine.")
		String image;

		@Option(names = "--initrd", paramLabel = "PATH", description = "Initial RAM disk on the machine.")
		String initrd;

		@Option(names = "--cmdline", paramLabel = "TEXT", description = "Kernel command line.")
		String commandLine;

		@Override
		public Integer call() throws Failure {
			return AddKernelWork.run(this);
		}
	}

	@Command(name = "add-channel", mixinStandardHelpOptions = true, description = "Declare traffic from one kernel to another.")
	static final class AddChannel implements Callable<Integer> {
		/** The traffic patterns of the model, by the names used here. */
		enum Pattern {
			constant, poisson, burst, random_burst
		}

		@Mixin
		Output output;

		@Mixin
		Target target;

		@Option(names = "--from", required = true, paramLabel = "KERNEL", description = "Name of the sender, \"host\" for the host kernel.")
		String from;

		@Option(names = "--to", required = true, paramLabel = "KERNEL", description = "Name of the receiver, \"host\" for the host kernel.")
		String to;

		@Option(names = "--rate", paramLabel = "N", defaultValue = "1000", description = "Messages per second, default ${DEFAULT-VALUE}.")
		double rate;

		@Option(names = "--payload", paramLabel = "BYTES", defaultValue = "64",
				description = "Bytes per message, 0 to 4072, default ${DEFAULT-VALUE}.")
		int payload;

		@Option(names = "--name", paramLabel = "NAME", description = "Name of the channel.")
		String name;

		@Option(names = "--pattern", paramLabel = "PATTERN", description = "Spread over time: ${COMPLETION-CANDIDATES}; constant if not given.")
		Pattern pattern;

		@Override
		public Integer call() throws Failure {
			return PlanWork.addChannel(this);
		}
	}

	@Command(name = "set-memory", mixinStandardHelpOptions = true, description = { "Set how much memory of NUMA nodes a kernel has.",
			"Nodes that are not named keep what they give; 0 takes all of a node back." },
			footer = { "", "Example: mkw plan set-memory server.multikernel web 8G@0,0@1" })
	static final class SetMemory implements Callable<Integer> {
		@Mixin
		Output output;

		@Mixin
		Target target;

		@Parameters(index = "1", paramLabel = "KERNEL", description = "Name of the kernel, \"pool\" for the spare part of the pool.")
		String kernel;

		@Parameters(index = "2", paramLabel = "SIZE@NODE", split = ",", arity = "1",
				description = "Memory of NUMA nodes, such as 4G@0 or 4G@0,2G@1. Without @NODE: the node of the first CPU.")
		List<String> memory;

		@Override
		public Integer call() throws Failure {
			return SetMemoryWork.run(this);
		}
	}

	@Command(name = "show", mixinStandardHelpOptions = true, description = "Show who owns what in a plan.")
	static final class Show implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private Target target;

		@Override
		public Integer call() throws Failure {
			return PlanWork.show(output, target.file, target.plan);
		}
	}
}
