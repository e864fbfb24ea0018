// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-MEM-004: sizes and fixed addresses must be multiples of the page size (baseline check 6, instance-create: EINVAL). */
final class MemoryNotAligned extends PlanRule {
	MemoryNotAligned() {
		super("MK-MEM-004", "Memory not a multiple of the page size", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		long page = context.pageSize();
		String pages = Words.bytes(page) + (context.machine().map(Machine::getPageSize).isPresent() ? "" : ", assumed");
		for (Grant entry : context.grants()) {
			MemoryGrant grant = entry.grant();
			if (grant.getBytes() > 0 && grant.getBytes() % page != 0) {
				out.accept(error("%s of %s for %s is not a multiple of the page size (%s)".formatted(Words.exactSize(grant.getBytes()),
						Words.node(grant.getNode()), entry.holder().label(), pages), "Round it to whole pages").about(grant)
						.about(entry.holder().element()).fixedBy(rounded(grant, page)));
			}
			if (grant.getBase() != null && Long.remainderUnsigned(grant.getBase(), page) != 0) {
				long aligned = grant.getBase() - Long.remainderUnsigned(grant.getBase(), page);
				out.accept(error("The memory of %s on %s begins at 0x%x, which is not a multiple of the page size (%s)".formatted(
						entry.holder().label(), Words.node(grant.getNode()), grant.getBase(), pages), "Begin at a whole page").about(grant)
						.about(entry.holder().element())
						.fixedBy(new FixProposal.MoveMemory("Begin at 0x%x".formatted(aligned), grant.getUid(), aligned),
								new FixProposal.MoveMemory("Let the kernel choose the address", grant.getUid(), null)));
			}
		}
	}

	private static List<FixProposal> rounded(MemoryGrant grant, long page) {
		List<FixProposal> fixes = new ArrayList<>();
		long down = grant.getBytes() / page * page;
		if (down > 0) {
			fixes.add(new FixProposal.ResizeMemory("Round down to " + Words.exactSize(down), grant.getUid(), down));
		}
		if (down <= Long.MAX_VALUE - page) {
			fixes.add(new FixProposal.ResizeMemory("Round up to " + Words.exactSize(down + page), grant.getUid(), down + page));
		}
		return fixes;
	}
}
