// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code mkw simulate} */
@Command(name = "simulate", mixinStandardHelpOptions = true, description = { "Run a plan in simulated time, as fast as possible.",
		"The same plan, seed and duration give the same trace hash." })
final class SimulateCommand implements Callable<Integer> {
	@Mixin
	private Output output;

	@Parameters(paramLabel = "FILE", description = "A design, *.multikernel.")
	private Path file;

	@Option(names = "--plan", paramLabel = "NAME", description = "One of its plans; the active one if not given.")
	private String plan;

	@Option(names = "--duration", paramLabel = "TIME", defaultValue = "1s", converter = Nanos.class,
			description = "Simulated time, such as 500ms, 1s or 2m; default ${DEFAULT-VALUE}.")
	private long nanos;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Root of all random numbers, default ${DEFAULT-VALUE}.")
	private long seed;

	@Override
	public Integer call() throws Failure {
		return SimulateWork.run(output, file, plan, nanos, seed);
	}

	/** A span of time with its unit, to nanoseconds. */
	static final class Nanos implements ITypeConverter<Long> {
		@Override
		public Long convert(String text) {
			try {
				return Spans.parseNanos(text);
			} catch (IllegalArgumentException e) {
				throw new TypeConversionException(e.getMessage());
			}
		}
	}
}
