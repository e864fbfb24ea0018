// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mkw calibrate} */
@Command(name = "calibrate", mixinStandardHelpOptions = true, description = { "Find out what things cost on a machine, for \"mkw simulate --calibration\".",
		"Without --mkbench it measures this machine: cache lines, a ring and a doorbell between two threads, and interrupts, for each distance between"
				+ " CPUs that there is. It needs no privileges, takes some seconds, and wants the machine for itself." }, footer = { "",
						"Examples: mkw calibrate -o box.calibration", "          mkw calibrate --mkbench results/box/raw -o box.calibration" })
final class CalibrateCommand implements Callable<Integer> {
	@Mixin
	private Output output;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "Write the calibration; only show it if not given.")
	private Path target;

	@Option(names = "--mkbench", paramLabel = "CSV",
			description = "Take the costs from what mkbench measured: a CSV file, or a folder of them. May be given several times.")
	private List<Path> mkbench = List.of();

	@Option(names = "--base", paramLabel = "FILE|PRESET", description = "Has what cannot be measured; the preset for this architecture if not given.")
	private String base;

	@Option(names = "--list", description = "List the presets.")
	private boolean list;

	@Override
	public Integer call() throws Failure {
		if (list && (target != null || base != null || !mkbench.isEmpty())) {
			throw Failure.usage("--list only shows the presets; --output, --mkbench and --base do not go with it. Leave it away, or ask for them in a second call.");
		}
		return list ? CalibrateWork.list(output) : CalibrateWork.run(output, target, mkbench, base);
	}
}
