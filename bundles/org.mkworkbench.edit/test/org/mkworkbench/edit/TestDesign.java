// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.TopologyObject;

/** A made-up machine and an empty plan for it. Linux numbers run over the first threads of all cores, then over the second ones. */
final class TestDesign {
	static final long GIB = 1L << 30;

	final Design design;
	final Machine machine;
	final Plan plan;

	TestDesign(int packages, int coresPerPackage, int threadsPerCore) {
		MachineFactory factory = MachineFactory.eINSTANCE;
		machine = factory.createMachine();
		machine.setUid("machine");
		machine.setPageSize(4096L);
		int core = 0;
		for (int p = 0; p < packages; p++) {
			Package socket = factory.createPackage();
			socket.setUid("package-" + p);
			machine.getChildren().add(socket);
			NumaNode node = factory.createNumaNode();
			node.setUid("node-" + p);
			node.setOsIndex(p);
			node.setBytes(8 * GIB);
			machine.getNumaNodes().add(node);
			for (int c = 0; c < coresPerPackage; c++, core++) {
				Core parent = factory.createCore();
				parent.setUid("core-" + core);
				parent.setOsIndex(core);
				socket.getChildren().add(parent);
				for (int t = 0; t < threadsPerCore; t++) {
					HardwareThread thread = factory.createHardwareThread();
					thread.setOsIndex(core + t * packages * coresPerPackage);
					thread.setUid("cpu-" + thread.getOsIndex());
					thread.setPhysicalId(2L * (core * threadsPerCore + t));
					parent.getChildren().add(thread);
					node.getThreads().add(thread);
				}
			}
		}
		machine.setBootThread(new MachineIndex(machine).thread(0).orElseThrow());
		design = Designs.create("test", machine);
		plan = design.getActivePlan();
	}

	HardwareThread cpu(int number) {
		return new MachineIndex(machine).thread(number).orElseThrow();
	}

	List<HardwareThread> cpus(int... numbers) {
		return Arrays.stream(numbers).mapToObj(this::cpu).toList();
	}

	NumaNode node(int number) {
		return machine.getNumaNodes().get(number);
	}

	SpawnedKernel kernel(String name, int... cpus) {
		SpawnedKernel kernel = Designs.createKernel(plan);
		kernel.setName(name);
		kernel.getThreads().addAll(cpus(cpus));
		plan.getKernels().add(kernel);
		return kernel;
	}

	void memory(SpawnedKernel kernel, int node, long bytes) {
		kernel.getMemory().add(Designs.createMemoryGrant(plan, node(node), bytes));
	}

	/** Puts a last-level cache between each package and its cores. */
	List<Cache> caches(int ways, long bytes) {
		List<Cache> caches = new ArrayList<>();
		for (TopologyObject socket : machine.getChildren()) {
			Cache cache = MachineFactory.eINSTANCE.createCache();
			cache.setUid("l3-" + caches.size());
			cache.setLevel(3);
			cache.setWays(ways);
			cache.setSize(bytes);
			cache.getChildren().addAll(List.copyOf(socket.getChildren()));
			socket.getChildren().add(cache);
			caches.add(cache);
		}
		return caches;
	}

	PciDevice device(String address) {
		PciDevice device = MachineFactory.eINSTANCE.createPciDevice();
		device.setUid("pci-" + address.replace(':', '.'));
		device.setAddress(address);
		device.setVendorId(0x8086);
		device.setDeviceId(0x1592);
		machine.getPciDevices().add(device);
		return device;
	}

	PlatformDevice platformDevice(String name) {
		PlatformDevice device = MachineFactory.eINSTANCE.createPlatformDevice();
		device.setUid("platform-" + name);
		device.setName(name);
		machine.getPlatformDevices().add(device);
		return device;
	}

	Channel channel(Kernel from, Kernel to) {
		Channel channel = DesignFactory.eINSTANCE.createChannel();
		channel.setUid(Designs.freshUid(plan, "channel"));
		channel.setFrom(from);
		channel.setTo(to);
		plan.getChannels().add(channel);
		return channel;
	}

	static List<Integer> numbers(List<HardwareThread> threads) {
		return threads.stream().map(HardwareThread::getOsIndex).toList();
	}
}
