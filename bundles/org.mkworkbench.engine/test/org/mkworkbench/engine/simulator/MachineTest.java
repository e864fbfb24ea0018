// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.InstanceState;

/** Kernels that start, and the ring each has. */
class MachineTest extends ProbedMachine {
	@Test
	void aStartHasStages() {
		try (EngineRun run = run(SECOND, p -> p.watchAll())) {
			Figures figures = Figures.of(run);
			assertEquals(costs.imageLoadNanos(), figures.get("boot.image-load", "rt"));
			assertEquals(costs.bootEntryNanos(), figures.get("boot.entry", "rt"));
			assertEquals(costs.bootMemoryNanos(2L << 30), figures.get("boot.memory", "db"));
			assertEquals(3 * costs.bootCpusNanos(2), figures.get("boot.cpus", "rt"));
			assertEquals(0, figures.get("boot.devices", "rt"));
			assertEquals(costs.bootUserspaceNanos(), figures.get("boot.userspace", "rt"));
			// Images are loaded one after the other.
			long rest = costs.bootEntryNanos() + costs.bootMemoryNanos(1L << 30) + costs.bootUserspaceNanos();
			List<Probe.Told> up = probe.told("active");
			assertEquals(costs.imageLoadNanos() + rest + costs.bootCpusNanos(2), up.get(0).at());
			assertEquals(3 * costs.imageLoadNanos() + rest + costs.bootCpusNanos(4), up.get(2).at());
		}
	}

	@Test
	void aStageThatHasNotEndedIsNotReported() {
		try (EngineRun run = run(costs.imageLoadNanos() / 2, p -> p.watchAll())) {
			assertFalse(Figures.of(run).has("boot.image-load", "web"));
			assertFalse(Figures.of(run).has("boot.userspace", "web"), "not begun");
			run.runFor(costs.imageLoadNanos());
			assertEquals(costs.imageLoadNanos(), Figures.of(run).get("boot.image-load", "web"));
			assertFalse(Figures.of(run).has("boot.entry", "web"));
			assertFalse(Figures.of(run).has("boot.image-load", "db"));
		}
	}

	@Test
	void whatAStageTakesByChanceDoesNotDependOnTheOthers() {
		LatencyModel bare = without(Cost.IPI_JITTER);
		LatencyModel guest = bare.with(Cost.BOOT, Figure.assumed(4 * costs.bootEntryNanos(), "ns", "test"));
		try (EngineRun one = run(bare, 2 * SECOND, p -> p.watchAll()); EngineRun other = run(guest, 2 * SECOND, p -> p.watchAll())) {
			for (String kernel : List.of("web", "db", "rt")) {
				for (String stage : List.of("image-load", "memory", "cpus", "userspace")) {
					assertEquals(Figures.of(one).get("boot." + stage, kernel), Figures.of(other).get("boot." + stage, kernel), stage);
				}
				assertEquals(3 * costs.bootEntryNanos(), Figures.of(other).get("boot.entry", kernel) - Figures.of(one).get("boot.entry", kernel), kernel);
				assertTrue(Figures.of(one).get("boot.entry", kernel) > costs.bootEntryNanos(), "not all boots are the same");
			}
		}
	}

	@Test
	void aKernelHeldBackStartsWhenTold() {
		boolean[] answers = new boolean[2];
		try (EngineRun run = run(2 * SECOND, p -> {
			p.watchAll();
			p.machine.hold(3);
			p.at(SECOND, () -> answers[0] = p.machine.boot(3));
			p.at(SECOND + 1, () -> answers[1] = p.machine.boot(3));
		})) {
			assertTrue(answers[0]);
			assertFalse(answers[1], "it is starting");
			assertEquals(3, probe.told("active").getLast().number());
			assertTrue(probe.told("active").getLast().at() > SECOND);
			assertEquals(InstanceState.ACTIVE, kernel(run, 3).state());
		}
	}

	// Ring

	@Test
	void theRingHoldsSixtyThree() {
		try (EngineRun run = run(SECOND, p -> {
			int route = p.route(1, 2);
			p.at(UP, () -> {
				for (int i = 0; i < 70; i++) {
					assertEquals(i < 63, p.machine.send(route, i));
				}
			});
		})) {
			assertEquals(63, probe.told("delivered").size());
			assertEquals(7, probe.told("dropped").size());
			assertEquals(63, probe.told("dropped").getFirst().value());
			assertEquals(1, Figures.of(run).get("kernel.interrupts", "db"), 1, "one interrupt, and at most one that was pending");
		}
	}

	@Test
	void anInterruptHandlesSixtyFourAndAsksForAnother() {
		// Kernel 1 sends faster than kernel 2 handles, so that the ring never runs empty within one interrupt.
		try (EngineRun run = run(UP + 2 * MILLI, p -> {
			int route = p.route(1, 2);
			p.at(UP, () -> flood(p, route, 9000));
		})) {
			Figures figures = Figures.of(run);
			double handled = figures.get("messages.delivered", "");
			assertTrue(handled > 640, () -> "handled " + handled);
			assertTrue(figures.get("kernel.interrupts", "db") >= handled / SimulatedKernel.DRAIN_LIMIT);
			assertEquals(0, kernel(run, 2).receivedMessages() - (long) handled);
		}
	}

	@Test
	void whatIsLeftAfterSixtyFourHasAnInterruptOfItsOwn() {
		// Only the first interrupt arrives; what comes while it is handled would stay for good.
		try (EngineRun run = run(SECOND, p -> {
			int route = p.route(1, 2);
			p.at(UP, () -> {
				p.machine.send(route, 0);
				p.machine.faults().loseDoorbells(1, 2, Faults.ANY, 0, 0);
				flood(p, route, 2000);
			});
		})) {
			Figures figures = Figures.of(run);
			assertEquals(0, run.snapshot().traffic().inFlight());
			assertTrue(figures.get("messages.delivered", "") > 64);
			assertTrue(figures.get("kernel.interrupts", "db") > 1);
			assertTrue(figures.get("interrupts.lost", "") > 64);
		}
	}

	@Test
	void nothingGoesToAKernelThatIsNotActive() {
		try (EngineRun run = run(SECOND, p -> {
			int route = p.route(0, 1);
			p.at(10, () -> {
				assertFalse(p.machine.send(route, 1));
				p.machine.ring(route, 2);
			});
		})) {
			assertEquals(0, run.snapshot().traffic().sent());
			assertEquals(2, Figures.of(run).get("messages.refused", ""));
			assertEquals(2, Figures.of(run).get("kernel.refused", "web"));
		}
	}
}
