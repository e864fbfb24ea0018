// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.scenario.ScenarioSpec;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.workload.WorkloadSpec;
import org.mkworkbench.model.ScenarioPlan;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.Workload;

/** A scenario as an engine carries it out with one plan; what it names is found as {@link ScenarioPlan} says. */
final class ScenarioPlanner {
	private static final int HOST_ID = 0;

	private final Plan plan;
	private final Scenario scenario;
	private final HostMachine machine;
	private final Map<Channel, Integer> channels;
	private final ScenarioPlan match;

	/** @param channels position in the run of the channels that are in it */
	ScenarioPlanner(Plan plan, Scenario scenario, HostMachine machine, Map<Channel, Integer> channels) {
		this.plan = plan;
		this.scenario = scenario;
		this.machine = machine;
		this.channels = channels;
		match = new ScenarioPlan(plan);
	}

	ScenarioSpec spec() throws RunException {
		List<StepSpec> steps = new ArrayList<>();
		int number = 0;
		for (ScenarioStep step : scenario.getSteps()) {
			steps.add(step(step, "step " + ++number + " (" + words(step.getAction()) + ")"));
		}
		if (scenario.getDurationNanos() <= 0) {
			throw refusal("it lasts " + scenario.getDurationNanos() + " ns; give it a duration above 0");
		}
		return new ScenarioSpec(Objects.requireNonNullElse(scenario.getName(), ""), scenario.getDurationNanos(), steps);
	}

	List<WorkloadSpec> workloads(WorkloadPlanner planner) throws RunException {
		List<WorkloadSpec> all = new ArrayList<>();
		for (Workload workload : scenario.getWorkloads()) {
			all.addAll(planner.workload(workload, this));
		}
		return all;
	}

	private StepSpec step(ScenarioStep step, String label) throws RunException {
		boolean move = switch (step.getAction()) {
			case MOVE_THREAD, MOVE_MEMORY, MOVE_DEVICE -> true;
			default -> false;
		};
		boolean bells = step.getAction() == org.mkworkbench.model.design.StepAction.LOSE_DOORBELL
				|| step.getAction() == org.mkworkbench.model.design.StepAction.DELAY_DOORBELL;
		boolean two = switch (step.getAction()) {
			case HAND_OVER, FLOOD -> true;
			default -> false;
		};
		int kernel = id(step.getKernel(), label);
		int target = id(step.getTarget(), label);
		if (kernel == StepSpec.NONE && !move && !(bells && step.getChannel() != null)) {
			throw refusal(label + " names no kernel; choose one");
		}
		if (target == StepSpec.NONE && two) {
			throw refusal(label + " names no second kernel; choose one");
		}
		if (move && kernel == target) {
			throw refusal(label + " begins and ends at the same place; choose another kernel");
		}
		try {
			return new StepSpec(step.getAtNanos(), action(step.getAction()), kernel, target, channel(step.getChannel(), label), cpu(step, label),
					device(step, label), step.getAmount(), Objects.requireNonNullElse(step.getDurationNanos(), 0L));
		} catch (IllegalArgumentException e) {
			throw refusal(label + ": " + e.getMessage());
		}
	}

	private static StepAction action(org.mkworkbench.model.design.StepAction action) {
		return switch (action) {
			case START -> StepAction.START;
			case STOP -> StepAction.STOP;
			case KILL -> StepAction.KILL;
			case PANIC -> StepAction.PANIC;
			case HANG -> StepAction.HANG;
			case MOVE_THREAD -> StepAction.MOVE_CPU;
			case MOVE_MEMORY -> StepAction.MOVE_MEMORY;
			case MOVE_DEVICE -> StepAction.MOVE_DEVICE;
			case HAND_OVER -> StepAction.HAND_OVER;
			case LOSE_DOORBELL -> StepAction.LOSE_DOORBELL;
			case DELAY_DOORBELL -> StepAction.DELAY_DOORBELL;
			case FLOOD -> StepAction.FLOOD;
			case SLOW_RECEIVER -> StepAction.SLOW_RECEIVER;
		};
	}

	/** @return {@link StepSpec#NONE} for null */
	int id(Kernel named, String label) throws RunException {
		if (named == null) {
			return StepSpec.NONE;
		}
		return switch (match.kernel(named).orElse(null)) {
			case HostKernel host -> HOST_ID;
			case SpawnedKernel spawned when spawned.getId() != null -> spawned.getId();
			case null, default -> throw refusal(label + " names kernel \"" + named.getName() + "\", but plan \"" + plan.getName()
					+ "\" has none of this name or id; choose another kernel or another plan");
		};
	}

	private int channel(Channel named, String label) throws RunException {
		if (named == null) {
			return StepSpec.NONE;
		}
		Integer position = match.channel(named).map(channels::get).orElse(null);
		if (position == null) {
			throw refusal(label + " names channel \"" + RunPlanner.name(named) + "\", but plan \"" + plan.getName()
					+ "\" has none like it that sends anything; choose another channel or its receiver");
		}
		return position;
	}

	private long cpu(ScenarioStep step, String label) throws RunException {
		if (step.getAction() != org.mkworkbench.model.design.StepAction.MOVE_THREAD) {
			return StepSpec.NONE;
		}
		if (step.getThread() == null || step.getThread().getOsIndex() == null) {
			throw refusal(label + " names no CPU; choose one");
		}
		int number = step.getThread().getOsIndex();
		return machine.cpus().stream().filter(cpu -> cpu.osIndex() == number).findFirst().map(HostCpu::physicalId)
				.orElseThrow(() -> refusal(label + " moves CPU " + number + ", which the machine does not have; choose another CPU"));
	}

	private String device(ScenarioStep step, String label) throws RunException {
		if (step.getAction() != org.mkworkbench.model.design.StepAction.MOVE_DEVICE) {
			return "";
		}
		if (step.getDevice() == null || step.getDevice().getAddress() == null) {
			throw refusal(label + " names no device; choose one");
		}
		return step.getDevice().getAddress().toLowerCase(Locale.ROOT);
	}

	private static String words(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("move thread", "move CPU");
	}

	RunException refusal(String problem) {
		return new RunException("Scenario \"" + scenario.getName() + "\" cannot be run: " + problem + (problem.endsWith(".") ? "" : "."));
	}
}
