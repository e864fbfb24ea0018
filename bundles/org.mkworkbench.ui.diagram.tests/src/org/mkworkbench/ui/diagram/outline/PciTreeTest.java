// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;

class PciTreeTest {
	private final Machine machine = MachineFactory.eINSTANCE.createMachine();
	private final PciBridge host = bridge("0000:00:00.0", null);
	private final PciBridge port = bridge("0000:00:01.0", host);
	private final PciDevice disk = device("0000:02:00.0", port);
	private final PciDevice card = device("0000:01:00.0", host);
	private final PciDevice loose = device("0000:00:1f.0", null);

	private PciBridge bridge(String address, PciBridge behind) {
		PciBridge bridge = MachineFactory.eINSTANCE.createPciBridge();
		bridge.setAddress(address);
		bridge.setBridge(behind);
		machine.getPciBridges().add(bridge);
		return bridge;
	}

	private PciDevice device(String address, PciBridge behind) {
		PciDevice device = MachineFactory.eINSTANCE.createPciDevice();
		device.setAddress(address);
		device.setBridge(behind);
		machine.getPciDevices().add(device);
		return device;
	}

	@Test
	void aBridgeWithOneThingBehindItMakesRoomForIt() {
		assertEquals(List.of(host, loose), PciTree.roots(machine));
		assertEquals(List.of(card, disk), PciTree.children(host));
		assertSame(host, PciTree.parent(disk));
		assertSame(machine, PciTree.parent(loose));
		assertSame(machine, PciTree.parent(host));
	}

	@Test
	void virtualFunctionsLieBelowTheirPhysicalOne() {
		PciDevice function = device("0000:01:00.1", host);
		function.setPhysicalFunction(card);
		assertEquals(List.of(function), PciTree.children(card));
		assertSame(card, PciTree.parent(function));
		assertEquals(List.of(card, disk), PciTree.children(host));
	}

	@Test
	void everyDeviceIsReachedFromTheTop() {
		List<PciFunction> roots = PciTree.roots(machine);
		for (PciDevice device : machine.getPciDevices()) {
			PciFunction top = device;
			while (PciTree.parent(top) instanceof PciFunction above) {
				assertTrue(PciTree.children(above).contains(top), above.getAddress() + " does not list " + top.getAddress());
				top = above;
			}
			assertTrue(roots.contains(top), top.getAddress());
		}
	}

	@Test
	void bridgesInACircleDoNotHang() {
		PciBridge one = bridge("0000:10:00.0", null);
		PciBridge two = bridge("0000:11:00.0", one);
		one.setBridge(two);
		PciDevice lost = device("0000:12:00.0", one);
		assertSame(one, PciTree.parent(lost));
		assertTrue(PciTree.roots(machine).contains(host));
	}
}
