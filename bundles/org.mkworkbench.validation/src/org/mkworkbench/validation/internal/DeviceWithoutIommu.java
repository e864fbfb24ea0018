// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-DEV-007: without an IOMMU a device reads and writes all memory, that of other kernels included. */
final class DeviceWithoutIommu extends PlanRule {
	DeviceWithoutIommu() {
		super("MK-DEV-007", "DMA without IOMMU", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<PciDevice> open = new ArrayList<>();
		for (PciDevice device : context.pciDevices()) {
			if (device.getIommuGroup() == null && context.holders(device).getFirst().isKernel()) {
				open.add(device);
			}
		}
		if (open.isEmpty()) {
			return;
		}
		boolean told = context.pciDevices().stream().anyMatch(device -> device.getIommuGroup() != null);
		context.byHolders(open).forEach((holders, devices) -> out.accept(finding(context, holders, devices, told)));
	}

	private Finding finding(PlanContext context, List<Holder> holders, List<PciDevice> devices, boolean told) {
		String which = Words.devices(devices) + " of " + labels(holders, " and of ");
		Finding finding = told
				? warning("%s %s in no IOMMU group, so %s can read and write the memory of all kernels".formatted(Words.capitalised(which),
						verb(devices, "is", "are"), verb(devices, "it", "they")), "Leave " + it(devices) + " with the host, or trust the kernel and its drivers")
				: info("No IOMMU group of this machine is known, so nobody can say whether %s can reach the memory of other kernels".formatted(which),
						"Merge /sys of the machine, and switch the IOMMU on in its firmware if there is none");
		return finding.about(devices).about(elements(holders)).fixedBy(told ? List.of(giveBack(context, devices)) : List.of());
	}
}
