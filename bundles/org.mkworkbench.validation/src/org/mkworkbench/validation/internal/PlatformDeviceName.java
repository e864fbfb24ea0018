// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-DEV-013: the kernel finds platform devices by name, at most 31 characters, and by ACPI hardware id, at most 15. */
final class PlatformDeviceName extends PlanRule {
	private static final int MOST_NAME = 31;
	private static final int MOST_HARDWARE_ID = 15;

	PlatformDeviceName() {
		super("MK-DEV-013", "Platform device that cannot be named", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Element element : context.usedDevices()) {
			if (element instanceof PlatformDevice device) {
				String problem = device.getName() == null || device.getName().isBlank() ? "has no name"
						: device.getName().length() > MOST_NAME ? "has a name of more than %d characters".formatted(MOST_NAME)
						: device.getHardwareId() != null && device.getHardwareId().length() > MOST_HARDWARE_ID
								? "has a hardware id of more than %d characters".formatted(MOST_HARDWARE_ID) : null;
				if (problem != null) {
					List<Holder> holders = context.holders(device);
					out.accept(error("Platform %s of %s %s, so the kernel cannot find it".formatted(Words.device(device), labels(holders, " and of "), problem),
							"Leave it with the host").about(device).about(elements(holders)).fixedBy(giveBack(context, List.of(device))));
				}
			}
		}
	}
}
