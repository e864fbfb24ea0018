// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.RangeKind;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-MEM-008: a fixed base address lies where the node has no ordinary memory: in a reserved range, in memory of another node, or nowhere.
 * Silent while the machine's memory map is unknown.
 */
final class AddressOutsideMemory extends PlanRule {
	AddressOutsideMemory() {
		super("MK-MEM-008", "Fixed address outside the node's memory", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Machine machine = context.machine().orElse(null);
		if (machine == null || AddressRanges.memory(machine, null).isEmpty()) {
			return;
		}
		for (Grant entry : context.grants()) {
			MemoryGrant grant = entry.grant();
			if (grant.getBase() != null && grant.getNode() != null && grant.getBytes() > 0) {
				String why = why(machine, grant.getNode(), grant.getBase());
				if (why != null) {
					out.accept(error("%s begins at %s, %s".formatted(Words.capitalised(FixedAddress.memory(entry)),
							FixedAddress.hexadecimal(grant.getBase()), why), "Choose an address in the memory of " + Words.node(grant.getNode()))
							.about(grant).about(entry.holder().element()).about(grant.getNode()).fixedBy(FixedAddress.elsewhere(context, entry)));
				}
			}
		}
	}

	/** What is wrong with an address; null when it is memory of the node, or of a node that nobody knows. */
	static String why(Machine machine, NumaNode node, long address) {
		MemoryRange taken = range(machine, address, false);
		if (taken != null) {
			return "in the range %s%s that is no ordinary memory".formatted(AddressRanges.range(taken).findFirst().orElseThrow(),
					taken.getLabel() == null ? "" : " (" + taken.getLabel() + ")");
		}
		MemoryRange memory = range(machine, address, true);
		if (memory == null) {
			return "where the machine has no memory";
		}
		return memory.getNode() == null || memory.getNode() == node ? null : "which is memory of " + Words.node(memory.getNode());
	}

	private static MemoryRange range(Machine machine, long address, boolean memory) {
		return machine.getMemoryRanges().stream().filter(range -> range.getKind() != RangeKind.MULTIKERNEL_POOL)
				.filter(range -> memory == (range.getKind() == RangeKind.SYSTEM_RAM))
				.filter(range -> AddressRanges.range(range).anyMatch(addresses -> addresses.contains(address))).findFirst().orElse(null);
	}
}
