// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.edit.TestDesign.GIB;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/** Moves of memory, and that their previews agree with them. Each node has 8 GiB. */
class MoveMemoryTest {
	private static final long MIB = 1L << 20;
	private static final long OVERHEAD = PoolOverhead.bytesPerNode();

	private final TestDesign test = new TestDesign(2, 4, 1);
	private final SpawnedKernel rt = test.kernel("rt", 5, 6);
	private final SpawnedKernel web = test.kernel("web", 1);

	private long bytes(EObject owner, int node) {
		return MemoryGrants.bytes(owner, test.node(node));
	}

	private MoveMemoryCommand command(int node, EObject from, EObject to, long bytes) {
		return new MoveMemoryCommand(test.plan, test.node(node), from, to, bytes);
	}

	/** Refuses, and the preview says the same. */
	private void refuse(int node, EObject from, EObject to, long bytes, String reason) {
		Acts.refuse(test.design, command(node, from, to, bytes), reason);
		if (!reason.equals(ModelCommand.NOTHING)) {
			assertEquals("no: " + reason + " |  | ", ask(node, from, to, bytes));
		}
	}

	private static String text(AssignmentPreview preview) {
		return (preview.allowed() ? "" : "no: ") + preview.headline() + " | " + preview.detail() + " | " + String.join("; ", preview.problems());
	}

	private String ask(int node, EObject from, EObject to, long bytes) {
		AssignmentPreview preview = MemoryPreview.move(test.plan, test.node(node), from, to, bytes);
		assertEquals(command(node, from, to, bytes).canExecute(), preview.allowed());
		return text(preview);
	}

	private String askNode(MemoryGrant grant, int node) {
		AssignmentPreview preview = MemoryPreview.toNode(test.plan, grant, test.node(node));
		assertEquals(MoveMemoryCommand.toNode(test.plan, grant, test.node(node)).canExecute(), preview.allowed());
		return text(preview);
	}

	private void spare(int node, long bytes) {
		test.plan.getPool().getMemory().add(Designs.createMemoryGrant(test.plan, test.node(node), bytes));
	}

	@Test
	void fromTheHostToAKernelAndBack() {
		MoveMemoryCommand command = command(1, test.plan.getHostKernel(), rt, 3 * GIB);
		assertEquals("Move 3 GiB of node 1 from host to rt", command.getLabel());
		assertEquals("3 GiB of node 1: host → rt | rt then 3 GiB · host then 5118 MiB of node 1 | ", ask(1, null, rt, 3 * GIB));
		Acts.perform(test.design, command);
		assertEquals(3 * GIB, bytes(rt, 1));
		assertTrue(command.getAffectedObjects().contains(rt));
		assertEquals("1 GiB of node 1: rt → host | host then 6142 MiB of node 1 · rt then 2 GiB | ", ask(1, rt, null, GIB));
		Acts.perform(test.design, command(1, rt, null, GIB));
		assertEquals(2 * GIB, bytes(rt, 1));
		assertEquals("2 GiB of node 1: rt → host | host then 8 GiB of node 1 · rt then 0 B | leaves rt without memory", ask(1, rt, null, 2 * GIB));
		Acts.perform(test.design, command(1, rt, null, 2 * GIB));
		assertEquals(0, rt.getMemory().size());
	}

	@Test
	void betweenKernelsAndTheSparePart() {
		spare(1, 4 * GIB);
		test.memory(rt, 1, GIB);
		MemoryGrant grant = rt.getMemory().getFirst();
		assertEquals("2 GiB of node 1: spare → rt | rt then 3 GiB | ", ask(1, test.plan.getPool(), rt, 2 * GIB));
		Acts.perform(test.design, command(1, test.plan.getPool(), rt, 2 * GIB));
		assertSame(grant, rt.getMemory().getFirst(), "the grant grows");
		assertEquals(2 * GIB, bytes(test.plan.getPool(), 1));
		assertEquals("3 GiB of node 1: rt → web | web then 3 GiB · rt then 0 B | leaves rt without memory; web has no CPU on node 1",
				ask(1, rt, web, 3 * GIB));
		Acts.perform(test.design, command(1, rt, test.plan.getPool(), GIB));
		assertEquals(3 * GIB, bytes(test.plan.getPool(), 1));
		assertEquals(2 * GIB, bytes(rt, 1));
	}

