// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.validation.TestPlan.GIB;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.RangeKind;

/** MK-MEM-007 and up. Two nodes of 8 GiB: CPUs 0-3 on node 0, 4-7 on node 1. */
class MemoryRulesTest {
	private static final long MIB = 1L << 20;
	private static final long OVERHEAD = PoolOverhead.bytesPerNode();

	private final TestPlan test = new TestPlan(2, 4, 1);
	private final SpawnedKernel web = test.kernel("web", 5);
	private final MemoryGrant grant = web.getMemory().getFirst();

	private void only(String ruleId, String message) {
		assertEquals(List.of(message), test.findings().stream().map(Finding::message).toList());
		assertEquals(ruleId, test.findings().getFirst().ruleId());
	}

	private List<String> labels(String ruleId) {
		return test.finding(ruleId).fixes().stream().map(FixProposal::label).toList();
	}

	private void range(long base, long size, String label, RangeKind kind, NumaNode node) {
		MemoryRange range = MachineFactory.eINSTANCE.createMemoryRange();
		range.setUid("range-" + test.machine.getMemoryRanges().size());
		range.setBase(base);
		range.setSize(size);
		range.setLabel(label);
		range.setKind(kind);
		range.setNode(node);
		test.machine.getMemoryRanges().add(range);
	}

	/** 2 GiB of node 0 below 4 GiB with a hole for devices behind, 4-10 GiB the rest of node 0, 10-18 GiB node 1. */
	private void map() {
		range(0, 2 * GIB, "System RAM", RangeKind.SYSTEM_RAM, test.node(0));
		range(2 * GIB, 2 * GIB, "PCI Bus 0000:00", RangeKind.OTHER, null);
		range(4 * GIB, 6 * GIB, "System RAM", RangeKind.SYSTEM_RAM, test.node(0));
		range(10 * GIB, 8 * GIB, "System RAM", RangeKind.SYSTEM_RAM, test.node(1));
	}

	@Test
	void addressesOverlap() {
		MemoryGrant other = test.kernel("rt", 6).getMemory().getFirst();
		grant.setBase(10 * GIB);
		other.setBase(11 * GIB);
		assertEquals(List.of(), test.findings(), "side by side");
		other.setBase(11 * GIB - 4096);
		only("MK-MEM-007", "The memory of \"web\" on node 1 (0x280000000-0x2bfffffff) and the memory of \"rt\" on node 1 (0x2bffff000-0x2ffffefff)"
				+ " have 4 KiB in common");
		assertEquals(List.of(other.getUid(), grant.getUid(), test.plan.getKernels().get(1).getUid(), web.getUid()),
				test.finding("MK-MEM-007").subjects());
		assertEquals(List.of("Let the kernel choose the address of the memory of \"rt\" on node 1",
				"Let the kernel choose the address of the memory of \"web\" on node 1"), labels("MK-MEM-007"), "nobody knows what is free");
		map();
		assertEquals("Move the memory of \"rt\" on node 1 to 0x2c0000000", labels("MK-MEM-007").getFirst());
		MemoryGrant spare = Designs.createMemoryGrant(test.plan, test.node(1), 512 * MIB);
		spare.setBase(10 * GIB + 256 * MIB);
		test.plan.getPool().getMemory().add(spare);
		assertEquals(2, test.findings("MK-MEM-007").size(), "inside the first, which still reaches into the third");
	}

	@Test
	void addressOutsideMemory() {
		grant.setBase(64 * GIB);
		assertEquals(List.of(), test.findings(), "the map is unknown");
		map();
		only("MK-MEM-008", "The memory of \"web\" on node 1 begins at 0x1000000000, where the machine has no memory");
		assertEquals(List.of(grant.getUid(), web.getUid(), "node-1"), test.finding("MK-MEM-008").subjects());
		assertEquals(List.of("Move the memory of \"web\" on node 1 to 0x280000000", "Let the kernel choose the address of the memory of \"web\" on node 1"),
				labels("MK-MEM-008"));
		grant.setBase(3 * GIB);
		only("MK-MEM-008", "The memory of \"web\" on node 1 begins at 0xc0000000, in the range 0x80000000-0xffffffff (PCI Bus 0000:00) that is no ordinary"
				+ " memory");
		grant.setBase(4 * GIB);
		only("MK-MEM-008", "The memory of \"web\" on node 1 begins at 0x100000000, which is memory of node 0");
		grant.setBase(-4096L);
		only("MK-MEM-008", "The memory of \"web\" on node 1 begins at 0xfffffffffffff000, where the machine has no memory");
		test.machine.getMemoryRanges().get(2).setNode(null);
		grant.setBase(4 * GIB);
		assertEquals(List.of(), test.findings(), "perhaps it is of node 1");
		range(12 * GIB, GIB, "Multikernel Memory Pool", RangeKind.MULTIKERNEL_POOL, test.node(1));
		grant.setBase(12 * GIB);
		assertEquals(List.of(), test.findings(), "the pool that is there already");
	}

