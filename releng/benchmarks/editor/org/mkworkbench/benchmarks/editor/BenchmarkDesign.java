// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.editor;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.topology.MachinePresets;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.validation.Finding;

/** A design in memory, as the editor shows one, and the designs that are measured. */
final class BenchmarkDesign implements PlanInput {
	private static final int THREADS_OF_A_KERNEL = 24;
	private static final long GIB = 1L << 30;
	private static final MachineFactory MACHINES = MachineFactory.eINSTANCE;

	private final Design design;
	private final Ownership ownership;
	private final BasicCommandStack stack = new BasicCommandStack();
	private List<Finding> findings = List.of();

	BenchmarkDesign(Design design) {
		this.design = design;
		ownership = Ownership.watching(design.getActivePlan());
	}

	/** The preset with two sockets of 96 cores with two threads. */
	static Design preset() {
		return planned(MachinePresets.create("2x-epyc-9654"));
	}

	/** A machine that nobody can buy yet: 8 packages of 128 cores with two threads, 16 cores per cache, four devices per package. */
	static Design generated() {
		Machine machine = MACHINES.createMachine();
		machine.setUid("machine");
		machine.setName("8 x 128 cores");
		machine.setArchitecture("x86_64");
		machine.setPageSize(4096L);
		for (int socket = 0; socket < 8; socket++) {
			addPackage(machine, socket);
		}
		machine.setBootThread(MachineIndex.threadsBelow(machine).getFirst());
		return planned(machine);
	}

	private static void addPackage(Machine machine, int socket) {
		NumaNode node = MACHINES.createNumaNode();
		node.setUid("node-" + socket);
		node.setOsIndex(socket);
		node.setBytes(1024 * GIB);
		machine.getNumaNodes().add(node);
		Package part = MACHINES.createPackage();
		part.setUid("package-" + socket);
		part.setOsIndex(socket);
		part.setModel("128-core processor");
		machine.getChildren().add(part);
		for (int group = 0; group < 8; group++) {
			Cache cache = MACHINES.createCache();
			cache.setUid("l3-" + (socket * 8 + group));
			cache.setLevel(3);
			cache.setKind(CacheKind.UNIFIED);
			cache.setSize(64L << 20);
			cache.setWays(16);
			part.getChildren().add(cache);
			for (int index = 0; index < 16; index++) {
				addCore(cache, node, socket * 128 + group * 16 + index);
			}
		}
		for (int index = 0; index < 4; index++) {
			PciDevice device = MACHINES.createPciDevice();
			device.setAddress("000%d:%02x:00.0".formatted(socket, 0x21 + index * 16));
			device.setUid("pci-" + device.getAddress().replace(':', '.'));
			device.setDeviceName("Controller [CX-7 200G]");
			device.setClassCode(0x0200);
			device.setVendorId(0x15b3);
			device.setDeviceId(0x1021);
			device.setNode(node);
			device.setIommuGroup(socket * 4 + index);
			machine.getPciDevices().add(device);
		}
	}

	private static void addCore(Cache cache, NumaNode node, int number) {
		Core core = MACHINES.createCore();
		core.setUid("core-" + number);
		core.setOsIndex(number);
		cache.getChildren().add(core);
		for (int sibling = 0; sibling < 2; sibling++) {
			HardwareThread thread = MACHINES.createHardwareThread();
			// Linux counts the first threads of all cores before the second ones.
			thread.setOsIndex(number + sibling * 1024);
			thread.setUid("cpu-" + thread.getOsIndex());
			thread.setPhysicalId(number * 2L + sibling);
			thread.setOnline(true);
			thread.setAllowed(true);
			thread.getNumaNodes().add(node);
			core.getChildren().add(thread);
		}
	}

	/**
	 * Kernels of 24 CPUs on the later half of the machine and on a part of the earlier half, each with memory and a channel to the next. They
	 * begin in the middle of cores, so that rules and previews have something to say.
	 */
	private static Design planned(Machine machine) {
		Design design = Designs.create("benchmark", machine);
		Plan plan = design.getActivePlan();
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		int half = threads.size() / 2;
		for (int first = half / 2 + 1; first + THREADS_OF_A_KERNEL <= threads.size(); first += THREADS_OF_A_KERNEL) {
			SpawnedKernel kernel = Designs.createKernel(plan);
			kernel.setName("kernel-" + (plan.getKernels().size() + 1));
			kernel.getThreads().addAll(threads.subList(first, first + THREADS_OF_A_KERNEL));
			NumaNode node = MachineIndex.nodeOf(kernel.getThreads().getFirst()).orElseThrow();
			kernel.getMemory().add(Designs.createMemoryGrant(design, node, 8 * GIB));
			plan.getKernels().add(kernel);
		}
		for (int i = 1; i < plan.getKernels().size(); i++) {
			Channel channel = DesignFactory.eINSTANCE.createChannel();
			channel.setUid(Designs.freshUid(design, "channel"));
			channel.setFrom(plan.getKernels().get(i - 1));
			channel.setTo(plan.getKernels().get(i));
			channel.setRate(1000.0 * i);
			channel.setPayload(64);
			plan.getChannels().add(channel);
		}
		return design;
	}

	void setFindings(List<Finding> findings) {
		this.findings = findings;
	}

	@Override
	public Design design() {
		return design;
	}

	@Override
	public Plan plan() {
		return design.getActivePlan();
	}

	@Override
	public Ownership ownership() {
		return ownership;
	}

	@Override
	public CommandStack commandStack() {
		return stack;
	}

	@Override
	public List<Finding> findings() {
		return findings;
	}
}
