// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage.Literals;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.model.machine.TopologyObject;

/** What is known of a part of the machine, and from where. Needs no display. */
final class Facts {
	/**
	 * @param source empty for what follows from other facts
	 * @param badge "preset", "assumed" or empty
	 */
	record Fact(String name, String value, String source, String badge) {
	}

	static final String UNKNOWN = "unknown";
	private final List<Fact> facts = new ArrayList<>();
	private final SourcedElement element;
	private final Ownership ownership;

	private Facts(SourcedElement element, Ownership ownership) {
		this.element = element;
		this.ownership = ownership;
	}

	/** @param ownership of the shown plan, or null */
	static List<Fact> of(SourcedElement element, Ownership ownership) {
		Facts facts = new Facts(element, ownership);
		switch (element) {
		case Machine machine -> facts.machine(machine);
		case HardwareThread thread -> facts.thread(thread);
		case Cache cache -> facts.cache(cache);
		case TopologyObject object -> facts.object(object);
		case NumaNode node -> facts.node(node);
		case PciFunction function -> facts.pci(function);
		case PlatformDevice device -> facts.platform(device);
		default -> facts.derived("Id", element.getUid());
		}
		return facts.facts;
	}

	/** Facts of several elements: what they have in common. */
	static List<Fact> common(List<? extends SourcedElement> elements, Ownership ownership) {
		List<Fact> common = new ArrayList<>(of(elements.getFirst(), ownership));
		for (SourcedElement other : elements.subList(1, elements.size())) {
			List<Fact> facts = of(other, ownership);
			common.replaceAll(fact -> facts.contains(fact) ? fact : new Fact(fact.name(), "different", "", ""));
			common.removeIf(fact -> facts.stream().noneMatch(found -> found.name().equals(fact.name())));
		}
		return common;
	}

	private void fact(String name, EStructuralFeature feature, String value) {
		Source source = Provenance.source(element, feature).orElse(null);
		boolean preset = source != null && source.getKind() == SourceKind.PRESET;
		boolean known = value != null && !value.isBlank();
		facts.add(new Fact(name, known ? value : UNKNOWN, known ? describe(source) : "",
				!known ? "" : preset ? "preset" : Provenance.isAssumed(element, feature) ? "assumed" : ""));
	}

	private void derived(String name, String value) {
		facts.add(new Fact(name, value, "", ""));
	}

	private static String describe(Source source) {
		if (source == null) {
			return "";
		}
		String kind = switch (source.getKind()) {
		case MANUAL -> "entered by hand";
		case HWLOC_XML -> "hwloc XML";
		case LINUX_ROOT -> "/proc and /sys";
		case PRESET -> "preset";
		case DERIVED -> "derived";
		};
		return source.getLocation() == null ? kind : kind + ": " + source.getLocation();
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}

	private static String size(Long bytes) {
		return bytes == null ? null : new ByteSize(bytes).toString();
	}

	private void machine(Machine machine) {
		fact("Name", Literals.MACHINE__NAME, machine.getName());
		fact("Architecture", Literals.MACHINE__ARCHITECTURE, machine.getArchitecture());
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		derived("CPUs", threads.size() + ", " + threads.stream().filter(HardwareThread::isOnline).count() + " online");
		derived("NUMA nodes", String.valueOf(machine.getNumaNodes().size()));
		derived("Memory", machine.getNumaNodes().stream().map(NumaNode::getBytes).anyMatch(Objects::isNull) ? UNKNOWN
				: new ByteSize(machine.getNumaNodes().stream().mapToLong(NumaNode::getBytes).sum()).rounded());
		derived("PCI devices", String.valueOf(machine.getPciDevices().size()));
		fact("Page size", Literals.MACHINE__PAGE_SIZE, size(machine.getPageSize()));
		fact("Memory block size", Literals.MACHINE__MEMORY_BLOCK_SIZE, size(machine.getMemoryBlockSize()));
		fact("Boot CPU", Literals.MACHINE__BOOT_THREAD, machine.getBootThread() == null ? null : text(machine.getBootThread().getOsIndex()));
		machine.getSources().forEach(source -> derived("Source", describe(source) + (source.getDetail() == null ? "" : ", " + source.getDetail())));
		machine.getNotes().forEach(note -> derived(switch (note.getKind()) {
		case IGNORED -> "Ignored";
		case MISSING -> "Missing";
		case WARNING -> "Warning";
		case CONFLICT -> "Conflict";
		}, note.getMessage()));
	}

	private void owner() {
		if (ownership == null) {
			return;
		}
		List<SpawnedKernel> kernels = ownership.kernelsOf(element);
		derived("Owner", !kernels.isEmpty() ? kernels.stream().map(kernel -> "kernel " + kernel.getName()).collect(Collectors.joining(" and "))
				: ownership.ownerOf(element) == Ownership.Owner.POOL ? "pool (spare)" : "host");
	}

	private void thread(HardwareThread thread) {
		fact("Linux number", Literals.TOPOLOGY_OBJECT__OS_INDEX, text(thread.getOsIndex()));
		fact("Physical id", Literals.HARDWARE_THREAD__PHYSICAL_ID, thread.getPhysicalId() == null ? null
				: "0x" + Long.toHexString(thread.getPhysicalId()) + " (" + thread.getPhysicalId() + ")");
		owner();
		fact("Online", Literals.HARDWARE_THREAD__ONLINE, thread.isOnline() ? "yes" : "no");
		fact("Allowed", Literals.HARDWARE_THREAD__ALLOWED, thread.isAllowed() ? "yes" : "no");
		if (thread.getKind() != null) {
			fact("Kind", Literals.HARDWARE_THREAD__KIND, thread.getKind().getName());
		}
		place(thread);
		List<HardwareThread> siblings = MachineIndex.siblings(thread);
		derived("Core threads", MachineIndex.cpuSet(siblings).toString());
	}

