// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;

/** Small machines and designs for tests: one package, one node of 8 GiB, two cores of two threads, one PCI device. */
final class Samples {
	private Samples() {
	}

	static Machine machine() {
		MachineFactory factory = MachineFactory.eINSTANCE;
		Machine machine = factory.createMachine();
		machine.setUid("machine");
		machine.setName("Tiny");
		machine.setPageSize(4096L);
		Package socket = factory.createPackage();
		socket.setUid("package-0");
		machine.getChildren().add(socket);
		Cache cache = factory.createCache();
		cache.setUid("l3-0");
		cache.setLevel(3);
		cache.setSize(32L << 20);
		socket.getChildren().add(cache);
		NumaNode node = factory.createNumaNode();
		node.setUid("node-0");
		node.setOsIndex(0);
		node.setBytes(8L << 30);
		machine.getNumaNodes().add(node);
		for (int core = 0; core < 2; core++) {
			Core parent = factory.createCore();
			parent.setUid("core-" + core);
			cache.getChildren().add(parent);
			for (int sibling = 0; sibling < 2; sibling++) {
				HardwareThread thread = factory.createHardwareThread();
				thread.setOsIndex(core + 2 * sibling);
				thread.setUid("cpu-" + thread.getOsIndex());
				thread.setPhysicalId(2L * core + sibling);
				parent.getChildren().add(thread);
				node.getThreads().add(thread);
			}
		}
		PciDevice device = factory.createPciDevice();
		device.setUid("pci-0000.01.00.0");
		device.setAddress("0000:01:00.0");
		machine.getPciDevices().add(device);
		machine.setBootThread(new MachineIndex(machine).thread(0).orElseThrow());
		return machine;
	}

	static Design design() {
		Design design = Designs.create("tiny", machine());
		SpawnedKernel kernel = Designs.createKernel(design.getActivePlan());
		design.getActivePlan().getKernels().add(kernel);
		MachineIndex index = new MachineIndex(design.getMachine());
		kernel.getThreads().add(index.thread(3).orElseThrow());
		kernel.getThreads().add(index.thread(1).orElseThrow());
		kernel.getMemory().add(Designs.createMemoryGrant(kernel, index.node(0).orElseThrow(), 1L << 30));
		kernel.getDevices().add(index.device("0000:01:00.0").orElseThrow());
		kernel.setBounds(new Bounds(10, 20, 300, 120));
		return design;
	}
}
