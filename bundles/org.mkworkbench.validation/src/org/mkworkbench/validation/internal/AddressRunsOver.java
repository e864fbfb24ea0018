// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.AddressRanges.Range;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-MEM-009: a grant with a fixed base begins in memory of its node but ends behind it. Silent while the machine's memory map is unknown. */
final class AddressRunsOver extends PlanRule {
	AddressRunsOver() {
		super("MK-MEM-009", "Fixed memory runs over the end of a range", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Machine machine = context.machine().orElse(null);
		if (machine == null) {
			return;
		}
		for (Grant entry : context.grants()) {
			MemoryGrant grant = entry.grant();
			if (grant.getBase() != null && grant.getNode() != null && grant.getBytes() > 0) {
				AddressRanges.memory(machine, grant.getNode()).stream().filter(range -> range.contains(grant.getBase()))
						.filter(range -> grant.getBytes() > range.end() - grant.getBase()).forEach(range -> out.accept(finding(context, entry, range)));
			}
		}
	}

	private Finding finding(PlanContext context, Grant entry, Range range) {
		MemoryGrant grant = entry.grant();
		long room = range.end() - grant.getBase();
		long fitting = Alignment.PAGE.floor(room, context.machine().orElse(null));
		List<FixProposal> fixes = new ArrayList<>(FixedAddress.elsewhere(context, entry));
		if (fitting > 0) {
			fixes.add(new FixProposal.ResizeMemory("Reduce %s to %s".formatted(FixedAddress.memory(entry), Words.exactSize(fitting)), grant.getUid(),
					fitting));
		}
		return error("%s begins at %s and has %s, but the memory of the node ends %s behind, at %s".formatted(
				Words.capitalised(FixedAddress.memory(entry)), FixedAddress.hexadecimal(grant.getBase()), Words.exactSize(grant.getBytes()),
				Words.exactSize(room), FixedAddress.hexadecimal(range.end() - 1)), "Begin earlier, or give less")
				.about(grant).about(entry.holder().element()).about(grant.getNode()).fixedBy(fixes);
	}
}
