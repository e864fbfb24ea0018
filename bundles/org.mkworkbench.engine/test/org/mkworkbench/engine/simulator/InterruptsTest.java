// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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

/** Interrupts, the work of CPUs, and what sending costs them. */
class InterruptsTest extends ProbedMachine {
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
}
