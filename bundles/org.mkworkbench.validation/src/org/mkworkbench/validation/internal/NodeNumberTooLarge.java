// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-OVL-002: device trees name nodes by number, which the kernel takes below MAX_NUMNODES only. */
final class NodeNumberTooLarge extends PlanRule {
	/** CONFIG_NODES_SHIFT 10, the largest usual one. */
	private static final int MAX_NUMNODES = 1024;

	NodeNumberTooLarge() {
		super("MK-OVL-002", "NUMA node without a usable number", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Map<NumaNode, List<Holder>> nodes = new LinkedHashMap<>();
		context.grants().stream().filter(grant -> grant.grant().getNode() != null)
				.forEach(grant -> nodes.computeIfAbsent(grant.grant().getNode(), key -> new ArrayList<>()).add(grant.holder()));
		nodes.forEach((node, holders) -> {
			if (node.getOsIndex() == null || node.getOsIndex() < 0 || node.getOsIndex() >= MAX_NUMNODES) {
				out.accept(error("%s gives memory to %s, but files name nodes by a number from 0 to %d".formatted(Words.capitalised(Words.node(node)),
						Neighbours.names(holders.stream().distinct().toList()), MAX_NUMNODES - 1), "Take memory of another node, or import the machine again")
						.about(node).about(elements(holders)));
			}
		});
	}
}
