// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-MEM-002: kernels and the pool together take more memory of a node than it has. */
final class MemoryOversubscribed extends PlanRule {
	MemoryOversubscribed() {
		super("MK-MEM-002", "Memory of a node oversubscribed", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		context.machine().ifPresent(machine -> machine.getNumaNodes().forEach(node -> {
			long granted = context.grantedBytes(node);
			if (node.getBytes() != null && granted > node.getBytes()) {
				out.accept(finding(context, node, granted));
			}
		}));
	}

	private Finding finding(PlanContext context, NumaNode node, long granted) {
		List<Grant> grants = context.grants().stream().filter(grant -> grant.grant().getNode() == node && grant.grant().getBytes() > 0).toList();
		Map<Holder, Long> shares = new LinkedHashMap<>();
		grants.forEach(grant -> shares.merge(grant.holder(), grant.grant().getBytes(), MemoryOversubscribed::saturatedAdd));
		List<String> parts = new ArrayList<>();
		shares.forEach((holder, bytes) -> parts.add(Words.bytes(bytes) + " to " + holder.label()));
		long excess = granted - node.getBytes();
		List<FixProposal> fixes = new ArrayList<>();
		for (Grant grant : grants) {
			long fitting = (grant.grant().getBytes() - excess) / context.pageSize() * context.pageSize();
			if (fitting > 0) {
				fixes.add(new FixProposal.ResizeMemory("Reduce the memory of %s on %s to %s".formatted(grant.holder().label(), Words.node(node),
						Words.bytes(fitting)), grant.grant().getUid(), fitting));
			}
		}
		return error("%s has %s, but %s are given away: %s".formatted(Words.capitalised(Words.node(node)), Words.bytes(node.getBytes()),
				Words.bytes(granted), Words.and(parts)), "Take at least " + Words.bytes(excess) + " back")
				.about(node).about(elements(List.copyOf(shares.keySet()))).fixedBy(fixes);
	}

	private static long saturatedAdd(long a, long b) {
		return b > Long.MAX_VALUE - a ? Long.MAX_VALUE : a + b;
	}
}
