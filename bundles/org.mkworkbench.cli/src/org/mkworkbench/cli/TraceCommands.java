// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
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
import picocli.CommandLine.Spec.Target;

/** {@code mkw trace …} */
@Command(name = "trace", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
		description = { "Look into recordings of traffic (*.mkrec), and exchange them with other tools.",
				"\"mkw simulate --trace\" and \"mkw monitor --record\" make recordings, and so does Record in the workbench." },
		subcommands = { TraceCommands.Info.class, TraceCommands.Stats.class, TraceCommands.Export.class, TraceCommands.Cut.class, TraceCommands.Import.class,
				TraceCommands.Crossings.class })
final class TraceCommands implements Runnable {
	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Missing command after \"trace\".");
	}

	/** Which messages of a recording. */
	static final class Part {
		@Mixin
		Times times;

		@Option(names = "--filter", paramLabel = "FILTER",
				description = "Only these messages, such as \"from:web type:NETWORK latency>10us\"; the words are those of the filter line in the workbench.")
		String filter = "";
	}

	/** Which stretch of a recording; null is "not given". */
	static final class Times {
		@Option(names = "--from", paramLabel = "TIME", converter = ScenarioCommands.Moment.class, description = "From this time of the recording on, such as 400ms; itself included.")
		Long from;

		@Option(names = "--to", paramLabel = "TIME", converter = ScenarioCommands.Moment.class, description = "Up to this time of the recording, itself included.")
		Long to;
	}

	/** {@code --format} of commands where it names the format of a file as well; "text" and "json" keep their meaning. */
	static final class FormatOf {
		@Spec(Target.MIXEE)
		private CommandSpec spec;

		@Option(names = "--format", paramLabel = "FORMAT",
				description = "Format of the file, see below. May be given a second time with \"text\" or \"json\", the form of what the command itself prints.")
		private List<String> formats = List.of();

		boolean json() {
			return formats.stream().anyMatch("json"::equalsIgnoreCase);
		}

		/** The one for the file. */
		String file(String otherwise) {
			List<String> files = formats.stream().filter(format -> !format.equalsIgnoreCase("json") && !format.equalsIgnoreCase("text")).distinct().toList();
			if (files.size() > 1) {
				throw new ParameterException(spec.commandLine(), "One format at a time, not " + String.join(" and ", files) + ".");
			}
			return files.isEmpty() ? otherwise : files.getFirst();
		}

		PrintWriter out() {
			return spec.commandLine().getOut();
		}

		void warn(String message) {
			message.lines().forEach(line -> spec.commandLine().getErr().println("warning: " + line));
		}
	}

	@Command(name = "info", mixinStandardHelpOptions = true, description = "Show what a recording holds. Quick, however long it is.")
	static final class Info implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(paramLabel = "FILE", description = "A recording, *.mkrec.")
		private Path file;

		@Override
		public Integer call() throws Failure {
			return TraceInfoWork.run(output, file);
		}
	}

	/** How {@code stats} writes. */
	enum StatsFormat {
		text, json, csv
	}

	/** What the rows of {@code stats} are. */
	enum By {
		kernel, cpu, type
	}

	@Command(name = "stats", mixinStandardHelpOptions = true,
			description = "Show who sent how much to whom, what was dropped or lost, and how long messages took.", footer = { "",
					"Example: mkw trace stats run.mkrec --from 400ms --to 600ms --filter \"to:web\" --by cpu" })
	static final class Stats implements Callable<Integer> {
		@Spec
		private CommandSpec spec;

		@Parameters(paramLabel = "FILE", description = "A recording, *.mkrec.")
		private Path file;

		@Mixin
		private Part part;

		@Option(names = "--by", paramLabel = "WHAT", description = "Only one table: by ${COMPLETION-CANDIDATES}. By kernel and by type if not given.")
		private By by;

		@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
				description = "Form of the output: ${COMPLETION-CANDIDATES}; csv has one table, by kernel if --by is not given.")
		private StatsFormat format;

		@Override
		public Integer call() throws Failure {
			return TraceStatsWork.run(spec.commandLine().getOut(), spec.commandLine().getErr(), file, part, by, format);
		}
	}

	@Command(name = "export", mixinStandardHelpOptions = true, description = "Write a recording, or a part of it, in a format of other tools.",
			footer = { "", "Formats:", "  ctf       a folder for Trace Compass and babeltrace2 (Common Trace Format 1.8)",
					"  perfetto  a file for ui.perfetto.dev", "  csv       one line per event", "",
					"Example: mkw trace export run.mkrec --format perfetto --from 400ms --to 600ms -o run.pftrace" })
	static final class Export implements Callable<Integer> {
		@Mixin
		private FormatOf format;

		@Parameters(paramLabel = "FILE", description = "A recording, *.mkrec.")
		private Path file;

		@Mixin
		private Part part;

		@Option(names = { "-o", "--output" }, paramLabel = "PATH", required = true, description = "File to write; for ctf a new folder.")
		private Path target;

		@Override
		public Integer call() throws Failure {
			return TraceExchangeWork.export(format, file, part, target);
		}
	}

	@Command(name = "cut", mixinStandardHelpOptions = true, description = "Write a stretch of a recording as a recording of its own. Times stay as they are.",
			footer = { "", "Example: mkw trace cut run.mkrec --from 400ms --to 600ms -o panic.mkrec" })
	static final class Cut implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(paramLabel = "FILE", description = "A recording, *.mkrec.")
		private Path file;

		@Mixin
		private Times times;

		@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, description = "The recording to write, *.mkrec.")
		private Path target;

		@Override
		public Integer call() throws Failure {
			return TraceExchangeWork.cut(output, file, times, target);
		}
	}

	@Command(name = "import", mixinStandardHelpOptions = true,
			description = { "Make a recording of what another tool wrote.",
					"docs/traces.md tells how to record interrupts with ftrace and perf so that senders and arrivals can be matched." },
			footer = { "", "Formats:", "  auto        whichever the file looks like; the default", "  ftrace      /sys/kernel/tracing/trace, or the text of trace-cmd report",
					"  perf        the text of perf script", "  interrupts  copies of /proc/interrupts, each below a line with its time in seconds",
					"  csv         what \"mkw trace export --format csv\" writes", "",
					"Example: mkw trace import trace.txt -o box.mkrec --plan box.multikernel" })
	static final class Import implements Callable<Integer> {
		@Mixin
		private FormatOf format;

		@Parameters(paramLabel = "FILE", description = "What the other tool wrote.")
		private Path file;

		@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, description = "The recording to write, *.mkrec.")
		private Path target;

		@Option(names = "--window", paramLabel = "TIME", converter = SimulateCommand.Nanos.class,
				description = "Longest time from sending an interrupt to its arrival, for ftrace and perf; 1ms if not given.")
		private Long window;

		@Option(names = "--plan", paramLabel = "DESIGN", description = "Say how many of the interrupts would cross kernels in the active plan of this design.")
		private Path design;

		@Override
		public Integer call() throws Failure {
			return TraceExchangeWork.importTrace(format, file, target, window, design);
		}
	}

	@Command(name = "crossings", mixinStandardHelpOptions = true,
			description = { "Hold a recording of a plain Linux machine against a plan: how many of its interrupts would cross kernels?",
					"CPUs go by their Linux numbers." }, footer = { "", "Example: mkw trace crossings box.mkrec box.multikernel --plan tight" })
	static final class Crossings implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(index = "0", paramLabel = "FILE", description = "A recording, *.mkrec.")
		private Path file;

		@Parameters(index = "1", paramLabel = "DESIGN", description = "A design of the same machine, *.multikernel.")
		private Path design;

		@Option(names = "--plan", paramLabel = "NAME", description = "One of its plans; the active one if not given.")
		private String plan;

		@Override
		public Integer call() throws Failure {
			return TraceCrossingsWork.run(output, file, design, plan);
		}
	}
}
