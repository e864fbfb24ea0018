// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.GatheredMemory;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-MEM-013: dialect V1 takes all memory of a kernel from one node, and that node has not enough, although every node has what the plan
 * asks of it. Silent where MK-MEM-002 speaks.
 */
final class GatheredMemoryTooLarge extends PlanRule {
	GatheredMemoryTooLarge() {
		super("MK-MEM-013", "Memory taken from one node does not fit", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		if (context.plan().getDialect() != Dialect.V1) {
			return;
		}
		context.machine().ifPresent(machine -> machine.getNumaNodes().forEach(node -> {
			Long left = context.hostBytes(node);
			if (left != null && left >= 0) {
				long excess = GatheredMemory.needed(context.plan(), node) - node.getBytes();
				if (excess > 0) {
					out.accept(finding(context, node, excess));
				}
			}
		}));
	}

	private Finding finding(PlanContext context, NumaNode node, long excess) {
		List<SpawnedKernel> kernels = GatheredMemory.kernelsOn(context.plan(), node).stream().filter(kernel -> GatheredMemory.nodes(kernel).size() > 1)
				.toList();
		List<String> parts = new ArrayList<>();
		List<FixProposal> fixes = new ArrayList<>();
		for (SpawnedKernel kernel : kernels) {
			parts.add("all %s of %s".formatted(Words.size(GatheredMemory.bytes(kernel)), context.label(kernel)));
			for (MemoryGrant grant : kernel.getMemory()) {
				long fitting = Alignment.PAGE.floor(grant.getBytes() - excess, context.machine().orElse(null));
				if (grant.getNode() != null && fitting > 0) {
					fixes.add(new FixProposal.ResizeMemory("Reduce the memory of %s on %s to %s".formatted(context.label(kernel),
							Words.node(grant.getNode()), Words.exactSize(fitting)), grant.getUid(), fitting));
				}
			}
		}
		return error("%s has %s, %s too little: dialect V1 takes %s from it".formatted(Words.capitalised(Words.node(node)),
				Words.exactSize(node.getBytes()), Words.exactSize(excess), Words.and(parts)),
				"Keep the memory of each kernel on one node that has enough").about(node).about(kernels).fixedBy(fixes);
	}
}
