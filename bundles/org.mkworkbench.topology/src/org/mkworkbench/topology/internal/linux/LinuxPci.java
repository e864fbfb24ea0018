// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;

/** PCI functions from sys/bus/pci/devices (kernel Documentation/PCI/sysfs-pci.rst, ABI/testing/sysfs-bus-pci). */
final class LinuxPci {
	static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]");
	private static final Pattern HOST = Pattern.compile("pci([0-9a-f]{4,8}):([0-9a-f]{2})");
	private static final Pattern SPEED = Pattern.compile("(\\d+(?:\\.\\d+)?) GT/s.*");
	private static final int CLASS_PCI_BRIDGE = 0x0604;
	/** Offsets in configuration space (kernel include/uapi/linux/pci_regs.h). */
	private static final int CONFIG_REVISION = 0x08;
	private static final int CONFIG_SECONDARY_BUS = 0x19;
	private static final int CONFIG_SUBORDINATE_BUS = 0x1a;

	private final LinuxContext context;
	/** Canonical sysfs path of every function, by address. */
	private final Map<String, String> paths = new TreeMap<>();
	private final Map<String, PciDevice> devices = new HashMap<>();
	private final Map<String, PciBridge> bridges = new HashMap<>();
	private final Map<String, PciBridge> hosts = new TreeMap<>();

	LinuxPci(LinuxContext context) {
		this.context = context;
	}

	void read() {
		String root = "sys/bus/pci/devices";
		for (String name : context.files.list(root)) {
			Optional<String> path = context.files.resolve(root + "/" + name);
			if (!ADDRESS.matcher(name).matches()) {
				context.builder.ignored(0, "/" + root + "/" + name + " has no PCI address as its name and is ignored");
			} else if (path.isEmpty() || !context.files.isDirectory(path.get())) {
				context.builder.warning(0, "PCI device " + name + " is left out: its link leads nowhere");
			} else {
				paths.put(name, path.get());
			}
		}
		// Bridges first, so that what is behind them finds them
		paths.forEach((address, path) -> {
			if (classCode(path) == CLASS_PCI_BRIDGE) {
				bridge(address, path);
			}
		});
		paths.forEach((address, path) -> {
			if (!bridges.containsKey(address)) {
				device(address, path);
			}
		});
		bridges.forEach((address, bridge) -> bridge.setBridge(parent(paths.get(address))));
		devices.forEach((address, device) -> {
			device.setBridge(parent(paths.get(address)));
			context.files.linkName(paths.get(address) + "/physfn").map(devices::get).ifPresent(device::setPhysicalFunction);
		});
		context.machine().getPciBridges().addAll(0, hosts.values());
	}

	Map<String, PciDevice> devices() {
		return devices;
	}

	private int classCode(String path) {
		return context.number(path + "/class").map(value -> (int) (value >> 8 & 0xffff)).orElse(-1);
	}

	private void bridge(String address, String path) {
		PciBridge bridge = context.builder.exact(LinuxContext.FACTORY.createPciBridge(), "pci-" + address);
		bridge.setDomain((int) Long.parseLong(address.substring(0, address.indexOf(':')), 16));
		byte[] config = context.files.bytes(path + "/config").orElse(new byte[0]);
		bridge.setSecondaryBus(context.integer(path + "/secondary_bus_number").orElseGet(() -> configByte(config, CONFIG_SECONDARY_BUS)));
		bridge.setSubordinateBus(context.integer(path + "/subordinate_bus_number").orElseGet(() -> configByte(config, CONFIG_SUBORDINATE_BUS)));
		function(bridge, address, path, config);
		bridges.put(address, bridge);
		context.machine().getPciBridges().add(bridge);
	}

	private void device(String address, String path) {
		PciDevice device = context.builder.exact(LinuxContext.FACTORY.createPciDevice(), "pci-" + address);
		function(device, address, path, context.files.bytes(path + "/config").orElse(new byte[0]));
		device.setTotalVfs(context.integer(path + "/sriov_totalvfs").filter(count -> count > 0).orElse(null));
		device.setActiveVfs(device.getTotalVfs() == null ? null : context.integer(path + "/sriov_numvfs").filter(count -> count >= 0)
				.orElse(null));
		devices.put(address, device);
		context.machine().getPciDevices().add(device);
	}

	private void function(PciFunction function, String address, String path, byte[] config) {
		function.setAddress(address.toLowerCase(Locale.ROOT));
		int code = classCode(path);
		function.setClassCode(code < 0 ? null : Integer.valueOf(code));
		function.setVendorId(id(path + "/vendor"));
		function.setDeviceId(id(path + "/device"));
		function.setSubsystemVendorId(id(path + "/subsystem_vendor"));
		function.setSubsystemDeviceId(id(path + "/subsystem_device"));
		function.setRevision(context.integer(path + "/revision").filter(value -> value >= 0 && value <= 0xff)
				.orElseGet(() -> configByte(config, CONFIG_REVISION)));
		function.setDriver(context.files.linkName(path + "/driver").orElse(null));
		function.setIommuGroup(context.files.linkName(path + "/iommu_group").filter(name -> name.matches("\\d{1,9}"))
				.map(Integer::valueOf).orElse(null));
		function.setNode(node(path));
		function.setLinkSpeed(linkSpeed(path));
	}

	private Integer id(String path) {
		return context.integer(path).filter(value -> value >= 0 && value <= 0xffff).orElse(null);
	}

	private static Integer configByte(byte[] config, int offset) {
		return offset < config.length ? Integer.valueOf(config[offset] & 0xff) : null;
	}

	/** -1 is "no node"; with one node there is no other place. Kernels before numa_node (2.6.2x) list the CPUs near by. */
	private NumaNode node(String path) {
		Optional<Integer> number = context.integer(path + "/numa_node");
		if (number.isPresent() && context.nodes.containsKey(number.get())) {
			return context.nodes.get(number.get());
		}
		if (context.nodes.size() == 1) {
			return context.nodes.values().iterator().next();
		}
		return number.isPresent() ? null : context.list(path + "/local_cpulist").or(() -> context.mask(path + "/local_cpus"))
				.flatMap(cpus -> context.nodes.values().stream().filter(node -> !node.getThreads().isEmpty()
						&& MachineIndex.cpuSet(node.getThreads()).equals(cpus)).findFirst()).orElse(null);
	}

	/** GB/s of data, without the line code: 8b/10b up to 5 GT/s, 128b/130b above (PCI Express 3.0, 4.2). */
	private Double linkSpeed(String path) {
		Matcher speed = SPEED.matcher(context.files.text(path + "/current_link_speed").orElse(""));
		Optional<String> width = context.files.text(path + "/current_link_width").filter(text -> text.matches("\\d{1,3}"));
		if (!speed.matches() || width.isEmpty() || width.get().equals("0")) {
			return null;
		}
		double transfers = Double.parseDouble(speed.group(1));
		double perLane = transfers <= 5 ? transfers * 8 / 10 : transfers * 128 / 130;
		return Math.round(perLane / 8 * Integer.parseInt(width.get()) * 1000) / 1000.0;
	}

	/** The nearest bridge in the path, else the host bridge "pciDDDD:BB" at its start. */
	private PciBridge parent(String path) {
		String[] parts = path.split("/");
		for (int i = parts.length - 2; i >= 0; i--) {
			if (bridges.containsKey(parts[i])) {
				return bridges.get(parts[i]);
			}
			Matcher host = HOST.matcher(parts[i]);
			if (host.matches()) {
				return hosts.computeIfAbsent(parts[i], name -> host(host));
			}
		}
		return null;
	}

	private PciBridge host(Matcher name) {
		PciBridge bridge = context.builder.exact(LinuxContext.FACTORY.createPciBridge(), "host-bridge-" + name.group(1) + "." + name.group(2));
		bridge.setHost(true);
		bridge.setDomain((int) Long.parseLong(name.group(1), 16));
		bridge.setSecondaryBus(Integer.valueOf(name.group(2), 16));
		return bridge;
	}
}
