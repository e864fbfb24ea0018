// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.edit.AssumePhysicalIdsCommand;
import org.mkworkbench.export.CpuText;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.Die;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.validation.Words;

/** {@code mkw machine show} and {@code assume-physical-ids}. */
final class MachineWork {
	private static final String UNKNOWN = "–";
	private static final int LOWEST_CACHE_SHOWN = 3;

	private MachineWork() {
	}

	static int show(Output output, Path file) throws Failure {
		Machine machine = DesignAccess.open(file).getMachine();
		if (output.json()) {
			output.out().print(Json.write(data(machine)));
			return Mkw.OK;
		}
		PrintWriter out = output.out();
		out.println(headline(machine));
		machine.getSources().forEach(source -> out.println("from " + source.getKind().getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ')
				+ (source.getLocation() == null ? "" : " " + source.getLocation())
				+ (source.getDetail() == null ? "" : ": " + source.getDetail())));
		out.println();
		machine.getChildren().forEach(child -> printTree(out, child, 0));
		printNodes(out, machine);
		printDevices(out, machine);
		printNotes(out, machine);
		return Mkw.OK;
	}

	static int assumePhysicalIds(Output output, Path file) throws Failure {
		Design design = DesignAccess.open(file);
		List<HardwareThread> missing = MachineIndex.threadsBelow(design.getMachine()).stream().filter(thread -> thread.getPhysicalId() == null)
				.toList();
		if (!missing.isEmpty()) {
			DesignAccess.act(new AssumePhysicalIdsCommand(design));
			DesignAccess.save(design, file);
		}
		List<HardwareThread> assumed = missing.stream().filter(thread -> thread.getPhysicalId() != null).toList();
		if (output.json()) {
			output.out().print(Json.write(Json.object("assumed", numbers(assumed))));
		} else if (assumed.isEmpty()) {
			output.out().println("Every CPU has a physical id; nothing was changed.");
		} else {
			output.out().println("The physical ids of " + Words.cpus(assumed) + " are now their Linux numbers, marked as assumed.");
		}
		if (!assumed.isEmpty()) {
			output.warn("Compare them with " + CpuText.physicalIdSource(design.getMachine().getArchitecture())
					+ " of the machine before you use an export there.");
		}
		return Mkw.OK;
	}

	static List<Integer> numbers(List<HardwareThread> threads) {
		return threads.stream().map(HardwareThread::getOsIndex).filter(Objects::nonNull).toList();
	}

	// Data

	/**
	 * What {@code --format json} prints; unknown values are null. "packages" to "online" are numbers: "threads" counts all CPUs, "online" those
	 * that Linux runs on, and so does "threads" of a NUMA node. Ids of devices are numbers as well.
	 */
	static Map<String, Object> data(Machine machine) {
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		List<Object> nodes = new ArrayList<>();
		for (NumaNode node : machine.getNumaNodes()) {
			nodes.add(Json.object("osIndex", node.getOsIndex(), "bytes", node.getBytes(), "threads", online(node.getThreads())));
		}
		List<Object> devices = new ArrayList<>();
		for (PciDevice device : machine.getPciDevices()) {
			devices.add(Json.object("address", device.getAddress(), "vendorId", device.getVendorId(), "deviceId", device.getDeviceId(),
					"iommuGroup", device.getIommuGroup(), "numaNode", device.getNode() == null ? null : device.getNode().getOsIndex()));
		}
		return Json.object("name", machine.getName(), "architecture", machine.getArchitecture(), "packages", count(machine, Package.class), "cores",
				count(machine, Core.class), "threads", threads.size(), "online", online(threads),
				"numaNodes", nodes, "pciDevices", devices, "warnings", machine.getNotes().stream().map(MachineWork::text).toList());
	}

	private static int online(List<HardwareThread> threads) {
		return (int) threads.stream().filter(HardwareThread::isOnline).count();
	}

	private static int count(Machine machine, Class<? extends EObject> type) {
		int count = 0;
		TreeIterator<EObject> all = machine.eAllContents();
		while (all.hasNext()) {
			count += type.isInstance(all.next()) ? 1 : 0;
		}
		return count;
	}

	// Text

	static String headline(Machine machine) {
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		long offline = threads.stream().filter(thread -> !thread.isOnline()).count();
		long bytes = machine.getNumaNodes().stream().map(NumaNode::getBytes).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
		int cores = count(machine, Core.class);
		return Objects.requireNonNullElse(machine.getName(), "Unnamed machine")
				+ (machine.getArchitecture() == null ? "" : " (" + machine.getArchitecture() + ")") + ": "
				+ number(count(machine, Package.class), "package") + ", " + (cores == 0 ? "" : number(cores, "core") + ", ")
				+ number(threads.size(), "CPU") + (offline == 0 ? "" : " (" + offline + " offline)") + ", "
				+ number(machine.getNumaNodes().size(), "NUMA node") + (bytes == 0 ? "" : " with " + new ByteSize(bytes).rounded()) + ", "
				+ number(machine.getPciDevices().size(), "PCI device");
	}

	private static String number(int number, String what) {
		return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
	}

