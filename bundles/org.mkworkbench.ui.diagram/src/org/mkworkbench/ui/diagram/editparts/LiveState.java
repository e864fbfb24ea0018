// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.Map;
import java.util.Optional;

import org.mkworkbench.engine.host.InstanceState;

/**
 * What the diagram shows of a run, at one moment.
 *
 * @param states by kernel id, 0 for the host
 * @param flows by pair of kernels
 */
public record LiveState(Map<Integer, InstanceState> states, Map<Pair, Flow> flows) {
	/** Sender and receiver by kernel id. */
	public record Pair(int from, int to) {
	}

	/** Messages per second of simulated time over the last moment. @param drops refused ones among them */
	public record Flow(double rate, double drops) {
		static final Flow NONE = new Flow(0, 0);
	}

	public LiveState {
		states = Map.copyOf(states);
		flows = Map.copyOf(flows);
	}

	Optional<InstanceState> state(Integer id) {
		return id == null ? Optional.empty() : Optional.ofNullable(states.get(id));
	}

	Flow flow(int from, int to) {
		return flows.getOrDefault(new Pair(from, to), Flow.NONE);
	}
}
