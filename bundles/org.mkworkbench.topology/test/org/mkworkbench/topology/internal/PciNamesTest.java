// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.SourceKind;

class PciNamesTest {
	private final MachineBuilder builder = new MachineBuilder(SourceKind.LINUX_ROOT, "test");
	@TempDir
	Path folder;

	private PciDevice device(Integer vendor, Integer id) {
		PciDevice device = MachineFactory.eINSTANCE.createPciDevice();
		device.setVendorId(vendor);
		device.setDeviceId(id);
		builder.machine().getPciDevices().add(device);
		return device;
	}

	private List<Path> list() throws Exception {
		return List.of(folder.resolve("missing"), Files.writeString(folder.resolve("pci.ids"),
				"# made up\n1234  Vendor Ä\n\t0001  Card [Fast]\n\t\t1234 0002  Subsystem\n\t0002  Other\nabcd  Second\n\t0001  Third\n\nC 01  Class\n\t0001  No device\n"));
	}

	@Test
	void missingNamesAreFilled() throws Exception {
		PciDevice first = device(0x1234, 1);
		PciDevice third = device(0xabcd, 1);
		PciDevice unknown = device(0x1234, 9);
		PciDevice stranger = device(0x9999, 1);
		PciDevice named = device(0x1234, 2);
		named.setDeviceName("As the source said");
		PciDevice without = device(null, 1);
		PciNames.fill(builder, list(), true);
		assertEquals("Vendor Ä", first.getVendorName());
		assertEquals("Card [Fast]", first.getDeviceName());
		assertEquals("Third", third.getDeviceName());
		assertEquals("Vendor Ä", unknown.getVendorName());
		assertNull(unknown.getDeviceName());
		assertNull(stranger.getVendorName());
		assertEquals("As the source said", named.getDeviceName());
		assertEquals("Vendor Ä", named.getVendorName());
		assertNull(without.getVendorName());
		assertTrue(builder.machine().getNotes().isEmpty());
	}

	@Test
	void absenceIsNotedWhenAsked() {
		PciNames.fill(builder, List.of(folder.resolve("missing")), true);
		assertTrue(builder.machine().getNotes().isEmpty(), "nothing to name");
		device(0x1234, 1);
		PciNames.fill(builder, List.of(folder.resolve("missing")), false);
		assertTrue(builder.machine().getNotes().isEmpty());
		PciNames.fill(builder, List.of(folder.resolve("missing")), true);
		assertTrue(builder.machine().getNotes().getFirst().getMessage().contains("there is no pci.ids"));
	}
}
