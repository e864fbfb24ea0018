// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.experiment.Experiment;
import org.mkworkbench.engine.experiment.ExperimentResult;
import org.mkworkbench.engine.experiment.Progress;
import org.mkworkbench.engine.experiment.WarmUp;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.run.ExperimentSummary;
import org.mkworkbench.run.Experiments;
import org.mkworkbench.run.PlanRun;
import org.mkworkbench.run.RunException;
import org.mkworkbench.run.RunFigures;
import org.mkworkbench.run.RunPlanner;
import org.mkworkbench.run.RunSummary;

/** {@code mkw simulate} */
final class SimulateWork {
	private static final int REPLICATIONS_TO_COMPARE = 10;

	private SimulateWork() {
	}

	/** The arguments; null is "not given". */
	record Request(Path file, String plan, String scenario, Long nanos, Long seed, Integer replications, Integer workers, boolean compare,
			String calibration, Path inputs, Path record, Long untilEvent, Path trace, Path compareInputs) {
	}

	/** What a single run takes from a log and writes into one; null is "not given". */
	private record Recording(RecordedRun log, Path target, String calibration, Long untilEvent, Path trace) {
	}

	static int run(Output output, Request request) throws Failure {
		int replications = Objects.requireNonNullElse(request.replications, request.compare ? REPLICATIONS_TO_COMPARE : 1);
		if (replications < 1 || replications > Experiment.MAX_REPLICATIONS) {
			throw Failure.usage("--replications is a number from 1 to " + Experiment.MAX_REPLICATIONS + ", not " + replications + ".");
		}
		int workers = Objects.requireNonNullElseGet(request.workers, Experiment::allWorkers);
		if (workers < 1) {
			throw Failure.usage("--workers is 1 or more, not " + workers + ".");
		}
		boolean single = replications == 1 && !request.compare;
		if (request.compareInputs != null && (!single || request.record != null || request.untilEvent != null || request.trace != null)) {
			throw Failure.usage("--compare-inputs is about two runs and only tells where they differ. Leave out --replications, --compare, --record, --until-event and --trace.");
		}
		if (!single && (request.inputs != null || request.record != null || request.untilEvent != null || request.trace != null)) {
			throw Failure.usage("--inputs, --record, --until-event and --trace are about one run. Leave out --replications and --compare.");
		}
		if (request.untilEvent != null && request.untilEvent < 1) {
			throw Failure.usage("--until-event is 1 or more, not " + request.untilEvent + ".");
		}
		new Targets(request.file, request.inputs, file(request.calibration)).check(Targets.Kind.INPUTS, request.record).check(Targets.Kind.RECORDING, request.trace);
		RecordedRun recorded = RecordedRun.read(request.inputs);
		Design design = DesignAccess.open(request.file);
		Path folder = request.file.toAbsolutePath().getParent();
		Plan plan = DesignAccess.plan(design, recorded.plan(request.plan));
		Scenario scenario = DesignAccess.scenario(design, recorded.scenario(request.scenario));
		String costs = recorded.calibration(request.calibration);
		Calibration calibration = CalibrateWork.calibration(costs);
		long nanos = Objects.requireNonNullElseGet(recorded.nanos(request.nanos), () -> Experiments.durationNanos(scenario));
		long seed = Objects.requireNonNullElseGet(recorded.seed(request.seed), () -> Experiments.seed(scenario));
		try {
			if (request.compareInputs != null) {
				return RunDifference.show(output, design, folder, recorded, RunPlanner.plan(plan, scenario, folder, seed), calibration, nanos, request.compareInputs);
			}
			if (single) {
				return once(output, new ExperimentSummary.About(plan.getName(), scenario == null ? null : scenario.getName(), calibration.name()), plan, scenario, folder, calibration, nanos, seed,
						new Recording(recorded, request.record, costs, request.untilEvent, request.trace));
			}
			Set<Personality> personalities = request.compare ? EnumSet.allOf(Personality.class) : EnumSet.of(Personality.MULTIKERNEL);
			return experiment(output, plan, new ExperimentSummary.About(plan.getName(), scenario == null ? null : scenario.getName(), calibration.name()), Experiments.of(plan, scenario, folder, calibration, personalities, nanos, replications, seed, workers));
		} catch (RunException | EngineException e) {
			throw Failure.refused(e.getMessage(), e);
		}
	}

