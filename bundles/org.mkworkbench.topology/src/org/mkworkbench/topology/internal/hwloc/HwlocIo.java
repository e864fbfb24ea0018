// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.hwloc;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.MemoryKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.PlatformDevice;

/** Bridges, PCI devices and the operating system's devices. */
final class HwlocIo {
	private static final Set<String> OBJECT_CHILDREN = Set.of("object", "info");
	private static final Set<String> PCI_INFOS = Set.of("PCIVendor", "PCIDevice", "PCISlot");
	private static final List<String> SETS = List.of("cpuset", "complete_cpuset", "nodeset", "complete_nodeset");
	/** The domain may have more than 16 bits (VMD gives 10000:...). */
	private static final Pattern ADDRESS = Pattern.compile("([0-9a-fA-F]{1,8}):([0-9a-fA-F]{1,2}):([0-9a-fA-F]{1,2})\\.([0-7])");
	/** "CLASS [VVVV:DDDD] [SVVV:SDDD] RR" and in v3 the programming interface behind. */
	private static final Pattern TYPE = Pattern.compile(
			"([0-9a-fA-F]{4})\\s*(?:\\([^)]*\\))?\\s*\\[([0-9a-fA-F]{4}):([0-9a-fA-F]{4})\\](?:\\s*\\[([0-9a-fA-F]{4}):([0-9a-fA-F]{4})\\])?"
					+ "(?:\\s+([0-9a-fA-F]{2}))?(?:\\s+([0-9a-fA-F]{2}))?");
	private static final Pattern BUSES = Pattern.compile("([0-9a-fA-F]{1,8}):\\[([0-9a-fA-F]{1,2})-([0-9a-fA-F]{1,2})\\]");

	private final HwlocContext context;
	/** CPUs next to a function or platform device: those of the normal object it hangs under. */
	private final Map<PciFunction, CpuSet> functionCpus = new LinkedHashMap<>();
	private final Map<PlatformDevice, CpuSet> platformCpus = new LinkedHashMap<>();

	HwlocIo(HwlocContext context) {
		this.context = context;
	}

	/** @param cpus of the normal object around; null when unknown */
	void read(HwlocElement object, CpuSet cpus) {
		read(object, cpus, null, null);
	}

	private void read(HwlocElement object, CpuSet cpus, PciBridge bridge, EList<OsDevice> owner) {
		context.reportChildren(object, OBJECT_CHILDREN);
		if (SETS.stream().anyMatch(set -> object.get(set) != null)) {
			context.builder.warning(object.line, "an I/O object has CPU or node sets, which it must not; they are ignored");
		}
		PciBridge inner = bridge;
		EList<OsDevice> innerOwner = owner;
		switch (object.get("type")) {
		case "Bridge" -> {
			inner = bridge(object, bridge);
			innerOwner = null;
			functionCpus.put(inner, cpus == null ? CpuSet.EMPTY : cpus);
		}
		case "PCIDev" -> {
			PciDevice device = device(object, bridge);
			if (device != null) {
				innerOwner = device.getOsDevices();
				functionCpus.put(device, cpus == null ? CpuSet.EMPTY : cpus);
			}
		}
		default -> innerOwner = osDevice(object, owner, cpus);
		}
		for (HwlocElement child : object.children("object").toList()) {
			String type = child.get("type");
			if ("Bridge".equals(type) || "PCIDev".equals(type) || "OSDev".equals(type)) {
				read(child, cpus, inner, innerOwner);
			} else {
				context.builder.ignored(child.line, "a %s inside an I/O object is ignored".formatted(type == null
						? "object without a type" : HwlocContext.shortened(type)));
			}
		}
	}

