// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;

class CacheRulesTest {
	private final TestPlan test = new TestPlan(2, 4, 1);
	private final Cache first = test.cache(0, 12, 0x003L);
	private final Cache second = test.cache(1, 12, 0x003L);

	private SpawnedKernel kernel(String name, long mask, int... cpus) {
		test.plan.setDialect(Dialect.H);
		SpawnedKernel kernel = test.kernel(name, cpus);
		kernel.setLlcWayMask(mask);
		return kernel;
	}

	private List<String> ids() {
		return test.findings().stream().map(Finding::ruleId).filter(id -> id.startsWith("MK-LLC")).toList();
	}

	@Test
	void goodMasksAreNotMentioned() {
		kernel("rt", 0xf00, 1);
		kernel("web", 0x0f0, 2);
		assertEquals(List.of(), ids());
	}

	@Test
	void maskWithoutWays() {
		SpawnedKernel rt = kernel("rt", 0, 1);
		assertEquals(List.of("MK-LLC-001"), ids());
		Finding finding = test.finding("MK-LLC-001");
		assertEquals("\"rt\" has a cache way mask without a single way", finding.message());
		assertEquals(List.of(new FixProposal.SetCacheWays("Give \"rt\" no cache ways of its own", rt.getUid(), null)), finding.fixes());
		rt.setLlcWayMask(null);
		test.plan.getPool().setLlcWayMask(0L);
		assertEquals(List.of("The pool has a cache way mask without a single way"), test.messages("MK-LLC-001"));
	}

	@Test
	void maskWithAGap() {
		SpawnedKernel rt = kernel("rt", 0b1101_1000_0000L >> 1, 1);
		assertEquals(List.of("\"rt\" has ways 6-7,9-10 of the cache, which are not next to each other"), test.messages("MK-LLC-002"));
		assertEquals(List.of("Give \"rt\" ways 9-10", "Give \"rt\" ways 6-10"), test.fixes("MK-LLC-002"));
		kernel("web", 0x100, 2);
		assertEquals(List.of("Give \"rt\" ways 9-10"), test.fixes("MK-LLC-002"), "way 8 is web's");
		MachineIndex.packageOf(test.cpu(0)).orElseThrow().setModel("AMD EPYC 9654 96-Core Processor");
		assertEquals(List.of(), test.messages("MK-LLC-002"), "processors of AMD take masks with gaps");
		assertEquals(List.of(), test.messages("MK-LLC-001"));
		rt.setLlcWayMask(1L << 63 | 1);
		assertEquals(List.of("\"rt\" has ways 0,63, but the L3 cache of CPUs 0-3 has only ways 0-11"), test.messages("MK-LLC-003"));
	}

	@Test
	void maskOutsideTheCache() {
		SpawnedKernel rt = kernel("rt", 0xf000 >> 2, 1, 4);
		second.setWays(10);
		Finding finding = test.finding("MK-LLC-003");
		assertEquals("\"rt\" has ways 10-13, but the L3 cache of CPUs 4-7 has only ways 0-9", finding.message());
		assertEquals(List.of(rt.getUid(), "l3-1"), finding.subjects());
		assertEquals(List.of(), finding.fixes(), "nothing of it is in that cache");
		rt.setLlcWayMask(0xf00L);
		assertEquals(List.of("Give \"rt\" ways 8-9"), test.fixes("MK-LLC-003"));
		assertEquals(List.of("The L3 cache of CPUs 4-7 has 10 ways and the L3 cache of CPUs 0-3 has 12 ways, so ways 8-11 of \"rt\" are another share in each"),
				test.messages("MK-LLC-007"));
	}

	@Test
	void maskOutsideThePool() {
		SpawnedKernel rt = kernel("rt", 0xf00, 1);
		test.plan.getPool().setLlcWayMask(0x3f0L);
		Finding finding = test.finding("MK-LLC-004");
		assertEquals("\"rt\" has ways 8-11 of the cache, but the pool has only ways 4-9", finding.message());
		assertEquals(List.of(rt.getUid(), test.plan.getPool().getUid()), finding.subjects());
		assertEquals(List.of("Give \"rt\" ways 8-9", "Give the pool ways 4-11"), test.fixes("MK-LLC-004"));
		test.plan.getPool().setLlcWayMask(0xff0L);
		assertEquals(List.of(), ids());
	}