	/** A calibration that is no preset. */
	private static Path file(String calibration) {
		return calibration == null || calibration.isBlank() || !Files.exists(Path.of(calibration)) ? null : Path.of(calibration);
	}

	private static int experiment(Output output, Plan plan, ExperimentSummary.About about, Experiment experiment) throws EngineException {
		ExperimentResult result;
		try {
			result = experiment.run(progress(output));
		} finally {
			output.progress("");
		}
		ExperimentSummary summary = new ExperimentSummary(result, about);
		DesignAccess.errors(plan).forEach(output::warn);
		PrintWriter out = output.out();
		if (output.json()) {
			out.print(Json.write(summary.data()));
			return Mkw.OK;
		}
		out.println(summary.headline());
		out.println();
		out.println(summary.measured());
		Table.print(out, "", summary.metricTable());
		List<List<String>> wholeRun = summary.wholeRunTable();
		if (wholeRun.size() > 1) {
			out.println();
			out.println("Of the whole run and its end");
			Table.print(out, "", wholeRun);
		}
		List<List<String>> distributions = summary.distributionTable();
		if (distributions.size() > 1) {
			out.println();
			out.println("All replications together");
			Table.print(out, "", distributions);
		}
		if (experiment.variants().size() > 1) {
			out.println();
			out.println("A difference in brackets may be chance.");
		}
		summary.remarks().forEach(sentence -> out.println("Note: " + sentence));
		out.println();
		out.println("Assumed");
		summary.assumptions().forEach(sentence -> out.println("- " + sentence));
		return Mkw.OK;
	}

