// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.AddressRanges.Range;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.RangeKind;

class AddressRangesTest {
	private static final long MIB = 1L << 20;
	private static final long GIB = 1L << 30;

	private final Design design = Samples.design();
	private final Plan plan = design.getActivePlan();
	private final NumaNode node = design.getMachine().getNumaNodes().getFirst();
	private final NumaNode other = MachineFactory.eINSTANCE.createNumaNode();
	private final MemoryGrant grant = plan.getKernels().getFirst().getMemory().getFirst();

	AddressRangesTest() {
		range(0, 0x1000, RangeKind.RESERVED, null);
		range(0x1000, 2 * GIB - 0x1000, RangeKind.SYSTEM_RAM, node);
		range(0x7000_0000L, 16 * MIB, RangeKind.RESERVED, null);
		range(4 * GIB, 2 * GIB, RangeKind.SYSTEM_RAM, node);
		range(6 * GIB, GIB, RangeKind.SYSTEM_RAM, node);
	}

	private MemoryRange range(long base, long size, RangeKind kind, NumaNode of) {
		MemoryRange range = MachineFactory.eINSTANCE.createMemoryRange();
		range.setUid("range-" + design.getMachine().getMemoryRanges().size());
		range.setBase(base);
		range.setSize(size);
		range.setKind(kind);
		range.setNode(of);
		design.getMachine().getMemoryRanges().add(range);
		return range;
	}

	private List<String> free() {
		return AddressRanges.of(plan, node).free().stream().map(Range::toString).toList();
	}

	@Test
	void memoryWithoutReservedRangesAndFixedGrants() {
		assertEquals(List.of("0x1000-0x6fffffff", "0x71000000-0x7fffffff", "0x100000000-0x1bfffffff"), free(), "ranges that touch are one");
		grant.setBase(4 * GIB + 256 * MIB);
		assertEquals(List.of("0x1000-0x6fffffff", "0x71000000-0x7fffffff", "0x100000000-0x10fffffff", "0x150000000-0x1bfffffff"), free());
		assertEquals(3, AddressRanges.of(plan, node, grant).free().size(), "its own place is free for it");
		MemoryGrant spare = Designs.createMemoryGrant(plan, other, 256 * MIB);
		spare.setBase(4 * GIB);
		plan.getPool().getMemory().add(spare);
		assertEquals("0x150000000-0x1bfffffff", free().getLast(), "wherever the grant belongs, the addresses are taken");
		assertEquals(3, free().size());
	}

	@Test
	void thePoolOfARunningHostIsMemory() {
		int before = free().size();
		range(5 * GIB, GIB, RangeKind.MULTIKERNEL_POOL, node);
		assertEquals(before, free().size());
		range(5 * GIB, GIB, RangeKind.PERSISTENT_MEMORY, node);
		assertEquals(before + 1, free().size());
	}

	@Test
	void unknownNodesCountWhereThereIsOneNodeOnly() {
		MemoryRange unknown = range(16 * GIB, GIB, RangeKind.SYSTEM_RAM, null);
		assertEquals("0x400000000-0x43fffffff", free().getLast());
		design.getMachine().getNumaNodes().add(other);
		assertEquals("0x100000000-0x1bfffffff", free().getLast());
		assertTrue(AddressRanges.of(plan, other).free().isEmpty());
		unknown.setNode(other);
		assertEquals(1, AddressRanges.of(plan, other).free().size());
		assertEquals(4, AddressRanges.memory(design.getMachine(), null).size());
		design.getMachine().getMemoryRanges().clear();
		assertEquals(List.of(), free());
	}

	@Test
	void firstFit() {
		AddressRanges ranges = AddressRanges.of(plan, node);
		assertEquals(Optional.of(0x1000L), ranges.firstFit(4096, 4096));
		assertEquals(Optional.of(128 * MIB), ranges.firstFit(GIB, 128 * MIB));
		assertEquals(Optional.of(4 * GIB), ranges.firstFit(GIB, GIB), "1 to 2 GiB has a hole");
		assertEquals(Optional.of(4 * GIB), ranges.firstFit(3 * GIB, 4096));
		assertEquals(Optional.empty(), ranges.firstFit(3 * GIB + 4096, 4096));
		assertEquals(Optional.empty(), ranges.firstFit(2 * GIB, 4096, 4 * GIB));
		assertEquals(Optional.empty(), ranges.firstFit(0, 4096));
		assertEquals(Optional.empty(), ranges.firstFit(Long.MAX_VALUE, Long.MAX_VALUE));
		assertThrows(IllegalArgumentException.class, () -> ranges.firstFit(1, 0));
	}

	@Test
	void brokenFiles() {
		range(-4096, 8192, RangeKind.SYSTEM_RAM, node);
		range(64 * GIB, -1, RangeKind.SYSTEM_RAM, node);
		assertEquals(3, free().size());
		range(Long.MAX_VALUE - 10, Long.MAX_VALUE, RangeKind.SYSTEM_RAM, node);
		assertEquals(4, free().size());
		grant.setBase(-1L);
		assertEquals(Optional.empty(), AddressRanges.rangeOf(grant));
		assertEquals(4, free().size());
		assertEquals(List.of(), AddressRanges.of(Designs.createPlan(design, "in no design"), node).free());
	}
}
