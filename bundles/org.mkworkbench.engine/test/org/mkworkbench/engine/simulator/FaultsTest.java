// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.KernelPhase;

/** Faults, and what kernels do that do not run. */
class FaultsTest extends ProbedMachine {
	@Test
	void aLostInterruptLeavesItsMessageToTheNextOne() {
		run(SECOND, p -> {
			int route = p.route(1, 2);
			p.at(UP, () -> {
				p.machine.faults().loseDoorbells(1, 2, Faults.ANY, 1, 0);
				p.machine.send(route, 1);
			});
			p.at(UP + 5 * MILLI, () -> p.machine.send(route, 2));
		}).close();
		List<Probe.Told> delivered = probe.told("delivered");
		assertEquals(List.of(1L, 2L), delivered.stream().map(Probe.Told::value).toList());
		assertTrue(delivered.getFirst().at() > UP + 5 * MILLI);
	}

	@Test
	void faultsEnd() {
		run(SECOND, p -> {
			int route = p.route(1, 2);
			int other = p.route(2, 1);
			p.at(UP, () -> {
				p.machine.faults().delayDoorbells(1, Faults.ANY, Faults.ANY, 2 * MILLI, 10 * MILLI);
				p.machine.faults().slowReceiver(1, 1000, 10 * MILLI);
				p.machine.send(route, 1);
				p.machine.send(other, 2);
			});
			p.at(UP + 20 * MILLI, () -> {
				p.machine.send(route, 3);
				p.machine.send(other, 4);
			});
		}).close();
		List<Probe.Told> delivered = probe.told("delivered");
		assertEquals(List.of(2L, 1L), delivered.subList(0, 2).stream().map(Probe.Told::value).toList());
		assertTrue(delivered.get(0).at() > UP + 1000 * costs.interruptNanos());
		assertTrue(delivered.get(1).at() > UP + 2 * MILLI);
		assertTrue(delivered.get(3).at() < UP + 20 * MILLI + 20_000);
	}

	@Test
	void aHungKernelFillsItsRingAndGoesOnLater() {
		try (EngineRun run = run(2 * SECOND, p -> {
			int route = p.route(0, 2);
			int back = p.route(2, 0);
			int target = p.machine.cpus(2)[0];
			p.at(UP, () -> {
				p.machine.compute(target, MILLI, p, 7, 7);
				p.machine.faults().hang(2);
				assertEquals(KernelPhase.HUNG, p.machine.phase(2));
				assertTrue(p.machine.active(2), "nobody knows");
				for (int i = 0; i < 70; i++) {
					p.machine.send(route, i);
				}
				assertFalse(p.machine.send(back, 0), "a hung kernel sends nothing");
			});
			p.at(UP + 100 * MILLI, () -> {
				assertEquals(0, probe.told("delivered").size());
				assertEquals(0, probe.told("computed").size());
				p.machine.faults().recover(2);
			});
		})) {
			assertEquals(63, probe.told("delivered").size());
			assertEquals(7, probe.told("dropped").size());
			assertEquals(1, probe.told("computed").size());
			assertTrue(probe.told("computed").getFirst().at() >= UP + 101 * MILLI);
			assertEquals(0, run.snapshot().traffic().inFlight());
			assertEquals(0, run.snapshot().traffic().pair(2, 0).sent());
		}
	}

	@Test
	void whatIsInTheRingOfADeadKernelIsLost() {
		try (EngineRun run = run(2 * SECOND, p -> {
			int route = p.route(1, 2);
			int target = p.machine.cpus(2)[0];
			p.watchAll();
			p.at(UP, () -> {
				p.machine.compute(target, 10 * MILLI, p, 0, 0);
				p.machine.faults().hang(2);
				for (int i = 0; i < 5; i++) {
					p.machine.send(route, i);
				}
				p.machine.ring(route, 9);
			});
			p.at(UP + MILLI, () -> p.machine.faults().panic(2));
			p.at(UP + 2 * MILLI, () -> {
				assertFalse(p.machine.send(route, 6));
				assertEquals(KernelPhase.PANICKED, p.machine.phase(2));
				assertFalse(p.machine.active(2));
			});
		})) {
			assertEquals(5, probe.told("dropped").size());
			assertEquals(0, probe.told("delivered").size());
			assertEquals(0, probe.told("computed").size());
			assertEquals(List.of(2), probe.told("inactive").stream().map(Probe.Told::number).toList());
			assertEquals(InstanceState.LOADED, kernel(run, 2).state());
			assertEquals(5, kernel(run, 2).droppedMessages());
			assertEquals(5, Figures.of(run).get("messages.dropped.dead", ""));
			assertEquals(0, Figures.of(run).get("messages.dropped.full", ""));
			assertTrue(run.log().getLast().contains("panicked"), run.log()::toString);
		}
	}

