// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;

/** Two packages of four cores and 16 GiB each; physical ids are 0, 2, 4, 6 and 32, 34, 36, 38; two PCI devices. */
final class Samples {
	static final long GIB = 1L << 30;

	private Samples() {
	}

	static Machine machine() {
		MachineFactory factory = MachineFactory.eINSTANCE;
		Machine machine = factory.createMachine();
		machine.setUid("machine");
		machine.setName("Sample server");
		machine.setArchitecture("x86_64");
		machine.setPageSize(4096L);
		for (int socket = 0; socket < 2; socket++) {
			Package parent = factory.createPackage();
			parent.setUid("package-" + socket);
			machine.getChildren().add(parent);
			NumaNode node = factory.createNumaNode();
			node.setUid("node-" + socket);
			node.setOsIndex(socket);
			node.setBytes(16 * GIB);
			machine.getNumaNodes().add(node);
			for (int i = 0; i < 4; i++) {
				int number = 4 * socket + i;
				Core core = factory.createCore();
				core.setUid("core-" + number);
				parent.getChildren().add(core);
				HardwareThread thread = factory.createHardwareThread();
				thread.setUid("cpu-" + number);
				thread.setOsIndex(number);
				thread.setPhysicalId(32L * socket + 2 * i);
				core.getChildren().add(thread);
				node.getThreads().add(thread);
			}
		}
		machine.getPciDevices().add(device("0000:09:00.0", 0x1af4, 0x1041, "enp9s0", OsDeviceKind.NETWORK));
		machine.getPciDevices().add(device("0000:0a:00.0", 0x144d, 0xa80a, "nvme0n1", OsDeviceKind.STORAGE));
		machine.setBootThread(new MachineIndex(machine).thread(0).orElseThrow());
		return machine;
	}

	private static PciDevice device(String address, int vendor, int id, String name, OsDeviceKind kind) {
		PciDevice device = MachineFactory.eINSTANCE.createPciDevice();
		device.setUid("pci-" + address.replace(':', '.'));
		device.setAddress(address);
		device.setVendorId(vendor);
		device.setDeviceId(id);
		OsDevice system = MachineFactory.eINSTANCE.createOsDevice();
		system.setUid("os-" + name);
		system.setName(name);
		system.setKind(kind);
		device.getOsDevices().add(system);
		return device;
	}

	/** No kernels yet. */
	static Plan emptyPlan() {
		return Designs.create("sample", machine()).getActivePlan();
	}

	/** Kernel "web" (id 2, CPUs 5, 4, 6, the network card) before kernel "rt" (id 1, CPU 2); CPU 7 and 1 GiB spare. */
	static Plan plan() {
		Plan plan = emptyPlan();
		SpawnedKernel web = kernel(plan, "web", 2, 1, 4 * GIB, 5, 4, 6);
		web.getDevices().add(index(plan).device("0000:09:00.0").orElseThrow());
		web.setImage("/boot/vmlinux web");
		web.setCommandLine("root=/dev/vda quiet 'x'");
		VirtioDevice net = DesignFactory.eINSTANCE.createVirtioDevice();
		net.setUid("virtio-1");
		net.setName("uplink");
		net.setKind(VirtioKind.NET);
		net.setQueues(2);
		web.getVirtioDevices().add(net);
		kernel(plan, "rt", 1, 0, 512L << 20, 2);
		plan.getPool().getThreads().add(thread(plan, 7));
		plan.getPool().getMemory().add(Designs.createMemoryGrant(plan, index(plan).node(1).orElseThrow(), GIB));
		plan.getPool().getDevices().add(index(plan).device("0000:0a:00.0").orElseThrow());
		return plan;
	}

	static SpawnedKernel kernel(Plan plan, String name, Integer id, int node, long bytes, int... cpus) {
		SpawnedKernel kernel = Designs.createKernel(plan);
		kernel.setName(name);
		kernel.setId(id);
		plan.getKernels().add(kernel);
		for (int cpu : cpus) {
			kernel.getThreads().add(thread(plan, cpu));
		}
		kernel.getMemory().add(Designs.createMemoryGrant(plan, index(plan).node(node).orElseThrow(), bytes));
		return kernel;
	}

	static HardwareThread thread(Plan plan, int number) {
		return index(plan).thread(number).orElseThrow();
	}

	static MachineIndex index(Plan plan) {
		return new MachineIndex(((Design) plan.eContainer()).getMachine());
	}

}
