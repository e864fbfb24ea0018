// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;

/** A machine with the kernels web (1), db (2) and rt (3), and an actor on it that does what a test wants. */
abstract class ProbedMachine {
	static final long MILLI = 1_000_000;
	static final long SECOND = 1000 * MILLI;
	/** All kernels run by then. */
	static final long UP = 500 * MILLI;

	final LatencyModel costs = without(Cost.IPI_JITTER, Cost.BOOT_JITTER);
	Probe probe;

	static LatencyModel without(Cost... nothing) {
		LatencyModel costs = LatencyModel.defaults();
		for (Cost cost : nothing) {
			costs = costs.with(cost, Figure.assumed(0, "ns", "test"));
		}
		return costs;
	}

	EngineRun run(long nanos, Consumer<Probe> script) {
		return run(costs, nanos, script);
	}

	EngineRun run(LatencyModel costs, long nanos, Consumer<Probe> script) {
		probe = new Probe(script);
		try {
			EngineRun run = new Simulator(costs).prepare(SimulatorTest.spec(1), List.of(probe));
			run.runFor(nanos);
			SimulatorTest.assertConserved(run.snapshot());
			return run;
		} catch (EngineException e) {
			throw new AssertionError(e);
		}
	}

	KernelSnapshot kernel(EngineRun run, int id) {
		return run.snapshot().kernels().get(id);
	}

	static void flood(Probe p, int route, int left) {
		p.machine.send(route, left);
		if (left > 0) {
			p.at(p.machine.now() + 100, () -> flood(p, route, left - 1));
		}
	}
}
