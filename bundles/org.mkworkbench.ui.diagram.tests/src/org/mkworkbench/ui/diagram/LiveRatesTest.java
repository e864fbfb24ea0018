// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.traffic.TrafficSnapshot;
import org.mkworkbench.ui.diagram.editparts.LiveRates;
import org.mkworkbench.ui.diagram.editparts.LiveState;
import org.mkworkbench.ui.diagram.editparts.LiveState.Flow;
import org.mkworkbench.ui.diagram.editparts.LiveState.Pair;

class LiveRatesTest {
	private static RunSnapshot snapshot(double seconds, long sent, long dropped) {
		PairSnapshot pair = new PairSnapshot(1, 2, sent, sent - dropped, dropped, 0, 0, 0, 0);
		KernelSnapshot kernel = new KernelSnapshot(1, "web", InstanceState.ACTIVE, List.of(), 0, sent, 0, 0, 0, 0, "");
		return new RunSnapshot((long) (seconds * 1e9), RunState.RUNNING, 1, 0, List.of(kernel),
				new TrafficSnapshot(List.of(0, 1, 2), List.of(pair), sent, sent - dropped, dropped, 0, 0), "");
	}

	@Test
	void ratesCountOverSimulatedTime() {
		LiveRates rates = new LiveRates();
		assertEquals(new Flow(0, 0), rates.add(snapshot(0, 0, 0)).flows().get(new Pair(1, 2)), "one snapshot has no rate");
		LiveState state = rates.add(snapshot(0.5, 1000, 50));
		assertEquals(new Flow(2000, 100), state.flows().get(new Pair(1, 2)));
		assertEquals(InstanceState.ACTIVE, state.states().get(1));
		assertNull(state.states().get(2));
	}

	@Test
	void aKernelWhoseStartFailedIsShownAsFailed() {
		KernelSnapshot kernel = new KernelSnapshot(1, "web", InstanceState.READY, List.of(), 0, 0, 0, 0, 0, 0, 0, 0, "start refused", false, "ENOMEM");
		RunSnapshot snapshot = new RunSnapshot(1, RunState.RUNNING, 1, 0, List.of(kernel),
				new TrafficSnapshot(List.of(0, 1), List.of(), 0, 0, 0, 0, 0), "");
		assertEquals(InstanceState.FAILED, new LiveRates().add(snapshot).states().get(1));
	}

	@Test
	void oldSnapshotsLeaveTheWindow() {
		LiveRates rates = new LiveRates();
		rates.add(snapshot(0, 0, 0));
		LiveState state = null;
		for (int i = 1; i <= 40; i++) {
			state = rates.add(snapshot(1 + i * 0.1, 1_000_000 + i * 10L, 0));
		}
		assertEquals(100, state.flows().get(new Pair(1, 2)).rate(), 1e-6);
	}

	@Test
	void anEarlierTimeIsANewRun() {
		LiveRates rates = new LiveRates();
		rates.add(snapshot(10, 5000, 0));
		rates.add(snapshot(0.1, 10, 0));
		assertEquals(100, rates.add(snapshot(0.2, 20, 0)).flows().get(new Pair(1, 2)).rate(), 1e-6);
	}

	@Test
	void aPausedRunKeepsItsRates() {
		LiveRates rates = new LiveRates();
		rates.add(snapshot(0, 0, 0));
		LiveState state = rates.add(snapshot(0.5, 1000, 50));
		for (int i = 0; i < 40; i++) {
			assertEquals(state, rates.add(snapshot(0.5, 1000, 50)));
		}
		assertEquals(2000, rates.add(snapshot(1, 2000, 50)).flows().get(new Pair(1, 2)).rate(), 1e-6);
	}
}
