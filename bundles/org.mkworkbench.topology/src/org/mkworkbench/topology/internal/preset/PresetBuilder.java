// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.preset;

import java.util.List;

import org.mkworkbench.model.LongMatrix;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.DistanceKind;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MemoryKind;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.RangeKind;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.topology.internal.MachineBuilder;

/** Building blocks of preset machines. */
final class PresetBuilder {
	static final long KIB = 1L << 10;
	static final long MIB = 1L << 20;
	static final long GIB = 1L << 30;

	private static final MachineFactory FACTORY = MachineFactory.eINSTANCE;

	private final MachineBuilder builder;
	private final Machine machine;
	private int iommuGroup;

	PresetBuilder(String name, String architecture) {
		builder = new MachineBuilder(SourceKind.PRESET, name);
		builder.source().setDetail("made from public data");
		machine = builder.machine();
		machine.setArchitecture(architecture);
		machine.setPageSize(4 * KIB);
		MachineBuilder.info(machine, "Architecture", architecture);
	}

	MachineBuilder builder() {
		return builder;
	}

	Machine machine() {
		return machine;
	}

	Package socket(int number, String model) {
		Package socket = builder.numbered(FACTORY.createPackage(), "package");
		socket.setOsIndex(number);
		socket.setModel(model);
		machine.getChildren().add(socket);
		return socket;
	}

	Cache cache(TopologyObject parent, int level, CacheKind kind, long size, int ways) {
		Cache cache = builder.numbered(FACTORY.createCache(), "l" + level + (kind == CacheKind.INSTRUCTION ? "i" : ""));
		cache.setLevel(level);
		cache.setKind(kind);
		cache.setSize(size);
		cache.setLineSize(64);
		cache.setWays(ways);
		parent.getChildren().add(cache);
		return cache;
	}

	/** L1 data and instruction caches of one core, the core inside. */
	Core core(TopologyObject parent, int number, long dataBytes, int dataWays, long instructionBytes, int instructionWays) {
		Cache data = cache(parent, 1, CacheKind.DATA, dataBytes, dataWays);
		Cache instruction = cache(data, 1, CacheKind.INSTRUCTION, instructionBytes, instructionWays);
		Core core = builder.numbered(FACTORY.createCore(), "core");
		core.setOsIndex(number);
		instruction.getChildren().add(core);
		return core;
	}

	CpuGroup cluster(TopologyObject parent, int number) {
		CpuGroup group = builder.numbered(FACTORY.createCpuGroup(), "group");
		group.setKind(222);
		group.setSubtype("Cluster");
		group.setOsIndex(number);
		parent.getChildren().add(group);
		return group;
	}

	HardwareThread thread(Core core, int number, long physicalId, NumaNode node) {
		HardwareThread thread = builder.exact(FACTORY.createHardwareThread(), "cpu-" + number);
		thread.setOsIndex(number);
		thread.setPhysicalId(physicalId);
		core.getChildren().add(thread);
		node.getThreads().add(thread);
		return thread;
	}

	NumaNode node(int number, long bytes) {
		NumaNode node = builder.exact(FACTORY.createNumaNode(), "node-" + number);
		node.setOsIndex(number);
		node.setBytes(bytes);
		node.setKind(MemoryKind.DRAM);
		machine.getNumaNodes().add(node);
		return node;
	}

	/** 10 for local, this number for all others. */
	void distances(long remote) {
		List<NumaNode> nodes = machine.getNumaNodes();
		long[] values = new long[nodes.size() * nodes.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = i / nodes.size() == i % nodes.size() ? 10 : remote;
		}
		DistanceMatrix matrix = builder.numbered(FACTORY.createDistanceMatrix(), "distances");
		matrix.setName("NUMALatency");
		matrix.setKind(DistanceKind.LATENCY);
		matrix.setObjectType("NUMANode");
		matrix.getObjects().addAll(nodes);
		matrix.setValues(new LongMatrix(nodes.size(), values));
		machine.getDistances().add(matrix);
	}

	void range(long base, long size, String label, RangeKind kind, NumaNode node) {
		MemoryRange range = builder.numbered(FACTORY.createMemoryRange(), "range");
		range.setBase(base);
		range.setSize(size);
		range.setLabel(label);
		range.setKind(kind);
		range.setNode(node);
		machine.getMemoryRanges().add(range);
	}

