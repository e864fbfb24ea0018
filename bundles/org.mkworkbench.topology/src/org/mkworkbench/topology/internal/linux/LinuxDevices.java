// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

/** Devices as Linux names them, put to the PCI or platform device they belong to, and which of them the host cannot run without. */
final class LinuxDevices {
	private static final int SECTOR = 512;

	private final LinuxContext context;
	private final Map<String, PciDevice> pci;
	private final Map<String, PlatformDevice> platform = new HashMap<>();
	/** PCI devices that carry a network interface. */
	private final Set<PciDevice> networkCards = new LinkedHashSet<>();

	LinuxDevices(LinuxContext context, Map<String, PciDevice> pci) {
		this.context = context;
		this.pci = pci;
	}

	void read() {
		int skipped = read("sys/class/net", OsDeviceKind.NETWORK);
		skipped += read(context.files.isDirectory("sys/block") ? "sys/block" : "sys/class/block", OsDeviceKind.STORAGE);
		skipped += read("sys/class/infiniband", OsDeviceKind.INFINIBAND);
		skipped += read("sys/class/drm", OsDeviceKind.GPU);
		skipped += read("sys/bus/dax/devices", OsDeviceKind.MEMORY);
		if (skipped > 0) {
			context.builder.ignored(0, skipped + " devices of the kernel's own (loopback, RAM disks and the like) are ignored");
		}
		bootCritical();
	}

	private int read(String directory, OsDeviceKind kind) {
		int skipped = 0;
		for (String name : context.files.list(directory)) {
			Optional<String> path = context.files.resolve(directory + "/" + name);
			if (path.isEmpty() || !context.files.isDirectory(path.get())) {
				// "version" and "bonding_masters" are files in a class directory; a broken link belongs to no device
				continue;
			}
			if (path.get().contains("devices/virtual/")) {
				skipped++;
			} else if (kind != OsDeviceKind.GPU || name.matches("card\\d+")) {
				device(name, path.get(), kind);
			}
		}
		return skipped;
	}

	private void device(String name, String path, OsDeviceKind kind) {
		if (kind == OsDeviceKind.STORAGE && context.files.text(path + "/partition").isPresent()) {
			return;
		}
		OsDevice device = LinuxContext.FACTORY.createOsDevice();
		device.setName(name);
		device.setKind(kind);
		device.setSize(kind == OsDeviceKind.STORAGE ? context.number(path + "/size").filter(sectors -> sectors > 0
				&& sectors < Long.MAX_VALUE / SECTOR)
				.map(sectors -> sectors * SECTOR).orElse(null) : kind == OsDeviceKind.MEMORY ? context.number(path + "/size")
						.filter(size -> size > 0).orElse(null) : null);
		Optional<PciDevice> card = pciDevice(path);
		List<OsDevice> owner = card.map(PciDevice::getOsDevices).map(list -> (List<OsDevice>) list).or(() -> platformDevice(path, kind))
				.orElse(null);
		if (owner == null) {
			context.builder.ignored(0, "the device %s is ignored: /%s is below no PCI and no platform device".formatted(name, path));
			return;
		}
		owner.add(context.builder.exact(device, "os-" + name));
		if (kind == OsDeviceKind.NETWORK) {
			card.ifPresent(networkCards::add);
		}
	}

	/** The innermost PCI device in a canonical sysfs path. */
	private Optional<PciDevice> pciDevice(String path) {
		String[] parts = path.split("/");
		for (int i = parts.length - 1; i >= 0; i--) {
			if (pci.containsKey(parts[i])) {
				return Optional.of(pci.get(parts[i]));
			}
		}
		return Optional.empty();
	}

	/** The part after devices/platform/, or for a DAX device whatever holds it. */
	private Optional<List<OsDevice>> platformDevice(String path, OsDeviceKind kind) {
		String[] parts = path.split("/");
		String name = path.startsWith("sys/devices/platform/") && parts.length > 4 ? parts[3]
				: kind == OsDeviceKind.MEMORY && parts.length > 3 ? parts[parts.length - 2] : null;
		if (name == null) {
			return Optional.empty();
		}
		return Optional.of(platform.computeIfAbsent(name, key -> {
			PlatformDevice created = context.builder.numbered(LinuxContext.FACTORY.createPlatformDevice(), "platform");
			created.setName(name);
			String directory = path.substring(0, path.indexOf(name) + name.length());
			created.setDriver(context.files.linkName(directory + "/driver").orElse(null));
			created.setHardwareId(context.files.text(directory + "/firmware_node/hid").orElse(null));
			created.setNode(context.integer(directory + "/numa_node").map(context.nodes::get).orElse(null));
			context.machine().getPlatformDevices().add(created);
			return created;
		}).getOsDevices());
	}

