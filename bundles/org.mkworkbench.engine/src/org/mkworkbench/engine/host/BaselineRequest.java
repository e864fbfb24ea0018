// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeException;
import org.mkworkbench.devicetree.DeviceTreeNode;

/**
 * What a baseline of dialect V1 asks for, with the checks that need nothing but the blob, in the kernel's order
 * (kernel/multikernel/baseline.c and Documentation/multikernel/device-tree.rst of v7.0-mk2).
 */
record BaselineRequest(List<Long> cpus, List<Memory> memory, List<String> pciDevices, List<String> platformDevices, List<String> warnings) {
	/** CONFIG_NODES_SHIFT 10, the usual x86-64 setting. */
	static final int MAX_NUMNODES = 1024;
	private static final Pattern PCI_ADDRESS = Pattern.compile("\\p{XDigit}{1,6}:\\p{XDigit}{1,2}:\\p{XDigit}{1,2}\\.[0-7]");

	record Memory(long size, int node) {
	}

	/** Reads {@code /resources}; the caller has checked what comes before it. */
	static BaselineRequest of(DeviceTree tree, int pageSize) throws HostError {
		DeviceTreeNode resources = tree.find("/resources").orElseThrow(() -> invalid("the baseline has no /resources node"));
		try {
			List<String> warnings = new ArrayList<>();
			List<Long> cpus = cpus(resources, true);
			List<Memory> memory = memories(resources, pageSize);
			List<String> pci = new ArrayList<>();
			List<String> platform = new ArrayList<>();
			devices(resources, pci, platform, warnings);
			return new BaselineRequest(cpus, memory, pci, platform, warnings);
		} catch (DeviceTreeException e) {
			throw invalid(e.getMessage());
		}
	}

	/** The property {@code cpus}: physical ids, 64 bits each. */
	static List<Long> cpus(DeviceTreeNode resources, boolean required) throws HostError {
		if (!resources.has("cpus")) {
			if (required) {
				throw invalid(resources.path() + " has no property \"cpus\"");
			}
			return List.of();
		}
		List<Long> ids = new ArrayList<>();
		for (long id : resources.u64List("cpus")) {
			ids.add(id);
		}
		if (required && ids.isEmpty()) {
			throw invalid("property \"cpus\" of " + resources.path() + " names no CPU");
		}
		return ids;
	}

	private static List<Memory> memories(DeviceTreeNode resources, int pageSize) throws HostError {
		if (resources.has("memory-base") || resources.has("memory-bytes")) {
			throw invalid("memory-base/memory-bytes are no longer accepted; use memory@N");
		}
		List<Memory> memory = new ArrayList<>();
		for (DeviceTreeNode node : resources.children()) {
			if (node.baseName().equals("memory") && node.unitAddress().isPresent()) {
				memory.add(memory(node, pageSize));
			}
		}
		if (memory.isEmpty()) {
			throw invalid("/resources has no memory@N node");
		}
		if (memory.size() > MAX_NUMNODES) {
			throw new HostError("E2BIG", "/resources has " + memory.size() + " memory@N nodes; at most " + MAX_NUMNODES + " are accepted");
		}
		return memory;
	}

	static Memory memory(DeviceTreeNode node, int pageSize) throws HostError {
		return new Memory(checkedSize(node, "size", pageSize), checkedNode(node, node.u32("numa-node-id")));
	}

	static long checkedSize(DeviceTreeNode node, String property, int pageSize) throws HostError {
		long size = node.u64(property);
		if (size <= 0 || size % pageSize != 0) {
			throw invalid("property \"" + property + "\" of " + node.path() + " is " + Long.toUnsignedString(size)
					+ "; it must be above 0 and a multiple of the page size " + pageSize);
		}
		return size;
	}

	static int checkedNode(DeviceTreeNode node, long numaNode) throws HostError {
		if (numaNode >= MAX_NUMNODES) {
			throw invalid("NUMA node " + numaNode + " in " + node.path() + " is not below " + MAX_NUMNODES);
		}
		return (int) numaNode;
	}

	/** Reads a {@code devices} child if there is one. Nodes without a known type are skipped with a warning, as in the kernel. */
	static void devices(DeviceTreeNode resources, List<String> pci, List<String> platform, List<String> warnings) throws HostError {
		Optional<DeviceTreeNode> devices = resources.find("devices");
		if (devices.isEmpty()) {
			return;
		}
		for (DeviceTreeNode node : devices.get().children()) {
			String type = node.optionalString("device-type").orElse("");
			switch (type) {
				case "pci" -> {
					pci.add(pciAddress(node));
					node.u32("vendor-id");
					node.u32("device-id");
				}
				case "platform" -> platform.add(node.optionalString("device-name").orElse(node.name()));
				case "" -> warnings.add(node.path() + " has no device-type and is skipped");
				default -> warnings.add(node.path() + " has the unknown device-type \"" + type + "\" and is skipped");
			}
		}
	}

	/** The property {@code pci-id} in lower case with full digits, such as {@code 0000:09:00.0}. */
	static String pciAddress(DeviceTreeNode node) throws HostError {
		String id = node.string("pci-id");
		if (!PCI_ADDRESS.matcher(id).matches()) {
			throw invalid("pci-id \"" + id + "\" of " + node.path() + " is not of the form domain:bus:device.function");
		}
		String[] part = id.split("[:.]");
		return String.format(Locale.ROOT, "%04x:%02x:%02x.%s", Integer.parseInt(part[0], 16), Integer.parseInt(part[1], 16),
				Integer.parseInt(part[2], 16), part[3]);
	}

	static HostError invalid(String message) {
		return new HostError("EINVAL", message);
	}
}
