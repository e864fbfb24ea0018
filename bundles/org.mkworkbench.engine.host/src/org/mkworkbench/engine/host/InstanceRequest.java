// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.Fdt.invalid;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mkworkbench.devicetree.DeviceTreeNode;

/**
 * What the node {@code resources} of an instance-create asks for, with the checks that need nothing but the blob, in the order of
 * mk_dt_parse_resources (dts.c 0a54b0b, for dialect H 9246478).
 *
 * @param memoryBytes unsigned; 0 for none. Where the memory lies is for the pool to say: memory-base, which kerf 0.1 writes, is not read
 * @param node NUMA node, -1 for any
 * @param llcWayMask cache ways, 0 for none; dialect H only
 */
record InstanceRequest(long memoryBytes, int node, List<Long> cpus, List<PciRequest> pci, List<PlatformDevice> platform,
		List<VirtioDevice> virtio, int llcWayMask) implements Serializable {
	/** MK_VIRTIO_MAX_DEVICES and MK_VIRTIO_MAX_QUEUES of include/uapi/linux/multikernel_virtio.h. */
	static final int MAX_VIRTIO_DEVICES = 16;
	static final int MAX_VIRTIO_QUEUES = 8;
	private static final int DEFAULT_QUEUE_SIZE = 256;

	/** A PCI function is lent only if its ids are the ones named. */
	record PciRequest(PciAddress address, int vendor, int device) implements Serializable {
	}

	/** @param hid ACPI id, empty if unknown */
	record PlatformDevice(String name, String hid) implements Serializable {
		/** MK_PLATFORM_DEVICE_NAME_LEN 32 and MK_PLATFORM_DEVICE_ID_LEN 16, with the final zero. */
		PlatformDevice {
			name = Fdt.cut(name, 31);
			hid = Fdt.cut(hid, 15);
		}
	}

	record VirtioDevice(String name, int deviceId, int queues, int queueSize) implements Serializable {
	}

	/** @param named the baseline's {@code devices}, which dialect H refers to by name; null if there is none */
	static InstanceRequest of(DeviceTreeNode request, Dialect dialect, int pageSize, DeviceTreeNode named) throws HostError {
		boolean old = dialect == Dialect.H;
		long memory = request.has("memory-bytes") ? Fdt.size(request, "memory-bytes", pageSize) : 0;
		byte[] listed = Fdt.bytes(request, "cpus").orElse(null);
		List<Long> cpus = listed == null ? List.of() : Fdt.cpus(request, listed, old);
		int node = Fdt.ANY_NODE;
		List<PciRequest> pci = new ArrayList<>();
		List<PlatformDevice> platform = new ArrayList<>();
		int mask = 0;
		if (old) {
			byte[] names = Fdt.bytes(request, "device-names").orElse(new byte[0]);
			namedDevices(names, named, pci, platform);
			mask = BaselineRequest.llcWayMask(request);
		} else {
			node = firstNode(request);
			if (request.has("device-names")) {
				throw invalid("device-names is not supported; assign devices with device-add");
			}
			for (DeviceTreeNode device : Fdt.child(request, "devices").map(DeviceTreeNode::children).orElse(List.of()).stream().toList()) {
				device(device, pci, platform);
			}
		}
		return new InstanceRequest(memory, node, cpus, List.copyOf(pci), List.copyOf(platform), virtio(request), mask);
	}

	/** Of several nodes only the first is used, and looked at. */
	private static int firstNode(DeviceTreeNode request) throws HostError {
		byte[] value = Fdt.bytes(request, "numa-nodes").orElse(null);
		if (value == null) {
			return Fdt.ANY_NODE;
		}
		if (value.length < Integer.BYTES || value.length % Integer.BYTES != 0) {
			throw invalid("property \"numa-nodes\" of " + request.path() + " has " + value.length + " bytes; it must be a list of 32-bit numbers");
		}
		return Fdt.checkedNode(request, ByteBuffer.wrap(value).getInt());
	}

	private static void namedDevices(byte[] names, DeviceTreeNode named, List<PciRequest> pci, List<PlatformDevice> platform) throws HostError {
		for (String name : new String(names, java.nio.charset.StandardCharsets.UTF_8).split("\0")) {
			if (name.isEmpty()) {
				return;
			}
			DeviceTreeNode device = Optional.ofNullable(named).flatMap(devices -> Fdt.child(devices, name))
					.orElseThrow(() -> new HostError("ENOENT", "the baseline has no device \"" + name + "\""));
			String type = Fdt.text(device, "device-type").orElseThrow(() -> invalid("device \"" + name + "\" of the baseline has no device-type"));
			if (!type.equals("pci") && !type.equals("platform")) {
				throw invalid("device \"" + name + "\" of the baseline has the unknown device-type \"" + type + "\"");
			}
			device(device, pci, platform);
		}
	}

	/** Nodes of no known type are passed over. */
	private static void device(DeviceTreeNode device, List<PciRequest> pci, List<PlatformDevice> platform) throws HostError {
		switch (Fdt.text(device, "device-type").orElse("")) {
			case "pci" -> pci.add(pci(device));
			case "platform" -> {
				if (!device.has("acpi-hid") && !device.has("device-name")) {
					throw invalid("the platform device " + device.path() + " has neither acpi-hid nor device-name");
				}
				platform.add(new PlatformDevice(Fdt.text(device, "device-name").orElse(""), Fdt.text(device, "acpi-hid").orElse("")));
			}
			default -> {
			}
		}
	}

	/** A PCI function described in full, in a baseline or in a request. */
	static PciRequest pci(DeviceTreeNode device) throws HostError {
		String id = Fdt.text(device, "pci-id").orElseThrow(() -> invalid("the PCI device " + device.path() + " has no property \"pci-id\""));
		PciAddress address = PciAddress.scan(id)
				.orElseThrow(() -> invalid("pci-id \"" + id + "\" of " + device.path() + " is not of the form domain:bus:device.function"));
		return new PciRequest(address, id(device, "vendor-id"), id(device, "device-id"));
	}

	private static int id(DeviceTreeNode device, String property) throws HostError {
		return Fdt.u32(device, property)
				.orElseThrow(() -> invalid("the PCI device " + device.path() + " needs a property \"" + property + "\" of 4 bytes")) & 0xffff;
	}

	private static List<VirtioDevice> virtio(DeviceTreeNode request) throws HostError {
		List<VirtioDevice> devices = new ArrayList<>();
		for (DeviceTreeNode node : Fdt.child(request, "virtio").map(DeviceTreeNode::children).orElse(List.of()).stream().toList()) {
			// The kernel reads four bytes wherever these lie; that shorter values are missing ones is assumed.
			int id = Fdt.u32(node, "device-id").orElseThrow(() -> invalid(node.path() + " has no property \"device-id\""));
			int queues = Fdt.u32(node, "queues").orElseThrow(() -> invalid(node.path() + " has no property \"queues\""));
			if (devices.size() == MAX_VIRTIO_DEVICES) {
				throw new HostError("E2BIG", request.path() + " asks for more than " + MAX_VIRTIO_DEVICES + " virtio devices");
			}
			if (queues == 0 || Integer.compareUnsigned(queues, MAX_VIRTIO_QUEUES) > 0) {
				throw invalid(node.path() + " asks for " + Integer.toUnsignedString(queues) + " queues; it may have 1 to " + MAX_VIRTIO_QUEUES);
			}
			devices.add(new VirtioDevice(node.name(), id, queues, Fdt.u32(node, "queue-size", DEFAULT_QUEUE_SIZE)));
		}
		return List.copyOf(devices);
	}
}
