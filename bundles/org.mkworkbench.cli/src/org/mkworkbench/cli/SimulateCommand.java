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
		"The same plan, scenario, seed, duration, calibration and inputs give the same trace hash, whatever the machine and the number of workers." }, footer = { "",
				"Example: mkw simulate server.multikernel --scenario update --replications 20 --compare --calibration xeon-5418y" })
final class SimulateCommand implements Callable<Integer> {
	@Mixin
	private Output output;

	@Parameters(paramLabel = "FILE", description = "A design, *.multikernel.")
	private Path file;

	@Option(names = "--plan", paramLabel = "NAME", description = "One of its plans; the active one if not given.")
	private String plan;

	@Option(names = "--scenario", paramLabel = "NAME", description = "One of its scenarios: what happens during the run. Only the traffic if not given.")
	private String scenario;

	@Option(names = "--duration", paramLabel = "TIME", converter = Nanos.class,
			description = "Simulated time, such as 500ms, 1s or 2m; that of the scenario, or 1s, if not given.")
	private Long nanos;

	@Option(names = "--seed", paramLabel = "N", description = "Root of all random numbers; that of the scenario, or 1, if not given.")
	private Long seed;

	@Option(names = "--replications", paramLabel = "N",
			description = "Run this many times with other random numbers each time and give intervals; 10 with --compare, else 1, if not given.")
	private Integer replications;

	@Option(names = "--workers", paramLabel = "N", description = "Runs at one time; one for each CPU if not given.")
	private Integer workers;

	@Option(names = "--compare", description = "Run the plan as one kernel and as KVM guests as well.")
	private boolean compare;

	@Option(names = "--calibration", paramLabel = "FILE|PRESET",
			description = "What things cost; a file of \"mkw calibrate\" or one of the presets that \"mkw calibrate --list\" shows.")
	private String calibration;

	@Option(names = "--inputs", paramLabel = "LOG", description = { "Carry out a recorded run again: its steps at their times, with its plan, scenario, seed, duration and calibration.",
			"Says so if the trace hash is not the recorded one." })
	private Path inputs;

	@Option(names = "--record", paramLabel = "LOG", description = "Write what the run was made of, for --inputs.")
	private Path record;

	@Option(names = "--until-event", paramLabel = "N", description = "Stop at the end of the moment in which this event of the trace happens, from 1, and show it.")
	private Long untilEvent;

	@Option(names = "--compare-inputs", paramLabel = "LOG",
			description = "Say in which event this run first differs from the recorded one, instead of figures. Exit code 1 if it does.")
	private Path compareInputs;

	@Option(names = "--trace", paramLabel = "FILE", description = "Record all traffic of the run, *.mkrec; \"mkw trace\" and the workbench look into it.")
	private Path trace;

	@Override
	public Integer call() throws Failure {
		return SimulateWork.run(output, new SimulateWork.Request(file, plan, scenario, nanos, seed, replications, workers, compare, calibration, inputs, record, untilEvent, trace, compareInputs));
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
