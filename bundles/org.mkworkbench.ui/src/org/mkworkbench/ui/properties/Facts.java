// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
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

	static final String UNKNOWN = Messages.Facts_unknown;
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
		default -> facts.derived(Messages.Facts_id, element.getUid());
		}
		return facts.facts;
	}

	/** Facts of several elements: what they have in common. */
	static List<Fact> common(List<? extends SourcedElement> elements, Ownership ownership) {
		List<Fact> common = new ArrayList<>(of(elements.getFirst(), ownership));
		for (SourcedElement other : elements.subList(1, elements.size())) {
			List<Fact> facts = of(other, ownership);
			common.replaceAll(fact -> facts.contains(fact) ? fact : new Fact(fact.name(), Messages.Facts_different, "", ""));
			common.removeIf(fact -> facts.stream().noneMatch(found -> found.name().equals(fact.name())));
		}
		return common;
	}

	private void fact(String name, EStructuralFeature feature, String value) {
		Source source = Provenance.source(element, feature).orElse(null);
		boolean preset = source != null && source.getKind() == SourceKind.PRESET;
		boolean known = value != null && !value.isBlank();
		facts.add(new Fact(name, known ? value : UNKNOWN, known ? describe(source) : "",
				!known ? "" : preset ? Messages.Facts_preset : Provenance.isAssumed(element, feature) ? Messages.Facts_assumed : ""));
	}

	private void derived(String name, String value) {
		facts.add(new Fact(name, value, "", ""));
	}

	private static String describe(Source source) {
		if (source == null) {
			return "";
		}
		String kind = switch (source.getKind()) {
		case MANUAL -> Messages.Facts_manual;
		case HWLOC_XML -> Messages.Facts_hwloc;
		case LINUX_ROOT -> Messages.Facts_linux;
		case PRESET -> Messages.Facts_preset;
		case DERIVED -> Messages.Facts_derived;
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
		fact(Messages.Facts_name, Literals.MACHINE__NAME, machine.getName());
		fact(Messages.Facts_architecture, Literals.MACHINE__ARCHITECTURE, machine.getArchitecture());
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		derived(Messages.Facts_cpus, NLS.bind(Messages.Facts_onlineOf, threads.size(), threads.stream().filter(HardwareThread::isOnline).count()));
		derived(Messages.Facts_nodes, String.valueOf(machine.getNumaNodes().size()));
		derived(Messages.Facts_memory, machine.getNumaNodes().stream().map(NumaNode::getBytes).anyMatch(Objects::isNull) ? UNKNOWN
				: new ByteSize(machine.getNumaNodes().stream().mapToLong(NumaNode::getBytes).sum()).rounded());
		derived(Messages.Facts_pciDevices, String.valueOf(machine.getPciDevices().size()));
		fact(Messages.Facts_pageSize, Literals.MACHINE__PAGE_SIZE, size(machine.getPageSize()));
		fact(Messages.Facts_blockSize, Literals.MACHINE__MEMORY_BLOCK_SIZE, size(machine.getMemoryBlockSize()));
		fact(Messages.Facts_bootCpu, Literals.MACHINE__BOOT_THREAD, machine.getBootThread() == null ? null : text(machine.getBootThread().getOsIndex()));
		machine.getSources().forEach(source -> derived(Messages.Facts_source, describe(source) + (source.getDetail() == null ? "" : ", " + source.getDetail())));
		machine.getNotes().forEach(note -> derived(switch (note.getKind()) {
		case IGNORED -> Messages.Facts_ignored;
		case MISSING -> Messages.Facts_missing;
		case WARNING -> Messages.Facts_warning;
		case CONFLICT -> Messages.Facts_conflict;
		}, note.getMessage()));
	}

	private void owner() {
		if (ownership == null) {
			return;
		}
		List<SpawnedKernel> kernels = ownership.kernelsOf(element);
		derived(Messages.Facts_owner, !kernels.isEmpty() ? kernels.stream().map(kernel -> NLS.bind(Messages.kernel, kernel.getName()))
				.collect(Collectors.joining(Messages.Facts_and))
				: ownership.ownerOf(element) == Ownership.Owner.POOL ? Messages.Facts_pool : Messages.host);
	}

	private void thread(HardwareThread thread) {
		fact(Messages.Facts_linuxNumber, Literals.TOPOLOGY_OBJECT__OS_INDEX, text(thread.getOsIndex()));
		fact(Messages.Facts_physicalId, Literals.HARDWARE_THREAD__PHYSICAL_ID, thread.getPhysicalId() == null ? null
				: "0x" + Long.toHexString(thread.getPhysicalId()) + " (" + thread.getPhysicalId() + ")");
		owner();
		fact(Messages.Facts_online, Literals.HARDWARE_THREAD__ONLINE, thread.isOnline() ? Messages.Facts_yes : Messages.Facts_no);
		fact(Messages.Facts_allowed, Literals.HARDWARE_THREAD__ALLOWED, thread.isAllowed() ? Messages.Facts_yes : Messages.Facts_no);
		if (thread.getKind() != null) {
			fact(Messages.Facts_kind, Literals.HARDWARE_THREAD__KIND, thread.getKind().getName());
		}
		place(thread);
		List<HardwareThread> siblings = MachineIndex.siblings(thread);
		derived(Messages.Facts_coreThreads, MachineIndex.cpuSet(siblings).toString());
	}

	private void place(TopologyObject object) {
		MachineIndex.enclosing(object, Core.class).filter(core -> core != object).ifPresent(core -> derived(Messages.Facts_core, text(core.getOsIndex())));
		MachineIndex.enclosing(object, Package.class).filter(socket -> socket != object).ifPresent(socket -> derived(Messages.Facts_package, text(socket.getOsIndex())));
		String nodes = MachineIndex.threadsBelow(object).stream().flatMap(thread -> thread.getNumaNodes().stream()).distinct()
				.map(node -> text(node.getOsIndex())).collect(Collectors.joining(", "));
		derived(Messages.Facts_node, nodes.isEmpty() ? UNKNOWN : nodes);
	}

	private void object(TopologyObject object) {
		fact(Messages.Facts_number, Literals.TOPOLOGY_OBJECT__OS_INDEX, text(object.getOsIndex()));
		if (object instanceof Package socket) {
			fact(Messages.Facts_model, Literals.PACKAGE__MODEL, socket.getModel());
		}
		cpus(MachineIndex.threadsBelow(object));
		place(object);
	}

	private void cpus(List<HardwareThread> threads) {
		derived(Messages.Facts_cpus, threads.isEmpty() ? Messages.none : MachineIndex.cpuSet(threads) + " (" + threads.size() + ")");
		if (ownership != null && !threads.isEmpty()) {
			derived(Messages.Facts_owners, threads.stream().collect(Collectors.groupingBy(
					thread -> ownership.kernelOf(thread) != null ? NLS.bind(Messages.kernel, ownership.kernelOf(thread).getName())
							: ownership.ownerOf(thread) == Ownership.Owner.POOL ? Messages.pool : Messages.host,
					java.util.LinkedHashMap::new, Collectors.counting())).entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
					.collect(Collectors.joining(", ")));
		}
	}

	private void cache(Cache cache) {
		derived(Messages.Facts_level, NLS.bind(Messages.Facts_levelOf, cache.getLevel(), KernelGeneralSection.words(cache.getKind())));
		fact(Messages.Facts_size, Literals.CACHE__SIZE, size(cache.getSize()));
		fact(Messages.Facts_lineSize, Literals.CACHE__LINE_SIZE, cache.getLineSize() == null ? null : cache.getLineSize() + " B");
		fact(Messages.Facts_ways, Literals.CACHE__WAYS, cache.getWays() == null ? null
				: cache.getWays() < 0 ? Messages.Facts_fullyAssociative : text(cache.getWays()));
		cpus(MachineIndex.threadsBelow(cache));
		place(cache);
	}

	private void node(NumaNode node) {
		fact(Messages.Facts_number, Literals.NUMA_NODE__OS_INDEX, text(node.getOsIndex()));
		fact(Messages.Facts_memory, Literals.NUMA_NODE__BYTES, size(node.getBytes()));
		fact(Messages.Facts_kind, Literals.NUMA_NODE__KIND, node.getKind().name());
		cpus(node.getThreads());
		if (ownership != null && node.getBytes() != null) {
			derived(Messages.Facts_givenAway, new ByteSize(Math.max(0, ownership.grantedBytes(node))).toString());
			derived(Messages.Facts_left, new ByteSize(Math.max(0, NodeMemory.of(ownership.plan(), node).hostBytes())).toString());
		}
	}

	private void pci(PciFunction function) {
		fact(Messages.Facts_address, Literals.PCI_FUNCTION__ADDRESS, function.getAddress());
		fact(Messages.Facts_vendor, Literals.PCI_FUNCTION__VENDOR_NAME, function.getVendorName());
		fact(Messages.Facts_device, Literals.PCI_FUNCTION__DEVICE_NAME, function.getDeviceName());
		fact(Messages.Facts_ids, Literals.PCI_FUNCTION__VENDOR_ID, function.getVendorId() == null || function.getDeviceId() == null ? null
				: "%04x:%04x".formatted(function.getVendorId(), function.getDeviceId()));
		owner();
		fact(Messages.Facts_driver, Literals.PCI_FUNCTION__DRIVER, function.getDriver());
		fact(Messages.Facts_group, Literals.PCI_FUNCTION__IOMMU_GROUP, text(function.getIommuGroup()));
		fact(Messages.Facts_node, Literals.PCI_FUNCTION__NODE, function.getNode() == null ? null : text(function.getNode().getOsIndex()));
		if (function instanceof PciDevice device) {
			derived(Messages.Facts_names, device.getOsDevices().isEmpty() ? Messages.none
					: device.getOsDevices().stream().map(OsDevice::getName).collect(Collectors.joining(", ")));
			if (device.getTotalVfs() != null) {
				fact(Messages.Facts_virtualFunctions, Literals.PCI_DEVICE__TOTAL_VFS, device.getActiveVfs() == null ? text(device.getTotalVfs())
						: NLS.bind(Messages.Facts_activeOf, device.getActiveVfs(), device.getTotalVfs()));
			}
			if (device.isBootCritical()) {
				fact(Messages.Facts_bootCritical, Literals.PCI_DEVICE__BOOT_CRITICAL, device.getBootCriticalReason() == null ? Messages.Facts_yes
						: NLS.bind(Messages.Facts_yesBecause, device.getBootCriticalReason()));
			}
		}
	}

	private void platform(PlatformDevice device) {
		fact(Messages.Facts_name, Literals.PLATFORM_DEVICE__NAME, device.getName());
		fact(Messages.Facts_hardwareId, Literals.PLATFORM_DEVICE__HARDWARE_ID, device.getHardwareId());
		owner();
		fact(Messages.Facts_driver, Literals.PLATFORM_DEVICE__DRIVER, device.getDriver());
		fact(Messages.Facts_node, Literals.PLATFORM_DEVICE__NODE, device.getNode() == null ? null : text(device.getNode().getOsIndex()));
	}
}
