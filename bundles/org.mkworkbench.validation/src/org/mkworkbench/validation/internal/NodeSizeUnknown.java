// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-MEM-003: memory of a node of unknown size is given away, so MK-MEM-002 cannot be checked for it. */
final class NodeSizeUnknown extends PlanRule {
	NodeSizeUnknown() {
		super("MK-MEM-003", "Size of a node unknown", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		context.machine().ifPresent(machine -> {
			for (NumaNode node : machine.getNumaNodes()) {
				List<Holder> holders = context.grants().stream().filter(grant -> grant.grant().getNode() == node).map(PlanContext.Grant::holder)
						.distinct().toList();
				if (node.getBytes() == null && !holders.isEmpty()) {
					out.accept(info("The size of %s is unknown, so nobody can say whether the memory given to %s fits".formatted(Words.node(node),
							labels(holders, " and to ")), "Merge a second source of the machine that knows it, such as its /proc and /sys")
							.about(node).about(elements(holders)));
				}
			}
		});
	}
}