	@Test
	void addressRunsOver() {
		map();
		grant.setBase(17 * GIB);
		assertEquals(List.of(), test.findings());
		grant.setBase(17 * GIB + 4096);
		only("MK-MEM-009", "The memory of \"web\" on node 1 begins at 0x440001000 and has 1 GiB, but the memory of the node ends 1023.9 MiB (1048572 KiB)"
				+ " behind, at 0x47fffffff");
		assertEquals(List.of("Move the memory of \"web\" on node 1 to 0x280000000", "Let the kernel choose the address of the memory of \"web\" on node 1",
				"Reduce the memory of \"web\" on node 1 to 1023.9 MiB (1048572 KiB)"), labels("MK-MEM-009"));
		range(17 * GIB, 16 * MIB, "Reserved", RangeKind.RESERVED, null);
		grant.setBase(16 * GIB + 512 * MIB);
		assertTrue(test.finding("MK-MEM-009").message().contains("ends 512 MiB behind"), "a reserved range ends it too");
	}

	@Test
	void notInBlocks() {
		grant.setBytes(GIB + 4096);
		grant.setBase(10 * GIB + 4096);
		assertEquals(List.of(), test.findings(), "the block is unknown");
		test.machine.setMemoryBlockSize(128 * MIB);
		assertEquals(List.of("1 GiB (1048580 KiB) of node 1 for \"web\" is not a multiple of the block (128 MiB) in which running kernels get and return"
				+ " memory", "The memory of \"web\" on node 1 begins at 0x280001000, which is not a multiple of the block (128 MiB) in which running kernels"
				+ " get and return memory"), test.findings().stream().map(Finding::message).toList());
		assertEquals(Severity.INFO, test.findings().getFirst().severity());
		assertEquals(List.of("Enlarge the memory of \"web\" on node 1 to 1.125 GiB", "Reduce the memory of \"web\" on node 1 to 1 GiB"),
				test.findings().getFirst().fixes().stream().map(FixProposal::label).toList());
		assertEquals(new FixProposal.MoveMemory("Begin at 0x280000000", grant.getUid(), 10 * GIB), test.findings().getLast().fixes().getFirst());
		grant.setBase(null);
		grant.setBytes(64 * MIB);
		assertEquals(List.of("Enlarge the memory of \"web\" on node 1 to 128 MiB"), labels("MK-MEM-010"));
		grant.setBytes(8 * GIB - 64 * MIB);
		assertEquals(List.of("Reduce the memory of \"web\" on node 1 to 7.875 GiB"), labels("MK-MEM-010"), "no more is there");
		grant.setBytes(12345);
		assertEquals(List.of(), test.findings("MK-MEM-010"), "MK-MEM-004 is enough");
		grant.setBytes(GIB);
		test.plan.getPool().getMemory().add(Designs.createMemoryGrant(test.plan, test.node(1), 96 * MIB));
		assertEquals(List.of(), test.findings(), "the spare part runs nowhere");
	}

	@Test
	void memoryFarFromCpus() {
		grant.setNode(test.node(0));
		only("MK-MEM-011", "\"web\" has memory of node 0, but its CPUs are on node 1");
		assertEquals(List.of(web.getUid(), "node-0"), test.finding("MK-MEM-011").subjects());
		assertEquals(List.of(new FixProposal.GatherMemory("Take all memory of \"web\" (1 GiB) from node 1", web.getUid(), "node-1")),
				test.finding("MK-MEM-011").fixes());
		assertEquals(Severity.WARNING, test.finding("MK-MEM-011").severity());
		test.memory(web, 1, GIB);
		only("MK-MEM-011", "\"web\" has memory of node 0, but its CPUs are on node 1");
		test.node(1).setBytes(2 * GIB);
		assertEquals(List.of(), labels("MK-MEM-011"), "2 GiB and the book-keeping do not fit");
		test.node(1).setBytes(null);
		assertEquals(List.of(), labels("MK-MEM-011"), "nobody knows");
		test.node(0).getThreads().clear();
		assertTrue(test.findings("MK-MEM-011").isEmpty(), "memory that no CPU is near to");
		test.node(1).getThreads().clear();
		assertTrue(test.findings("MK-MEM-011").isEmpty(), "the place of the CPUs is unknown");
	}

