// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;

class CacheWaysTest {
	private final TestDesign test = new TestDesign(2, 4, 1);
	private final List<Cache> caches = test.caches(15, 45L << 20);
	private final SpawnedKernel rt = test.kernel("rt", 1, 2);
	private final SpawnedKernel net = test.kernel("net", 3, 4);
	private final SpawnedKernel far = test.kernel("far", 5);

	private String ask(SpawnedKernel kernel, Long mask) {
		AssignmentPreview preview = CacheWaysPreview.of(test.plan, caches.getFirst(), kernel, mask);
		assertEquals(new SetCacheWaysCommand(test.plan, kernel, mask).canExecute(), preview.allowed());
		return (preview.allowed() ? "" : "no: ") + preview.headline() + " | " + preview.detail() + " | " + String.join("; ", preview.problems());
	}

	@Test
	void wordsOfTheCard() {
		caches.getFirst().setSharedWays(0x6000L);
		net.setLlcWayMask(0x1f0L);
		far.setLlcWayMask(0xf00L);
		assertEquals("ways 9-11 → rt | 3 of 15 ways, 9 MiB of 45 MiB | ", ask(rt, 0xe00L));
		assertEquals("ways 8-11 → rt | 4 of 15 ways, 12 MiB of 45 MiB | overlaps net in way 8", ask(rt, 0xf00L));
		assertEquals("way 13 → rt | 1 of 15 ways, 3 MiB of 45 MiB | way 13 is shared with devices that write into the cache", ask(rt, 0x2000L));
		assertEquals("ways 0-8 → net | 9 of 15 ways, 27 MiB of 45 MiB · in each of its 2 caches | ", ask(net, 0x1ffL));
		assertEquals("All ways → net | not partitioned, shared with everybody on this cache | ", ask(net, null));
		assertEquals("ways 8-9 → far | 2 of 15 ways, 6 MiB of 45 MiB | far has no CPU under this cache; overlaps net in way 8", ask(far, 0x300L));
		assertEquals("ways 0-14 → rt | 15 of 15 ways, 45 MiB of 45 MiB | overlaps net in ways 4-8; ways 13-14 are shared with devices that write into the cache; "
				+ "leaves the host no way of its own", ask(rt, 0x7fffL));
		caches.getFirst().setSize(null);
		assertEquals("way 0 → rt | 1 of 15 ways | ", ask(rt, 1L));
	}

	@Test
	void whyNot() {
		assertEquals("no: At least one cache way is needed |  | ", ask(rt, 0L));
		assertEquals("no: Cache ways 0,2 are not in a row; the processor takes no mask with gaps |  | ", ask(rt, 5L));
		assertEquals("no: The cache has 15 ways only, 0-14 |  | ", ask(rt, 0xc000L));
		assertEquals("no: rt is not partitioned already |  | ", ask(rt, null));
		rt.setLlcWayMask(3L);
		assertEquals("no: rt has these ways already |  | ", ask(rt, 3L));
		caches.get(1).setWays(11);
		assertEquals("no: The cache has 11 ways only, 0-10 |  | ", ask(net, 0x1800L));
		assertEquals("ways 11-12 → rt | 2 of 15 ways, 6 MiB of 45 MiB | ", ask(rt, 0x1800L));
		caches.forEach(cache -> cache.setWays(null));
		Acts.refuse(test.design, new SetCacheWaysCommand(test.plan, rt, 1L),
				"The machine has no last-level cache with a known number of ways; import it from a Linux root or hwloc file that tells them");
		assertEquals(false, CacheWaysPreview.of(test.plan, caches.getFirst(), rt, null).allowed());
		Acts.refuse(test.design, new SetCacheWaysCommand(test.plan, test.plan.getHostKernel(), 1L), "The host has the cache ways that nobody else has");
		test.plan.getKernels().remove(far);
		Acts.refuse(test.design, new SetCacheWaysCommand(test.plan, far, 1L), "The kernel is not in this plan");
		test.plan.setLocked(true);
		assertEquals("no: Plan \"Plan 1\" is locked |  | ", ask(rt, 1L));
	}

	@Test
	void waysOfKernels() {
		SetCacheWaysCommand command = new SetCacheWaysCommand(test.plan, rt, 0xf00L);
		assertEquals("Give cache ways 8-11 to rt", command.getLabel());
		Acts.perform(test.design, command);
		assertEquals(0xf00L, rt.getLlcWayMask());
		Acts.perform(test.design, new SetCacheWaysCommand(test.plan, net, 1L));
		Acts.perform(test.design, new SetCacheWaysCommand(test.plan, rt, null));
		assertNull(rt.getLlcWayMask());
		rt.getThreads().clear();
		Acts.perform(test.design, new SetCacheWaysCommand(test.plan, rt, 3L));
		Acts.refuse(test.design, new SetCacheWaysCommand(test.plan, rt, 0x8000L), "The cache has 15 ways only, 0-14");
	}

	@Test
	void thePoolHasTheWaysOfItsKernels() {
		Acts.perform(test.design, new SetCacheWaysCommand(test.plan, rt, 0xf00L));
		assertNull(test.plan.getPool().getLlcWayMask());
		Acts.refuse(test.design, new SetCacheWaysCommand(test.plan, test.plan.getPool(), 0xe00L), "The pool must keep way 8, which rt has");
		Acts.perform(test.design, new SetCacheWaysCommand(test.plan, test.plan.getPool(), 0x1f00L));
		assertEquals("ways 4-5 → net | 2 of 15 ways, 6 MiB of 45 MiB · in each of its 2 caches | widens the pool to ways 4-12", ask(net, 0x30L));
		Acts.perform(test.design, new SetCacheWaysCommand(test.plan, net, 0x30L));
		assertEquals(0x1ff0L, test.plan.getPool().getLlcWayMask());
		Acts.perform(test.design, new SetCacheWaysCommand(test.plan, test.plan.getPool(), null));
	}
}
