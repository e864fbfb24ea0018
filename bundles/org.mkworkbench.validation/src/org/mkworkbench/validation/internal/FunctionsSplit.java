// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-DEV-012: functions of one PCI device in different kernels. Without groups nobody knows whether the IOMMU can keep them apart. */
final class FunctionsSplit extends PlanRule {
	FunctionsSplit() {
		super("MK-DEV-012", "Functions of one device split", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Map<String, List<PciDevice>> slots = new LinkedHashMap<>();
		context.pciDevices().stream().filter(device -> device.getIommuGroup() == null && device.getPhysicalFunction() == null
				&& device.getAddress() != null && device.getAddress().indexOf('.') > 0)
				.forEach(device -> slots.computeIfAbsent(device.getAddress().substring(0, device.getAddress().lastIndexOf('.')), key -> new ArrayList<>()).add(device));
		slots.values().forEach(devices -> {
			Map<List<Holder>, List<PciDevice>> shares = context.byHolders(devices.stream()
					.filter(device -> context.holders(device).getFirst().owner() != Owner.POOL).toList());
			if (shares.size() > 1) {
				List<String> parts = new ArrayList<>();
				List<Holder> holders = new ArrayList<>();
				shares.forEach((share, functions) -> {
					parts.add(Words.devices(functions) + " of " + share.getFirst().label());
					holders.add(share.getFirst());
				});
				boolean needed = devices.stream().anyMatch(PciDevice::isBootCritical);
				out.accept(warning("%s are functions of one device, and no IOMMU group tells whether they can be kept apart"
						.formatted(Words.capitalised(Words.and(parts))), "Give all functions to one kernel").about(devices).about(elements(holders))
						.fixedBy(holders.stream().filter(holder -> !(needed && holder.isKernel())).map(holder -> new FixProposal.AssignDevices(
								"Give all functions to " + holder.label(), holder.uid(), uids(devices))).toList()));
			}
		});
	}
}
