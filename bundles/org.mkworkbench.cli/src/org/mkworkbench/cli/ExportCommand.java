// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mkw export}. Here {@code --format} names the format of the export as well; "text" and "json" keep their meaning. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Write a plan in a format that a multikernel host reads.",
		footer = { "", "Example: mkw export server.multikernel --format kerf-v1 -o server-export" })
final class ExportCommand implements Callable<Integer> {
	private static final String DEFAULT_FORMAT = "kerf-v1";

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "0..1", description = "A design, *.multikernel.")
	private Path file;

	@Option(names = "--format", paramLabel = "FORMAT", description = "Format of the export, default " + DEFAULT_FORMAT
			+ "; --list shows them. May be given a second time with \"text\" or \"json\", the form of what the command itself prints.")
	private List<String> formats = List.of();

	@Option(names = { "-o", "--output" }, paramLabel = "FOLDER", description = "Folder for the files; made if missing.")
	private Path folder;

	@Option(names = "--plan", paramLabel = "NAME", description = "One of the plans; the active one if not given.")
	private String plan;

	@Option(names = "--list", description = "List the formats.")
	private boolean list;

	@Override
	public Integer call() throws Failure {
		boolean json = formats.stream().anyMatch("json"::equalsIgnoreCase);
		List<String> exports = formats.stream().filter(format -> !format.equalsIgnoreCase("json") && !format.equalsIgnoreCase("text"))
				.distinct().toList();
		PrintWriter out = spec.commandLine().getOut();
		if (list) {
			return ExportWork.list(out, json);
		}
		if (file == null) {
			throw new ParameterException(spec.commandLine(), "Missing the design to export, FILE.");
		}
		if (folder == null) {
			throw new ParameterException(spec.commandLine(), "Missing the folder to write to, -o FOLDER.");
		}
		if (exports.size() > 1) {
			throw new ParameterException(spec.commandLine(), "One format at a time, not " + String.join(" and ", exports) + ".");
		}
		return ExportWork.run(out, spec.commandLine().getErr(), json, file, plan, exports.isEmpty() ? DEFAULT_FORMAT : exports.getFirst(), folder);
	}
}
