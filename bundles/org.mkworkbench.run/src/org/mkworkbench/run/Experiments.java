// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.experiment.Experiment;
import org.mkworkbench.engine.experiment.Variant;
import org.mkworkbench.engine.scenario.ScenarioSpec;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.SpawnedKernel;

/**
 * Experiments with plans. All variants of a comparison run the same blobs, traffic and steps under the same random numbers; what differs is what
 * things cost and what is shared, see {@link Personality}, and that a crash of one kernel takes all tasks of it down.
 */
public final class Experiments {
	/** Simulated time when nobody says how long. */
	public static final long DURATION_NANOS = 1_000_000_000L;

	private Experiments() {
	}

	/** Duration and seed of the scenario, or a second and 1 without one; as many workers as there are CPUs. */
	public static Experiment of(Plan plan, Scenario scenario, Calibration calibration, Set<Personality> personalities, int replications)
			throws RunException {
		return of(plan, scenario, null, calibration, personalities, durationNanos(scenario), replications, seed(scenario), Experiment.allWorkers());
	}

	/** Of a design in no file. */
	public static Experiment of(Plan plan, Scenario scenario, Calibration calibration, Set<Personality> personalities, long durationNanos,
			int replications, long seed, int workers) throws RunException {
		return of(plan, scenario, null, calibration, personalities, durationNanos, replications, seed, workers);
	}

	/**
	 * Reads the plan once; later changes do not matter. Call it on the thread that edits the plan.
	 *
	 * @param scenario null for the traffic alone
	 * @param folder where relative paths of the design begin, or null
	 * @param personalities one variant for each, in the order of the enum; one or more
	 * @param replications of each variant, 1 to {@link Experiment#MAX_REPLICATIONS}
	 * @throws RunException when the plan cannot be run
	 */
	public static Experiment of(Plan plan, Scenario scenario, Path folder, Calibration calibration, Set<Personality> personalities,
			long durationNanos, int replications, long seed, int workers) throws RunException {
		RunSpec spec = RunPlanner.plan(plan, scenario, folder, seed);
		List<Variant> variants = new ArrayList<>();
		for (Personality personality : Personality.values()) {
			if (personalities.contains(personality)) {
				List<String> assumptions = new ArrayList<>(assumptions(personality));
				assumptions.addAll(calibration.assumptions(personality));
				assumptions.addAll(RunPlanner.notes(plan));
				assumptions.addAll(spec.scenario().assumptions());
				spec.workloads().stream().flatMap(workload -> workload.assumptions().stream()).distinct().forEach(assumptions::add);
				variants.add(new Variant(personality.label(), personality == Personality.ONE_KERNEL ? oneKernel(spec, plan) : spec,
						calibration.costs(personality), assumptions));
			}
		}
		return new Experiment(variants, durationNanos, replications, seed, workers);
	}

	private static RunSpec oneKernel(RunSpec spec, Plan plan) {
		ScenarioSpec steps = OneKernelSteps.of(spec.scenario(), plan.getKernels().stream().map(SpawnedKernel::getId).collect(Collectors.toSet()));
		return steps.equals(spec.scenario()) ? spec : spec.withScenario(steps);
	}

	/** Of a scenario, or {@link #DURATION_NANOS}. */
	public static long durationNanos(Scenario scenario) {
		return scenario == null || scenario.getDurationNanos() <= 0 ? DURATION_NANOS : scenario.getDurationNanos();
	}

	/** Of a scenario, or 1. */
	public static long seed(Scenario scenario) {
		return scenario == null ? 1 : scenario.getSeed();
	}

	/** What a comparison takes for granted; sentences for people, to be shown with every result. */
	public static List<String> assumptions(Personality personality) {
		return switch (Objects.requireNonNull(personality)) {
			case MULTIKERNEL -> List.of("Each kernel of the plan runs on bare metal, with its own locks.",
					"Nobody has published how long interrupts, messages or starts of multikernel Linux take; they follow from measurements of the same"
							+ " mechanisms elsewhere.");
			case ONE_KERNEL -> List.of("One kernel owns the whole machine. Each kernel of the plan becomes a group of its tasks on the same CPUs.",
					"The groups share all locks of that kernel. A message is a wake-up inside it, as through a pipe (3.24 µs to and fro: multikernel.io"
							+ " 2026-08-16); at most 63 wait for a group, as in a ring.",
					"The latency of a message ends before the switch to the task, which contains the wake-up of the CPU here but not between kernels; round"
							+ " trips of requests can be compared.",
					"Starting a group takes as long as starting a process. Steps that halt or move something have the costs of a multikernel.",
					"A panic or hang takes all groups down. Starting one of them again after it means a restart of the machine, 7.6 s (Hy-FiX, IEEE TCC"
							+ " 2022), and starts all.",
					"That one group takes memory or cache from another is not simulated.");
			case KVM -> List.of("Each kernel of the plan becomes a KVM guest with its own locks and pinned virtual CPUs that halt when idle.",
					"A message goes through shared memory and a doorbell that leaves to the hypervisor, and takes as long as one between two processes of a"
							+ " guest (pipe, 7.06 µs to and fro: multikernel.io 2026-08-16); nobody published the time between guests.",
					"Guests boot as fast as the same kernels on bare metal; nobody published both. Steps that move something have the costs of a multikernel.",
					"Memory is as fast as without a hypervisor: multikernel.io measured no difference on 2 × Xeon Gold 5418Y (2026-08-16).");
		};
	}
}
