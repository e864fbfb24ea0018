// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;

class CacheWaysTest {
	private final Machine machine = MachineFactory.eINSTANCE.createMachine();
	private final Cache first = cache(3, 15, 45L << 20);
	private final Cache second = cache(3, 15, 45L << 20);
	private final Plan plan = Designs.create("d", machine).getPlans().getFirst();

	private Cache cache(int level, Integer ways, Long size) {
		Cache cache = MachineFactory.eINSTANCE.createCache();
		cache.setLevel(level);
		cache.setWays(ways);
		cache.setSize(size);
		cache.getChildren().add(MachineFactory.eINSTANCE.createHardwareThread());
		machine.getChildren().add(cache);
		return cache;
	}

	private SpawnedKernel kernel(Long mask, Cache... caches) {
		SpawnedKernel kernel = Designs.createKernel(plan);
		for (Cache cache : caches) {
			kernel.getThreads().add((HardwareThread) cache.getChildren().getFirst());
		}
		kernel.setLlcWayMask(mask);
		plan.getKernels().add(kernel);
		return kernel;
	}

	@Test
	void facts() {
		CacheWays ways = CacheWays.of(first).orElseThrow();
		assertEquals(15, ways.ways());
		assertEquals(3L << 20, ways.bytesPerWay());
		assertEquals(0x7fff, ways.allMask());
		assertEquals(0, ways.sharedMask());
		first.setSharedWays(0xfff000L);
		assertEquals(0x7000, ways.sharedMask(), "only ways that there are");
		assertEquals("ways 8-11 · 12 MiB", ways.text(0xf00));
		assertEquals("way 0 · 3 MiB", ways.text(1));
		assertEquals("ways 0,2 · 6 MiB", ways.text(5));
		assertEquals("no ways", ways.text(0));
		assertEquals("L3 cache, 15 ways, 45 MiB", ways.toString());
		first.setSize(null);
		assertNull(ways.bytesPerWay());
		assertEquals("ways 8-11", ways.text(0xf00));
		assertEquals("L3 cache, 15 ways", ways.toString());
	}

	@Test
	void onlyLastLevelCachesWithKnownWays() {
		assertTrue(CacheWays.of(null).isEmpty());
		assertTrue(CacheWays.of(cache(3, null, 1L)).isEmpty());
		assertTrue(CacheWays.of(cache(3, -1, 1L)).isEmpty(), "fully associative");
		assertTrue(CacheWays.of(cache(3, 33, 1L)).isEmpty());
		assertTrue(CacheWays.of(cache(3, 32, 1L)).isPresent());
		assertTrue(CacheWays.of(cache(2, 8, 1L)).isEmpty(), "resctrl divides level 3");
		Cache outer = MachineFactory.eINSTANCE.createCache();
		outer.setLevel(4);
		outer.setWays(16);
		machine.getChildren().add(outer);
		outer.getChildren().add(second);
		assertTrue(CacheWays.of(second).isEmpty());
		assertTrue(CacheWays.of(outer).isPresent());
		outer.setKind(CacheKind.INSTRUCTION);
		assertTrue(CacheWays.of(outer).isEmpty());
	}

	@Test
	void contiguousMasks() {
		for (long mask : new long[] { 1, 2, 6, 0x7fff, 0xf00, 0xffff_ffffL }) {
			assertTrue(CacheWays.contiguous(mask), Long.toHexString(mask));
		}
		for (long mask : new long[] { 0, 5, 0xf0f, 0x8001 }) {
			assertFalse(CacheWays.contiguous(mask), Long.toHexString(mask));
		}
		assertEquals(0xf00, CacheWays.run(8, 4));
		assertEquals(0xffff_ffffL, CacheWays.run(0, 32));
	}

	@Test
	void kernelsAndTheHost() {
		assertEquals(List.of(first, second), CacheWays.lastLevel(machine));
		SpawnedKernel one = kernel(0xf00L, first);
		SpawnedKernel both = kernel(0xfL, second, first);
		SpawnedKernel open = kernel(null, second);
		assertEquals(List.of(one, both), CacheWays.kernelsOn(plan, first));
		assertEquals(List.of(both, open), CacheWays.kernelsOn(plan, second));
		assertEquals(List.of(second, first), CacheWays.cachesOf(both));
		assertEquals(0x70f0, CacheWays.of(first).orElseThrow().hostMask(plan));
		assertEquals(0x7ff0, CacheWays.of(second).orElseThrow().hostMask(plan));
		plan.getPool().setLlcWayMask(0xfffL);
		assertEquals(0x7000, CacheWays.of(second).orElseThrow().hostMask(plan));
		one.setLlcWayMask(-1L);
		assertEquals(0, CacheWays.of(first).orElseThrow().hostMask(plan));
	}
}
