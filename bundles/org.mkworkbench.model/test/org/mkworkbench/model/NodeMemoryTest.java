// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.NodeMemory.Kind;
import org.mkworkbench.model.NodeMemory.Part;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;

class NodeMemoryTest {
	private static final long GIB = 1L << 30;
	private static final long OVERHEAD = PoolOverhead.bytesPerNode();

	private final Design design = Samples.design();
	private final Plan plan = design.getActivePlan();
	private final NumaNode node = design.getMachine().getNumaNodes().getFirst();
	private final SpawnedKernel kernel = plan.getKernels().getFirst();

	private List<Kind> kinds() {
		return NodeMemory.of(plan, node).parts().stream().map(Part::kind).toList();
	}

	@Test
	void partsInTheOrderOfTheBar() {
		SpawnedKernel second = Designs.createKernel(plan);
		plan.getKernels().add(second);
		second.getMemory().add(Designs.createMemoryGrant(plan, node, 2 * GIB));
		plan.getPool().getMemory().add(Designs.createMemoryGrant(plan, node, GIB));
		NodeMemory memory = NodeMemory.of(plan, node);
		assertEquals(List.of(Kind.HOST, Kind.KERNEL, Kind.KERNEL, Kind.SPARE, Kind.OVERHEAD), kinds());
		assertEquals(List.of(4 * GIB - OVERHEAD, GIB, 2 * GIB, GIB, OVERHEAD), memory.parts().stream().map(Part::bytes).toList());
		assertEquals(8 * GIB, memory.parts().stream().mapToLong(Part::bytes).sum(), "the parts fill the node");
		assertSame(second, memory.parts().get(2).kernel());
		assertSame(second.getMemory().getFirst(), memory.parts().get(2).grant());
		assertEquals(2 * GIB, memory.bytesOf(second));
		assertEquals(GIB, memory.bytesOf(null));
		assertEquals(4 * GIB, memory.grantedBytes());
		assertEquals(memory.hostBytes(), memory.givableBytes());
	}

	@Test
	void aNodeThatGivesNothingNeedsNoBookKeeping() {
		kernel.getMemory().clear();
		assertEquals(List.of(Kind.HOST), kinds());
		assertEquals(8 * GIB, NodeMemory.of(plan, node).hostBytes());
		assertEquals(8 * GIB - OVERHEAD, NodeMemory.of(plan, node).givableBytes(), "to give anything costs the book-keeping");
		assertEquals(0, NodeMemory.of(plan, node).bytesOf(kernel));
	}

	@Test
	void moreThanThereIs() {
		kernel.getMemory().getFirst().setBytes(8 * GIB - OVERHEAD);
		assertEquals(0, NodeMemory.of(plan, node).hostBytes());
		assertEquals(0, NodeMemory.of(plan, node).givableBytes());
		assertEquals(List.of(Kind.KERNEL, Kind.OVERHEAD), kinds());
		kernel.getMemory().getFirst().setBytes(8 * GIB);
		assertEquals(-OVERHEAD, NodeMemory.of(plan, node).hostBytes());
		kernel.getMemory().getFirst().setBytes(Long.MAX_VALUE);
		plan.getPool().getMemory().add(Designs.createMemoryGrant(plan, node, Long.MAX_VALUE));
		assertEquals(Long.MAX_VALUE, NodeMemory.of(plan, node).grantedBytes());
		assertEquals(8 * GIB - Long.MAX_VALUE, NodeMemory.of(plan, node).hostBytes());
	}

	@Test
	void unknownSizeAndBrokenGrants() {
		node.setBytes(null);
		NodeMemory memory = NodeMemory.of(plan, node);
		assertNull(memory.total());
		assertEquals(0, memory.hostBytes());
		assertEquals(List.of(Kind.KERNEL, Kind.OVERHEAD), kinds());
		kernel.getMemory().getFirst().setBytes(-1);
		kernel.getMemory().add(Designs.createMemoryGrant(plan, null, GIB));
		assertEquals(List.of(), kinds());
		plan.setPool(null);
		assertEquals(List.of(), kinds());
	}
}
