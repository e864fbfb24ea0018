// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;

/**
 * A small machine with everything that a picture shows: two packages with an L3 of 12 ways each, fast cores with two threads and slow ones
 * with one, an offline and a forbidden CPU, devices with virtual functions; kernels "web" and "rt" with cache ways of their own.
 */
final class TestDesign {
	static final long GIB = 1L << 30;

	final Design design;
	final Plan plan;
	final Machine machine = MachineFactory.eINSTANCE.createMachine();

	TestDesign() {
		machine.setUid("machine");
		machine.setName("Sample");
		CpuKind fast = kind("fast", 1);
		CpuKind slow = kind("slow", 0);
		for (int socket = 0; socket < 2; socket++) {
			Package part = MachineFactory.eINSTANCE.createPackage();
			part.setUid("package-" + socket);
			part.setOsIndex(socket);
			machine.getChildren().add(part);
			Cache cache = MachineFactory.eINSTANCE.createCache();
			cache.setUid("l3-" + socket);
			cache.setLevel(3);
			cache.setSize(24L << 20);
			cache.setWays(12);
			cache.setSharedWays(0xC00L);
			part.getChildren().add(cache);
			NumaNode node = MachineFactory.eINSTANCE.createNumaNode();
			node.setUid("node-" + socket);
			node.setOsIndex(socket);
			node.setBytes(32 * GIB);
			machine.getNumaNodes().add(node);
			for (int core = 0; core < 4; core++) {
				core(cache, node, core < 2 ? 2 : 1, core < 2 ? fast : slow);
			}
		}
		cpu(5).setOnline(false);
		cpu(11).setAllowed(false);
		machine.setBootThread(cpu(0));
		device("0000:17:00.0", "Ethernet Controller [E810 25GbE]", 0x0200, 0, null);
		device("0000:17:01.0", null, 0x0200, 0, machine.getPciDevices().getFirst());
		device("0000:17:01.1", null, 0x0200, 0, machine.getPciDevices().getFirst());
		device("0000:65:00.0", "SSD [NVMe]", 0x0108, 1, null).setBootCritical(true);
		design = Designs.create("sample", machine);
		plan = design.getActivePlan();
		SpawnedKernel web = kernel("web", KernelRole.GENERAL, 2, 3, 4);
		web.setCommandLine("console=mktty0 root=/dev/vda quiet");
		web.setLlcWayMask(0x3FL);
		web.getDevices().add(machine.getPciDevices().getFirst());
		memory(web, 0, 8 * GIB);
		SpawnedKernel rt = kernel("rt", KernelRole.REAL_TIME, 6, 7);
		rt.setLlcWayMask(0x3C0L);
		memory(rt, 1, 4 * GIB);
		channel(web, rt, 20_000, 256);
		channel(plan.getHostKernel(), rt, 5, 64);
	}

	HardwareThread cpu(int number) {
		return new MachineIndex(machine).thread(number).orElseThrow();
	}

	SpawnedKernel kernel(String name, KernelRole role, int... cpus) {
		SpawnedKernel kernel = DesignFactory.eINSTANCE.createSpawnedKernel();
		kernel.setName(name);
		kernel.setId(plan.getKernels().size() + 1);
		kernel.setUid("kernel-" + kernel.getId());
		kernel.setRole(role);
		kernel.setColour(plan.getKernels().size());
		for (int cpu : cpus) {
			kernel.getThreads().add(cpu(cpu));
		}
		plan.getKernels().add(kernel);
		return kernel;
	}

	void memory(SpawnedKernel kernel, int node, long bytes) {
		MemoryGrant grant = DesignFactory.eINSTANCE.createMemoryGrant();
		grant.setUid(kernel.getUid() + "-memory-" + node);
		grant.setNode(machine.getNumaNodes().get(node));
		grant.setBytes(bytes);
		kernel.getMemory().add(grant);
	}

	Channel channel(Kernel from, Kernel to, double rate, int payload) {
		Channel channel = DesignFactory.eINSTANCE.createChannel();
		channel.setUid("channel-" + (plan.getChannels().size() + 1));
		channel.setFrom(from);
		channel.setTo(to);
		channel.setRate(rate);
		channel.setPayload(payload);
		plan.getChannels().add(channel);
		return channel;
	}

	void place(int kernel, int x, int y, int width, int height) {
		plan.getKernels().get(kernel).setBounds(new Bounds(x, y, width, height));
	}

	Picture picture() {
		return PlanPicture.of(design, plan, false);
	}

	private CpuKind kind(String name, int efficiency) {
		CpuKind kind = MachineFactory.eINSTANCE.createCpuKind();
		kind.setUid("kind-" + name);
		kind.setEfficiency(efficiency);
		machine.getCpuKinds().add(kind);
		return kind;
	}

	private void core(Cache parent, NumaNode node, int threads, CpuKind kind) {
		Core core = MachineFactory.eINSTANCE.createCore();
		int first = MachineIndex.threadsBelow(machine).size();
		core.setUid("core-" + first);
		parent.getChildren().add(core);
		for (int i = 0; i < threads; i++) {
			HardwareThread thread = MachineFactory.eINSTANCE.createHardwareThread();
			thread.setOsIndex(first + i);
			thread.setUid("cpu-" + thread.getOsIndex());
			thread.setPhysicalId(2L * thread.getOsIndex());
			thread.setKind(kind);
			core.getChildren().add(thread);
			node.getThreads().add(thread);
		}
	}

	private PciDevice device(String address, String name, int classCode, int node, PciDevice physical) {
		PciDevice device = MachineFactory.eINSTANCE.createPciDevice();
		device.setUid("pci-" + address.replace(':', '.'));
		device.setAddress(address);
		device.setDeviceName(name);
		device.setClassCode(classCode);
		device.setNode(machine.getNumaNodes().get(node));
		device.setPhysicalFunction(physical);
		machine.getPciDevices().add(device);
		return device;
	}
}
