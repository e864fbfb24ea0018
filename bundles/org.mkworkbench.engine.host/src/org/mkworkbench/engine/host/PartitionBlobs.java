// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/**
 * Machines and partitions of dialect V1 from plain numbers, for those who have no plan: benchmarks, comparisons with published figures,
 * tests. Plans of people are exported elsewhere.
 */
public final class PartitionBlobs {
	private static final long MEMORY_BLOCK = 128L << 20;

	private PartitionBlobs() {
	}

	/**
	 * A machine whose packages are all alike, each with a NUMA node, without devices. CPUs that share something have adjacent Linux numbers.
	 *
	 * @param cpusPerCache CPUs that share a last-level cache
	 * @param cpusPerCore threads of a core
	 * @param physicalId of each Linux CPU number; CPU 0 is the boot CPU
	 * @param nodeBytes memory of each node
	 */
	public static HostMachine machine(String name, int packages, int cpusPerPackage, int cpusPerCache, int cpusPerCore,
			IntToLongFunction physicalId, long nodeBytes) {
		List<HostCpu> cpus = new ArrayList<>();
		List<HostNode> nodes = new ArrayList<>();
		for (int p = 0; p < packages; p++) {
			nodes.add(new HostNode(p, nodeBytes));
			for (int c = 0; c < cpusPerPackage; c++) {
				int n = cpus.size();
				cpus.add(new HostCpu(physicalId.applyAsLong(n), n, p, n / cpusPerCache, n / cpusPerCore, p, true, n == 0));
			}
		}
		return new HostMachine(name, 4096, MEMORY_BLOCK, cpus, nodes, List.of());
	}

	/**
	 * A baseline.
	 *
	 * @param cpus physical ids
	 * @param devices PCI functions
	 * @param nodeBytes bytes of the pool on node 0, 1, …; 0 for none
	 */
	public static byte[] baseline(long[] cpus, List<HostPciDevice> devices, long... nodeBytes) {
		DeviceTree tree = new DeviceTree();
		tree.root().setString("compatible", "multikernel-v1");
		DeviceTreeNode resources = tree.root().child("resources").setU64("cpus", cpus);
		for (int node = 0; node < nodeBytes.length; node++) {
			if (nodeBytes[node] > 0) {
				resources.child("memory@" + Integer.toHexString(node)).setU64("size", nodeBytes[node]).setU32("numa-node-id", node);
			}
		}
		for (HostPciDevice device : devices) {
			resources.child("devices").child("pci_" + device.address().replaceAll("[:.]", "_")).setString("device-type", "pci")
					.setString("pci-id", device.address()).setU32("vendor-id", device.vendorId()).setU32("device-id", device.deviceId());
		}
		return FlattenedDeviceTree.write(tree);
	}

	/**
	 * An overlay that creates an instance.
	 *
	 * @param id -1 to let the host choose
	 * @param node of the memory; -1 for any
	 * @param cpus physical ids, the boot CPU first
	 */
	public static byte[] create(String name, int id, long memoryBytes, int node, long... cpus) {
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode body = tree.root().child("fragment@0").setString("target-path", "/instances").child("__overlay__");
		fillCreate(body.child("instance-create"), name, id, memoryBytes, node, cpus);
		return FlattenedDeviceTree.write(tree);
	}

	/** Fills an instance-create node; parameters as of {@link #create}. */
	static void fillCreate(DeviceTreeNode operation, String name, int id, long memoryBytes, int node, long... cpus) {
		operation.setString("instance-name", name);
		if (id >= 0) {
			operation.setU32("id", id);
		}
		DeviceTreeNode resources = operation.child("resources").setU64("memory-bytes", memoryBytes);
		if (node >= 0) {
			resources.setU32("numa-nodes", node);
		}
		if (cpus.length > 0) {
			resources.setU64("cpus", cpus);
		}
	}
}