	/** The usual map of a PC: 2 GiB of node 0 below 4 GiB, devices up to there, all other memory behind, node after node. */
	void pcMemory() {
		List<NumaNode> nodes = machine.getNumaNodes();
		NumaNode first = nodes.getFirst();
		range(0, 0x1000, "Reserved", RangeKind.RESERVED, null);
		range(0x1000, 0x9f000, "System RAM", RangeKind.SYSTEM_RAM, first);
		range(0xa0000, 0x60000, "Reserved", RangeKind.RESERVED, null);
		range(MIB, 2 * GIB - MIB, "System RAM", RangeKind.SYSTEM_RAM, first);
		range(2 * GIB, 2 * GIB, "PCI Bus 0000:00", RangeKind.OTHER, null);
		long base = 4 * GIB;
		for (NumaNode node : nodes) {
			long size = node == first ? node.getBytes() - 2 * GIB : node.getBytes();
			range(base, size, "System RAM", RangeKind.SYSTEM_RAM, node);
			base += size;
		}
		machine.setMemoryBlockSize(nodes.stream().mapToLong(NumaNode::getBytes).sum() >= 64 * GIB ? 2 * GIB : 128 * MIB);
	}

	PciBridge host(int domain, int first, int last, NumaNode node) {
		PciBridge bridge = builder.exact(FACTORY.createPciBridge(), "host-bridge-%04x.%02x".formatted(domain, first));
		bridge.setHost(true);
		bridge.setDomain(domain);
		bridge.setSecondaryBus(first);
		bridge.setSubordinateBus(last);
		bridge.setNode(node);
		machine.getPciBridges().add(bridge);
		return bridge;
	}

	/** A root port, in an IOMMU group of its own. @param ids vendor and device, "8086:352a" */
	PciBridge port(PciBridge host, String address, String ids, String deviceName, int bus) {
		PciBridge port = builder.exact(FACTORY.createPciBridge(), "pci-" + address);
		port.setAddress(address);
		identify(port, ids, deviceName, 0x0604, host.getNode());
		port.setDomain(host.getDomain());
		port.setSecondaryBus(bus);
		port.setSubordinateBus(bus);
		port.setBridge(host);
		port.setDriver("pcieport");
		port.setIommuGroup(iommuGroup++);
		machine.getPciBridges().add(port);
		return port;
	}

	/** A function in the next IOMMU group. */
	PciDevice device(PciBridge bridge, String address, String ids, String deviceName, int classCode, String driver) {
		PciDevice device = builder.exact(FACTORY.createPciDevice(), "pci-" + address);
		device.setAddress(address);
		identify(device, ids, deviceName, classCode, bridge.getNode());
		device.setBridge(bridge);
		device.setDriver(driver);
		device.setIommuGroup(iommuGroup++);
		machine.getPciDevices().add(device);
		return device;
	}

	/** Puts a function into the group of another one, as for functions of one chip that are not isolated from each other. */
	PciDevice sharing(PciDevice device, PciDevice other) {
		device.setIommuGroup(other.getIommuGroup());
		iommuGroup--;
		return device;
	}

	private static void identify(PciFunction function, String ids, String deviceName, int classCode, NumaNode node) {
		function.setVendorId(Integer.valueOf(ids.substring(0, 4), 16));
		function.setDeviceId(Integer.valueOf(ids.substring(5), 16));
		function.setVendorName(switch (ids.substring(0, 4)) {
		case "8086" -> "Intel Corporation";
		case "1022" -> "Advanced Micro Devices, Inc. [AMD]";
		case "144d" -> "Samsung Electronics Co Ltd";
		case "15b3" -> "Mellanox Technologies";
		case "1a03" -> "ASPEED Technology, Inc.";
		case "1def" -> "Ampere Computing, LLC";
		default -> null;
		});
		function.setDeviceName(deviceName);
		function.setClassCode(classCode);
		function.setNode(node);
	}

	void os(PciDevice device, String name, OsDeviceKind kind, Long bytes) {
		OsDevice created = builder.exact(FACTORY.createOsDevice(), "os-" + name);
		created.setName(name);
		created.setKind(kind);
		created.setSize(bytes);
		device.getOsDevices().add(created);
	}

	/** A 3.84 TB data-centre NVMe disk behind a port. */
	PciDevice nvme(PciBridge port, String address, String name) {
		PciDevice disk = device(port, address, "144d:a80a", "NVMe SSD Controller PM9A1/PM9A3/980PRO", 0x0108, "nvme");
		disk.setLinkSpeed(7.877);
		os(disk, name, OsDeviceKind.STORAGE, 3_840_755_982_336L);
		return disk;
	}

	/** Active virtual functions of a network card, each in a group of its own. */
	void virtualFunctions(PciDevice physical, int total, int active, String ids, String deviceName) {
		physical.setTotalVfs(total);
		physical.setActiveVfs(active);
		String bus = physical.getAddress().substring(0, 8);
		for (int i = 0; i < active; i++) {
			PciDevice function = device(physical.getBridge(), bus + "01." + i, ids, deviceName, 0x0200, null);
			function.setPhysicalFunction(physical);
		}
	}

	static void bootCritical(PciDevice device, String reason) {
		device.setBootCritical(true);
		device.setBootCriticalReason(reason);
	}
}
