// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;

class CpusTest {
	private static final long WINDOW = 1000;
	private static final long POLLING = 10;
	private static final long DEEP = 200;

	private final Cpus cpus = new Cpus(2, LatencyModel.defaults().with(Cost.IDLE_POLLING, nanos(WINDOW)).with(Cost.WAKE_POLLING, nanos(POLLING))
			.with(Cost.WAKE_DEEP, nanos(DEEP)));

	private static Figure nanos(long value) {
		return Figure.assumed(value, "ns", "test");
	}

	/** Moment at which work given now would be done. */
	private long work(int cpu, long now, long nanos) {
		return now + cpus.remaining(cpu, now, cpus.work(cpu, now, nanos));
	}

	private void assertAddsUp(long now) {
		for (int cpu = 0; cpu < 2; cpu++) {
			assertEquals(now, cpus.interruptNanos(cpu, now) + cpus.workNanos(cpu, now) + cpus.pollNanos(cpu, now) + cpus.deepNanos(cpu, now));
		}
	}

	@Test
	void servesFirstComeFirstServed() {
		assertEquals(100, work(0, 0, 100));
		assertEquals(150, work(0, 40, 50));
		assertEquals(70, work(1, 50, 20));
		assertEquals(220, work(0, 200, 20));
		assertAddsUp(120);
		assertAddsUp(300);
	}

	@Test
	void interruptsTakeTimeFromWork() {
		long end = cpus.work(0, 0, 100);
		assertEquals(70, cpus.enterInterrupt(0, 40, 30));
		// At the moment it should have been done, 30 ns are left; a further message in the same interrupt takes 20 more.
		assertEquals(30, cpus.remaining(0, 100, end));
		assertEquals(90, cpus.interrupt(0, 70, 20));
		assertEquals(50, cpus.remaining(0, 100, end));
		assertEquals(0, cpus.remaining(0, 150, end));
		assertEquals(160, work(0, 80, 10), "given inside the interrupt, it comes after the other");
		assertAddsUp(60);
		assertAddsUp(1000);
		assertEquals(50, cpus.interruptNanos(0, 1000));
		assertEquals(110, cpus.workNanos(0, 1000));
	}

	@Test
	void goesFromPollingToSleep() {
		assertEquals(CpuState.POLLING_IDLE, cpus.state(0, 0));
		work(0, 100, 50);
		assertEquals(CpuState.RUNNING, cpus.state(0, 149));
		assertEquals(CpuState.POLLING_IDLE, cpus.state(0, 150));
		assertEquals(CpuState.POLLING_IDLE, cpus.state(0, 150 + WINDOW - 1));
		assertEquals(CpuState.DEEP_IDLE, cpus.state(0, 150 + WINDOW));
		assertEquals(100 + WINDOW, cpus.pollNanos(0, 5000));
		assertEquals(5000 - 150 - WINDOW, cpus.deepNanos(0, 5000));
	}

	@Test
	void wakingCostsWhatTheStateSays() {
		work(0, 0, 100);
		assertEquals(60, cpus.enterInterrupt(0, 50, 10), "running");
		assertEquals(200 + POLLING + 10, cpus.enterInterrupt(0, 200, 10), "polling");
		assertEquals(5000 + DEEP + 10, cpus.enterInterrupt(0, 5000, 10), "asleep");
		assertEquals(POLLING + DEEP, cpus.wakeNanos(0));
		assertAddsUp(5100);
		assertAddsUp(9000);
	}

	@Test
	void standsStillWhileItsKernelHangs() {
		long end = cpus.work(0, 0, 100);
		cpus.freeze(0, 60);
		assertEquals(CpuState.RUNNING, cpus.state(0, 50_000));
		assertAddsUp(500);
		cpus.thaw(0, 1060);
		assertEquals(40, cpus.remaining(0, 1060, end));
		assertEquals(1000, cpus.interruptNanos(0, 1060));
		assertAddsUp(1060);
		assertAddsUp(2000);
	}

	@Test
	void forgetsWork() {
		cpus.work(0, 0, 100);
		int epoch = cpus.epoch(0);
		cpus.reset(0, 30);
		assertTrue(cpus.epoch(0) != epoch);
		assertEquals(30, cpus.workNanos(0, 30));
		assertEquals(60, work(0, 50, 10));
		assertAddsUp(50);
		assertAddsUp(70);
	}

	@Test
	void timeAddsUpWhateverHappens() {
		for (int seed = 0; seed < 50; seed++) {
			Random random = new Random(seed);
			Cpus many = new Cpus(1, LatencyModel.defaults());
			long now = 0;
			for (int i = 0; i < 2000; i++) {
				now += random.nextInt(100) < 3 ? random.nextInt(200_000) : random.nextInt(400);
				switch (random.nextInt(12)) {
					case 0, 1, 2, 3 -> many.work(0, now, random.nextInt(500));
					case 4 -> many.reset(0, now);
					case 5 -> {
						many.freeze(0, now);
						now += random.nextInt(1000);
						many.thaw(0, now);
					}
					default -> now = many.enterInterrupt(0, now, random.nextInt(300));
				}
				long sum = many.interruptNanos(0, now) + many.workNanos(0, now) + many.pollNanos(0, now) + many.deepNanos(0, now);
				assertEquals(now, sum, "seed " + seed + " step " + i);
			}
		}
	}
}
