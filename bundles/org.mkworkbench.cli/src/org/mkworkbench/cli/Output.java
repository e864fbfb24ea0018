// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command writes, and how. */
final class Output {
	/** How results are written to standard output. Errors and warnings are text on standard error in both. */
	enum Format {
		text, json
	}

	@Spec(Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "Form of the output: ${COMPLETION-CANDIDATES}.")
	private Format format = Format.text;

	boolean json() {
		return format == Format.json;
	}

	PrintWriter out() {
		return spec.commandLine().getOut();
	}

	void warn(String message) {
		note("warning", message);
	}

	/** Shows how far something long is, on a line of its own that the next call overwrites; only to a person at a terminal. Empty takes it away. */
	void progress(String text) {
		if (System.console() != null && System.console().isTerminal()) {
			PrintWriter err = spec.commandLine().getErr();
			err.print("\r\u001b[K" + text);
			err.flush();
		}
	}

	/** @param kind how serious it is: "error" or "warning" */
	void note(String kind, String message) {
		message.lines().forEach(line -> spec.commandLine().getErr().println(kind + ": " + line));
	}
}