	@Test
	void cpusSpread() {
		web.getThreads().add(test.cpu(6));
		web.getThreads().add(test.cpu(1));
		only("MK-MEM-012", "\"web\" has CPUs on nodes 0 and 1");
		assertEquals(List.of(new FixProposal.AssignThreads("Keep \"web\" on node 1: CPU 1 becomes spare", test.plan.getPool().getUid(), List.of("cpu-1"))),
				test.finding("MK-MEM-012").fixes());
		web.getThreads().add(test.cpu(2));
		assertEquals("Keep \"web\" on node 1: CPUs 1-2 become spare", labels("MK-MEM-012").getFirst(), "the boot CPU stays");
		test.cpu(1).getNumaNodes().clear();
		assertEquals(List.of(), test.findings("MK-MEM-012"), "the place of a CPU is unknown");
	}

	@Test
	void memorySpread() {
		web.getThreads().add(test.cpu(1));
		test.memory(web, 0, 2 * GIB);
		only("MK-MEM-012", "\"web\" has CPUs on nodes 0 and 1 and memory of nodes 0 and 1");
		assertEquals("Keep it on one node; dialect V1 takes all its memory from node 0 anyway", test.finding("MK-MEM-012").remedy());
		assertEquals(List.of("Take all memory of \"web\" (3 GiB) from node 0", "Take all memory of \"web\" (3 GiB) from node 1",
				"Keep \"web\" on node 1: CPU 1 becomes spare"), labels("MK-MEM-012"));
		test.plan.setDialect(Dialect.H);
		assertEquals("Keep it on one node, unless one node is too small for it", test.finding("MK-MEM-012").remedy());
		web.getThreads().clear();
		assertEquals("\"web\" has memory of nodes 0 and 1", test.finding("MK-MEM-012").message());
	}

	@Test
	void gatheredMemoryTooLarge() {
		MemoryGrant near = test.memory(web, 0, 7 * GIB);
		assertEquals("Node 0 has 8 GiB, 2 MiB too little: dialect V1 takes all 8 GiB of \"web\" from it", test.finding("MK-MEM-013").message());
		assertEquals(List.of("Reduce the memory of \"web\" on node 1 to 1022 MiB", "Reduce the memory of \"web\" on node 0 to 7166 MiB"),
				labels("MK-MEM-013"));
		near.setBytes(7 * GIB - OVERHEAD);
		assertEquals(List.of(), test.findings("MK-MEM-013"));
		MemoryGrant spare = Designs.createMemoryGrant(test.plan, test.node(0), 4096);
		test.plan.getPool().getMemory().add(spare);
		assertEquals("Node 0 has 8 GiB, 4 KiB too little: dialect V1 takes all 8190 MiB of \"web\" from it", test.finding("MK-MEM-013").message());
		test.plan.setDialect(Dialect.H);
		assertEquals(List.of(), test.findings("MK-MEM-013"));
		test.plan.setDialect(Dialect.V1);
		spare.setBytes(2 * GIB);
		assertEquals(List.of(), test.findings("MK-MEM-013"), "MK-MEM-002 is enough");
	}

	@Test
	void noLowMemory() {
		web.getDevices().add(test.device("0000:17:00.0", null));
		assertEquals(List.of(), test.findings("MK-MEM-014"), "the map is unknown");
		map();
		assertEquals("\"web\" has PCI devices, but no memory below 4 GiB is on the nodes that the memory of \"web\" is taken from, for devices with 32-bit DMA"
				+ " and for the bounce buffers (SWIOTLB) that stand in for it", test.finding("MK-MEM-014").message());
		assertEquals(Severity.INFO, test.finding("MK-MEM-014").severity());
		assertEquals("Use devices that reach all memory (64-bit DMA), or memory of a node that has some", test.finding("MK-MEM-014").remedy());
		web.getDevices().getFirst().setClassCode(0x0108);
		assertEquals(List.of(), test.findings("MK-MEM-014"), "NVMe reaches all memory");
		web.getDevices().getFirst().setClassCode(0x0200);
		web.getDevices().getFirst().setTotalVfs(8);
		assertEquals(List.of(), test.findings("MK-MEM-014"), "so does what has virtual functions");
		web.getDevices().getFirst().setTotalVfs(null);
		web.getThreads().set(0, test.cpu(1));
		grant.setNode(test.node(0));
		assertTrue(test.finding("MK-MEM-014").message().startsWith("\"web\" has PCI devices, but without fixed addresses nobody can say whether \"web\" gets"));
		SpawnedKernel rt = test.kernel("rt", 2);
		rt.getDevices().add(test.device("0000:18:00.0", null));
		assertTrue(test.finding("MK-MEM-014").message().startsWith("\"web\" and \"rt\" have PCI devices"), "one finding for all");
		rt.getDevices().clear();
		grant.setBase(4 * GIB);
		assertEquals("\"web\" has PCI devices, but its fixed addresses leave it no memory below 4 GiB for devices with 32-bit DMA and for the bounce buffers"
				+ " (SWIOTLB) that stand in for it", test.finding("MK-MEM-014").message());
		assertEquals(Severity.WARNING, test.finding("MK-MEM-014").severity());
		assertEquals(List.of("Move the memory of \"web\" on node 0 to 0x0"), labels("MK-MEM-014"));
		grant.setBase(GIB);
		assertEquals(List.of(), test.findings("MK-MEM-014"));
		grant.setBase(4 * GIB);
		grant.setBytes(3 * GIB);
		assertEquals(List.of(), labels("MK-MEM-014"), "too large for the place below");
		web.getDevices().clear();
		assertEquals(List.of(), test.findings("MK-MEM-014"));
	}

