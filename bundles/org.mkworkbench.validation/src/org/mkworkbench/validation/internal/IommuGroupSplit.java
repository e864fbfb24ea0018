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

/**
 * MK-DEV-003: devices of one IOMMU group cannot be kept apart by the IOMMU; one can reach the memory of the other's kernel. Bridges do
 * not count, and neither do spare devices of the pool, which no driver uses. Devices whose group is unknown are not checked.
 */
final class IommuGroupSplit extends PlanRule {
	IommuGroupSplit() {
		super("MK-DEV-003", "IOMMU group split", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		context.iommuGroups().forEach((group, devices) -> {
			Map<Holder, List<PciDevice>> shares = new LinkedHashMap<>();
			for (PciDevice device : devices) {
				Holder holder = context.holders(device).getFirst();
				if (holder.owner() != Owner.POOL) {
					shares.computeIfAbsent(holder, key -> new ArrayList<>()).add(device);
				}
			}
			if (shares.size() > 1) {
				out.accept(finding(group, shares));
			}
		});
	}

	private Finding finding(int group, Map<Holder, List<PciDevice>> shares) {
		List<PciDevice> all = new ArrayList<>();
		List<String> parts = new ArrayList<>();
		shares.forEach((holder, devices) -> {
			parts.add(Words.devices(devices) + " of " + holder.label());
			all.addAll(devices);
		});
		List<FixProposal> fixes = new ArrayList<>();
		boolean critical = shares.entrySet().stream()
				.anyMatch(share -> !share.getKey().isKernel() && share.getValue().stream().anyMatch(PciDevice::isBootCritical));
		for (Holder holder : shares.keySet()) {
			if (!(critical && holder.isKernel())) {
				fixes.add(new FixProposal.AssignDevices("Give the whole IOMMU group %d to %s".formatted(group, holder.label()), holder.uid(), uids(all)));
			}
		}
		return warning("%s share IOMMU group %d, so nothing keeps them apart".formatted(Words.capitalised(Words.and(parts)), group),
				"Give the whole group to one kernel").about(all).about(elements(List.copyOf(shares.keySet()))).fixedBy(fixes);
	}
}
