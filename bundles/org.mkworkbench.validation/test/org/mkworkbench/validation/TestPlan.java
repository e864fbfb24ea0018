// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.Arrays;
import java.util.List;

import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.TopologyObject;

/**
 * A made-up machine and a plan for it. Each package has a node of 8 GiB. Linux numbers run over the first threads of all cores, then
 * over the second ones; physical ids count threads in tree order, times two, so that the two numberings differ.
 */
final class TestPlan {
	static final long GIB = 1L << 30;

	final Design design;
	final Machine machine;
	final Plan plan;
	private final int packages;

	TestPlan(int packages, int coresPerPackage, int threadsPerCore) {
		this.packages = packages;
		MachineFactory factory = MachineFactory.eINSTANCE;
		machine = factory.createMachine();
		machine.setUid("machine");
		machine.setName("Test");
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
				parent.setOsIndex(c);
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

	NumaNode node(int number) {
		return machine.getNumaNodes().get(number);
	}

	/** A kernel with an image, a command line, these CPUs and 1 GiB of the node of the first, of the last node when it has none. */
	SpawnedKernel kernel(String name, int... cpus) {
		SpawnedKernel kernel = Designs.createKernel(plan);
		kernel.setName(name);
		kernel.setImage("/boot/vmlinux");
		kernel.setCommandLine("console=mktty0 root=/dev/vda");
		Arrays.stream(cpus).forEach(cpu -> kernel.getThreads().add(cpu(cpu)));
		plan.getKernels().add(kernel);
		memory(kernel, cpus.length == 0 ? packages - 1 : machine.getNumaNodes().indexOf(cpu(cpus[0]).getNumaNodes().getFirst()), GIB);
		return kernel;
	}

	MemoryGrant memory(SpawnedKernel kernel, int node, long bytes) {
		MemoryGrant grant = Designs.createMemoryGrant(plan, node(node), bytes);
		kernel.getMemory().add(grant);
		return grant;
	}

	void spare(int... cpus) {
		Arrays.stream(cpus).forEach(cpu -> plan.getPool().getThreads().add(cpu(cpu)));
	}

	PciDevice device(String address, Integer iommuGroup) {
		PciDevice device = MachineFactory.eINSTANCE.createPciDevice();
		device.setUid("pci-" + address.replace(':', '.'));
		device.setAddress(address);
		device.setIommuGroup(iommuGroup);
		device.setVendorId(0x8086);
		device.setDeviceId(0x1572);
		machine.getPciDevices().add(device);
		return device;
	}

	/** Puts a last-level cache between a package and its cores. @param ways null while unknown */
	Cache cache(int socket, Integer ways, Long sharedWays) {
		TopologyObject parent = machine.getChildren().get(socket);
		Cache cache = MachineFactory.eINSTANCE.createCache();
		cache.setUid("l3-" + socket);
		cache.setLevel(3);
		cache.setWays(ways);
		cache.setSharedWays(sharedWays);
		cache.getChildren().addAll(List.copyOf(parent.getChildren()));
		parent.getChildren().add(cache);
		return cache;
	}

	VirtioDevice virtio(SpawnedKernel kernel, VirtioKind kind, String name) {
		VirtioDevice device = DesignFactory.eINSTANCE.createVirtioDevice();
		device.setUid(Designs.freshUid(plan, "virtio"));
		device.setKind(kind);
		device.setName(name);
		kernel.getVirtioDevices().add(device);
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

	List<Finding> findings() {
		return Validator.standard().validate(plan);
	}

	List<Finding> findings(String ruleId) {
		return Validator.standard().validate(plan).stream().filter(finding -> finding.ruleId().equals(ruleId)).toList();
	}

	/** In the order of the findings. */
	List<String> messages(String ruleId) {
		return findings(ruleId).stream().map(Finding::message).toList();
	}

	List<String> fixes(String ruleId) {
		return findings(ruleId).stream().flatMap(finding -> finding.fixes().stream()).map(FixProposal::label).toList();
	}

	/** The only finding of a rule. */
	Finding finding(String ruleId) {
		List<Finding> found = findings(ruleId);
		if (found.size() != 1) {
			throw new AssertionError("expected one " + ruleId + " but got " + findings());
		}
		return found.getFirst();
	}
}
