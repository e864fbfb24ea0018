// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.simulator.Replay;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.run.Experiments;
import org.mkworkbench.run.RunException;
import org.mkworkbench.run.RunPlanner;

/** {@code mkw simulate --compare-inputs}: the first event in which two runs differ. */
final class RunDifference {
	private RunDifference() {
	}

	/**
	 * Compares up to the end of the shorter run.
	 *
	 * @param run, spec, calibration and nanos of one run
	 * @param source log of the other one
	 */
	static int show(Output output, Design design, Path folder, RecordedRun run, RunSpec spec, Calibration calibration, long nanos, Path source)
			throws Failure, RunException, EngineException {
		RecordedRun other = RecordedRun.read(source);
		Scenario scenario = DesignAccess.scenario(design, other.scenario(null));
		long seed = Objects.requireNonNullElseGet(other.seed(null), () -> Experiments.seed(scenario));
		long until = Math.min(nanos, Objects.requireNonNullElse(other.nanos(null), nanos));
		RunSpec otherSpec = RunPlanner.plan(DesignAccess.plan(design, other.plan(null)), scenario, folder, seed);
		Simulator engine = new Simulator(calibration.costs());
		Simulator otherEngine = new Simulator(CalibrateWork.calibration(other.calibration(null)).costs());
		Optional<Replay.Difference> difference = Replay.firstDifference(run.replay(engine, spec, until), other.replay(otherEngine, otherSpec, until));
		if (output.json()) {
			output.out().print(Json.write(Json.object("comparedNanos", until, "same", difference.isEmpty(), "event", difference.map(Replay.Difference::number).orElse(null),
					"first", difference.map(Replay.Difference::first).map(IpiEvent::toString).orElse(null), "second",
					difference.map(Replay.Difference::second).map(IpiEvent::toString).orElse(null))));
		} else if (difference.isEmpty()) {
			output.out().println("The runs are the same in all events up to " + Spans.exact(until) + ".");
		} else {
			output.out().println("The runs differ from event " + difference.get().number() + " of the trace on.");
			output.out().println("  this run: " + text(difference.get().first()));
			output.out().println("  " + source + ": " + text(difference.get().second()));
		}
		return difference.isEmpty() ? Mkw.OK : Mkw.FINDINGS;
	}

	private static String text(IpiEvent event) {
		return event == null ? "no further event" : event.toString();
	}
}
