// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.HostResources.HOST;
import static org.mkworkbench.engine.host.HostResources.POOL;

import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeException;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.engine.host.InstanceRequest.PlatformDevice;
import org.mkworkbench.engine.host.message.SharedArea;

/**
 * The trees a host gives back (mk_dt_emit_tree of dts.c 0a54b0b, mk_manifest_chosen of manifest.c 14213ee). Which bridges lead to a PCI
 * function is not known here: each bus is taken for a root bus without windows.
 */
final class HostTrees {
	private HostTrees() {
	}

	static DeviceTree pool(HostState host) {
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode resources = root(tree, host.dialect, "", HOST).child("resources");
		if (host.managesPool) {
			cpus(resources, "cpus", host.resources.poolMembers());
			// Tools tell from the absence of cpus-available that there is no pool.
			cpus(resources, "cpus-available", host.resources.cpusOf(POOL));
			if (host.llcWayMask != 0) {
				resources.setU32("llc-way-mask", host.llcWayMask);
			}
			for (HostMemory.Chunk chunk : host.memory.chunks()) {
				MemoryRegion region = chunk.region;
				if (host.dialect == Dialect.H) {
					resources.setU64("memory-base", region.base()).setU64("memory-bytes", region.size());
				} else {
					resources.child("memory@" + Long.toHexString(region.base())).setString("device_type", "memory")
							.setU64("reg", region.base(), region.size()).setU32("numa-node-id", region.node());
				}
			}
		} else {
			cpus(resources, "cpus", host.resources.cpusOf(HOST).stream().filter(host.resources::online).toList());
		}
		devices(tree, host, host.resources.platform, host.resources.devicesOf(POOL));
		return tree;
	}

	static DeviceTree instance(Instance instance, HostState host) {
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode resources = root(tree, host.dialect, instance.name, instance.id).child("resources");
		if (!instance.memory.isEmpty()) {
			resources.setU64("memory-base", instance.memory.getFirst().range().base()).setU64("memory-bytes", instance.snapshot().memoryBytes());
		}
		cpus(resources, "cpus", instance.cpus);
		if (instance.llcWayMask != 0) {
			resources.setU32("llc-way-mask", instance.llcWayMask);
		}
		devices(tree, host, instance.platform, instance.devices);
		return tree;
	}

	/** Where the rings lie is made up: the kernel's own at the end of its memory, the host's at the end of the host's (assumed). */
	static DeviceTree boot(Instance instance, HostState host) {
		DeviceTree tree = instance(instance, host);
		DeviceTreeNode chosen = tree.root().child("chosen");
		long ring = (long) SharedArea.PAGES * host.machine.pageSize();
		List<MemoryRegion> hostRanges = host.memory.hostRanges();
		long hostRing = hostRanges.isEmpty() ? 0 : hostRanges.getLast().end() - ring;
		long park = host.memory.chunks().stream().mapToLong(chunk -> chunk.park).max().orElse(-1);
		long[] reserved = LongStream.of(hostRing, ring, park, HostMemory.BOOKKEEPING).limit(park < 0 ? 2 : 4).toArray();
		chosen.setU64("multikernel,reserved-memory", reserved);
		chosen.setU64("multikernel,host-ipi-buffer", hostRing).setU32("multikernel,host-ipi-pages", SharedArea.PAGES);
		chosen.setU64("multikernel,host-ipi-cpu", host.resources.cpusOf(HOST).stream().filter(host.resources::online).findFirst().orElse(0L));
		if (park >= 0) {
			chosen.setU64("multikernel,pool-slot", park);
		}
		if (!instance.memory.isEmpty()) {
			chosen.setU64("multikernel,ipi-buffer", instance.memory.getFirst().range().end() - ring);
			chosen.setU32("multikernel,ipi-pages", SharedArea.PAGES);
		}
		List<Long> others = host.resources.poolMembers().stream().filter(cpu -> !instance.cpus.contains(cpu)).sorted().toList();
		cpus(chosen, "multikernel,pool-cpus", others);
		return tree;
	}

	private static DeviceTreeNode root(DeviceTree tree, Dialect dialect, String name, int id) {
		DeviceTreeNode root = tree.root().setString("compatible", dialect == Dialect.H ? "linux,multikernel-host" : "multikernel-v1");
		if (!name.isEmpty()) {
			root.setString("model", name);
		}
		return root.setU32("#address-cells", 2).setU32("#size-cells", 2).setU32("id", id);
	}

	/** An empty set leaves no property. */
	private static void cpus(DeviceTreeNode node, String property, Collection<Long> ids) {
		if (!ids.isEmpty()) {
			node.setU64(property, ids.stream().mapToLong(Long::longValue).toArray());
		}
	}

	private static void devices(DeviceTree tree, HostState host, List<PlatformDevice> platform, List<String> pci) {
		for (PlatformDevice device : platform) {
			DeviceTreeNode node = named(tree.require("/resources").child("devices"), device.name()).setString("device-type", "platform");
			if (!device.name().isEmpty()) {
				node.setString("device-name", device.name());
			}
			if (!device.hid().isEmpty()) {
				node.setString("acpi-hid", device.hid());
			}
		}
		for (String address : pci) {
			PciAddress at = PciAddress.scan(address).orElseThrow();
			DeviceTreeNode leaf = bridge(tree.root(), at).child("pci@" + Integer.toHexString(at.slot()) + "," + at.function());
			HostPciDevice device = host.resources.device(address);
			leaf.setU32("reg", at.busCell(), 0, 0, 0, 0).setU32("vendor-id", device.vendorId()).setU32("device-id", device.deviceId());
			alias(tree, host.resources.alias(address), leaf.path());
		}
	}

	/** The kernel writes any name; ones no device tree can have get another (assumed). */
	private static DeviceTreeNode named(DeviceTreeNode devices, String name) {
		try {
			return devices.addChild(name);
		} catch (DeviceTreeException _) {
			return devices.addChild("platform-" + devices.children().size());
		}
	}

	private static void alias(DeviceTree tree, String alias, String path) {
		if (!alias.isEmpty()) {
			try {
				tree.root().child("aliases").setString(alias, path);
			} catch (DeviceTreeException _) {
				// No name for a property: the device goes without.
			}
		}
	}

	/** Buses of domains other than 0 need another name than the kernel's, which would occur twice. */
	private static DeviceTreeNode bridge(DeviceTreeNode root, PciAddress device) {
		String unit = (device.domain() == 0 ? "" : Integer.toHexString(device.domain()) + ",") + Integer.toHexString(device.bus());
		return root.child("pci@" + unit).setString("compatible", "multikernel,pci-host-bridge").setString("device_type", "pci")
				.setU32("#address-cells", 3).setU32("#size-cells", 2).setU32("linux,pci-domain", device.domain())
				.setU32("bus-range", device.bus(), device.bus());
	}
}
