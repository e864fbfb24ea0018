// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

/**
 * A plan in device-tree dialect V1 (multikernel Linux v7.0-mk2, kerf 0.2 and later): a baseline that fills the pool, and an overlay per kernel
 * that creates it. Formats: kernel Documentation/multikernel/device-tree.rst and overlays.rst; checks of the reader: kernel/multikernel/
 * baseline.c, overlay.c and dts.c.
 */
public final class KerfV1 {
	/** Largest blob in bytes that the kernel takes, for a baseline and for an overlay. */
	public static final int MAX_BLOB = 1 << 20;

	/** IFNAMSIZ 16 with the final zero: the kernel renames a network device to its alias. */
	private static final int MAX_ALIAS = 15;

	private KerfV1() {
	}

	/**
	 * The blob to be written first, once: CPUs, memory and devices of the pool, lent or spare.
	 *
	 * @throws ExportException when the plan cannot be expressed, or a multikernel host would surely refuse it
	 */
	public static DeviceTree baseline(Plan plan) throws ExportException {
		PartitionCheck.require(plan);
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode root = tree.root().setString("compatible", "multikernel-v1").comment(baselineComment(plan));
		DeviceTreeNode resources = root.child("resources");
		List<HardwareThread> threads = new ArrayList<>();
		List<PciDevice> devices = new ArrayList<>();
		List<PlatformDevice> platformDevices = new ArrayList<>();
		for (SpawnedKernel kernel : kernels(plan)) {
			threads.addAll(kernel.getThreads());
			devices.addAll(kernel.getDevices());
			platformDevices.addAll(kernel.getPlatformDevices());
		}
		if (plan.getPool() != null) {
			threads.addAll(plan.getPool().getThreads());
			devices.addAll(plan.getPool().getDevices());
			platformDevices.addAll(plan.getPool().getPlatformDevices());
		}
		resources.setU64("cpus", physicalIds(threads)).comment("cpus", poolCpusComment(plan));
		PoolMemory.perNode(plan).forEach((node, bytes) -> resources.addChild("memory@" + Integer.toHexString(node))
				.setU64("size", bytes).setU32("numa-node-id", node).comment(memoryComment(plan, node, bytes)));
		if (!devices.isEmpty() || !platformDevices.isEmpty()) {
			DeviceTreeNode list = resources.child("devices");
			devices.forEach(device -> addPci(list, device));
			addPlatform(list, platformDevices);
		}
		addAliases(root, devices);
		requireSize(tree, "baseline");
		return tree;
	}

	/** {@link #baseline} as the bytes of the exported file. */
	public static byte[] baselineBlob(Plan plan) throws ExportException {
		return FlattenedDeviceTree.write(baseline(plan));
	}

	/**
	 * One overlay per kernel, by id, to be written after the baseline in this order.
	 *
	 * @throws ExportException as {@link #baseline}
	 */
	public static List<NamedOverlay> overlays(Plan plan) throws ExportException {
		PartitionCheck.require(plan);
		List<SpawnedKernel> kernels = kernels(plan);
		int digits = Math.max(2, String.valueOf(kernels.size()).length());
		List<NamedOverlay> overlays = new ArrayList<>();
		for (SpawnedKernel kernel : kernels) {
			String number = String.format(Locale.ROOT, "%0" + digits + "d", overlays.size() + 1);
			DeviceTree tree = overlay(plan, kernel);
			requireSize(tree, "overlay of kernel \"" + kernel.getName() + "\"");
			overlays.add(new NamedOverlay(number + "-" + ExportFile.safe(kernel.getName()), kernel.getName(), tree));
		}
		return overlays;
	}

