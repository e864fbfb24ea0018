// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.PciDevice;

class DeviceNamesTest {
	private static String name(String name, Integer classCode) {
		PciDevice device = MachineFactory.eINSTANCE.createPciDevice();
		device.setDeviceName(name);
		device.setClassCode(classCode);
		return DeviceNames.shortName(device);
	}

	@Test
	void shortNames() {
		assertEquals("ConnectX-6 Dx", name("MT2892 Family [ConnectX-6 Dx]", 0x0200));
		assertEquals("SATA", name("Emmitsburg (C741) SATA Controller [AHCI mode]", 0x0106), "a setting is no name");
		assertEquals("network", name("Ethernet Controller E810-C for QSFP", 0x0200), "too long, so the class");
		assertEquals("Ethernet Controll…", name("Ethernet Controller E810-C for QSFP", null));
		assertEquals("E810", name("Intel(R) E810", 0x0200));
		assertEquals("NVMe", name(null, 0x0108));
		assertEquals("serial bus", name(" ", 0x0C05));
		assertEquals("", name(null, null));
	}

	@Test
	void addresses() {
		PciDevice device = MachineFactory.eINSTANCE.createPciDevice();
		assertEquals("?", DeviceNames.shortAddress(device));
		device.setAddress("0000:17:00.0");
		assertEquals("17:00.0", DeviceNames.shortAddress(device));
		device.setAddress("0001:17:00.0");
		assertEquals("0001:17:00.0", DeviceNames.shortAddress(device));
	}
}
