// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.event.RandomStreams;

class LockStationTest {
	private static final double[] LINE = {0, 50, 150};
	private static final long SPAN = 100_000_000;

	/** Members in packages; runs for {@value #SPAN} ns after a tenth of it. */
	private static LockStation run(LockSpec spec, int... packages) {
		byte[][] distances = new byte[packages.length][packages.length];
		for (int i = 0; i < packages.length; i++) {
			for (int j = 0; j < packages.length; j++) {
				distances[i][j] = (byte) (i == j ? 0 : packages[i] == packages[j] ? 1 : 2);
			}
		}
		BareCores cores = new BareCores(packages.length);
		LockStation station = new LockStation(cores, spec, packages, distances, LINE, new RandomStreams(3).stream("lock", "work"));
		station.begin();
		cores.run(station::event, SPAN / 10);
		station.warmedUp();
		cores.run(station::event, SPAN / 10 + SPAN);
		return station;
	}

	private static LockSpec fixed(double parallel, double held, double heldLines, double waiterLines) {
		return new LockSpec(parallel, Service.DETERMINISTIC, held, Service.DETERMINISTIC, heldLines, waiterLines);
	}

	/** The machine repairman, M/M/1 with a finite source of N: throughput μ (1 − p0), p0 = 1 / Σ N!/(N−n)! (Z/S)^−n. */
	@Test
	void exponentialTimesGiveTheThroughputOfTheFormula() {
		int n = 8;
		double parallel = 4000;
		double held = 1000;
		double sum = 0;
		double term = 1;
		for (int k = 0; k <= n; k++) {
			sum += term;
			term *= (n - k) * held / parallel;
		}
		double expected = (1 - 1 / sum) / held * SPAN;
		LockStation station = run(new LockSpec(parallel, Service.EXPONENTIAL, held, Service.EXPONENTIAL, 0, 0), new int[n]);
		assertEquals(expected, station.operations(), 0.01 * expected);
		assertEquals(station.operations() * held, station.heldNanos(), 0.01 * SPAN);
	}

	@Test
	void workThatSharesNothingIsDoneAsIfAlone() {
		assertEquals(24 * SPAN / 1000, run(fixed(1000, 0, 0, 1), new int[24]).operations(), 24);
	}

	@Test
	void aLockForAllLetsOneWorkAtATimeAndServesEverybodyAlike() {
		LockStation station = run(fixed(100, 1000, 0, 0), new int[10]);
		assertEquals(SPAN / 1000, station.operations(), 2);
		for (int member = 0; member < 10; member++) {
			assertEquals(SPAN / 10_000, station.operations(member), 2);
		}
		assertEquals(SPAN, station.heldNanos(), 2000);
		assertEquals(8900, station.waits().mean(), 90);
	}

	@Test
	void dataComesFromTheLastHolderAsFarAsItIs() {
		// Two members that always wait for each other: 4 lines per hand-over, 50 ns each in a package, 150 between two.
		assertEquals(SPAN / 200.0, run(fixed(1, 0, 4, 0), 0, 0).operations(), 3);
		assertEquals(SPAN / 600.0, run(fixed(1, 0, 4, 0), 0, 1).operations(), 3);
	}

	@Test
	void eachWaitingCpuCostsALine() {
		// 5 members, the holder hands over while the one before it begins anew: 3 wait.
		assertEquals(SPAN / (1000.0 + 3 * 50), run(fixed(1, 1000, 0, 1), new int[5]).operations(), SPAN / 1000.0 * 0.003);
	}

	@Test
	void nearOnesHaveTheirTurnFirstButOnlyOnce() {
		// 4 + 4 members, always waiting: one hand-over in four crosses. Held 600 ns, a line of 50 or 150.
		LockStation station = run(fixed(1, 600, 1, 0), 0, 0, 0, 0, 1, 1, 1, 1);
		double mean = SPAN / (double) station.operations() - 600;
		assertTrue(mean > 50 + 100 * 0.2 && mean < 50 + 100 * 0.35, "mean line " + mean);
		assertEquals(station.operations() / 8.0, station.operations(7), station.operations() * 0.01);
	}

	@Test
	void workThatTakesNoTimeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> fixed(0, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> fixed(-1, 10, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> fixed(Double.NaN, 10, 0, 0));
	}
}
