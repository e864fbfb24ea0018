// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

class DevicePreviewTest {
	private static final int NETWORK = 0x0200;
	private static final int NVME = 0x0108;

	private final TestDesign test = new TestDesign(2, 4, 1);
	private final SpawnedKernel net = test.kernel("net", 1, 2);
	private final SpawnedKernel web = test.kernel("web", 5);
	/** What keeps the host on line. */
	private final PciDevice uplink = device("0000:03:00.0", "I350", NETWORK, 1, 0);
	private final PciDevice disk = device("0000:04:00.0", null, NVME, 2, 0);

	private PciDevice device(String address, String name, int classCode, Integer group, int node) {
		PciDevice device = test.device(address);
		device.setDeviceName(name);
		device.setClassCode(classCode);
		device.setIommuGroup(group);
		device.setNode(test.node(node));
		return device;
	}

	/** The preview as text, after checking that it agrees with the command. */
	private String ask(Collection<? extends Element> devices, boolean whole, EObject target) {
		AssignmentPreview preview = AssignmentPreview.ofDevices(test.plan, devices, whole, target);
		AssignDevicesCommand command = whole ? AssignDevicesCommand.withGroups(test.plan, devices, target) : AssignDevicesCommand.to(test.plan, devices, target);
		assertEquals(command.canExecute(), preview.allowed());
		return (preview.allowed() ? "" : "no: ") + preview.headline() + " | " + preview.detail() + " | " + String.join("; ", preview.problems());
	}

	private String ask(PciDevice device, EObject target) {
		return ask(List.of(device), true, target);
	}

	@Test
	void wholeGroupGoes() {
		PciDevice port0 = device("0000:17:00.0", "E810", NETWORK, 12, 0);
		PciDevice port1 = device("0000:17:00.1", "E810", NETWORK, 12, 0);
		assertEquals("0000:17:00.0 E810 + 1 more of IOMMU group 12 → net | nothing keeps devices of one IOMMU group apart · node 0 | ", ask(port0, net));
		assertEquals("2 devices → net | node 0 | ", ask(List.of(port0, port1), true, net));
		assertEquals("0000:17:00.0 E810 → net | node 0 | shares IOMMU group 12 with 0000:17:00.1 of host: nothing keeps them apart",
				ask(List.of(port0), false, net));
		Acts.perform(test.design, AssignDevicesCommand.withGroups(test.plan, List.of(port1), net));
		assertEquals(List.of(port1, port0), net.getDevices());
		assertEquals("no: Already in net |  | ", ask(port0, net));
		assertEquals("0000:17:00.0 E810 + 1 more of IOMMU group 12 → host | from net · nothing keeps devices of one IOMMU group apart · node 0 | ",
				ask(port0, null));
		assertEquals("0000:17:00.1 E810 + 1 more of IOMMU group 12 → pool | from net · nothing keeps devices of one IOMMU group apart · node 0 | ",
				ask(port1, test.plan.getPool()));
	}

	@Test
	void aDeviceThatAFileSplitOffIsFetched() {
		PciDevice port0 = device("0000:17:00.0", "E810", NETWORK, 12, 0);
		PciDevice port1 = device("0000:17:00.1", "E810", NETWORK, 12, 0);
		net.getDevices().add(port0);
		web.getDevices().add(port1);
		assertEquals("0000:17:00.1 E810 → net | from web · nothing keeps devices of one IOMMU group apart · node 0 | ", ask(port0, net));
		assertEquals("0000:17:00.0 E810 → web | from net · node 0 | node 0 but web runs on node 1", ask(List.of(port0, port1), false, web));
	}

