// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Words;

/** Words and remedies for memory with a fixed base address. */
final class FixedAddress {
	private FixedAddress() {
	}

	/** {@code the memory of "web" on node 1}. */
	static String memory(Grant entry) {
		return "the memory of %s on %s".formatted(entry.holder().label(), Words.node(entry.grant().getNode()));
	}

	static String hexadecimal(long address) {
		return "0x%x".formatted(address);
	}

	/** Other places for a grant: free addresses of its node, the widest alignment that fits, and no fixed place at all. */
	static List<FixProposal> elsewhere(PlanContext context, Grant entry) {
		List<FixProposal> fixes = new ArrayList<>();
		MemoryGrant grant = entry.grant();
		Machine machine = context.machine().orElse(null);
		AddressRanges ranges = AddressRanges.of(context.plan(), grant.getNode(), grant);
		for (Alignment alignment : List.of(Alignment.MEMORY_BLOCK, Alignment.HUGE_PAGE, Alignment.PAGE)) {
			Long base = ranges.firstFit(grant.getBytes(), alignment.bytes(machine)).orElse(null);
			if (base != null && !base.equals(grant.getBase())) {
				fixes.add(new FixProposal.MoveMemory("Move %s to %s".formatted(memory(entry), hexadecimal(base)), grant.getUid(), base));
				break;
			}
		}
		fixes.add(chosen(entry));
		return fixes;
	}

	static FixProposal chosen(Grant entry) {
		return new FixProposal.MoveMemory("Let the kernel choose the address of " + memory(entry), entry.grant().getUid(), null);
	}
}
