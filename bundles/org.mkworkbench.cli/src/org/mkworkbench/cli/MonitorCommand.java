// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mkw monitor} */
@Command(name = "monitor", mixinStandardHelpOptions = true, description = { "Watch the interrupts between the CPUs of this computer, from /proc/interrupts.",
		"Needs Linux and no privileges. Shows rates per CPU at the end, or when you press Ctrl-C." }, footer = { "", "Example: mkw monitor --seconds 10 --record box.mkrec" })
final class MonitorCommand implements Callable<Integer> {
	@Mixin
	private Output output;

	@Option(names = "--seconds", paramLabel = "N", defaultValue = "5", description = "How long, 1 to 86400; ${DEFAULT-VALUE} if not given.")
	private int seconds;

	@Option(names = "--interval", paramLabel = "TIME", converter = SimulateCommand.Nanos.class, description = "Time between two looks, 50ms to 10s; 100ms if not given.")
	private Long interval;

	@Option(names = "--record", paramLabel = "FILE", description = "Write what is seen as a recording, *.mkrec.")
	private Path target;

	@Override
	public Integer call() throws Failure {
		return MonitorWork.run(output, seconds, interval, target);
	}
}