	@Test
	void overlap() {
		SpawnedKernel rt = kernel("rt", 0xf00, 1);
		SpawnedKernel web = kernel("web", 0x3f0, 2);
		Finding finding = test.finding("MK-LLC-005");
		assertEquals(Severity.ERROR, finding.severity());
		assertEquals("\"rt\" and \"web\" both have ways 8-9 of the L3 cache of CPUs 0-3", finding.message());
		assertEquals(List.of(rt.getUid(), web.getUid(), "l3-0"), finding.subjects());
		assertEquals(List.of("Give \"web\" ways 4-7", "Give \"rt\" ways 10-11"), test.fixes("MK-LLC-005"));
		web.getThreads().clear();
		web.getThreads().add(test.cpu(5));
		assertEquals(Severity.INFO, test.finding("MK-LLC-005").severity(), "different caches");
		web.setLlcWayMask(0x0f0L);
		assertEquals(List.of(), ids());
	}

	@Test
	void waysThatDevicesUse() {
		kernel("rt", 0x00f, 1);
		assertEquals(List.of("Devices write into ways 0-1 of the L3 cache of CPUs 0-3 as well, which \"rt\" has; their traffic evicts its data"),
				test.messages("MK-LLC-006"));
		assertEquals(List.of("Give \"rt\" ways 2-3"), test.fixes("MK-LLC-006"));
		test.plan.getKernels().getFirst().setRole(KernelRole.PACKET_PROCESSING);
		assertEquals(List.of(), test.messages("MK-LLC-006"), "packets are there that it is to read");
	}

	@Test
	void missingFacts() {
		SpawnedKernel rt = kernel("rt", 0xf00, 1);
		first.setSharedWays(null);
		assertEquals(List.of("Nobody knows which ways of the L3 cache of CPUs 0-3 devices write into as well, so they may evict data of \"rt\""),
				test.messages("MK-LLC-008"));
		first.setWays(null);
		assertEquals(List.of("Nobody knows how many ways the L3 cache of CPUs 0-3 has, so the mask of \"rt\" cannot be checked"), test.messages("MK-LLC-008"));
		assertEquals(List.of(rt.getUid(), "l3-0"), test.finding("MK-LLC-008").subjects());
		kernel("web", 0x0f0, 2);
		assertEquals(List.of("Nobody knows how many ways the L3 cache of CPUs 0-3 has, so the masks of \"rt\" and \"web\" cannot be checked"),
				test.messages("MK-LLC-008"), "one reason, one finding");
		first.setWays(-1);
		assertEquals(1, test.findings("MK-LLC-008").size(), "fully associative");
		TestPlan bare = new TestPlan(1, 4, 1);
		bare.kernel("rt", 1).setLlcWayMask(0xf00L);
		assertEquals(List.of("No cache above the CPUs of \"rt\" is known, so its mask cannot be checked"), bare.messages("MK-LLC-008"));
	}

	@Test
	void dialectWithoutMasks() {
		kernel("rt", 0xf00, 1);
		kernel("web", 0x0f0, 2);
		test.plan.setDialect(Dialect.V1);
		assertEquals(List.of("Dialect V1 has no place for the cache ways of \"rt\" and \"web\""), test.messages("MK-LLC-009"));
	}

	@Test
	void aKernelWithoutWaysFillsThoseOfOthers() {
		SpawnedKernel rt = kernel("rt", 0xf00, 1);
		SpawnedKernel web = test.kernel("web", 2);
		test.kernel("far", 5);
		Finding finding = test.finding("MK-LLC-010");
		assertEquals("\"web\" has no cache ways of its own, so it may fill those of \"rt\"", finding.message());
		assertEquals(List.of(web.getUid(), rt.getUid()), finding.subjects());
	}
}
