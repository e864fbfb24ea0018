// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Plan;
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
				: "Give %s %s of %s".formatted(Owners.name(owner), Words.size(bytes), Words.node(node)));
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

	@Override
	boolean changesSomething() {
		return MemoryGrants.differs(owner, node, bytes);
	}

	@Override
	void draft(Draft draft) {
		MemoryGrants.set(draft, plan, owner, node, bytes);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(owner);
	}
}
