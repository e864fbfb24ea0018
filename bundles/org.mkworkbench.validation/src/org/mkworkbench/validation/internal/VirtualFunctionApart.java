// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-DEV-006: a physical function has left the host without all of its virtual functions. These exist only while the driver of the
 * physical function runs, and that driver goes with it.
 */
final class VirtualFunctionApart extends PlanRule {
	VirtualFunctionApart() {
		super("MK-DEV-006", "Virtual function apart from its physical function", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		DeviceKinds.virtualFunctions(context).forEach((physical, functions) -> {
			Holder owner = context.holders(physical).getFirst();
			List<PciDevice> apart = functions.stream().filter(function -> !context.holders(function).getFirst().equals(owner)).toList();
			if (!owner.equals(context.host()) && !apart.isEmpty()) {
				Set<Holder> others = new LinkedHashSet<>();
				apart.forEach(function -> others.add(context.holders(function).getFirst()));
				out.accept(warning("The physical %s belongs to %s, but its virtual %s to %s, and %s only while the driver of the physical function runs"
						.formatted(Words.device(physical), owner.label(), functionsNamed(apart), Words.and(others.stream().map(Holder::label).toList()),
								verb(apart, "exists", "exist")), "Leave the physical function with the host")
						.about(physical).about(apart).about(owner.element()).about(elements(List.copyOf(others)))
						.fixedBy(giveBack(context, List.of(physical)), new FixProposal.AssignDevices("Give all its functions to " + owner.label(),
								owner.uid(), uids(apart))));
			}
		});
	}

	private static String functionsNamed(List<PciDevice> functions) {
		return functions.size() <= 4 ? Words.devices(functions) : "%s and %d more".formatted(Words.devices(functions.subList(0, 3)), functions.size() - 3);
	}
}
