// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;

class OwnershipTest {
	private final Design design = Samples.design();
	private final Plan plan = design.getActivePlan();
	private final MachineIndex index = new MachineIndex(design.getMachine());
	private final SpawnedKernel kernel = plan.getKernels().getFirst();

	@Test
	void followsEveryChangeOfThePlan() {
		Ownership ownership = Ownership.watching(plan);
		HardwareThread moved = index.thread(2).orElseThrow();
		assertEquals(Ownership.Owner.HOST, ownership.ownerOf(moved));
		kernel.getThreads().add(moved);
		assertSame(kernel, ownership.kernelOf(moved));
		kernel.getThreads().remove(moved);
		plan.getPool().getThreads().add(moved);
		assertEquals(Ownership.Owner.POOL, ownership.ownerOf(moved));
		SpawnedKernel second = Designs.createKernel(plan);
		plan.getKernels().add(second);
		second.getThreads().add(index.thread(1).orElseThrow());
		assertEquals(List.of(kernel, second), ownership.kernelsOf(index.thread(1).orElseThrow()));
		plan.getKernels().remove(kernel);
		assertSame(second, ownership.kernelOf(index.thread(1).orElseThrow()));
		assertNull(ownership.kernelOf(index.thread(3).orElseThrow()));
		ownership.dispose();
		assertTrue(plan.eAdapters().isEmpty());
	}

	@Test
	void hostKeepsWhatNobodyNames() {
		Ownership ownership = Ownership.of(plan);
		assertEquals(CpuSet.parse("0,2"), MachineIndex.cpuSet(ownership.hostThreads()));
		assertEquals(1L << 30, ownership.grantedBytes(index.node(0).orElseThrow()));
		assertSame(kernel, ownership.kernelOf(index.device("0000:01:00.0").orElseThrow()));
	}

	@Test
	void newKernelsTakeFreeNumbers() {
		kernel.setId(1);
		kernel.setColour(0);
		SpawnedKernel second = Designs.createKernel(plan);
		assertEquals(2, second.getId());
		assertEquals(1, second.getColour());
		assertEquals("kernel2", second.getName());
		assertEquals("kernel-2", second.getUid());
	}

	@Test
	void treeQuestionsFollowTheTree() {
		HardwareThread thread = index.thread(2).orElseThrow();
		assertEquals(CpuSet.parse("0,2"), MachineIndex.cpuSet(MachineIndex.siblings(thread)));
		assertEquals("l3-0", MachineIndex.lastLevelCache(thread).orElseThrow().getUid());
		assertEquals("package-0", MachineIndex.packageOf(thread).orElseThrow().getUid());
		assertEquals("node-0", MachineIndex.nodeOf(thread).orElseThrow().getUid());
		assertSame(thread, index.threadByPhysicalId(1).orElseThrow());
	}
}
