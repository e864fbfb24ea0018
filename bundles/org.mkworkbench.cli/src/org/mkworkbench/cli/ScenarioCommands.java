// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code mkw scenario …} */
@Command(name = "scenario", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
		description = { "Change and show scenarios: what happens in a run.", "\"mkw simulate --scenario NAME\" runs a plan with one." },
		subcommands = { ScenarioCommands.ListScenarios.class, ScenarioCommands.Show.class, ScenarioCommands.Add.class, ScenarioCommands.Duplicate.class,
				ScenarioCommands.Remove.class, ScenarioCommands.AddStep.class, ScenarioCommands.AddWorkload.class })
final class ScenarioCommands implements Runnable {
	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Missing command after \"scenario\".");
	}

	/** The actions of the model, by the names used here. */
	enum Action {
		START, STOP, KILL, PANIC, HANG, MOVE_CPU, MOVE_MEMORY, MOVE_DEVICE, HAND_OVER, LOSE_DOORBELL, DELAY_DOORBELL, FLOOD, SLOW_RECEIVER;

		@Override
		public String toString() {
			return word(name());
		}
	}

	/** The kinds of workloads of the model, by the names used here. */
	enum Kind {
		SHARED_LOCK, SHOOTDOWN, HEARTBEAT, LATENCY_PROBE, BROADCAST;

		@Override
		public String toString() {
			return word(name());
		}
	}

	/** The protocols of the model, by the names used here. */
	enum Protocol {
		BROADCAST, UNICAST, MULTICAST, NUMA_MULTICAST;

		@Override
		public String toString() {
			return word(name());
		}
	}

	/** {@code hand-over} for {@code HAND_OVER}. */
	static String word(String constant) {
		return constant.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** A time from the start of the run on, which may be the start itself. */
	static final class Moment implements ITypeConverter<Long> {
		@Override
		public Long convert(String text) {
			if (text.strip().matches("0(ns|us|µs|ms|s|m|h)?")) {
				return 0L;
			}
			try {
				return Spans.parseNanos(text);
			} catch (IllegalArgumentException e) {
				throw new TypeConversionException(e.getMessage());
			}
		}
	}

	/** The design and one of its scenarios. */
	static final class Target {
		@Parameters(index = "0", paramLabel = "FILE", description = "A design, *.multikernel; it is changed.")
		Path file;

		@Parameters(index = "1", paramLabel = "SCENARIO", description = "One of its scenarios.")
		String scenario;
	}

	@Command(name = "list", mixinStandardHelpOptions = true, description = "List the scenarios of a design.")
	static final class ListScenarios implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(paramLabel = "FILE", description = "A design, *.multikernel.")
		private Path file;

		@Override
		public Integer call() throws Failure {
			return ScenarioWork.list(output, file);
		}
	}

	@Command(name = "show", mixinStandardHelpOptions = true, description = "Show the steps and workloads of a scenario.")
	static final class Show implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(index = "0", paramLabel = "FILE", description = "A design, *.multikernel.")
		private Path file;

		@Parameters(index = "1", paramLabel = "SCENARIO", description = "One of its scenarios.")
		private String scenario;

		@Override
		public Integer call() throws Failure {
			return ScenarioWork.show(output, file, scenario);
		}
	}

	@Command(name = "add", mixinStandardHelpOptions = true, description = "Add a scenario without steps and workloads.",
			footer = { "", "Example: mkw scenario add server.multikernel --name update --duration 2s" })
	static final class Add implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(paramLabel = "FILE", description = "A design, *.multikernel; it is changed.")
		private Path file;

		@Option(names = "--name", paramLabel = "NAME", description = "Name of the scenario; \"Scenario\" and the next free number if not given.")
		private String name;

		@Option(names = "--duration", paramLabel = "TIME", converter = SimulateCommand.Nanos.class,
				description = "How long the run lasts, such as 500ms, 1s or 2m; 1s if not given.")
		private Long nanos;

		@Option(names = "--seed", paramLabel = "N", description = "Root of all random numbers; 1 if not given.")
		private Long seed;

		@Override
		public Integer call() throws Failure {
			return ScenarioWork.add(output, file, name, nanos, seed);
		}
	}

	@Command(name = "duplicate", mixinStandardHelpOptions = true, description = "Copy a scenario.")
	static final class Duplicate implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private Target target;

		@Option(names = "--name", paramLabel = "NAME", description = "Name of the copy; that of the scenario with the next free number if not given.")
		private String name;

		@Override
		public Integer call() throws Failure {
			return ScenarioWork.duplicate(output, target, name);
		}
	}

	@Command(name = "remove", mixinStandardHelpOptions = true, description = "Delete a scenario, or one step or workload of it.")
	static final class Remove implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private Target target;

		@Option(names = "--step", paramLabel = "N", description = "Only this step, by its number in \"mkw scenario show\".")
		private Integer step;

		@Option(names = "--workload", paramLabel = "NAME", description = "Only this workload.")
		private String workload;

		@Override
		public Integer call() throws Failure {
			return ScenarioWork.remove(output, target, step, workload);
		}
	}

	@Command(name = "add-step", mixinStandardHelpOptions = true, description = { "Add a step to a scenario.",
			"Kernels are named as in the plan, \"host\" is the host kernel, \"pool\" the spare part of the pool." },
			footer = { "", "Examples:", "  mkw scenario add-step server.multikernel update --at 400ms --action hand-over --kernel web --to web2",
					"  mkw scenario add-step server.multikernel update --at 1s --action move-cpu --kernel pool --to web --cpu 20" })
	static final class AddStep implements Callable<Integer> {
		@Mixin
		Output output;

		@Mixin
		Target target;

		@Option(names = "--plan", paramLabel = "NAME", description = "The plan whose kernels and channels are named; the active one if not given.")
		String plan;

		@Option(names = "--at", required = true, paramLabel = "TIME", converter = Moment.class, description = "Time from the start of the run, such as 400ms.")
		Long at;

		@Option(names = "--action", required = true, paramLabel = "ACTION", description = "What happens: ${COMPLETION-CANDIDATES}.")
		Action action;

		@Option(names = "--kernel", paramLabel = "KERNEL", description = "The kernel it happens to, or that gives.")
		String kernel;

		@Option(names = "--to", paramLabel = "KERNEL", description = "The kernel that gets a CPU, memory, a device or the flood, or takes over.")
		String to;

		@Option(names = "--cpu", paramLabel = "N", description = "For move-cpu: Linux number, or apic: and the physical id.")
		String cpu;

		@Option(names = "--device", paramLabel = "D:B:S.F", description = "For move-device: a PCI device, such as 0000:41:00.0.")
		String device;

		@Option(names = "--amount", paramLabel = "N",
				description = "For move-memory a size such as 512M, for flood messages, for delay-doorbell a time such as 50us, for slow-receiver a factor.")
		String amount;

		@Option(names = "--for", paramLabel = "TIME", converter = SimulateCommand.Nanos.class,
				description = "How long a hang, a loss, a delay or a slow receiver lasts; to the end of the run if not given.")
		Long nanos;

		@Option(names = "--channel", paramLabel = "NAME", description = "For doorbells: a channel by its name, or by its ends such as web:rt.")
		String channel;

		@Override
		public Integer call() throws Failure {
			return AddStepWork.run(this);
		}
	}

	@Command(name = "add-workload", mixinStandardHelpOptions = true, description = { "Add to a scenario what kernels do all the time beside the channels.",
			"What is not given is the usual of the kind." },
			footer = { "", "Example: mkw scenario add-workload server.multikernel update --kind heartbeat --from web --to rt,net --rate 100" })
	static final class AddWorkload implements Callable<Integer> {
		@Mixin
		Output output;

		@Mixin
		Target target;

		@Option(names = "--plan", paramLabel = "NAME", description = "The plan whose kernels are named; the active one if not given.")
		String plan;

		@Option(names = "--kind", required = true, paramLabel = "KIND", description = "What they do: ${COMPLETION-CANDIDATES}.")
		Kind kind;

		@Option(names = "--from", paramLabel = "KERNEL", description = "The kernel that sends heartbeats, starts shootdowns, asks all others or is probed.")
		String from;

		@Option(names = "--to", paramLabel = "KERNEL", split = ",", description = "The kernels it reaches, or those that share the lock.")
		List<String> to = List.of();

		@Option(names = "--name", paramLabel = "NAME", description = "Name of the workload.")
		String name;

		@Option(names = "--rate", paramLabel = "N", description = "Times per second: of each CPU for a lock and a probe, of the kernel otherwise.")
		Double rate;

		@Option(names = "--payload", paramLabel = "BYTES", description = "Bytes of a request of a broadcast, 0 to 4072.")
		Integer payload;

		@Option(names = "--service", paramLabel = "TIME", converter = SimulateCommand.Nanos.class,
				description = "How long a lock is held, a CPU takes to invalidate, or a kernel works on a request of a broadcast, such as 300ns.")
		Long service;

		@Option(names = "--missed", paramLabel = "N", description = "Heartbeats missed in a row until the sender counts as dead.")
		Integer missed;

		@Option(names = "--fan-out", paramLabel = "N", description = "To how many kernels each one hands a broadcast on; no tree if not given.")
		Integer fanOut;

		@Option(names = "--protocol", paramLabel = "PROTOCOL", description = "Of a shootdown: ${COMPLETION-CANDIDATES}.")
		Protocol protocol;

		@Override
		public Integer call() throws Failure {
			return AddWorkloadWork.run(this);
		}
	}
}
