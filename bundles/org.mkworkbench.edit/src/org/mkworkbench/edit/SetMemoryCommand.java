// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Words;

/** Sets how many bytes of one node a kernel or the spare part of the pool has. Several grants of the same node become one. */
public final class SetMemoryCommand extends ModelCommand {
	private final Plan plan;
	/** A spawned kernel or the pool. */
	private final EObject owner;
	private final NumaNode node;
	private final long bytes;

	/** @param bytes 0 removes the grant */
	public SetMemoryCommand(Plan plan, SpawnedKernel kernel, NumaNode node, long bytes) {
		this(plan, (EObject) kernel, node, bytes);
	}

	private SetMemoryCommand(Plan plan, EObject owner, NumaNode node, long bytes) {
		super(bytes == 0 ? "Take memory of %s from %s".formatted(Words.node(node), Owners.name(owner))
				: "Give %s %s of %s".formatted(Owners.name(owner), Words.bytes(bytes), Words.node(node)));
		this.plan = plan;
		this.owner = owner;
		this.node = node;
		this.bytes = bytes;
	}

	/** Sets the spare memory of the pool. @param bytes 0 removes it */
	public static SetMemoryCommand ofPool(Plan plan, NumaNode node, long bytes) {
		return new SetMemoryCommand(plan, (EObject) plan.getPool(), node, bytes);
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		if (node == null) {
			return "Memory needs a NUMA node";
		}
		if (owner == null || owner.eContainer() != plan) {
			return "The kernel is not in this plan";
		}
		return bytes < 0 ? "Memory cannot be negative" : null;
	}

	private EReference feature() {
		return owner instanceof Pool ? DesignPackage.eINSTANCE.getPool_Memory() : DesignPackage.eINSTANCE.getSpawnedKernel_Memory();
	}

	private List<MemoryGrant> present() {
		@SuppressWarnings("unchecked")
		List<MemoryGrant> grants = (List<MemoryGrant>) owner.eGet(feature());
		return grants.stream().filter(grant -> grant.getNode() == node).toList();
	}

	@Override
	boolean changesSomething() {
		List<MemoryGrant> present = present();
		return bytes == 0 ? !present.isEmpty() : present.size() != 1 || present.getFirst().getBytes() != bytes;
	}

	@Override
	void draft(Draft draft) {
		List<MemoryGrant> present = present();
		List<MemoryGrant> list = draft.list(owner, feature());
		if (bytes == 0) {
			list.removeAll(present);
		} else if (present.isEmpty()) {
			list.add(Designs.createMemoryGrant(plan, node, bytes));
		} else {
			list.removeAll(present.subList(1, present.size()));
			draft.set(present.getFirst(), DesignPackage.eINSTANCE.getMemoryGrant_Bytes(), bytes);
		}
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(owner);
	}
}