	private void place(TopologyObject object) {
		MachineIndex.enclosing(object, Core.class).filter(core -> core != object).ifPresent(core -> derived("Core", text(core.getOsIndex())));
		MachineIndex.enclosing(object, Package.class).filter(socket -> socket != object).ifPresent(socket -> derived("Package", text(socket.getOsIndex())));
		String nodes = MachineIndex.threadsBelow(object).stream().flatMap(thread -> thread.getNumaNodes().stream()).distinct()
				.map(node -> text(node.getOsIndex())).collect(Collectors.joining(", "));
		derived("NUMA node", nodes.isEmpty() ? UNKNOWN : nodes);
	}

	private void object(TopologyObject object) {
		fact("Number", Literals.TOPOLOGY_OBJECT__OS_INDEX, text(object.getOsIndex()));
		if (object instanceof Package socket) {
			fact("Model", Literals.PACKAGE__MODEL, socket.getModel());
		}
		cpus(MachineIndex.threadsBelow(object));
		place(object);
	}

	private void cpus(List<HardwareThread> threads) {
		derived("CPUs", threads.isEmpty() ? "none" : MachineIndex.cpuSet(threads) + " (" + threads.size() + ")");
		if (ownership != null && !threads.isEmpty()) {
			derived("Owners", threads.stream().collect(Collectors.groupingBy(
					thread -> ownership.kernelOf(thread) != null ? "kernel " + ownership.kernelOf(thread).getName()
							: ownership.ownerOf(thread) == Ownership.Owner.POOL ? "pool" : "host",
					java.util.LinkedHashMap::new, Collectors.counting())).entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
					.collect(Collectors.joining(", ")));
		}
	}

	private void cache(Cache cache) {
		derived("Level", "L" + cache.getLevel() + " " + KernelGeneralSection.words(cache.getKind()));
		fact("Size", Literals.CACHE__SIZE, size(cache.getSize()));
		fact("Line size", Literals.CACHE__LINE_SIZE, cache.getLineSize() == null ? null : cache.getLineSize() + " B");
		fact("Ways", Literals.CACHE__WAYS, cache.getWays() == null ? null : cache.getWays() < 0 ? "fully associative" : text(cache.getWays()));
		cpus(MachineIndex.threadsBelow(cache));
		place(cache);
	}

	private void node(NumaNode node) {
		fact("Number", Literals.NUMA_NODE__OS_INDEX, text(node.getOsIndex()));
		fact("Memory", Literals.NUMA_NODE__BYTES, size(node.getBytes()));
		fact("Kind", Literals.NUMA_NODE__KIND, node.getKind().name());
		cpus(node.getThreads());
		if (ownership != null && node.getBytes() != null) {
			derived("Given away", new ByteSize(Math.max(0, ownership.grantedBytes(node))).toString());
			derived("Left with the host", new ByteSize(Math.max(0, NodeMemory.of(ownership.plan(), node).hostBytes())).toString());
		}
	}

	private void pci(PciFunction function) {
		fact("Address", Literals.PCI_FUNCTION__ADDRESS, function.getAddress());
		fact("Vendor", Literals.PCI_FUNCTION__VENDOR_NAME, function.getVendorName());
		fact("Device", Literals.PCI_FUNCTION__DEVICE_NAME, function.getDeviceName());
		fact("Ids", Literals.PCI_FUNCTION__VENDOR_ID, function.getVendorId() == null || function.getDeviceId() == null ? null
				: "%04x:%04x".formatted(function.getVendorId(), function.getDeviceId()));
		owner();
		fact("Driver", Literals.PCI_FUNCTION__DRIVER, function.getDriver());
		fact("IOMMU group", Literals.PCI_FUNCTION__IOMMU_GROUP, text(function.getIommuGroup()));
		fact("NUMA node", Literals.PCI_FUNCTION__NODE, function.getNode() == null ? null : text(function.getNode().getOsIndex()));
		if (function instanceof PciDevice device) {
			derived("Names", device.getOsDevices().isEmpty() ? "none" : device.getOsDevices().stream().map(OsDevice::getName).collect(Collectors.joining(", ")));
			if (device.getTotalVfs() != null) {
				fact("Virtual functions", Literals.PCI_DEVICE__TOTAL_VFS, (device.getActiveVfs() == null ? "" : device.getActiveVfs() + " of ") + device.getTotalVfs());
			}
			if (device.isBootCritical()) {
				fact("Boot critical", Literals.PCI_DEVICE__BOOT_CRITICAL, device.getBootCriticalReason() == null ? "yes" : "yes: " + device.getBootCriticalReason());
			}
		}
	}

	private void platform(PlatformDevice device) {
		fact("Name", Literals.PLATFORM_DEVICE__NAME, device.getName());
		fact("Hardware id", Literals.PLATFORM_DEVICE__HARDWARE_ID, device.getHardwareId());
		owner();
		fact("Driver", Literals.PLATFORM_DEVICE__DRIVER, device.getDriver());
		fact("NUMA node", Literals.PLATFORM_DEVICE__NODE, device.getNode() == null ? null : text(device.getNode().getOsIndex()));
	}
}
