// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;

/**
 * Two packages with an L3, four cores and 16 GiB each; physical ids are 0, 2, 4, 6 and 32, 34, 36, 38; CPU 7 is offline; two PCI functions in
 * one IOMMU group.
 */
final class Samples {
	private Samples() {
	}

	static Design design() {
		MachineFactory factory = MachineFactory.eINSTANCE;
		Machine machine = factory.createMachine();
		machine.setUid("machine");
		machine.setName("Sample server");
		machine.setArchitecture("x86_64");
		machine.setPageSize(4096L);
		for (int socket = 0; socket < 2; socket++) {
			Package parent = factory.createPackage();
			parent.setUid("package-" + socket);
			parent.setOsIndex(socket);
			machine.getChildren().add(parent);
			Cache cache = factory.createCache();
			cache.setUid("l3-" + socket);
			cache.setLevel(3);
			cache.setSize(32L << 20);
			parent.getChildren().add(cache);
			NumaNode node = factory.createNumaNode();
			node.setUid("node-" + socket);
			node.setOsIndex(socket);
			node.setBytes(16L << 30);
			machine.getNumaNodes().add(node);
			for (int i = 0; i < 4; i++) {
				addCore(cache, node, 4 * socket + i, 32L * socket + 2 * i);
			}
		}
		new MachineIndex(machine).thread(7).orElseThrow().setOnline(false);
		for (int function = 0; function < 2; function++) {
			PciDevice device = factory.createPciDevice();
			device.setUid("pci-0000.41.00." + function);
			device.setAddress("0000:41:00." + function);
			device.setVendorId(0x8086);
			device.setDeviceId(0x1572);
			device.setIommuGroup(11);
			device.setNode(machine.getNumaNodes().getLast());
			machine.getPciDevices().add(device);
		}
		ImportNote note = factory.createImportNote();
		note.setKind(NoteKind.MISSING);
		note.setMessage("memory ranges");
		machine.getNotes().add(note);
		machine.setBootThread(new MachineIndex(machine).thread(0).orElseThrow());
		return Designs.create("sample", machine);
	}

	private static void addCore(Cache cache, NumaNode node, int number, long physicalId) {
		Core core = MachineFactory.eINSTANCE.createCore();
		core.setUid("core-" + number);
		cache.getChildren().add(core);
		HardwareThread thread = MachineFactory.eINSTANCE.createHardwareThread();
		thread.setUid("cpu-" + number);
		thread.setOsIndex(number);
		thread.setPhysicalId(physicalId);
		core.getChildren().add(thread);
		node.getThreads().add(thread);
	}
}
