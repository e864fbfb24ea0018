// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.simulator.InputLog;
import org.mkworkbench.engine.simulator.Replay;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * The log of a run that is to be had again, or is written: {@code --inputs}, {@code --record} and {@code --until-event} of
 * {@code mkw simulate}.
 */
final class RecordedRun {
	private final Path source;
	private final InputLog log;

	private RecordedRun(Path source, InputLog log) {
		this.source = source;
		this.log = log;
	}

	/** @param source null for none */
	static RecordedRun read(Path source) throws Failure {
		if (source == null) {
			return new RecordedRun(null, null);
		}
		try {
			return new RecordedRun(source, InputLog.parse(Files.readString(source)));
		} catch (EngineException e) {
			throw Failure.file(source + ": " + e.getMessage(), e);
		} catch (IOException e) {
			throw Failure.read(source, e);
		}
	}

	String plan(String given) throws Failure {
		return log == null ? given : agreed("--plan", given, log.origin().plan());
	}

	String scenario(String given) throws Failure {
		return log == null ? given : agreed("--scenario", given, log.origin().scenario());
	}

	String calibration(String given) throws Failure {
		return log == null ? given : agreed("--calibration", given, log.origin().calibration());
	}

	Long seed(Long given) throws Failure {
		return log == null ? given : Long.valueOf(agreed("--seed", given == null ? null : given.toString(), Long.toString(log.seed())));
	}

	/** The one that was asked for: a part of a run, or more of it, is of use, too. */
	Long nanos(Long given) {
		return log == null || given != null || log.origin().durationNanos() == 0 ? given : Long.valueOf(log.origin().durationNanos());
	}

	private String agreed(String option, String given, String recorded) throws Failure {
		if (given != null && !recorded.isEmpty() && !given.equals(recorded)) {
			throw Failure.usage(option + " " + given + " does not agree with " + source + ", a run with \"" + recorded + "\". Leave the option out.");
		}
		return recorded.isEmpty() ? given : recorded;
	}

	/** Has the recorded steps carried out; before the run begins. */
	void inject(EngineRun run) {
		if (log != null) {
			log.steps().forEach(run::inject);
		}
	}

	/** The run to go through event by event. */
	Replay replay(Simulator engine, RunSpec spec, long nanos) throws EngineException {
		return new Replay(engine, spec, log == null ? new InputLog(spec.seed(), List.of()) : log, nanos, Long.MAX_VALUE);
	}

	/** The moment of an event, nanoseconds; prints the event. */
	long until(Output output, Simulator engine, RunSpec spec, long nanos, long number) throws Failure, EngineException {
		Replay replay = replay(engine, spec, nanos);
		List<IpiEvent> events = replay.events(number - 1, number);
		if (events.isEmpty()) {
			throw Failure.usage("The run has " + replay.event() + " events; there is no event " + number + ". Choose a longer --duration.");
		}
		if (!output.json()) {
			output.out().println("Event " + number + " of the trace: " + events.getFirst());
		}
		return replay.time();
	}

	/** @throws Failure if this should have been the recorded run and is another one */
	void check(RunSnapshot end) throws Failure {
		if (log != null && !log.origin().traceHash().isEmpty() && end.simulatedNanos() == log.origin().durationNanos()
				&& !log.origin().traceHash().equals(end.traceHashText())) {
			throw Failure.refused("This is not the recorded run: its trace hash is " + end.traceHashText() + ", that in " + source + " "
					+ log.origin().traceHash() + ". The design, the calibration or the program has changed since.");
		}
	}

	/** @param calibration as given on the command line, or null */
	static void write(Path target, InputLog inputs, String plan, String scenario, String calibration, RunSnapshot end) throws Failure {
		InputLog whole = inputs.withOrigin(new InputLog.Origin(Objects.requireNonNullElse(plan, ""), Objects.requireNonNullElse(scenario, ""),
				Objects.requireNonNullElse(calibration, Calibrations.DEFAULT), end.simulatedNanos(), end.traceHashText()));
		try {
			Files.writeString(target, whole.toText(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw Failure.write(target, e);
		}
	}
}
