// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.ui.diagram.editparts.LiveState.Flow;
import org.mkworkbench.ui.diagram.editparts.LiveState.Pair;

/** Turns the counters of the last snapshots of a run into rates, per second of simulated time. */
public final class LiveRates {
	/** Snapshots kept: about half a second at 30 per second, so that figures do not flicker. */
	private static final int WINDOW = 16;

	private final Deque<RunSnapshot> window = new ArrayDeque<>();

	/** Adds a snapshot. One from an earlier simulated time starts a new run. */
	public LiveState add(RunSnapshot snapshot) {
		if (!window.isEmpty() && window.getLast().simulatedNanos() > snapshot.simulatedNanos()) {
			window.clear();
		}
		if (!window.isEmpty() && window.getLast().simulatedNanos() == snapshot.simulatedNanos()) {
			// A paused run keeps the rates it had, as all other views of it do.
			window.removeLast();
		}
		window.addLast(snapshot);
		while (window.size() > WINDOW) {
			window.removeFirst();
		}
		Map<Integer, InstanceState> states = new HashMap<>();
		for (KernelSnapshot kernel : snapshot.kernels()) {
			// The host goes back to what the instance was when a start fails; people should see that it failed.
			boolean failed = !kernel.failure().isEmpty() && kernel.state() != InstanceState.ACTIVE;
			states.put(kernel.id(), failed ? InstanceState.FAILED : kernel.state());
		}
		return new LiveState(states, flows());
	}

	private Map<Pair, Flow> flows() {
		RunSnapshot now = window.getLast();
		RunSnapshot before = window.getFirst();
		double seconds = (now.simulatedNanos() - before.simulatedNanos()) / 1e9;
		Map<Pair, Flow> flows = new HashMap<>();
		for (PairSnapshot pair : now.traffic().pairs()) {
			PairSnapshot old = before.traffic().pair(pair.fromKernelId(), pair.toKernelId());
			flows.put(new Pair(pair.fromKernelId(), pair.toKernelId()),
					seconds <= 0 ? Flow.NONE : new Flow((pair.sent() - old.sent()) / seconds, (pair.dropped() - old.dropped()) / seconds));
		}
		return flows;
	}
}