	/** What the blobs cannot say about the plan, or say in another way; one sentence each. */
	public static List<String> notes(Plan plan) {
		List<String> notes = new ArrayList<>();
		for (SpawnedKernel kernel : kernels(plan)) {
			String name = "Kernel \"" + kernel.getName() + "\": ";
			if (PoolMemory.isGathered(kernel)) {
				List<NumaNode> nodes = PoolMemory.nodes(kernel);
				notes.add(name + "the plan takes memory of NUMA nodes " + numbers(nodes) + ", but an overlay of dialect V1 can name one size and uses"
						+ " one node; all " + new ByteSize(PoolMemory.bytes(kernel)) + " are asked of node " + nodes.getFirst().getOsIndex() + ".");
			}
			if (kernel.getMemory().stream().anyMatch(grant -> grant.getBase() != null)) {
				notes.add(name + "the base address of its memory is left out; in dialect V1 the kernel chooses where memory lies.");
			}
			if (kernel.getLlcWayMask() != null) {
				notes.add(name + "the cache way mask is left out; dialect V1 has no place for it.");
			}
		}
		List<HardwareThread> assumed = kernels(plan).stream().flatMap(kernel -> kernel.getThreads().stream())
				.filter(thread -> Provenance.isAssumed(thread, MachinePackage.Literals.HARDWARE_THREAD__PHYSICAL_ID))
				// by number and not in the order of kernels, where SMT siblings alternate and no run is found
				.sorted(Comparator.comparing(HardwareThread::getOsIndex, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
		if (!assumed.isEmpty()) {
			String architecture = MachineIndex.enclosing(plan, Design.class).map(design -> design.getMachine().getArchitecture()).orElse(null);
			notes.add("The physical ids of " + CpuText.named(assumed) + " are assumed, nobody read them from the machine. Compare them with "
					+ CpuText.physicalIdSource(architecture) + " before you use the files.");
		}
		return notes;
	}

	/** By id, which all have. */
	static List<SpawnedKernel> kernels(Plan plan) {
		return plan.getKernels().stream().sorted(Comparator.comparing(SpawnedKernel::getId, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	// Overlay

	private static DeviceTree overlay(Plan plan, SpawnedKernel kernel) {
		DeviceTree tree = new DeviceTree();
		String memory = new ByteSize(PoolMemory.bytes(kernel)).toString();
		DeviceTreeNode root = tree.root().setString("compatible", "linux,multikernel-overlay");
		root.setString("mk,resources", "create " + kernel.getName() + ": " + count(kernel.getThreads().size(), "CPU") + ", " + memory
				+ (kernel.getDevices().isEmpty() ? "" : "; then +" + count(kernel.getDevices().size(), "PCI device")));
		root.comment("Made by Multikernel Workbench: creates kernel \"" + kernel.getName() + "\" of the plan \"" + plan.getName() + "\".\n"
				+ "To be written to /sys/fs/multikernel/overlays/new, after baseline.dtb. Dialect V1 (Linux v7.0-mk2, kerf 0.2 and later).");

		DeviceTreeNode create = fragment(root, 0, "/instances").child("instance-create").setString("instance-name", kernel.getName())
				.setU32("id", kernel.getId());
		DeviceTreeNode resources = create.child("resources").setU64("memory-bytes", PoolMemory.bytes(kernel))
				.setU64("cpus", physicalIds(kernel.getThreads()))
				.setU32("numa-nodes", PoolMemory.nodes(kernel).stream().mapToInt(NumaNode::getOsIndex).toArray());
		resources.comment("memory-bytes", memory);
		resources.comment("cpus", "Physical ids of Linux " + CpuText.named(kernel.getThreads()) + "; the first is the boot CPU and IPI target.");
		if (PoolMemory.isGathered(kernel)) {
			resources.comment("numa-nodes", "The kernel uses the first node only; all memory is asked of it.");
		}
		if (!kernel.getPlatformDevices().isEmpty()) {
			addPlatform(resources.child("devices"), kernel.getPlatformDevices());
		}
		addVirtio(resources, kernel.getVirtioDevices());

		if (!kernel.getDevices().isEmpty()) {
			DeviceTreeNode add = fragment(root, 1, "/instances/" + kernel.getName()).child("device-add");
			for (PciDevice device : kernel.getDevices()) {
				add.addChild("pci@" + Integer.toHexString(add.children().size())).setString("pci-id", device.getAddress())
						.comment(deviceComment(device));
			}
		}
		return tree;
	}

	private static DeviceTreeNode fragment(DeviceTreeNode root, int number, String target) {
		return root.addChild("fragment@" + Integer.toHexString(number)).setString("target-path", target).child("__overlay__");
	}

	private static void addVirtio(DeviceTreeNode resources, List<VirtioDevice> devices) {
		for (VirtioDevice device : devices) {
			DeviceTreeNode list = resources.child("virtio");
			String type = switch (device.getKind()) {
				case NET -> "net";
				case BLOCK -> "block";
				case CONSOLE -> "console";
			};
			list.addChild(type + "@" + Integer.toHexString(list.children().size())).setU32("device-id", device.getKind().getValue())
					.setU32("queues", device.getQueues()).setU32("queue-size", device.getQueueSize())
					.comment(Objects.requireNonNullElse(device.getName(), ""));
		}
	}

	// Devices of the pool

	private static void addPci(DeviceTreeNode list, PciDevice device) {
		list.addChild(pciNodeName(device)).setString("device-type", "pci").setString("pci-id", device.getAddress())
				.setU32("vendor-id", device.getVendorId()).setU32("device-id", device.getDeviceId()).comment(deviceComment(device));
	}

	private static String pciNodeName(PciDevice device) {
		return "pci_" + ExportFile.safe(device.getAddress()).replace('.', '_');
	}

	private static void addPlatform(DeviceTreeNode list, List<PlatformDevice> devices) {
		for (PlatformDevice device : devices) {
			String name = "platform_" + ExportFile.safe(device.getName()).replace('.', '_');
			String unique = name;
			for (int number = 2; list.find(unique).isPresent(); number++) {
				unique = name + "_" + number;
			}
			list.addChild(unique).setString("device-type", "platform").setString("device-name", device.getName());
		}
	}

	private static void addAliases(DeviceTreeNode root, List<PciDevice> devices) {
		Set<String> used = new HashSet<>();
		for (PciDevice device : devices) {
			for (OsDevice system : device.getOsDevices()) {
				String alias = system.getName();
				if (system.getKind() == OsDeviceKind.NETWORK && alias != null && alias.length() <= MAX_ALIAS && alias.matches("[a-zA-Z][a-zA-Z0-9_.-]*")
						&& used.add(alias)) {
					root.child("aliases").setString(alias, "/resources/devices/" + pciNodeName(device));
				}
			}
		}
	}

	// Comments

	private static String baselineComment(Plan plan) {
		String machine = MachineIndex.enclosing(plan, Design.class).map(design -> design.getMachine().getName()).orElse("");
		return "Made by Multikernel Workbench: fills the pool for the plan \"" + plan.getName() + "\" of the machine \"" + machine + "\".\n"
				+ "To be written to /sys/fs/multikernel/device_tree, before the overlays. Dialect V1 (Linux v7.0-mk2, kerf 0.2 and later).";
	}

	private static String poolCpusComment(Plan plan) {
		StringBuilder text = new StringBuilder("Physical ids. In the same order, as Linux numbers:");
		for (SpawnedKernel kernel : kernels(plan)) {
			text.append("\n").append(CpuText.named(kernel.getThreads())).append(" for kernel \"").append(kernel.getName()).append('"');
		}
		if (plan.getPool() != null && !plan.getPool().getThreads().isEmpty()) {
			text.append("\n").append(CpuText.named(plan.getPool().getThreads())).append(" spare");
		}
		return text.toString();
	}

	private static String memoryComment(Plan plan, int node, long bytes) {
		List<String> parts = new ArrayList<>();
		for (SpawnedKernel kernel : kernels(plan)) {
			if (PoolMemory.nodes(kernel).getFirst().getOsIndex() == node) {
				parts.add(new ByteSize(PoolMemory.bytes(kernel)) + " for \"" + kernel.getName() + "\"");
			}
		}
		if (plan.getPool() != null) {
			plan.getPool().getMemory().stream().filter(grant -> grant.getBytes() > 0 && grant.getNode().getOsIndex() == node)
					.forEach(grant -> parts.add(new ByteSize(grant.getBytes()) + " spare"));
		}
		return new ByteSize(bytes) + ": " + String.join(", ", parts) + ", " + new ByteSize(PoolOverhead.bytesPerNode())
				+ " for the pool's book-keeping (assumed)";
	}

	private static String deviceComment(PciDevice device) {
		List<String> parts = new ArrayList<>();
		if (device.getVendorName() != null) {
			parts.add(device.getVendorName());
		}
		if (device.getDeviceName() != null) {
			parts.add(device.getDeviceName());
		}
		String names = device.getOsDevices().stream().map(OsDevice::getName).filter(Objects::nonNull).collect(Collectors.joining(", "));
		return String.join(" ", parts) + (names.isEmpty() ? "" : parts.isEmpty() ? names : " (" + names + ")");
	}

	private static String numbers(List<NumaNode> nodes) {
		return nodes.stream().map(node -> String.valueOf(node.getOsIndex())).sorted().collect(Collectors.joining(" and "));
	}

	private static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}

	private static long[] physicalIds(List<HardwareThread> threads) {
		return IntStream.range(0, threads.size()).mapToLong(i -> threads.get(i).getPhysicalId()).toArray();
	}

	private static void requireSize(DeviceTree tree, String what) throws ExportException {
		int size = FlattenedDeviceTree.write(tree).length;
		if (size > MAX_BLOB) {
			throw new ExportException(List.of("The " + what + " would have " + size + " bytes, but the kernel takes at most " + MAX_BLOB
					+ ". Give away fewer CPUs or devices."));
		}
	}
}