	private PciBridge bridge(HwlocElement object, PciBridge parent) {
		PciBridge bridge = HwlocContext.FACTORY.createPciBridge();
		bridge.setHost(object.get("bridge_type") == null ? object.get("pci_busid") == null : object.get("bridge_type").strip().startsWith("0"));
		String address = address(object, !bridge.isHost());
		if (address == null) {
			context.builder.numbered(bridge, bridge.isHost() ? "host-bridge" : "bridge");
		} else {
			context.builder.exact(bridge, "pci-" + address);
		}
		bridge.setAddress(address);
		Matcher buses = BUSES.matcher(object.get("bridge_pci") == null ? "" : object.get("bridge_pci").strip());
		if (buses.matches()) {
			bridge.setDomain((int) Long.parseLong(buses.group(1), 16));
			bridge.setSecondaryBus(Integer.valueOf(buses.group(2), 16));
			bridge.setSubordinateBus(Integer.valueOf(buses.group(3), 16));
		} else {
			context.builder.warning(object.line, "the bus range of a bridge cannot be read: bridge_pci=\"%s\"".formatted(object.get("bridge_pci")));
		}
		function(object, bridge, parent);
		context.machine().getPciBridges().add(bridge);
		return bridge;
	}

	private PciDevice device(HwlocElement object, PciBridge bridge) {
		String address = address(object, true);
		if (address == null) {
			context.builder.warning(object.line, "a PCI device without an address is left out");
			return null;
		}
		if (context.machine().getPciDevices().stream().anyMatch(known -> known.getAddress().equals(address))) {
			context.builder.warning(object.line, "PCI device " + address
					+ " occurs a second time; both are kept, and only the first can be found by its address");
		}
		PciDevice device = context.builder.exact(HwlocContext.FACTORY.createPciDevice(), "pci-" + address);
		device.setAddress(address);
		device.setSlot(object.infos().get("PCISlot"));
		function(object, device, bridge);
		context.machine().getPciDevices().add(device);
		return device;
	}

	private String address(HwlocElement object, boolean required) {
		String text = object.get("pci_busid");
		if (text == null && !required) {
			return null;
		}
		Matcher address = ADDRESS.matcher(text == null ? "" : text.strip());
		if (!address.matches()) {
			context.builder.warning(object.line, "pci_busid=\"%s\" is not a PCI address".formatted(text == null ? ""
					: HwlocContext.shortened(text)));
			return null;
		}
		return "%04x:%02x:%02x.%s".formatted(Long.parseLong(address.group(1), 16), Integer.valueOf(address.group(2), 16),
				Integer.valueOf(address.group(3), 16), address.group(4)).toLowerCase(Locale.ROOT);
	}

	private void function(HwlocElement object, PciFunction function, PciBridge bridge) {
		function.setBridge(bridge);
		String text = object.get("pci_type");
		Matcher type = TYPE.matcher(text == null ? "" : text.strip());
		if (type.matches()) {
			function.setClassCode(hex(type.group(1)));
			function.setVendorId(hex(type.group(2)));
			function.setDeviceId(hex(type.group(3)));
			function.setSubsystemVendorId(hex(type.group(4)));
			function.setSubsystemDeviceId(hex(type.group(5)));
			function.setRevision(hex(type.group(6)));
		} else if (text != null) {
			context.builder.warning(object.line, "pci_type=\"%s\" cannot be read".formatted(HwlocContext.shortened(text)));
		}
		function.setVendorName(object.infos().get("PCIVendor"));
		function.setDeviceName(object.infos().get("PCIDevice"));
		function.setLinkSpeed(speed(object));
		context.infos(object, function, PCI_INFOS);
		context.register(object, function);
	}

	/** hwloc writes 0 for "unknown". */
	private Double speed(HwlocElement object) {
		String text = object.get("pci_link_speed");
		if (text == null) {
			return null;
		}
		try {
			double speed = Double.parseDouble(text.strip());
			return speed > 0 && Double.isFinite(speed) ? Double.valueOf(speed) : null;
		} catch (NumberFormatException e) {
			context.builder.warning(object.line, "pci_link_speed=\"%s\" is not a number and is left out".formatted(HwlocContext.shortened(text)));
			return null;
		}
	}

	private static Integer hex(String digits) {
		return digits == null ? null : Integer.valueOf(digits, 16);
	}

