// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-MEM-015: no slack. What the host keeps of a node is less than the pool's book-keeping may be off, so the host may fail to hand over that
 * much; or the spare part is so small that the book-keeping may eat it. Silent where MK-MEM-002 speaks.
 */
final class PoolSlack extends PlanRule {
	PoolSlack() {
		super("MK-MEM-015", "No slack for the pool", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Machine machine = context.machine().orElse(null);
		if (machine == null) {
			return;
		}
		long slack = PoolOverhead.bytesPerNode();
		for (NumaNode node : machine.getNumaNodes()) {
			Long left = context.hostBytes(node);
			if (left != null && left >= 0 && left < slack && context.grantedBytes(node) > 0) {
				List<Holder> holders = context.grants().stream().filter(grant -> grant.grant().getNode() == node).map(Grant::holder).distinct().toList();
				out.accept(warning("The host keeps only %s of %s, of which %s are given to %s; the pool needs free memory in large pieces, and how much its"
						.formatted(Words.exactSize(left), Words.node(node), Words.size(context.grantedBytes(node)),
								Words.and(holders.stream().map(Holder::label).toList()))
						+ " book-keeping takes is assumed", "Leave some hundred MiB of the node with the host").about(node).about(elements(holders)));
			}
		}
		for (Grant entry : context.grants()) {
			MemoryGrant grant = entry.grant();
			if (!entry.holder().isKernel() && grant.getNode() != null && grant.getBytes() > 0 && grant.getBytes() < slack) {
				out.accept(info("The spare part of the pool has %s of %s, less than the %s that its book-keeping may take (assumed)".formatted(
						Words.exactSize(grant.getBytes()), Words.node(grant.getNode()), Words.size(slack)),
						"Count on none of it, or give the pool more").about(grant).about(entry.holder().element()).about(grant.getNode()).fixedBy(delete("Give it back to the host", grant)));
			}
		}
	}
}
