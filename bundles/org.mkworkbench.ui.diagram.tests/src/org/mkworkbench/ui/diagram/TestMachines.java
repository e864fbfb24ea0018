// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.TopologyObject;

/** Machines made by numbers, so that these tests depend on no importer. */
public final class TestMachines {
	public static final long GIB = 1L << 30;
	private static final MachineFactory FACTORY = MachineFactory.eINSTANCE;

	private final Machine machine = FACTORY.createMachine();
	private int cores;

	private TestMachines(String name) {
		machine.setUid("machine");
		machine.setName(name);
		machine.setArchitecture("x86_64");
		machine.setPageSize(4096L);
	}

	/** 2 packages of 24 cores without SMT, one node each. */
	public static Machine twoSockets() {
		TestMachines builder = new TestMachines("two sockets");
		for (int socket = 0; socket < 2; socket++) {
			Package part = builder.socket(socket, "Intel(R) Xeon(R) Gold 5418Y CPU @ 2.00GHz");
			NumaNode node = builder.node(socket, 128 * GIB);
			Cache cache = builder.cache(part, socket, 45L << 20);
			for (int core = 0; core < 24; core++) {
				builder.core(cache, node, 1, socket * 24 + core, 0, (long) socket * 64 + core * 2);
			}
		}
		builder.device("0000:17:00.0", "Ethernet Controller E810-C [E810 25GbE]", 0x0200, 0, false);
		builder.device("0000:65:00.0", "NVMe SSD [NVMe]", 0x0108, 0, true);
		builder.device("0000:66:00.0", "NVMe SSD [NVMe]", 0x0108, 0, false);
		builder.device("0000:98:00.0", "Ethernet Controller X710 [X710]", 0x0200, 1, false);
		builder.device("0000:b1:00.0", "Ethernet Controller I225-T1 [I225 TSN]", 0x0200, 1, false);
		return builder.finish();
	}

	/** 2 × 96 cores with 2 threads, 8 cores per cache: numbers of siblings lie 192 apart. */
	public static Machine largeServer() {
		TestMachines builder = new TestMachines("large server");
		for (int socket = 0; socket < 2; socket++) {
			Package part = builder.socket(socket, "AMD EPYC 9654 96-Core Processor");
			NumaNode node = builder.node(socket, 768 * GIB);
			for (int group = 0; group < 12; group++) {
				Cache cache = builder.cache(part, socket * 12 + group, 32L << 20);
				for (int core = 0; core < 8; core++) {
					int number = socket * 96 + group * 8 + core;
					builder.core(cache, node, 2, number, 192, number * 2L);
				}
			}
			for (int device = 0; device < 6; device++) {
				builder.device("000%d:%02x:00.0".formatted(socket, 0x21 + device * 16), "Controller [CX-7 200G]", 0x0200, socket, false);
			}
		}
		return builder.finish();
	}

	/** 4 × 4 cores with 2 threads, one cache per 4 cores. */
	public static Machine chiplets() {
		TestMachines builder = new TestMachines("chiplets");
		Package part = builder.socket(0, "AMD EPYC 7302 16-Core Processor");
		NumaNode node = builder.node(0, 128 * GIB);
		for (int group = 0; group < 4; group++) {
			Cache cache = builder.cache(part, group, 32L << 20);
			for (int core = 0; core < 4; core++) {
				builder.core(cache, node, 2, group * 4 + core, 16, (group * 4 + core) * 2L);
			}
		}
		return builder.finish();
	}

	/** Gives all caches a number of ways. */
	public static Machine withWays(Machine machine, Integer ways) {
		machine.eAllContents().forEachRemaining(object -> {
			if (object instanceof Cache cache) {
				cache.setWays(ways);
			}
		});
		return machine;
	}

	/** Virtual functions at the addresses after their device, listed backwards. */
	static void addVirtualFunctions(Machine machine, String address, int count) {
		PciDevice device = machine.getPciDevices().stream().filter(candidate -> candidate.getAddress().equals(address)).findFirst().orElseThrow();
		for (int i = count; i > 0; i--) {
			PciDevice function = FACTORY.createPciDevice();
			function.setAddress(address.substring(0, 8) + "%02x.%d".formatted(i / 8, i % 8));
			function.setUid("pci-" + function.getAddress().replace(':', '.'));
			function.setClassCode(0x0200);
			function.setNode(device.getNode());
			function.setPhysicalFunction(device);
			machine.getPciDevices().add(function);
		}
	}

	/** 8 × 128 cores with 2 threads, 16 cores per cache: 2,048 threads. */
	static Machine hugeServer() {
		TestMachines builder = new TestMachines("huge server");
		for (int socket = 0; socket < 8; socket++) {
			Package part = builder.socket(socket, "Big 128-Core Processor");
			NumaNode node = builder.node(socket, 1024 * GIB);
			for (int group = 0; group < 8; group++) {
				Cache cache = builder.cache(part, socket * 8 + group, 64L << 20);
				for (int core = 0; core < 16; core++) {
					int number = socket * 128 + group * 16 + core;
					builder.core(cache, node, 2, number, 1024, number * 2L);
				}
			}
		}
		return builder.finish();
	}