	@Test
	void theHostKeepsWhatItCannotRunWithout() {
		disk.setBootCritical(true);
		disk.setBootCriticalReason("holds the root file system");
		uplink.setBootCritical(true);
		uplink.setBootCriticalReason("is the only network card");
		assertEquals("no: 0000:04:00.0 is the boot disk: the host cannot run without it; choose another device |  | ", ask(disk, net));
		assertEquals("no: 0000:04:00.0 is the boot disk: the host cannot run without it; choose another device |  | ", ask(disk, test.plan.getPool()));
		assertEquals("no: 0000:03:00.0 is the host's only network card: the host cannot run without it; choose another device |  | ",
				ask(List.of(uplink), false, net));
		PciDevice second = device("0000:04:00.1", "Disk", NVME, 2, 0);
		assertEquals("no: IOMMU group 2 holds 0000:04:00.0, the boot disk: the host cannot run without it; choose a device of another group |  | ",
				ask(second, net));
		assertEquals("0000:04:00.1 Disk → net | node 0 | shares IOMMU group 2 with 0000:04:00.0 of host: nothing keeps them apart",
				ask(List.of(second), false, net));
		Acts.perform(test.design, AssignDevicesCommand.to(test.plan, List.of(second), net));
		assertEquals("no: Already with the host |  | ", ask(List.of(disk), false, null));
	}

	@Test
	void whatAFileGaveAwayCanComeBackOrGoOn() {
		disk.setBootCritical(true);
		net.getDevices().add(disk);
		assertEquals("0000:04:00.0 NVMe → host | from net · node 0 | ", ask(disk, null));
		assertEquals("0000:04:00.0 NVMe → web | from net · node 0 | 0000:04:00.0 is the boot disk: the host cannot run without it; node 0 but web runs on node 1",
				ask(disk, web));
		disk.setClassCode(0x0300);
		disk.setBootCriticalReason("shows the console");
		assertTrue(ask(disk, web).contains("0000:04:00.0 is boot critical (shows the console): the host"));
	}

	@Test
	void lastOfAKindAndOtherNodes() {
		assertEquals("0000:03:00.0 I350 → web | node 0 | leaves the host without a network card; node 0 but web runs on node 1", ask(uplink, web));
		assertEquals("2 devices → web | node 0 | leaves the host without a network card; leaves the host without a disk; node 0 but web runs on node 1",
				ask(List.of(uplink, disk), true, web));
		PciDevice far = device("0000:81:00.0", "E810", NETWORK, 20, 1);
		assertEquals("2 devices → web |  | leaves the host without a disk; 1 device on node 0 but web runs on node 1", ask(List.of(far, disk), true, web));
		far.setIommuGroup(null);
		assertEquals("0000:81:00.0 E810 → web | node 1 | IOMMU group unknown: perhaps nothing confines its DMA", ask(far, web));
		far.setNode(null);
		web.getThreads().clear();
		assertEquals("0000:81:00.0 E810 → web |  | IOMMU group unknown: perhaps nothing confines its DMA", ask(far, web));
	}

	@Test
	void virtualFunctions() {
		PciDevice physical = device("0000:27:00.0", "E810", NETWORK, 30, 0);
		PciDevice one = device("0000:27:01.0", "VF", NETWORK, 31, 0);
		PciDevice two = device("0000:27:01.1", "VF", NETWORK, 32, 0);
		one.setPhysicalFunction(physical);
		two.setPhysicalFunction(physical);
		assertEquals("0000:27:01.0 VF → net | node 0 | its physical function 0000:27:00.0 stays with the host", ask(one, net));
		assertEquals("2 devices → net | node 0 | their physical function 0000:27:00.0 stays with the host", ask(List.of(one, two), true, net));
		assertEquals("0000:27:00.0 E810 → net | node 0 | the 2 virtual functions of 0000:27:00.0 vanish when the host lets go of it", ask(physical, net));
		net.getDevices().add(physical);
		assertEquals("0000:27:01.0 VF → web | node 0 | its physical function 0000:27:00.0 stays with net; node 0 but web runs on node 1", ask(one, web));
	}

	@Test
	void otherThings() {
		PlatformDevice serial = test.platformDevice("serial8250");
		assertEquals("serial8250 → net |  | ", ask(List.of(serial), true, net));
		assertEquals("no: There is no device to move |  | ", ask(List.of(), true, net));
		assertEquals("no: Only PCI and platform devices can be given to a kernel |  | ", ask(test.cpus(1), true, net));
		test.plan.setLocked(true);
		assertEquals("no: Plan \"Plan 1\" is locked |  | ", ask(disk, net));
	}
}
