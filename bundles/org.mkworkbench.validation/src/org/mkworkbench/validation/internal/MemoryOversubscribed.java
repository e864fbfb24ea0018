// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-MEM-002: kernels, the pool and its book-keeping together take more memory of a node than it has. */
final class MemoryOversubscribed extends PlanRule {
	MemoryOversubscribed() {
		super("MK-MEM-002", "Memory of a node oversubscribed", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		context.machine().ifPresent(machine -> machine.getNumaNodes().forEach(node -> {
			Long left = context.hostBytes(node);
			if (left != null && left < 0) {
				out.accept(finding(context, node, -left));
			}
		}));
	}

	private Finding finding(PlanContext context, NumaNode node, long excess) {
		List<Grant> grants = context.grants().stream().filter(grant -> grant.grant().getNode() == node && grant.grant().getBytes() > 0).toList();
		Map<Holder, Long> shares = new LinkedHashMap<>();
		grants.forEach(grant -> shares.merge(grant.holder(), grant.grant().getBytes(), MemoryOversubscribed::saturatedAdd));
		List<String> parts = new ArrayList<>();
		shares.forEach((holder, bytes) -> parts.add(Words.size(bytes) + " to " + holder.label()));
		List<FixProposal> fixes = new ArrayList<>();
		for (Grant grant : grants) {
			long fitting = fitting(grant.grant().getBytes(), excess, context.machine().orElse(null));
			if (fitting > 0) {
				fixes.add(new FixProposal.ResizeMemory("Reduce the memory of %s on %s to %s".formatted(grant.holder().label(), Words.node(node),
						Words.exactSize(fitting)), grant.grant().getUid(), fitting));
			}
		}
		return error("%s has %s, but %s and %s for the pool's book-keeping (assumed) are given away: %s".formatted(Words.capitalised(Words.node(node)),
				Words.exactSize(node.getBytes()), Words.exactSize(context.grantedBytes(node)), Words.size(PoolOverhead.bytesPerNode()), Words.and(parts)),
				"Take at least " + Words.exactSize(excess) + " back")
				.about(node).about(elements(List.copyOf(shares.keySet()))).fixedBy(fixes);
	}

	/** What a grant may keep: whole hot-add blocks where it had such, else huge pages or, when that is nothing, pages. */
	private static long fitting(long bytes, long excess, Machine machine) {
		long most = bytes - excess;
		Alignment wanted = Alignment.MEMORY_BLOCK.fits(bytes, machine) ? Alignment.MEMORY_BLOCK : Alignment.HUGE_PAGE;
		long wide = wanted.floor(most, machine);
		return wide > 0 ? wide : Alignment.PAGE.floor(most, machine);
	}

	private static long saturatedAdd(long a, long b) {
		return b > Long.MAX_VALUE - a ? Long.MAX_VALUE : a + b;
	}
}
