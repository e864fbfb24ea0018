// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Words;

/**
 * Moves memory of one node from one owner to another, or a grant to another node. What one side loses the other gets, so the act never gives
 * away more than there was; only a move to another node can ask more of that node than it has, which the preview says and MK-MEM-002 reports.
 */
public final class MoveMemoryCommand extends ModelCommand {
	private final Plan plan;
	private final NumaNode node;
	/** A kernel or the pool; null for the host. */
	private final EObject from;
	private final EObject to;
	private final long bytes;
	/** The grant that changes its node; null when memory changes its owner. */
	private final MemoryGrant grant;

	/**
	 * Memory of a node for another owner. It is taken from the end of the source's grant and put at the end of the target's.
	 *
	 * @param from  a spawned kernel or the pool of the plan; a host kernel or null means the host
	 * @param to    likewise
	 * @param bytes whole pages, or all that the source has
	 */
	public MoveMemoryCommand(Plan plan, NumaNode node, EObject from, EObject to, long bytes) {
		super("Move %s of %s from %s to %s".formatted(Words.size(bytes), Words.node(node), MemoryGrants.name(from), MemoryGrants.name(to)));
		this.plan = plan;
		this.node = node;
		this.from = MemoryGrants.owner(from);
		this.to = MemoryGrants.owner(to);
		this.bytes = bytes;
		grant = null;
	}

	private MoveMemoryCommand(Plan plan, MemoryGrant grant, NumaNode node) {
		super("Move %s of %s to %s".formatted(Words.size(grant.getBytes()), MemoryGrants.name(grant.eContainer()), Words.node(node)));
		this.plan = plan;
		this.node = node;
		this.grant = grant;
		from = to = MemoryGrants.owner(grant.eContainer());
		bytes = grant.getBytes();
	}

	/** Lets an owner have as much of another node instead. A fixed base address is forgotten: it belongs to the old node. */
	public static MoveMemoryCommand toNode(Plan plan, MemoryGrant grant, NumaNode node) {
		return new MoveMemoryCommand(plan, Objects.requireNonNull(grant), node);
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		if (node == null) {
			return "Memory needs a NUMA node";
		}
		if (grant != null && (from == null || from.eContainer() != plan)) {
			return "This memory is not in the plan";
		}
		if (!Stream.of(from, to).allMatch(owner -> MemoryGrants.isIn(plan, owner))) {
			return "The kernel is not in this plan";
		}
		if (bytes <= 0) {
			return "There is no memory to move";
		}
		return grant != null || from == to ? null : refuseAmount();
	}

	private String refuseAmount() {
		if (from == null && node.getBytes() == null) {
			return "The size of %s is unknown, so nobody can say whether the host has %s there".formatted(Words.node(node), Words.size(bytes));
		}
		NodeMemory memory = NodeMemory.of(plan, node);
		long available = from == null ? memory.givableBytes() : MemoryGrants.bytes(from, node);
		if (bytes > available) {
			String who = from == null ? "The host" : from instanceof Pool ? "The pool" : Owners.name(from);
			String keeps = from == null ? "can give" : "has";
			String bookKeeping = from == null && bytes <= memory.hostBytes()
					? ": the pool's book-keeping takes %s".formatted(Words.size(PoolOverhead.bytesPerNode())) : "";
			return available == 0 ? "%s %s nothing of %s".formatted(who, keeps, Words.node(node)) + bookKeeping
					: "%s %s only %s of %s".formatted(who, keeps, Words.size(available), Words.node(node)) + bookKeeping;
		}
		Machine machine = Owners.design(plan).map(Design::getMachine).orElse(null);
		return Alignment.PAGE.fits(bytes, machine) || from != null && bytes == available ? null
				: "Memory is moved in whole pages of %s".formatted(Words.size(Alignment.PAGE.bytes(machine)));
	}

	@Override
	boolean changesSomething() {
		return grant == null ? from != to : grant.getNode() != node;
	}

	@Override
	void draft(Draft draft) {
		if (grant != null) {
			draftNode(draft);
			return;
		}
		if (from != null) {
			MemoryGrants.set(draft, plan, from, node, MemoryGrants.bytes(from, node) - bytes);
		}
		if (to != null) {
			MemoryGrants.set(draft, plan, to, node, sum(MemoryGrants.bytes(to, node), bytes));
		}
	}

	private void draftNode(Draft draft) {
		if (MemoryGrants.on(from, node).isEmpty()) {
			draft.set(grant, DesignPackage.eINSTANCE.getMemoryGrant_Node(), node);
			draft.set(grant, DesignPackage.eINSTANCE.getMemoryGrant_Base(), null);
		} else {
			draft.list(from, MemoryGrants.feature(from)).remove(grant);
			MemoryGrants.set(draft, plan, from, node, sum(MemoryGrants.bytes(from, node), bytes));
		}
	}

	private static long sum(long a, long b) {
		return b > Long.MAX_VALUE - a ? Long.MAX_VALUE : a + b;
	}

	@Override
	Collection<? extends EObject> main() {
		return Stream.of(to, from).filter(Objects::nonNull).distinct().toList();
	}
}