	@Test
	void theHostCannotGiveMoreThanItHas() {
		refuse(1, null, rt, 8 * GIB, "The host can give only 8190 MiB of node 1: the pool's book-keeping takes 2 MiB");
		refuse(1, null, rt, 9 * GIB, "The host can give only 8190 MiB of node 1");
		Acts.perform(test.design, command(1, null, rt, 8 * GIB - OVERHEAD));
		refuse(1, null, web, 4096, "The host can give nothing of node 1");
		test.node(0).setBytes(null);
		refuse(0, null, web, GIB, "The size of node 0 is unknown, so nobody can say whether the host has 1 GiB there");
		test.memory(web, 0, GIB);
		assertEquals("1 GiB of node 0: web → rt | rt then 1 GiB of node 0, 9214 MiB in all · web then 0 B | the size of node 0 is unknown;"
				+ " leaves web without memory; splits memory of rt over nodes 0 and 1; rt has no CPU on node 0", ask(0, web, rt, GIB));
	}

	@Test
	void whyNot() {
		test.memory(rt, 1, GIB);
		refuse(1, rt, web, 2 * GIB, "rt has only 1 GiB of node 1");
		refuse(0, rt, web, GIB, "rt has nothing of node 0");
		refuse(1, test.plan.getPool(), web, GIB, "The pool has nothing of node 1");
		refuse(1, rt, rt, GIB, "Nothing would change");
		assertEquals("no: Already in rt |  | ", ask(1, rt, rt, GIB));
		assertEquals("no: Already with the host |  | ", ask(1, null, test.plan.getHostKernel(), GIB));
		refuse(1, rt, null, 0, "There is no memory to move");
		refuse(1, rt, null, -4096, "There is no memory to move");
		refuse(1, rt, web, 5000, "Memory is moved in whole pages of 4 KiB");
		Plan other = Designs.createPlan(test.design, "other");
		refuse(1, rt, other.getPool(), GIB, "The kernel is not in this plan");
		assertEquals("no: Memory needs a NUMA node |  | ", text(MemoryPreview.move(test.plan, null, rt, web, GIB)));
		test.plan.setLocked(true);
		refuse(1, rt, web, GIB, "Plan \"Plan 1\" is locked");
		Acts.refuse(test.design, MoveMemoryCommand.toNode(test.plan, rt.getMemory().getFirst(), test.node(0)), "Plan \"Plan 1\" is locked");
	}

	@Test
	void anOddSizeCanBeMovedWhole() {
		test.memory(rt, 1, GIB + 1);
		Acts.perform(test.design, command(1, rt, test.plan.getPool(), GIB + 1));
		assertEquals(GIB + 1, bytes(test.plan.getPool(), 1));
	}

	@Test
	void grantsOfABrokenFileBecomeOne() {
		test.memory(rt, 1, GIB);
		test.memory(rt, 1, 2 * GIB);
		Acts.perform(test.design, command(1, rt, web, GIB));
		assertEquals(1, rt.getMemory().size());
		assertEquals(2 * GIB, bytes(rt, 1));
	}

