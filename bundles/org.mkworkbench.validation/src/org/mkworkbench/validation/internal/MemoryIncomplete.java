// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-MEM-005: a memory grant without a node, without a positive size, or the second of one owner on the same node. */
final class MemoryIncomplete extends PlanRule {
	private record Place(Holder holder, NumaNode node) {
	}

	MemoryIncomplete() {
		super("MK-MEM-005", "Memory grant incomplete", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Set<Place> seen = new HashSet<>();
		for (Grant entry : context.grants()) {
			MemoryGrant grant = entry.grant();
			String owner = entry.holder().label();
			String problem = null;
			if (grant.getNode() == null) {
				problem = "A memory grant of %s to %s names no NUMA node".formatted(Words.size(grant.getBytes()), owner);
			} else if (grant.getBytes() <= 0) {
				problem = "The memory of %s on %s has the size %s".formatted(owner, Words.node(grant.getNode()), Words.size(grant.getBytes()));
			} else if (!seen.add(new Place(entry.holder(), grant.getNode()))) {
				problem = "The memory of %s on %s is listed more than once".formatted(owner, Words.node(grant.getNode()));
			}
			if (problem != null) {
				out.accept(error(problem, "Remove it, and give memory of a node instead where it is needed").about(grant).about(entry.holder().element())
						.fixedBy(delete("Remove this memory grant", grant)));
			}
		}
	}
}