	@Test
	void blocksAreLookedForInTheMemoryOfTheNode() {
		map();
		test.machine.setMemoryBlockSize(4 * GIB);
		grant.setBytes(4 * GIB);
		grant.setBase(10 * GIB + MIB);
		assertEquals(List.of("Begin at 0x300000000"), labels("MK-MEM-010"), "8 GiB is memory of the other node");
		MemoryGrant other = test.memory(web, 0, 4 * GIB);
		other.setBase(12 * GIB);
		assertEquals(List.of(), labels("MK-MEM-010"), "no whole block of the node is free");
		test.machine.setMemoryBlockSize(2 * GIB);
		grant.setBytes(2 * GIB);
		grant.setBase(12 * GIB + MIB);
		other.setBytes(2 * GIB);
		assertEquals(List.of("Begin at 0x380000000"), labels("MK-MEM-010"));
		other.setBytes(4 * GIB);
		assertEquals(List.of("Move the memory of \"web\" on node 1 to 0x280000000"), labels("MK-MEM-010"));
	}

	@Test
	void noFixTakesAddressesOrMemoryThatOthersHave() {
		test.machine.setMemoryBlockSize(GIB);
		grant.setBytes(GIB + GIB / 2);
		grant.setBase(10 * GIB);
		test.memory(test.kernel("rt", 2), 1, GIB).setBase(12 * GIB);
		assertEquals(2, labels("MK-MEM-010").size());
		test.plan.getKernels().get(1).getMemory().getLast().setBase(12 * GIB - GIB / 2);
		assertEquals(List.of("Reduce the memory of \"web\" on node 1 to 1 GiB"), test.findings("MK-MEM-010").getFirst().fixes().stream()
				.map(FixProposal::label).toList());
	}

	@ParameterizedTest
	@CsvSource({ "0,0 B", "4096,4 KiB", "1048576,1 MiB" })
	void theHostKeepsNextToNothing(long left, String text) {
		grant.setBytes(8 * GIB - OVERHEAD - left);
		assertTrue(test.finding("MK-MEM-015").message().startsWith("The host keeps only " + text + " of node 1, of which "),
				test.finding("MK-MEM-015").message());
		assertEquals(Severity.WARNING, test.finding("MK-MEM-015").severity());
		assertEquals(List.of("node-1", web.getUid()), test.finding("MK-MEM-015").subjects());
	}

	@Test
	void slack() {
		grant.setBytes(8 * GIB - 2 * OVERHEAD);
		assertEquals(List.of(), test.findings());
		grant.setBytes(8 * GIB);
		assertEquals(List.of(), test.findings("MK-MEM-015"), "MK-MEM-002 is enough");
		grant.setBytes(GIB);
		MemoryGrant spare = Designs.createMemoryGrant(test.plan, test.node(0), MIB);
		test.plan.getPool().getMemory().add(spare);
		only("MK-MEM-015", "The spare part of the pool has 1 MiB of node 0, less than the 2 MiB that its book-keeping may take (assumed)");
		assertEquals(Severity.INFO, test.finding("MK-MEM-015").severity());
		assertEquals(List.of("Give it back to the host"), labels("MK-MEM-015"));
		spare.setBytes(OVERHEAD);
		assertEquals(List.of(), test.findings());
	}
}
