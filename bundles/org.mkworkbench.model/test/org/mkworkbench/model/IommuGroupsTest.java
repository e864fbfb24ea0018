// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.PciDevice;

class IommuGroupsTest {
	private final Machine machine = MachineFactory.eINSTANCE.createMachine();

	private PciDevice device(String address, Integer group, Integer classCode) {
		PciDevice device = MachineFactory.eINSTANCE.createPciDevice();
		device.setAddress(address);
		device.setIommuGroup(group);
		device.setClassCode(classCode);
		machine.getPciDevices().add(device);
		return device;
	}

	private static List<String> addresses(Collection<PciDevice> devices) {
		return devices.stream().map(PciDevice::getAddress).toList();
	}

	@Test
	void groupsAreCompletedWithoutBridges() {
		PciDevice port0 = device("0", 12, 0x0200);
		device("bridge", 12, 0x0604);
		PciDevice alone = device("2", 13, 0x0108);
		PciDevice port1 = device("3", 12, 0x0200);
		assertEquals(List.of("3", "0"), addresses(IommuGroups.complete(machine, List.of(port1))));
		assertEquals(List.of("2", "3", "0"), addresses(IommuGroups.complete(machine, List.of(alone, port1))));
		assertEquals(List.of("0", "3"), addresses(IommuGroups.group(port1)));
		assertEquals(List.of("2"), addresses(IommuGroups.group(alone)));
		assertEquals(List.of("0", "3"), addresses(IommuGroups.group(port0)));
	}

	@Test
	void virtualFunctionsAndUnknownGroupsStandAlone() {
		PciDevice physical = device("0", 1, 0x0200);
		PciDevice virtual = device("1", 2, 0x0200);
		virtual.setPhysicalFunction(physical);
		PciDevice unknown = device("2", null, 0x0200);
		device("3", null, 0x0200);
		assertEquals(List.of("1"), addresses(IommuGroups.complete(machine, List.of(virtual))));
		assertEquals(List.of("2"), addresses(IommuGroups.complete(machine, List.of(unknown))));
		assertEquals(List.of("2"), addresses(IommuGroups.group(unknown)));
		assertEquals(List.of("1"), addresses(IommuGroups.complete(null, List.of(virtual))));
		PciDevice nowhere = MachineFactory.eINSTANCE.createPciDevice();
		nowhere.setIommuGroup(1);
		assertEquals(List.of(nowhere), IommuGroups.group(nowhere));
	}

	@Test
	void chosenBridgeStaysChosen() {
		PciDevice bridge = device("bridge", 12, 0x0604);
		device("0", 12, 0x0200);
		assertEquals(List.of("bridge", "0"), addresses(IommuGroups.complete(machine, List.of(bridge))));
	}
}