	/** 6 fast cores with 2 threads and 8 slow ones. */
	public static Machine laptop() {
		TestMachines builder = new TestMachines("laptop");
		Package part = builder.socket(0, "13th Gen Intel(R) Core(TM) i7-1370P");
		NumaNode node = builder.node(0, 32 * GIB);
		Cache cache = builder.cache(part, 0, 24L << 20);
		CpuKind fast = builder.kind(1);
		CpuKind slow = builder.kind(0);
		for (int core = 0; core < 6; core++) {
			builder.core(cache, node, 2, core * 2, 1, core * 8L).getChildren().forEach(thread -> ((HardwareThread) thread).setKind(fast));
		}
		for (int core = 0; core < 8; core++) {
			builder.core(cache, node, 1, 12 + core, 0, 64L + core * 2).getChildren().forEach(thread -> ((HardwareThread) thread).setKind(slow));
		}
		builder.device("0000:00:02.0", "Iris Xe Graphics", 0x0300, 0, true);
		return builder.finish();
	}

	/** A small virtual machine: 2 CPUs, no caches, no physical ids. */
	public static Machine tiny() {
		TestMachines builder = new TestMachines("this machine");
		Package part = builder.socket(0, "");
		NumaNode node = builder.node(0, 24 * GIB);
		for (int core = 0; core < 2; core++) {
			((HardwareThread) builder.core(part, node, 1, core, 0, 0).getChildren().getFirst()).setPhysicalId(null);
		}
		return builder.finish();
	}

	/** 4 nodes in 2 packages of 16 cores. */
	public static Machine fourNodes() {
		TestMachines builder = new TestMachines("four nodes");
		for (int socket = 0; socket < 2; socket++) {
			Package part = builder.socket(socket, "Neoverse-N1");
			for (int half = 0; half < 2; half++) {
				NumaNode node = builder.node(socket * 2 + half, 64 * GIB);
				for (int core = 0; core < 8; core++) {
					int number = socket * 16 + half * 8 + core;
					builder.core(part, node, 1, number, 0, number * 256L);
				}
			}
		}
		return builder.finish();
	}

	private Machine finish() {
		machine.setBootThread(org.mkworkbench.model.MachineIndex.threadsBelow(machine).getFirst());
		return machine;
	}

	private Package socket(int number, String model) {
		Package part = FACTORY.createPackage();
		part.setUid("package-" + number);
		part.setOsIndex(number);
		part.setModel(model);
		machine.getChildren().add(part);
		return part;
	}

	private NumaNode node(int number, long bytes) {
		NumaNode node = FACTORY.createNumaNode();
		node.setUid("node-" + number);
		node.setOsIndex(number);
		node.setBytes(bytes);
		machine.getNumaNodes().add(node);
		return node;
	}

	private Cache cache(TopologyObject parent, int number, long size) {
		Cache cache = FACTORY.createCache();
		cache.setUid("l3-" + number);
		cache.setLevel(3);
		cache.setKind(CacheKind.UNIFIED);
		cache.setSize(size);
		parent.getChildren().add(cache);
		return cache;
	}

	private CpuKind kind(int efficiency) {
		CpuKind kind = FACTORY.createCpuKind();
		kind.setUid("kind-" + efficiency);
		kind.setEfficiency(efficiency);
		machine.getCpuKinds().add(kind);
		return kind;
	}

	private Core core(TopologyObject parent, NumaNode node, int threads, int first, int stride, long physicalId) {
		Core core = FACTORY.createCore();
		core.setUid("core-" + cores++);
		parent.getChildren().add(core);
		for (int i = 0; i < threads; i++) {
			HardwareThread thread = FACTORY.createHardwareThread();
			thread.setOsIndex(first + i * stride);
			thread.setUid("cpu-" + thread.getOsIndex());
			thread.setPhysicalId(physicalId + i);
			thread.setOnline(true);
			thread.setAllowed(true);
			thread.getNumaNodes().add(node);
			core.getChildren().add(thread);
		}
		return core;
	}

	private void device(String address, String name, int classCode, int node, boolean boot) {
		PciDevice device = FACTORY.createPciDevice();
		device.setUid("pci-" + address.replace(':', '.'));
		device.setAddress(address);
		device.setDeviceName(name);
		device.setClassCode(classCode);
		device.setVendorId(0x8086);
		device.setDeviceId(0x1000 + classCode);
		device.setNode(machine.getNumaNodes().get(node));
		device.setBootCritical(boot);
		machine.getPciDevices().add(device);
	}
}
