// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeException;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.DtsPrinter;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/**
 * What an overlay asks for, read as overlay.c does (aec40b1): fragments with operations on {@code /instances} and
 * {@code /instances/NAME}; what concerns the pool only is left out. In dialect H operations name their instance themselves.
 *
 * @param problem why the blob cannot be read; empty if it can
 */
record OverlayContents(List<Change> changes, String text, String problem) {
	private static final String INSTANCES = "/instances/";

	/** What is done to a kernel. */
	enum Kind {
		CREATE, REMOVE, CPU_ADD, CPU_REMOVE, MEMORY_ADD, MEMORY_REMOVE, DEVICE_ADD, DEVICE_REMOVE
	}

	/**
	 * A change of one kernel.
	 *
	 * @param cpus physical ids
	 * @param memory bytes
	 * @param devices PCI addresses and names of platform devices
	 */
	record Change(Kind kind, String kernel, List<Long> cpus, long memory, List<String> devices) {
	}

	static OverlayContents read(byte[] blob) {
		if (blob.length == 0) {
			return new OverlayContents(List.of(), "", Messages.OverlayContents_notKept);
		}
		try {
			DeviceTree tree = FlattenedDeviceTree.read(blob);
			String text = DtsPrinter.print(tree);
			List<Change> changes = new ArrayList<>();
			for (DeviceTreeNode fragment : tree.root().children()) {
				Optional<DeviceTreeNode> overlay = fragment.find("__overlay__");
				String target = fragment.optionalString("target-path").orElse("");
				overlay.ifPresent(node -> node.children().forEach(operation -> change(operation, target, changes)));
			}
			return new OverlayContents(List.copyOf(changes), text, "");
		} catch (DeviceTreeException e) {
			return new OverlayContents(List.of(), "", e.getMessage());
		}
	}

	private static void change(DeviceTreeNode operation, String target, List<Change> changes) {
		String kernel = operation.optionalString("instance-name").or(() -> operation.optionalString("mk,instance"))
				.orElse(target.startsWith(INSTANCES) ? target.substring(INSTANCES.length()) : "");
		if (kernel.isEmpty()) {
			return;
		}
		switch (operation.name()) {
			case "instance-create" -> changes.add(created(operation, kernel));
			case "instance-remove" -> changes.add(new Change(Kind.REMOVE, kernel, List.of(), 0, List.of()));
			case "cpu-add" -> changes.add(new Change(Kind.CPU_ADD, kernel, cpus(operation), 0, List.of()));
			case "cpu-remove" -> changes.add(new Change(Kind.CPU_REMOVE, kernel, cpus(operation), 0, List.of()));
			case "memory-add" -> changes.add(new Change(Kind.MEMORY_ADD, kernel, List.of(), memory(operation), List.of()));
			case "memory-remove" -> changes.add(new Change(Kind.MEMORY_REMOVE, kernel, List.of(), memory(operation), List.of()));
			case "device-add" -> changes.add(new Change(Kind.DEVICE_ADD, kernel, List.of(), 0, devices(operation)));
			case "device-remove" -> changes.add(new Change(Kind.DEVICE_REMOVE, kernel, List.of(), 0, devices(operation)));
			default -> {
				// Nothing that kernels have.
			}
		}
	}

	private static Change created(DeviceTreeNode operation, String kernel) {
		DeviceTreeNode resources = operation.find("resources").orElse(operation);
		List<Long> cpus = new ArrayList<>();
		if (resources.has("cpus") && resources.bytes("cpus").length % Long.BYTES == 0) {
			for (long cpu : resources.u64List("cpus")) {
				cpus.add(cpu);
			}
		}
		List<String> devices = new ArrayList<>(resources.find("devices").map(OverlayContents::devices).orElse(List.of()));
		if (resources.has("device-names")) {
			devices.addAll(resources.strings("device-names"));
		}
		return new Change(Kind.CREATE, kernel, List.copyOf(cpus), resources.has("memory-bytes") ? resources.u32OrU64("memory-bytes") : 0, List.copyOf(devices));
	}

	private static List<Long> cpus(DeviceTreeNode operation) {
		return operation.children().stream().filter(item -> item.has("reg")).map(item -> item.u32OrU64("reg")).toList();
	}

	private static long memory(DeviceTreeNode operation) {
		long bytes = 0;
		for (DeviceTreeNode item : operation.children()) {
			long[] reg = item.has("reg") ? item.u64List("reg") : new long[0];
			bytes += reg.length == 2 ? reg[1] : item.has("size") ? item.u32OrU64("size") : 0;
		}
		return bytes;
	}

	private static List<String> devices(DeviceTreeNode operation) {
		return operation.children().stream().map(item -> item.optionalString("pci-id").or(() -> item.optionalString("device-name")).orElse(item.name())).toList();
	}
}
