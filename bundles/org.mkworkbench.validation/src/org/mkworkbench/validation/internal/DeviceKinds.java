// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.PlanContext;

/** What a device is for, by its PCI class or by what the operating system calls it. */
final class DeviceKinds {
	/** Base classes of the PCI Code and ID Assignment Specification 1.7. */
	private static final int STORAGE = 0x01;
	private static final int NETWORK = 0x02;

	private DeviceKinds() {
	}

	static boolean isNetwork(PciDevice device) {
		return is(device, NETWORK, OsDeviceKind.NETWORK);
	}

	static boolean isStorage(PciDevice device) {
		return is(device, STORAGE, OsDeviceKind.STORAGE);
	}

	private static boolean is(PciDevice device, int baseClass, OsDeviceKind kind) {
		return device.getClassCode() != null && device.getClassCode() >> 8 == baseClass
				|| device.getOsDevices().stream().anyMatch(system -> system.getKind() == kind);
	}

	/** Virtual functions of the machine per physical function, both in machine order. */
	static Map<PciDevice, List<PciDevice>> virtualFunctions(PlanContext context) {
		Map<PciDevice, List<PciDevice>> functions = new LinkedHashMap<>();
		context.pciDevices().stream().filter(device -> device.getPhysicalFunction() != null)
				.forEach(device -> functions.computeIfAbsent(device.getPhysicalFunction(), key -> new ArrayList<>()).add(device));
		return functions;
	}
}
