// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.Fdt.invalid;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.engine.host.InstanceRequest.PciRequest;
import org.mkworkbench.engine.host.InstanceRequest.PlatformDevice;

/**
 * What a baseline asks for, with the checks that need nothing but the blob, in the kernel's order: CPUs, memory, in dialect H cache ways,
 * devices (baseline.c 1608369, for dialect H 6fda0d4).
 *
 * @param range base and bytes of the pool in dialect H, null in V1
 * @param aliases by PCI address
 * @param llcWayMask 0 for none
 */
record BaselineRequest(List<Long> cpus, List<Memory> memory, MemoryRegion range, List<PciRequest> pci, List<PlatformDevice> platform,
		Map<String, String> aliases, int llcWayMask, List<String> warnings) {
	/** Names end at 31 characters (struct mk_pci_device). */
	private static final int MAX_ALIAS = 31;

	/** @param size unsigned; @param node -1 for any */
	record Memory(long size, int node) {
	}

	/** Reads {@code /resources}; the caller has checked what comes before it. */
	static BaselineRequest of(DeviceTree tree, Dialect dialect, int pageSize) throws HostError {
		DeviceTreeNode resources = Fdt.child(tree.root(), "resources").orElseThrow(() -> invalid("the baseline has no /resources node"));
		boolean old = dialect == Dialect.H;
		byte[] listed = Fdt.bytes(resources, "cpus").orElseThrow(() -> invalid(resources.path() + " has no property \"cpus\""));
		List<Long> cpus = Fdt.cpus(resources, listed, old);
		List<Memory> memory = old ? List.of() : memories(resources, pageSize);
		MemoryRegion range = old ? range(resources, pageSize) : null;
		int mask = old ? llcWayMask(resources) : 0;
		List<PciRequest> pci = new ArrayList<>();
		List<PlatformDevice> platform = new ArrayList<>();
		Map<String, String> aliases = new TreeMap<>();
		List<String> warnings = new ArrayList<>();
		for (DeviceTreeNode device : Fdt.child(resources, "devices").map(DeviceTreeNode::children).orElse(List.of()).stream().toList()) {
			String type = Fdt.text(device, "device-type").orElse(null);
			if (type == null) {
				warnings.add(device.path() + " has no device-type and is skipped");
			} else if (type.equals("pci")) {
				PciRequest request = InstanceRequest.pci(device);
				pci.add(request);
				alias(tree, device).ifPresent(alias -> aliases.put(request.address().toString(), alias));
			} else if (type.equals("platform")) {
				platform.add(new PlatformDevice(Fdt.text(device, "device-name").orElse(device.name()), ""));
			} else {
				warnings.add(device.path() + " has the unknown device-type \"" + type + "\" and is skipped");
			}
		}
		return new BaselineRequest(cpus, memory, range, pci, platform, aliases, mask, warnings);
	}

	/** The first entry of {@code /aliases} that names the node. */
	private static Optional<String> alias(DeviceTree tree, DeviceTreeNode device) {
		return Fdt.child(tree.root(), "aliases").flatMap(aliases -> aliases.properties().stream()
				.filter(entry -> Fdt.text(aliases, entry.name()).filter(device.path()::equals).isPresent()).findFirst())
				.map(entry -> Fdt.cut(entry.name(), MAX_ALIAS));
	}

	private static List<Memory> memories(DeviceTreeNode resources, int pageSize) throws HostError {
		List<Memory> memory = new ArrayList<>();
		for (DeviceTreeNode node : resources.children()) {
			if (node.name().startsWith("memory@")) {
				if (memory.size() == Fdt.MAX_NUMNODES) {
					throw new HostError("E2BIG", "/resources has more than " + Fdt.MAX_NUMNODES + " memory@N nodes");
				}
				long size = Fdt.size(node, "size", pageSize);
				// All ones is the kernel's own value for any node.
				boolean any = Fdt.u32(node, "numa-node-id", 0) == Fdt.ANY_NODE;
				memory.add(new Memory(size, any ? Fdt.ANY_NODE : Fdt.node(node, "numa-node-id")));
			}
		}
		if (memory.isEmpty()) {
			throw invalid(resources.has("memory-bytes")
					? "memory-base/memory-bytes are no longer accepted; use memory@N { size; numa-node-id; }"
					: "/resources has no memory@N node; the pool needs memory");
		}
		return memory;
	}

	/** Without a range the kernel uses what was donated to the pool before; nothing is donated here. */
	private static MemoryRegion range(DeviceTreeNode resources, int pageSize) throws HostError {
		long base = address(resources, "memory-base");
		long size = address(resources, "memory-bytes");
		if (size == 0) {
			throw invalid("property \"memory-bytes\" of /resources is 0");
		}
		if ((size & pageSize - 1) != 0 || (base & pageSize - 1) != 0) {
			throw invalid("memory-base and memory-bytes of /resources must be multiples of the page size " + pageSize);
		}
		return new MemoryRegion(base, size, Fdt.ANY_NODE);
	}

	private static long address(DeviceTreeNode resources, String property) throws HostError {
		byte[] value = Fdt.bytes(resources, property).orElseThrow(() -> new HostError("ENODEV", "the baseline has no \"" + property
				+ "\", and no memory was donated to the pool; a pool of memory@N nodes is dialect V1"));
		if (value.length != Long.BYTES) {
			throw invalid("property \"" + property + "\" of /resources has " + value.length + " bytes; it must have 8");
		}
		return ByteBuffer.wrap(value).getLong();
	}

	/** Optional cache ways of a {@code resources} node in dialect H; 0 without. */
	static int llcWayMask(DeviceTreeNode resources) throws HostError {
		if (!resources.has("llc-way-mask")) {
			return 0;
		}
		return Fdt.u32(resources, "llc-way-mask").filter(mask -> mask != 0)
				.orElseThrow(() -> invalid("property \"llc-way-mask\" of " + resources.path() + " must be one 32-bit number other than 0"));
	}
}
