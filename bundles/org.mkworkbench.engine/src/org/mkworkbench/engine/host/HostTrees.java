// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.List;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;

/**
 * The trees a host gives back (kernel/multikernel/instance_dt.c and dts.c of v7.0-mk2). Properties are the kernel's; where the reference
 * does not tell which node a property sits on, it is the one that takes it in a baseline.
 */
final class HostTrees {
	private HostTrees() {
	}

	static DeviceTree pool(HostResources host) {
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode root = tree.root().setString("compatible", "multikernel-v1").setU32("id", 0);
		DeviceTreeNode resources = root.child("resources").setU32("#address-cells", 2).setU32("#size-cells", 2);
		if (!host.poolExists()) {
			// Tools tell from the absence of cpus-available that there is no pool.
			resources.setU64("cpus", toArray(host.cpusOf(HostResources.HOST)));
			return tree;
		}
		resources.setU64("cpus", toArray(host.poolMembers()));
		resources.setU64("cpus-available", toArray(host.cpusOf(HostResources.POOL)));
		for (HostResources.Chunk chunk : host.chunks()) {
			MemoryRegion region = chunk.region();
			resources.child("memory@" + Long.toHexString(region.base())).setString("device_type", "memory")
					.setU64("reg", region.base(), region.size()).setU32("numa-node-id", region.node());
		}
		host.poolDevices().forEach(device -> addDevice(resources, device));
		return tree;
	}

	static DeviceTree instance(Instance instance, HostResources host) throws HostError {
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode root = tree.root().setString("compatible", "multikernel-v1").setString("model", instance.name).setU32("id", instance.id);
		DeviceTreeNode resources = root.child("resources");
		boolean first = true;
		for (MemoryRegion region : instance.memory) {
			if (first) {
				resources.setU64("memory-base", region.base()).setU64("memory-bytes", region.size());
				first = false;
			} else {
				resources.child("memory@" + Long.toHexString(region.base())).setU64("reg", region.base(), region.size()).setU32("numa-node-id",
						region.node());
			}
		}
		resources.setU64("cpus", toArray(instance.cpus));
		for (String address : instance.devices) {
			addDevice(root, host.device(address));
		}
		return tree;
	}

	/** A PCI function below the node of its bus. */
	private static void addDevice(DeviceTreeNode parent, HostPciDevice device) {
		String[] part = device.address().split("[:.]");
		int domain = Integer.parseInt(part[0], 16);
		int bus = Integer.parseInt(part[1], 16);
		int slot = Integer.parseInt(part[2], 16);
		int function = Integer.parseInt(part[3], 16);
		String bridge = "pci@" + (domain == 0 ? "" : Integer.toHexString(domain) + ",") + Integer.toHexString(bus);
		DeviceTreeNode leaf = parent.child(bridge).setString("compatible", "multikernel,pci-host-bridge").setU32("linux,pci-domain", domain)
				.setU32("bus-range", bus, bus).child("device@" + Integer.toHexString(slot) + "," + function);
		// First of the three address cells of the PCI bus binding: bus, device, function.
		leaf.setU32("reg", bus << 16 | slot << 11 | function << 8, 0, 0, 0, 0).setString("pci-id", device.address())
				.setU32("vendor-id", device.vendorId()).setU32("device-id", device.deviceId());
	}

	private static long[] toArray(List<Long> numbers) {
		return numbers.stream().mapToLong(Long::longValue).toArray();
	}
}
