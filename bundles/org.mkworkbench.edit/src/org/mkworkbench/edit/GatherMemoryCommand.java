// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Words;

/** Takes all memory of a kernel from one node, as much in all as it has. */
public final class GatherMemoryCommand extends ModelCommand {
	private final Plan plan;
	private final SpawnedKernel kernel;
	private final NumaNode node;

	public GatherMemoryCommand(Plan plan, SpawnedKernel kernel, NumaNode node) {
		super("Take all memory of %s from %s".formatted(Owners.name(kernel), Words.node(node)));
		this.plan = plan;
		this.kernel = kernel;
		this.node = node;
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		if (node == null) {
			return "Memory needs a NUMA node";
		}
		if (kernel.eContainer() != plan) {
			return "The kernel is not in this plan";
		}
		return MemoryGrants.bytes(kernel) == 0 ? "The kernel has no memory" : null;
	}

	@Override
	boolean changesSomething() {
		return kernel.getMemory().size() != 1 || kernel.getMemory().getFirst().getNode() != node;
	}

	@Override
	void draft(Draft draft) {
		MemoryGrants.set(draft, plan, kernel, node, MemoryGrants.bytes(kernel));
		draft.<MemoryGrant>list(kernel, DesignPackage.eINSTANCE.getSpawnedKernel_Memory()).removeIf(grant -> grant.getNode() != node);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(kernel);
	}
}