	private static Progress progress(Output output) {
		return new Progress() {
			@Override
			public void done(int done, int total) {
				output.progress(done + " of " + total + " runs");
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
	}

	private static int once(Output output, ExperimentSummary.About about, Plan plan, Scenario scenario, Path folder, Calibration calibration, long duration, long seed,
			Recording recording) throws Failure, RunException, EngineException {
		Simulator engine = new Simulator(calibration.costs());
		RunSnapshot snapshot;
		RunFigures figures;
		List<String> log;
		long measured;
		RunSpec spec = RunPlanner.plan(plan, scenario, folder, seed);
		long nanos = recording.untilEvent == null ? duration : recording.log.until(output, engine, spec, duration, recording.untilEvent);
		try (EngineRun run = engine.prepare(spec)) {
			DesignAccess.errors(plan).forEach(output::warn);
			RunPlanner.notes(plan).forEach(output::warn);
			recording.log.inject(run);
			try (TrafficRecorder recorder = recording.trace == null ? null : Recordings.recorder(PlanRun.layout(plan, run.layout()), recording.trace)) {
				if (recorder != null) {
					run.observe(recorder, recorder);
				}
				// What was recorded until then is a recording as any other.
				try (Interruption interruption = new Interruption(() -> end(recorder))) {
					measured = runMeasured(run, spec, nanos);
				}
				if (recorder != null) {
					run.unobserve(recorder);
					Recordings.finish(recorder, recording.trace);
				}
			}
			snapshot = run.snapshot();
			if (recording.target != null) {
				RecordedRun.write(recording.target, run.inputs(), about.plan(), about.scenario(), recording.calibration, snapshot);
			}
			figures = RunFigures.of(run);
			log = run.log();
		}
		RunSummary summary = new RunSummary(snapshot);
		List<String> assumptions = new ArrayList<>(calibration.assumptions(Personality.MULTIKERNEL));
		assumptions.addAll(spec.scenario().assumptions());
		spec.workloads().stream().flatMap(workload -> workload.assumptions().stream()).distinct().forEach(assumptions::add);
		if (output.json()) {
			Map<String, Object> data = Json.object("plan", about.plan(), "scenario", about.scenario(), "calibration", about.calibration(), "durationNanos", nanos,
					"seed", String.valueOf(seed), "measuredFromNanos", measured);
			data.putAll(summary.data());
			data.put("figures", figures.data());
			data.put("remarks", figures.remarks());
			data.put("log", log);
			data.put("assumptions", assumptions);
			output.out().print(Json.write(data));
		} else {
			print(output.out(), plan, snapshot, summary, figures, engine.accuracy(), measured);
			figures.remarks().forEach(sentence -> output.out().println("Note: " + sentence));
			if (scenario != null) {
				output.out().println("Log");
				log.forEach(line -> output.out().println("  " + line));
				output.out().println();
			}
			assumptions.forEach(output.out()::println);
		}
		checkEnd(output, snapshot, summary, scenario);
		recording.log.check(snapshot);
		return Mkw.OK;
	}

	private static void end(TrafficRecorder recorderOrNull) {
		if (recorderOrNull != null) {
			recorderOrNull.stopRecording();
		}
	}

	/** Runs to the end; measures from when all kernels that start with the plan have run. Returns when that was, 0 if never. */
	private static long runMeasured(EngineRun run, RunSpec spec, long nanos) {
		WarmUp warmUp = new WarmUp(spec);
		long measured = 0;
		long now = 0;
		while (now < nanos) {
			long until = measured > 0 ? nanos : now + Math.min(nanos - now, WarmUp.sliceNanos(nanos));
			run.runFor(until - now);
			now = until;
			if (measured == 0 && now < nanos && warmUp.isOver(run.snapshot())) {
				run.beginMeasuring();
				measured = now;
			}
		}
		return measured;
	}

	/** A scenario may well stop kernels; without one they have to run. */
	private static void checkEnd(Output output, RunSnapshot snapshot, RunSummary summary, Scenario scenario) throws Failure {
		if (snapshot.state() == RunState.FAILED) {
			throw Failure.refused("The run failed: " + snapshot.message());
		}
		List<String> failed = snapshot.kernels().stream().filter(kernel -> !kernel.failure().isEmpty())
				.map(kernel -> "Kernel \"" + kernel.name() + "\" failed: " + kernel.lastEvent() + ".").toList();
		if (!failed.isEmpty()) {
			throw Failure.refused(String.join("\n", failed));
		}
		if (!summary.allUp() && scenario == null) {
			output.warn("Not up yet at the end: " + String.join(", ", summary.notUp()) + ". Simulate a longer time.");
		}
	}

	private static void print(PrintWriter out, Plan plan, RunSnapshot snapshot, RunSummary summary, RunFigures figures, String accuracy, long measured) {
		out.println(summary.headline());
		out.println("Trace hash " + snapshot.traceHashText());
		out.println();
		Table.print(out, "", summary.kernelTable());
		out.println();
		if (snapshot.traffic().pairs().isEmpty()) {
			out.println(plan.getChannels().isEmpty() ? "No messages. Add a channel with \"mkw plan add-channel\"."
					: "No message of the plan's channels was delivered; kernels send when both ends are up.");
		} else {
			out.println("Messages delivered, whole run");
			Table.print(out, "", summary.matrixTable());
			out.println();
			out.println("Latency from send to handled, whole run, simulated" + (accuracy.isEmpty() ? "" : "; " + accuracy));
			Table.print(out, "", summary.pairTable());
		}
		List<List<String>> table = figures.table();
		if (table.size() > 1) {
			out.println();
			String end = RunSummary.nanos(snapshot.simulatedNanos());
			out.println(measured > 0 ? "Measured from " + RunSummary.nanos(measured) + ", when all kernels ran, to " + end
					: "Measured over the whole run of " + end + ": not all kernels ran before the end");
			Table.print(out, "", table);
			List<List<String>> wholeRun = figures.wholeRunTable();
			if (wholeRun.size() > 1) {
				out.println();
				out.println("Of the whole run and its end");
				Table.print(out, "", wholeRun);
			}
			out.println();
			out.println("One run: no intervals. Chance may have its part in each figure; --replications 10 tells how much.");
		}
		out.println();
	}
}
