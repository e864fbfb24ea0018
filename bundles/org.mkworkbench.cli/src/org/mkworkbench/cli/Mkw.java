// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Exit codes: 0 ok, 1 findings or a run that failed, 2 wrong usage, 3 a file that cannot be read or written.
 * <p>
 * This class and the command classes name no type of the model in fields and signatures, so that help and version come without loading it;
 * the work is done in the {@code …Work} classes.
 */
@Command(name = "mkw", subcommands = { MachineCommands.class, NewCommand.class, PlanCommands.class, ValidateCommand.class, ExportCommand.class,
		RenderCommand.class, ScenarioCommands.class, SimulateCommand.class, CalibrateCommand.class, TraceCommands.class, MonitorCommand.class,
		HelpCommand.class }, versionProvider = Version.class, mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
		description = "Multikernel Workbench: partition a machine among several Linux kernels.", footer = { "",
				"Exit codes: 0 ok, 1 findings or a failed run, 2 wrong usage, 3 a file that cannot be read or written." })
public final class Mkw implements Runnable {
	static final int OK = 0;
	static final int FINDINGS = 1;
	static final int USAGE = 2;
	static final int FILE = 3;

	@Spec
	private CommandSpec spec;

	@Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error came from.")
	private boolean debug;

	public static void main(String[] arguments) {
		if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
			// The most frequent question of scripts; answered before anything else is loaded.
			System.out.println(Version.text());
			return;
		}
		int code;
		// Always UTF-8, so that output is the same whatever locale a script runs in.
		try (PrintWriter out = writer(FileDescriptor.out); PrintWriter err = writer(FileDescriptor.err)) {
			code = run(out, err, arguments);
		}
		System.exit(code);
	}

	private static PrintWriter writer(FileDescriptor descriptor) {
		return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}

	/** Runs one command and returns its exit code. The writers are flushed, not closed. */
	public static int run(PrintWriter out, PrintWriter err, String... arguments) {
		Mkw mkw = new Mkw();
		CommandLine line = new CommandLine(mkw);
		line.setOut(out).setErr(err);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setAbbreviatedOptionsAllowed(false);
		numbers(line);
		line.setUsageHelpAutoWidth(false).setUsageHelpWidth(110);
		line.setParameterExceptionHandler((exception, args) -> wrongUsage(exception));
		line.setExecutionExceptionHandler((exception, command, result) -> mkw.failed(exception, err));
		try {
			return line.execute(arguments);
		} finally {
			out.flush();
			err.flush();
		}
	}

	/** Numbers that are none are told in words for people, not in names of types. */
	private static void numbers(CommandLine line) {
		number(line, Integer.class, Integer::valueOf, "a whole number up to " + Integer.MAX_VALUE);
		number(line, int.class, Integer::valueOf, "a whole number up to " + Integer.MAX_VALUE);
		number(line, Long.class, Long::valueOf, "a whole number");
		number(line, Double.class, Double::valueOf, "a number");
		number(line, double.class, Double::valueOf, "a number");
		words(line, ScenarioCommands.Action.class);
		words(line, ScenarioCommands.Kind.class);
		words(line, ScenarioCommands.Protocol.class);
	}

	/** Constants by their {@code toString}, which picocli would accept but list beside their names. */
	private static <T extends Enum<T>> void words(CommandLine line, Class<T> type) {
		line.registerConverter(type, text -> {
			for (T constant : type.getEnumConstants()) {
				if (constant.toString().equalsIgnoreCase(text.strip())) {
					return constant;
				}
			}
			throw new TypeConversionException("\"" + text + "\" is none. "
					+ Suggestion.of(text, Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
		});
	}

	private static <T> void number(CommandLine line, Class<T> type, Function<String, T> reader, String name) {
		line.registerConverter(type, text -> {
			try {
				return reader.apply(text.strip());
			} catch (NumberFormatException e) {
				throw new TypeConversionException("\"" + text + "\" is not " + name);
			}
		});
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Missing command.");
	}

	private static int wrongUsage(ParameterException exception) {
		CommandLine command = exception.getCommandLine();
		PrintWriter err = command.getErr();
		err.println("mkw: " + exception.getMessage());
		UnmatchedArgumentException.printSuggestions(exception, err);
		if (!command.getSubcommands().isEmpty() && !(exception instanceof UnmatchedArgumentException)) {
			err.println("Commands: " + String.join(", ", command.getSubcommands().keySet()) + ".");
		}
		err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
		return USAGE;
	}

	private int failed(Exception exception, PrintWriter err) {
		if (debug) {
			exception.printStackTrace(err);
		}
		if (exception instanceof Failure failure) {
			failure.getMessage().lines().forEach(text -> err.println("mkw: " + text));
			return failure.exitCode();
		}
		err.println("mkw: internal error: " + exception + (debug ? "" : ". Please report it with what the same command prints with --debug."));
		return FINDINGS;
	}
}
