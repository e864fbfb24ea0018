// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happens in a run.
 *
 * @param name what people know it by; empty for none
 * @param durationNanos simulated time a run of it takes; 0 if it is open
 * @param steps by time; those of one time in the order given
 */
public record ScenarioSpec(String name, long durationNanos, List<StepSpec> steps) implements Serializable {
	/** Nothing but the traffic. */
	public static final ScenarioSpec NONE = new ScenarioSpec("", 0, List.of());

	/** @throws IllegalArgumentException a negative duration */
	public ScenarioSpec {
		Objects.requireNonNull(name, "name");
		if (durationNanos < 0) {
			throw new IllegalArgumentException("Scenario \"" + name + "\": the duration is 0 or more, not " + durationNanos + ".");
		}
		List<StepSpec> sorted = new ArrayList<>(steps);
		sorted.sort(Comparator.comparingLong(StepSpec::atNanos));
		steps = List.copyOf(sorted);
	}

	/** What nobody measured and the figures of its steps rest on; sentences for people. */
	public List<String> assumptions() {
		List<String> sentences = new ArrayList<>();
		if (has(StepAction.MOVE_CPU, StepAction.MOVE_MEMORY, StepAction.MOVE_DEVICE, StepAction.STOP, StepAction.HAND_OVER)) {
			sentences.add("How long a kernel works on a request to give or take a CPU, memory or a device, or to shut down, does not depend on what runs there.");
		}
		if (has(StepAction.HAND_OVER)) {
			sentences.add("A hand-over moves no state of services: the twin goes on where the channels left off. The channels wait from the first move to the last.");
		}
		return sentences;
	}

	private boolean has(StepAction... actions) {
		return steps.stream().anyMatch(step -> List.of(actions).contains(step.action()));
	}

	/**
	 * Ids of the kernels that are not to be started at the beginning of the run: those that a step starts before any other stops, kills or
	 * hits them, and the targets of hand-overs likewise.
	 */
	public Set<Integer> startedLater() {
		Set<Integer> met = new HashSet<>();
		Set<Integer> later = new TreeSet<>();
		for (StepSpec step : steps) {
			switch (step.action()) {
				case START -> first(step.kernelId(), met, later);
				case HAND_OVER -> {
					first(step.targetKernelId(), met, later);
					met.add(step.kernelId());
				}
				case STOP, KILL, PANIC, HANG -> met.add(step.kernelId());
				case LOSE_DOORBELL, DELAY_DOORBELL, FLOOD, SLOW_RECEIVER, MOVE_CPU, MOVE_MEMORY, MOVE_DEVICE -> {
				}
			}
		}
		return later;
	}

	private static void first(int kernel, Set<Integer> met, Set<Integer> later) {
		if (met.add(kernel) && kernel > 0) {
			later.add(kernel);
		}
	}
}