	private void bootCritical() {
		rootDisks().forEach(disk -> mark(pciDevice(disk), "holds the root file system"));
		Set<PciDevice> routed = new LinkedHashSet<>();
		defaultRouteInterfaces().forEach(name -> context.files.resolve("sys/class/net/" + name).flatMap(this::pciDevice).ifPresent(routed::add));
		routed.forEach(card -> mark(Optional.of(card), "carries the default route of the network"));
		if (routed.isEmpty() && networkCards.size() == 1) {
			mark(Optional.of(networkCards.iterator().next()), "is the only network card");
		}
	}

	private static void mark(Optional<PciDevice> device, String reason) {
		device.ifPresent(found -> {
			found.setBootCritical(true);
			found.setBootCriticalReason(found.getBootCriticalReason() == null ? reason : found.getBootCriticalReason().contains(reason)
					? found.getBootCriticalReason() : found.getBootCriticalReason() + ", " + reason);
		});
	}

	/** Canonical sysfs paths of the disks under the root file system. proc/self/mountinfo: proc_pid_mountinfo(5). */
	private Set<String> rootDisks() {
		Set<String> found = new LinkedHashSet<>();
		context.files.text("proc/self/mountinfo").stream().flatMap(String::lines).map(line -> line.split(" "))
				.filter(parts -> parts.length > 6 && parts[4].equals("/"))
				.forEach(parts -> {
					context.files.resolve("sys/dev/block/" + parts[2]).ifPresent(path -> below(path, found, new HashSet<>()));
					for (int i = 6; i + 2 < parts.length; i++) {
						if (parts[i].equals("-")) {
							byName(parts[i + 2], found);
						}
					}
				});
		if (found.isEmpty()) {
			context.files.text("proc/mounts").stream().flatMap(String::lines).map(line -> line.split(" "))
					.filter(parts -> parts.length > 1 && parts[1].equals("/"))
					.forEach(parts -> byName(parts[0], found));
		}
		return found;
	}

	private void byName(String device, Set<String> found) {
		if (device.startsWith("/dev/")) {
			String name = device.substring(5);
			context.files.resolve("sys/class/block/" + name.replace('/', '!')).or(() -> context.files.resolve("sys/block/"
					+ name.replace('/', '!')))
					.or(() -> mapped(name)).ifPresent(path -> below(path, found, new HashSet<>()));
		}
	}

	/** /dev/mapper/NAME is the device mapper device whose dm/name is NAME. */
	private Optional<String> mapped(String name) {
		return name.startsWith("mapper/") ? context.files.list("sys/block").stream().filter(block -> block.startsWith("dm-"))
				.filter(block -> context.files.text("sys/block/" + block + "/dm/name").filter(name.substring(7)::equals).isPresent())
				.findFirst().flatMap(block -> context.files.resolve("sys/block/" + block)) : Optional.empty();
	}

	/** Goes down through RAID, LVM and encryption to the disks. */
	private void below(String path, Set<String> found, Set<String> seen) {
		if (!seen.add(path)) {
			return;
		}
		List<String> slaves = new ArrayList<>(context.files.list(path + "/slaves"));
		if (slaves.isEmpty()) {
			found.add(path);
		}
		slaves.forEach(slave -> context.files.resolve(path + "/slaves/" + slave).ifPresent(next -> below(next, found, seen)));
	}

	/** proc/net/route: destination and mask 0 (kernel Documentation/networking/proc_net_tcp.rst and route(8)); proc/net/ipv6_route likewise. */
	private Set<String> defaultRouteInterfaces() {
		Set<String> names = new LinkedHashSet<>();
		context.files.text("proc/net/route").stream().flatMap(String::lines).map(line -> line.strip().split("\\s+"))
				.filter(parts -> parts.length > 7 && parts[1].equals("00000000") && parts[7].equals("00000000"))
						.forEach(parts -> names.add(parts[0]));
		context.files.text("proc/net/ipv6_route").stream().flatMap(String::lines).map(line -> line.strip().split("\\s+"))
				.filter(parts -> parts.length > 9 && parts[0].matches("0{32}") && parts[1].equals("00") && !parts[9].equals("lo"))
						.forEach(parts -> names.add(parts[9]));
		return names;
	}
}
