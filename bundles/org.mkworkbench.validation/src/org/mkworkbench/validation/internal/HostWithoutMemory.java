// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-MEM-006: every node is given away to the last byte, the pool's book-keeping included. Silent while the size of any node is unknown. */
final class HostWithoutMemory extends PlanRule {
	HostWithoutMemory() {
		super("MK-MEM-006", "Host without memory", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Machine machine = context.machine().orElse(null);
		if (machine == null || machine.getNumaNodes().isEmpty() || context.grants().isEmpty()) {
			return;
		}
		if (machine.getNumaNodes().stream().allMatch(node -> node.getBytes() != null && context.neededBytes(node) >= node.getBytes())) {
			out.accept(error("The host has no memory left on any node", "Leave the host enough memory to run").about(context.plan().getHostKernel()));
		}
	}
}
