// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Costs are round numbers, so that durations can be added up by hand. */
class ShootdownTest {
	private static final long[] LATENCY = {1000, 2000, 3000};
	private static final ShootdownCosts COSTS = new ShootdownCosts(LATENCY, 10, 100, 500, 0, 40, null);

	private static long duration(ShootdownCosts costs, ShootdownProtocol protocol, int... packages) {
		byte[][] distances = new byte[packages.length][packages.length];
		for (int i = 0; i < packages.length; i++) {
			for (int j = 0; j < packages.length; j++) {
				distances[i][j] = (byte) Math.min(2, Math.abs(packages[i] - packages[j]));
			}
		}
		return Shootdown.duration(costs, protocol, packages, distances);
	}

	@Test
	void aloneACpuOnlyInvalidates() {
		for (ShootdownProtocol protocol : ShootdownProtocol.values()) {
			assertEquals(protocol == ShootdownProtocol.BROADCAST ? 140 : 40, duration(COSTS, protocol, 0), protocol.name());
		}
	}

	@Test
	void twoNeighboursNeedAMessageEachWay() {
		assertEquals(1000 + 40 + 1000, duration(COSTS, ShootdownProtocol.UNICAST, 0, 0));
		assertEquals(2000 + 40 + 2000, duration(COSTS, ShootdownProtocol.UNICAST, 0, 1));
	}

	@Test
	void softwareAndInvalidationAddToTheLatency() {
		ShootdownCosts messages = new ShootdownCosts(LATENCY, 10, 100, 500, 700, 40, null);
		assertEquals(1000 + 700 + 40 + 1000 + 700, duration(messages, ShootdownProtocol.UNICAST, 0, 0));
		// The answer is a line: first with who answers, then with who waits.
		ShootdownCosts lines = new ShootdownCosts(LATENCY, 10, 100, 500, 700, 40, new long[] {25, 60, 90});
		assertEquals(1000 + 700 + 40 + 2 * 25, duration(lines, ShootdownProtocol.UNICAST, 0, 0));
	}

	@Test
	void unicastKeepsTheFirstCpuBusyWithEachAnswer() {
		// 40 CPUs far away: the first answer is there before the last message is sent; each answer keeps the first CPU busy for 100.
		int[] packages = new int[41];
		java.util.Arrays.fill(packages, 1, 41, 1);
		assertEquals(40 * 100 + 40 + 40 * 100, duration(COSTS, ShootdownProtocol.UNICAST, packages), 200);
	}

	@Test
	void broadcastLetsReadersHaveTheLineOneAfterTheOther() {
		assertEquals(100 + (1000 - 2 * 10) + 9 * 500 + 10 + 40 + 1000, duration(COSTS, ShootdownProtocol.BROADCAST, new int[11]));
	}

	@Test
	void aTreeNeedsTwoLevelsButTalksToEachPackageOnce() {
		int[] packages = new int[32];
		for (int i = 0; i < 32; i++) {
			packages[i] = i / 4;
		}
		long unicast = duration(COSTS, ShootdownProtocol.UNICAST, packages);
		long multicast = duration(COSTS, ShootdownProtocol.MULTICAST, packages);
		long numa = duration(COSTS, ShootdownProtocol.NUMA_MULTICAST, packages);
		assertTrue(numa < multicast && multicast < unicast, numa + " " + multicast + " " + unicast);
		assertTrue(numa > 2 * 3000 + 2 * 1000, "four messages one after the other are the least: " + numa);
	}

	@Test
	void packagesNeedNotLieSideBySide() {
		assertEquals(duration(COSTS, ShootdownProtocol.MULTICAST, 0, 0, 1, 1, 2, 2), duration(COSTS, ShootdownProtocol.MULTICAST, 0, 1, 2, 0, 1, 2), 300);
	}

	@Test
	void costsThatDoNotAddUpAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ShootdownCosts(new long[] {100}, 60, 0, 0, 0, 0, null));
		assertThrows(IllegalArgumentException.class, () -> new ShootdownCosts(new long[] {100, 100}, 10, 60, 0, 0, 0, null));
		assertThrows(IllegalArgumentException.class, () -> new ShootdownCosts(new long[] {100}, 10, 10, -1, 0, 0, null));
		assertThrows(IllegalArgumentException.class, () -> new ShootdownCosts(new long[] {100}, 10, 10, 0, 0, 0, new long[2]));
	}
}