	@Test
	void aDeadKernelStartsAgainWithoutLoading() {
		try (EngineRun run = run(2 * SECOND, p -> {
			int route = p.route(1, 2);
			p.watchAll();
			p.at(UP, () -> {
				p.machine.faults().park(2);
				p.machine.faults().park(2);
				assertTrue(p.machine.boot(2));
			});
			p.at(SECOND, () -> p.machine.send(route, 1));
		})) {
			List<Probe.Told> up = probe.told("active");
			long boot = costs.bootEntryNanos() + costs.bootMemoryNanos(2L << 30) + costs.bootCpusNanos(2) + costs.bootUserspaceNanos();
			assertEquals(new Probe.Told("active", 2, 0, UP + boot), up.getLast());
			assertEquals(1, probe.told("delivered").size());
			assertEquals(InstanceState.ACTIVE, kernel(run, 2).state());
		}
	}

	@Test
	void aKernelKilledWhileItStartsStaysDown() {
		try (EngineRun run = run(2 * SECOND, p -> {
			p.watchAll();
			p.at(200 * MILLI, () -> p.machine.faults().park(2));
		})) {
			assertEquals(List.of(1, 3), probe.told("active").stream().map(Probe.Told::number).toList());
			assertEquals(InstanceState.LOADED, kernel(run, 2).state());
		}
	}

	@Test
	void whateverActorsDoTheBooksAreKept() {
		for (int seed = 1; seed <= 10; seed++) {
			Random random = new Random(seed);
			int[] routes = new int[12];
			// Starts that take no time, or kernels would be dead most of it.
			LatencyModel quick = without(Cost.IMAGE_LOAD, Cost.BOOT, Cost.BOOT_PER_CPU, Cost.BOOT_PER_GIB, Cost.BOOT_USERSPACE, Cost.BOOT_JITTER);
			try (EngineRun run = run(quick, UP, p -> {
				p.watchAll();
				for (int i = 0, from = 0; from < 4; from++) {
					for (int to = 0; to < 4; to++) {
						if (from != to) {
							routes[i++] = p.route(from, to);
						}
					}
				}
				p.at(100 * MILLI, () -> act(p, random, routes));
			})) {
				// Each call checks that nothing got lost or doubled, and that the observer agrees.
				for (int i = 0; i < 100; i++) {
					run.runFor(10 * MILLI);
					SimulatorTest.assertConserved(run.snapshot());
				}
				Figures figures = Figures.of(run);
				assertTrue(figures.get("messages.delivered", "") > 1000, figures::toString);
				assertTrue(figures.get("messages.dropped.dead", "") > 0, figures::toString);
				for (String subject : List.of("host", "web", "db", "rt")) {
					double sum = 0;
					for (String share : List.of("interrupt", "wake", "work", "polling", "deep")) {
						double value = figures.get("kernel." + share, subject);
						assertTrue(value >= 0, share);
						sum += value;
					}
					assertEquals(100, sum, 1e-9, subject);
				}
			}
		}
	}

	/** Does something, and again some time later. */
	private static void act(Probe p, Random random, int[] routes) {
		Machine machine = p.machine;
		int kernel = 1 + random.nextInt(3);
		switch (random.nextInt(60)) {
			case 0 -> machine.faults().hang(kernel);
			case 1, 2 -> machine.faults().recover(kernel);
			case 3 -> machine.faults().park(kernel);
			case 4 -> machine.faults().panic(kernel);
			case 5, 6, 7 -> machine.boot(kernel);
			case 8 -> machine.faults().slowReceiver(kernel, 1 + random.nextInt(50), MILLI);
			case 9 -> machine.faults().loseDoorbells(-1, kernel, -1, random.nextInt(5), MILLI);
			case 10 -> machine.faults().delayDoorbells(kernel, -1, -1, random.nextInt(100_000), MILLI);
			case 11, 12, 13, 14 -> machine.compute(machine.cpus(kernel)[0], random.nextInt(100_000), p, 0, 0);
			case 15, 16, 17, 18 -> machine.ring(routes[random.nextInt(routes.length)], 0);
			default -> {
				for (int i = random.nextInt(80); i >= 0; i--) {
					machine.send(routes[random.nextInt(routes.length)], random.nextInt(4073), i);
				}
			}
		}
		p.again(random.nextInt(20) == 0 ? random.nextInt(20_000_000) : random.nextInt(100_000), () -> act(p, random, routes));
	}

	@Test
	void theHostKernelOutlivesItsFaults() {
		run(SECOND, p -> p.at(UP, () -> {
			p.machine.faults().hang(0);
			p.machine.faults().panic(0);
			p.machine.faults().park(0);
			assertEquals(KernelPhase.ACTIVE, p.machine.phase(0));
		})).close();
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		run(SECOND, p -> {
			assertThrows(IllegalArgumentException.class, () -> p.machine.after(-1, p, 0, 0));
			assertThrows(IllegalArgumentException.class, () -> p.machine.compute(0, -1, p, 0, 0));
			assertThrows(IllegalArgumentException.class, () -> p.machine.faults().slowReceiver(1, 0.5, 0));
			assertThrows(IllegalArgumentException.class, () -> p.machine.faults().delayDoorbells(1, 2, -1, -5, 0));
			assertThrows(IllegalArgumentException.class, () -> p.machine.faults().loseDoorbells(1, 2, -1, 1, -5));
			assertEquals(-1, p.machine.kernelIndex(77));
			p.at(UP, () -> assertThrows(IllegalStateException.class, () -> p.route(1, 2), "routes are made before the run"));
		}).close();
	}
}