	@Test
	void aGrantMovesToAnotherNode() {
		test.memory(rt, 0, GIB);
		MemoryGrant grant = rt.getMemory().getFirst();
		grant.setBase(0x1_0000_0000L);
		assertEquals("1 GiB of rt: node 0 → node 1 | host then 7166 MiB of node 1 | forgets the fixed base address 0x100000000", askNode(grant, 1));
		Acts.perform(test.design, MoveMemoryCommand.toNode(test.plan, grant, test.node(1)));
		assertSame(test.node(1), grant.getNode());
		assertNull(grant.getBase());
		assertEquals("no: Already in rt |  | ", askNode(grant, 1));
		test.memory(rt, 0, 2 * GIB);
		Acts.perform(test.design, MoveMemoryCommand.toNode(test.plan, rt.getMemory().get(1), test.node(1)));
		assertEquals(1, rt.getMemory().size());
		assertEquals(3 * GIB, bytes(rt, 1));
		Acts.refuse(test.design, MoveMemoryCommand.toNode(test.plan, Designs.createMemoryGrant(test.plan, test.node(0), GIB), test.node(1)),
				"This memory is not in the plan");
	}

	@Test
	void moreThanTheOtherNodeHasIsAllowedAndSaid() {
		test.memory(web, 0, 7 * GIB);
		test.memory(rt, 1, 4 * GIB);
		assertEquals("4 GiB of rt: node 1 → node 0 |  | more than node 0 has: 3074 MiB over; rt has no CPU on node 0",
				askNode(rt.getMemory().getFirst(), 0));
		Acts.perform(test.design, MoveMemoryCommand.toNode(test.plan, rt.getMemory().getFirst(), test.node(0)));
		assertEquals("1 GiB of node 0: rt → web | web then 8 GiB · rt then 3 GiB | more than node 0 has: 3074 MiB over", ask(0, rt, web, GIB));
	}

	@Test
	void whatThePreviewWarnsOf() {
		test.memory(rt, 1, 4 * GIB);
		assertEquals("64 MiB of node 1: host → rt | rt then 4160 MiB · host then 4030 MiB of node 1"
				+ " | not a multiple of the 128 MiB block: cannot be added while the kernel runs",
				ask(1, null, rt, 64 * MIB));
		test.machine.setMemoryBlockSize(64 * MIB);
		assertTrue(ask(1, null, rt, 64 * MIB).endsWith(" | "), ask(1, null, rt, 64 * MIB));
		assertTrue(ask(1, rt, null, 32 * MIB).endsWith(" | not a multiple of the 64 MiB block: cannot be taken while the kernel runs"));
		test.memory(web, 0, 7 * GIB);
		assertEquals("3.5 GiB of node 1: host → rt | rt then 7.5 GiB · host then 510 MiB of node 1 | ", ask(1, null, rt, 3584 * MIB));
		test.memory(web, 1, 3 * GIB);
		test.node(0).setBytes(7 * GIB + OVERHEAD);
		assertEquals("512 MiB of node 1: host → rt | rt then 4.5 GiB · host then 510 MiB of node 1 | the host keeps only 510 MiB",
				ask(1, null, rt, 512 * MIB));
		assertEquals("1022 MiB of node 1: host → rt | rt then 5118 MiB · host then 0 B of node 1 | leaves the host without memory; not a multiple of the"
				+ " 64 MiB block: cannot be added while the kernel runs", ask(1, null, rt, GIB - OVERHEAD));
	}

	@Test
	void setsAreForeseenToo() {
		test.memory(rt, 1, 4 * GIB);
		assertEquals("rt: 4 GiB → 6 GiB of node 1 | host then 2046 MiB of node 1 | ", text(MemoryPreview.set(test.plan, rt, test.node(1), 6 * GIB)));
		assertEquals("rt: 4 GiB → 9 GiB of node 1 |  | more than node 1 has: 1026 MiB over",
				text(MemoryPreview.set(test.plan, rt, test.node(1), 9 * GIB)));
		assertEquals("spare: 0 B → 1 GiB of node 0 | host then 7166 MiB of node 0 | ",
				text(MemoryPreview.set(test.plan, test.plan.getPool(), test.node(0), GIB)));
		assertEquals("no: Already in rt |  | ", text(MemoryPreview.set(test.plan, rt, test.node(1), 4 * GIB)));
		assertEquals("no: Memory cannot be negative |  | ", text(MemoryPreview.set(test.plan, rt, test.node(1), -1)));
	}
}
