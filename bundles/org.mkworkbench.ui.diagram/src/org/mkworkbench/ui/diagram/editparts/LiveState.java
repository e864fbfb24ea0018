// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.Map;
import java.util.Optional;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.ui.diagram.figures.Level;

/**
 * What the diagram shows of traffic, at one moment.
 *
 * @param states by kernel id, 0 for the host
 * @param flows by pair of kernels
 * @param levels of CPUs by Linux number; empty if nothing is known
 * @param loads of the same CPUs in words, such as "busy 62 %, in interrupts 4 %"
 * @param owners kernel id of CPUs by Linux number, {@link #NOBODY} for those no kernel has; empty if nothing is known
 * @param beat goes up with time, so that channels with traffic pulse; stands still while nothing happens
 */
public record LiveState(Map<Integer, InstanceState> states, Map<Pair, Flow> flows, Map<Integer, Level> levels, Map<Integer, String> loads, Map<Integer, Integer> owners, int beat) {
	/** Owner of CPUs that the host gave up and no kernel has. */
	public static final int NOBODY = -1;

	/** Sender and receiver by kernel id. */
	public record Pair(int from, int to) {
	}

	/** Messages per second of the run's time over the last moment. @param drops refused ones among them */
	public record Flow(double rate, double drops) {
		static final Flow NONE = new Flow(0, 0);
	}

	public LiveState {
		states = Map.copyOf(states);
		flows = Map.copyOf(flows);
		levels = Map.copyOf(levels);
		loads = Map.copyOf(loads);
		owners = Map.copyOf(owners);
	}

	/** Who has which CPUs is not known. */
	public LiveState(Map<Integer, InstanceState> states, Map<Pair, Flow> flows, Map<Integer, Level> levels, Map<Integer, String> loads, int beat) {
		this(states, flows, levels, loads, Map.of(), beat);
	}

	/** Of CPUs nothing is known. */
	public LiveState(Map<Integer, InstanceState> states, Map<Pair, Flow> flows) {
		this(states, flows, Map.of(), Map.of(), 0);
	}

	Optional<InstanceState> state(Integer id) {
		return id == null ? Optional.empty() : Optional.ofNullable(states.get(id));
	}

	Flow flow(int from, int to) {
		return flows.getOrDefault(new Pair(from, to), Flow.NONE);
	}

	/** Null if nothing is known of the CPU. */
	Integer owner(Integer cpu) {
		return cpu == null ? null : owners.get(cpu);
	}

	/** Null if nothing is known of the CPU. */
	Level level(Integer cpu) {
		return cpu == null ? null : levels.get(cpu);
	}

	/** Null if nothing is known of the CPU. */
	String load(Integer cpu) {
		return cpu == null ? null : loads.get(cpu);
	}
}