	/** A device below no PCI device gets a platform device to live in. */
	private EList<OsDevice> osDevice(HwlocElement object, EList<OsDevice> owner, CpuSet cpus) {
		String name = object.get("name") == null ? "unnamed" : object.get("name");
		EList<OsDevice> target = owner;
		if (target == null) {
			PlatformDevice platform = context.builder.numbered(HwlocContext.FACTORY.createPlatformDevice(), "platform");
			platform.setName(object.infos().getOrDefault("DAXParent", name));
			context.machine().getPlatformDevices().add(platform);
			platformCpus.put(platform, cpus == null ? CpuSet.EMPTY : cpus);
			target = platform.getOsDevices();
		}
		OsDevice device = context.builder.exact(HwlocContext.FACTORY.createOsDevice(), "os-" + name);
		device.setName(name);
		device.setSubtype(object.get("subtype"));
		device.setKind(kind(object, name));
		device.setSize(size(object.infos()));
		context.infos(object, device, Set.of());
		target.add(device);
		context.register(object, device);
		return target;
	}

	/** v2 wrote a number per kind, v3 writes a bit per kind; memory was "block" in v2 (hwloc NEWS, 3.0.0). */
	private OsDeviceKind kind(HwlocElement object, String name) {
		Long type = context.number(object, "osdev_type");
		if (type == null) {
			return OsDeviceKind.OTHER;
		}
		if (context.major >= 3) {
			return kindOfBits(type);
		}
		if (type == 0 && (name.startsWith("dax") || "CXLMem".equals(object.get("subtype")))) {
			return OsDeviceKind.MEMORY;
		}
		return switch (type.intValue()) {
		case 0 -> OsDeviceKind.STORAGE;
		case 1 -> OsDeviceKind.GPU;
		case 2 -> OsDeviceKind.NETWORK;
		case 3 -> OsDeviceKind.INFINIBAND;
		case 4 -> OsDeviceKind.DMA;
		case 5 -> OsDeviceKind.COPROCESSOR;
		default -> OsDeviceKind.OTHER;
		};
	}

	/** Several bits may be set; the more telling one wins, in such a way that v2 and v3 of one machine agree. */
	private static OsDeviceKind kindOfBits(long bits) {
		if ((bits & 32) != 0) {
			return OsDeviceKind.INFINIBAND;
		}
		if ((bits & 16) != 0) {
			return OsDeviceKind.NETWORK;
		}
		if ((bits & 8) != 0) {
			return OsDeviceKind.COPROCESSOR;
		}
		if ((bits & 4) != 0) {
			return OsDeviceKind.GPU;
		}
		if ((bits & 64) != 0) {
			return OsDeviceKind.DMA;
		}
		if ((bits & 2) != 0) {
			return OsDeviceKind.MEMORY;
		}
		return (bits & 1) != 0 ? OsDeviceKind.STORAGE : OsDeviceKind.OTHER;
	}

	private static Long size(Map<String, String> infos) {
		for (String name : List.of("Size", "CXLRAMSize", "CXLPMEMSize")) {
			Matcher matcher = Pattern.compile("(\\d{1,12})(KiB)?").matcher(infos.getOrDefault(name, "").strip());
			if (matcher.matches() && Long.parseLong(matcher.group(1)) > 0) {
				return Long.parseLong(matcher.group(1)) << 10;
			}
		}
		return null;
	}

	/** NUMA nodes of devices, when all nodes and CPUs are known: the node around the CPUs that hwloc found them next to. */
	void locate() {
		functionCpus.forEach((function, cpus) -> function.setNode(nodeAround(cpus)));
		platformCpus.forEach((device, cpus) -> device.setNode(nodeAround(cpus)));
	}

	/** Null when the CPUs belong to several places; of several nodes in one place the one with ordinary memory. */
	private NumaNode nodeAround(CpuSet cpus) {
		CpuSet online = cpus.and(context.online);
		if (online.isEmpty()) {
			return null;
		}
		List<NumaNode> around = context.machine().getNumaNodes().stream().filter(node -> cpusOf(node).containsAll(online)).toList();
		if (around.stream().map(HwlocIo::cpusOf).distinct().count() > 1) {
			return null;
		}
		return around.stream().min(Comparator.comparing((NumaNode node) -> node.getKind() == MemoryKind.DRAM
				|| node.getKind() == MemoryKind.UNKNOWN ? 0 : 1)
				.thenComparing(NumaNode::getOsIndex, Comparator.nullsLast(Comparator.naturalOrder()))).orElse(null);
	}

	private static CpuSet cpusOf(NumaNode node) {
		return MachineIndex.cpuSet(node.getThreads());
	}
}