	/** A line for each package, die, group and large cache; those that hold the very same CPUs share one. */
	private static void printTree(PrintWriter out, TopologyObject object, int level) {
		if (!isShown(object)) {
			object.getChildren().forEach(child -> printTree(out, child, level));
			return;
		}
		List<HardwareThread> threads = MachineIndex.threadsBelow(object);
		StringBuilder labels = new StringBuilder(label(object));
		TopologyObject last = object;
		while (last.getChildren().size() == 1 && isShown(last.getChildren().getFirst())) {
			last = last.getChildren().getFirst();
			labels.append(", ").append(label(last));
		}
		int cores = (int) threads.stream().map(thread -> MachineIndex.enclosing(thread, Core.class).map(EObject.class::cast).orElse(thread)).distinct()
				.count();
		out.println("  ".repeat(level) + labels + ": " + number(cores, "core") + ", " + (threads.isEmpty() ? "no CPUs" : cpus(threads)));
		last.getChildren().forEach(child -> printTree(out, child, level + 1));
	}

	private static boolean isShown(TopologyObject object) {
		return switch (object) {
			case Package each -> true;
			case Die each -> true;
			case CpuGroup each -> true;
			case Cache cache -> cache.getLevel() >= LOWEST_CACHE_SHOWN && cache.getKind() != CacheKind.INSTRUCTION;
			default -> false;
		};
	}

	/** With physical ids where there are any; that there are none is said once, in the notes. */
	private static String cpus(List<HardwareThread> threads) {
		return threads.stream().anyMatch(thread -> thread.getPhysicalId() != null) ? Words.cpus(threads)
				: (threads.size() == 1 ? "CPU " : "CPUs ") + Words.numbers(threads);
	}

	private static String label(TopologyObject object) {
		String number = object.getOsIndex() == null ? "" : " " + object.getOsIndex();
		return switch (object) {
			case Package each -> "Package" + number + (each.getModel() == null ? "" : " " + each.getModel());
			case Die each -> "Die" + number;
			case CpuGroup each -> Objects.requireNonNullElse(each.getSubtype(), "Group") + number;
			case Cache each -> "L" + each.getLevel() + " cache" + (each.getSize() == null ? "" : " " + new ByteSize(each.getSize()).rounded());
			default -> object.eClass().getName() + number;
		};
	}

	private static void printNodes(PrintWriter out, Machine machine) {
		if (machine.getNumaNodes().isEmpty()) {
			return;
		}
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("NUMA node", "Memory", "CPUs"));
		for (NumaNode node : machine.getNumaNodes()) {
			rows.add(List.of(text(node.getOsIndex()), node.getBytes() == null ? UNKNOWN : new ByteSize(node.getBytes()).rounded(),
					node.getThreads().isEmpty() ? "none" : Words.numbers(node.getThreads())));
		}
		out.println();
		Table.print(out, "", rows);
	}

	private static void printDevices(PrintWriter out, Machine machine) {
		if (machine.getPciDevices().isEmpty()) {
			return;
		}
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("PCI device", "Vendor:device", "IOMMU group", "Node", "Driver", "Name"));
		for (PciDevice device : machine.getPciDevices()) {
			String system = device.getOsDevices().stream().map(OsDevice::getName).filter(Objects::nonNull).collect(Collectors.joining(", "));
			String name = Objects.requireNonNullElse(device.getDeviceName(), "") + (system.isEmpty() ? "" : " (" + system + ")");
			rows.add(List.of(Objects.requireNonNullElse(device.getAddress(), UNKNOWN), hex(device.getVendorId()) + ":" + hex(device.getDeviceId()),
					text(device.getIommuGroup()), device.getNode() == null ? UNKNOWN : text(device.getNode().getOsIndex()),
					Objects.requireNonNullElse(device.getDriver(), UNKNOWN), name.strip()));
		}
		out.println();
		Table.print(out, "", rows);
	}

	private static String text(Integer number) {
		return number == null ? UNKNOWN : number.toString();
	}

	private static String hex(Integer id) {
		return id == null ? "????" : String.format(Locale.ROOT, "%04x", id);
	}

	static void printNotes(PrintWriter out, Machine machine) {
		if (machine.getNotes().isEmpty()) {
			return;
		}
		out.println();
		out.println("Notes of the import:");
		Set<String> printed = new HashSet<>();
		machine.getNotes().stream().map(MachineWork::text).filter(printed::add).forEach(text -> out.println("  " + text));
	}

	private static String text(ImportNote note) {
		String kind = switch (note.getKind()) {
			case IGNORED -> "ignored: ";
			case MISSING -> "missing: ";
			case CONFLICT -> "conflict: ";
			default -> "";
		};
		String message = Objects.requireNonNullElse(note.getMessage(), "");
		// Importers may say it themselves.
		String prefix = note.getKind() != NoteKind.WARNING && message.toLowerCase(Locale.ROOT).startsWith(kind.strip()) ? "" : kind;
		return (note.getLine() == null ? "" : "line " + note.getLine() + ": ") + prefix + message;
	}
}
