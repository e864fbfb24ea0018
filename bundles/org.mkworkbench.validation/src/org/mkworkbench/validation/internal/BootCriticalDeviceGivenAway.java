// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-DEV-002: the host gives away a device that it needs itself, such as its root disk or only network card. */
final class BootCriticalDeviceGivenAway extends PlanRule {
	BootCriticalDeviceGivenAway() {
		super("MK-DEV-002", "Boot-critical device given away", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		context.usedDevices().forEach(element -> {
			if (element instanceof PciDevice device && device.isBootCritical()) {
				List<Holder> holders = context.holders(device);
				String reason = device.getBootCriticalReason() == null || device.getBootCriticalReason().isBlank() ? ""
						: " (" + device.getBootCriticalReason() + ")";
				out.accept(warning("The host needs %s%s, but it belongs to %s".formatted(Words.device(device), reason, labels(holders, " and to ")),
						"Give it back to the host").about(device).about(elements(holders)).fixedBy(new FixProposal.AssignDevices(
								"Give " + Words.device(device) + " to the host", context.host().uid(), uids(List.of(device)))));
			}
		});
	}
}
