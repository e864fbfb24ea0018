// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.AllocatedBytes;
import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.KernelPhase;

/** What actors can do to a machine with the kernels web (1), db (2) and rt (3). */
class MachineTest {
	private static final long MILLI = 1_000_000;
	private static final long SECOND = 1000 * MILLI;
	/** All kernels run by then. */
	private static final long UP = 500 * MILLI;

	private final LatencyModel costs = without(Cost.IPI_JITTER, Cost.BOOT_JITTER);
	private Probe probe;

	private static LatencyModel without(Cost... nothing) {
		LatencyModel costs = LatencyModel.defaults();
		for (Cost cost : nothing) {
			costs = costs.with(cost, Figure.assumed(0, "ns", "test"));
		}
		return costs;
	}

	private EngineRun run(long nanos, Consumer<Probe> script) {
		return run(costs, nanos, script);
	}

	private EngineRun run(LatencyModel costs, long nanos, Consumer<Probe> script) {
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

	private KernelSnapshot kernel(EngineRun run, int id) {
		return run.snapshot().kernels().get(id);
	}

	// Start

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

	private static void flood(Probe p, int route, int left) {
		p.machine.send(route, left);
		if (left > 0) {
			p.at(p.machine.now() + 100, () -> flood(p, route, left - 1));
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

	// Interrupts and work

	@Test
	void aSleepingTargetTakesLonger() {
		long[] sent = new long[3];
		run(SECOND, p -> {
			int route = p.route(1, 2);
			int target = p.machine.cpus(2)[0];
			p.at(UP, () -> {
				sent[0] = p.machine.now();
				p.machine.send(route, 0);
			});
			p.at(UP + MILLI, () -> {
				sent[1] = p.machine.now();
				p.machine.compute(target, 10 * MILLI, p, 0, 0);
				p.machine.send(route, 1);
			});
			p.at(UP + 11 * MILLI + 10_000, () -> {
				sent[2] = p.machine.now();
				p.machine.send(route, 2);
			});
		}).close();
		List<Probe.Told> delivered = probe.told("delivered");
		Distance distance = Distance.SAME_PACKAGE;
		long awake = costs.sendNanos(64) + costs.ipiNanos(distance) + costs.interruptNanos() + costs.receiveNanos(distance, 64);
		assertEquals(awake + costs.wakeDeepNanos(), delivered.get(0).at() - sent[0]);
		assertEquals(awake, delivered.get(1).at() - sent[1]);
		assertEquals(awake + costs.wakePollingNanos(), delivered.get(2).at() - sent[2]);
	}

	@Test
	void workWaitsForInterruptsAndForEarlierWork() {
		run(SECOND, p -> {
			int route = p.route(1, 2);
			int target = p.machine.cpus(2)[0];
			p.at(UP, () -> {
				p.machine.compute(target, 100_000, p, 1, 11);
				p.machine.compute(target, 50_000, p, 2, 22);
				p.machine.send(route, 0);
			});
		}).close();
		long stolen = costs.interruptNanos() + costs.receiveNanos(Distance.SAME_PACKAGE, 64);
		assertEquals(List.of(new Probe.Told("computed", 1, 11, UP + 100_000 + stolen), new Probe.Told("computed", 2, 22, UP + 150_000 + stolen)),
				probe.told("computed"));
	}

	@Test
	void handlersLeaveWorkBehind() {
		try (EngineRun run = run(UP + MILLI, p -> {
			int route = p.route(1, 2);
			int target = p.machine.cpus(2)[0];
			p.at(UP, () -> p.machine.send(route, 0));
			p.at(UP + 100_000, () -> p.machine.compute(target, 0, p, 1, 0));
		})) {
			double work = Figures.of(run).get("cpu.work", "CPU 4") / 100 * (UP + MILLI);
			long boot = costs.bootEntryNanos() + costs.bootMemoryNanos(2L << 30) + costs.bootCpusNanos(2) + costs.bootUserspaceNanos();
			assertEquals(boot + costs.workNanos() + 1, work, 2);
		}
	}

	@Test
	void theHostCountsItsInterrupts() throws HostError {
		try (EngineRun run = run(SECOND, p -> {
			int route = p.route(1, 0);
			for (int i = 0; i < 5; i++) {
				p.at(UP + i * MILLI, () -> p.machine.send(route, 0));
			}
		})) {
			String text = run.hostFiles().orElseThrow().text("/proc/interrupts");
			assertTrue(text.contains("CPU0") && text.matches("(?s).*CAL: +5 .*"), text);
		}
	}

	@Test
	void doorbellsRungBeforeTheyAreSeenAreOne() {
		try (EngineRun run = run(SECOND, p -> {
			int route = p.route(1, 2);
			p.at(UP, () -> {
				p.machine.ring(route, 1);
				p.machine.ring(route, 2);
			});
			p.at(UP + MILLI, () -> p.machine.ring(route, 3));
		})) {
			assertEquals(List.of(2L, 3L), probe.told("doorbell").stream().map(Probe.Told::value).toList());
			assertEquals(0, run.snapshot().traffic().sent());
			assertEquals(3, Figures.of(run).get("doorbells.rung", ""));
		}
	}

	@Test
	void theSharesOfEachCpuAddUp() {
		try (EngineRun run = run(SECOND, p -> {
			int route = p.route(1, 2);
			p.at(UP, () -> flood(p, route, 3000));
		})) {
			Figures figures = Figures.of(run);
			for (String subject : List.of("host", "web", "db", "rt")) {
				double sum = 0;
				for (String share : List.of("interrupt", "wake", "work", "polling", "deep")) {
					sum += figures.get("kernel." + share, subject);
				}
				assertEquals(100, sum, 1e-9, subject);
			}
			KernelSnapshot db = kernel(run, 2);
			assertTrue(db.interruptNanos() > 0);
			assertTrue(db.workNanos() > 0);
		}
	}

	// Sending

	@Test
	void aCpuSendsOneMessageAfterTheOther() {
		long send = costs.sendNanos(64);
		run(SECOND, p -> {
			int toDb = p.route(1, 2);
			int toRt = p.route(1, 3);
			p.at(UP, () -> {
				for (int i = 0; i < 20; i++) {
					p.machine.send(toDb, i);
				}
				p.machine.send(toRt, 20);
				p.machine.send(toRt, 21);
			});
			p.at(UP + MILLI, () -> p.machine.send(toRt, 22));
		}).close();
		long[] at = new long[23];
		probe.told("delivered").forEach(told -> at[(int) told.value()] = told.at());
		long alone = at[22] - UP - MILLI;
		assertEquals(20 * send, at[20] - UP - alone, "after the 20 to another kernel");
		assertTrue(at[19] - UP >= 20 * send, "the last of them");
	}

	@Test
	void aSenderIsABottleneck() throws EngineException {
		LatencyModel slow = costs.with(Cost.SEND, Figure.assumed(2000, "ns", "test"));
		RunSpec spec = SimulatorTest.spec(1, Partitions.channel("a", 1, 2, 8e6, ChannelPattern.POISSON), Partitions.channel("b", 1, 3, 8e6, ChannelPattern.POISSON));
		try (EngineRun run = new Simulator(slow).prepare(spec)) {
			run.runFor(UP);
			double before = Figures.of(run).get("messages.delivered", "");
			run.runFor(100 * MILLI);
			double delivered = Figures.of(run).get("messages.delivered", "") - before;
			double possible = 100.0 * MILLI / slow.sendNanos(64);
			assertTrue(delivered <= possible + 2 * SimulatedKernel.RING_USABLE, delivered + " messages, though there was time for " + possible);
			assertTrue(delivered > 0.98 * possible, delivered + " of " + possible + ": calls in vain took the time of sends");
			long p50 = run.snapshot().traffic().pair(1, 2).p50Nanos();
			assertTrue(p50 > 50 * slow.sendNanos(64), "what waits to be sent is late: " + p50);
		}
	}

	@Test
	void aSendInVainTakesTime() {
		double[] work = new double[2];
		for (int full = 0; full < 2; full++) {
			boolean hang = full == 1;
			try (EngineRun run = run(SECOND, p -> {
				int route = p.route(1, 2);
				p.at(UP, () -> {
					if (hang) {
						p.machine.faults().hang(2);
					}
				});
				for (int i = 1; i <= 1000; i++) {
					p.at(UP + i * 10_000, () -> p.machine.send(route, 0));
				}
			})) {
				work[full] = kernel(run, 1).workNanos();
			}
		}
		assertEquals(937.0 * (costs.sendNanos(64) - costs.sendNanos(0)), work[0] - work[1], 1, "63 are sent, 937 find the ring full");
	}

	@Test
	void eventsAllocateNothing() throws EngineException {
		for (RunSpec spec : List.of(SimulatorTest.spec(1, SimulatorTest.busy()), SimulatorTest.spec(1).withWorkloads(ReplayTest.workloads()))) {
			try (EngineRun run = new Simulator().prepare(spec)) {
				run.runFor(SECOND);
				double events = Figures.of(run).get("machine.events", "");
				long before = AllocatedBytes.ofThisThread();
				run.runFor(SECOND);
				long bytes = AllocatedBytes.ofThisThread() - before;
				double count = Figures.of(run).get("machine.events", "") - events;
				assertTrue(count > 1_000_000, count + " events");
				// For the call itself and the two looks at the figures, not for events.
				assertTrue(bytes <= 2048, () -> bytes + " bytes for " + count + " events of " + spec.workloads());
			}
		}
	}

	// Faults

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
