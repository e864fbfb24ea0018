// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-DEV-009: a baseline of dialect V1 states vendor and device id of each PCI device; the kernel refuses it otherwise (EINVAL). */
final class DeviceIdsMissing extends PlanRule {
	DeviceIdsMissing() {
		super("MK-DEV-009", "Vendor or device id missing", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		if (context.plan().getDialect() != Dialect.V1) {
			return;
		}
		List<PciDevice> lacking = context.usedDevices().stream().filter(PciDevice.class::isInstance).map(PciDevice.class::cast)
				.filter(device -> device.getVendorId() == null || device.getDeviceId() == null).toList();
		context.byHolders(lacking).forEach((holders, devices) -> out.accept(error("%s of %s %s no vendor and device id, which dialect V1 must state"
				.formatted(Words.capitalised(Words.devices(devices)), labels(holders, " and of "), verb(devices, "has", "have")),
				"Merge a source that knows them, or leave %s with the host".formatted(it(devices))).about(devices).about(elements(holders))
				.fixedBy(giveBack(context, devices))));
	}
}
