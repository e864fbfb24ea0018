// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who owns what on a simulated machine: the host kernel, the pool, or an instance. Moves only between the pool and one of the others, as
 * in the kernel. A move happens wholly or, with a {@link HostError}, not at all.
 * <p>
 * The reference tells the errno of most refusals; where it is silent ENODEV stands for "does not exist", EBUSY for "somebody else has it"
 * and ENOENT for "not yours to give back".
 */
final class HostResources {
	/** Owners that are no instance ids. */
	static final int HOST = 0;
	static final int POOL = -1;

	/** What the host kernel must keep to stay alive, in bytes; assumed. */
	static final long HOST_MINIMUM = 128L << 20;

	/**
	 * Bytes at the start of the first chunk that the kernel needs for itself. A field report of v7.0-mk2 found 0x1fffe8000 bytes left of
	 * a 16 GiB pool after a first instance of 8 GiB; that it is taken once per pool is assumed.
	 */
	static final long BOOKKEEPING = 0x18000;

	/** Made-up addresses start here, above the hole for 32-bit devices. */
	private static final long FIRST_ADDRESS = 4L << 30;

	private final HostMachine machine;
	private final Map<Long, HostCpu> cpus = new LinkedHashMap<>();
	private final Map<Long, Integer> cpuOwners = new LinkedHashMap<>();
	private final Map<String, HostPciDevice> devices = new LinkedHashMap<>();
	private final Map<String, Integer> deviceOwners = new LinkedHashMap<>();
	private final TreeMap<Integer, FreeRanges> hostMemory = new TreeMap<>();
	private final List<Chunk> chunks = new ArrayList<>();

	/** A contiguous piece of pool memory on one node. */
	record Chunk(MemoryRegion region, FreeRanges free, boolean bookkeeping) {
		boolean unused() {
			return free.total() + (bookkeeping ? BOOKKEEPING : 0) == region.size();
		}
	}

	HostResources(HostMachine machine) {
		this.machine = machine;
		for (HostCpu cpu : machine.cpus()) {
			cpus.put(cpu.physicalId(), cpu);
			cpuOwners.put(cpu.physicalId(), HOST);
		}
		for (HostPciDevice device : machine.pciDevices()) {
			devices.put(device.address(), device);
			deviceOwners.put(device.address(), HOST);
		}
		long base = FIRST_ADDRESS;
		for (HostNode node : machine.nodes()) {
			FreeRanges ranges = new FreeRanges();
			long size = node.bytes() - node.bytes() % machine.pageSize();
			if (size > 0) {
				ranges.add(base, size);
			}
			hostMemory.put(node.osIndex(), ranges);
			long block = machine.memoryBlockSize();
			base += (size + block - 1) / block * block;
		}
	}

	// CPUs

	HostCpu cpu(long physicalId) throws HostError {
		HostCpu cpu = cpus.get(physicalId);
		if (cpu == null) {
			throw new HostError("ENODEV", "CPU with physical id " + hex(physicalId) + " is not present");
		}
		return cpu;
	}

	int cpuOwner(long physicalId) throws HostError {
		cpu(physicalId);
		return cpuOwners.get(physicalId);
	}

	/** Physical ids, in the machine's order. */
	List<Long> cpusOf(int owner) {
		return cpuOwners.entrySet().stream().filter(e -> e.getValue() == owner).map(Map.Entry::getKey).toList();
	}

	/** Physical ids of the pool, lent ones included, in the machine's order. */
	List<Long> poolMembers() {
		return cpuOwners.entrySet().stream().filter(e -> e.getValue() != HOST).map(Map.Entry::getKey).toList();
	}

	void moveCpu(long physicalId, int from, int to) throws HostError {
		int owner = cpuOwner(physicalId);
		if (owner != from) {
			String errno = to == POOL && from > 0 ? "ENOENT" : "EBUSY";
			throw new HostError(errno, "CPU " + hex(physicalId) + " belongs to " + ownerName(owner) + ", not to " + ownerName(from));
		}
		if (from == HOST && cpus.get(physicalId).boot()) {
			throw new HostError("EBUSY", "CPU " + hex(physicalId) + " is the boot CPU of the machine and cannot be taken offline");
		}
		cpuOwners.put(physicalId, to);
	}

	// Memory

	List<Chunk> chunks() {
		return List.copyOf(chunks);
	}

	long hostBytes() {
		return hostMemory.values().stream().mapToLong(FreeRanges::total).sum();
	}

	/** Takes memory from the host for a new pool chunk. */
	void growPool(long size, int node) throws HostError {
		FreeRanges host = hostMemory.get(node);
		if (host == null) {
			throw new HostError("ENOMEM", "NUMA node " + node + " has no memory on this machine");
		}
		boolean first = chunks.isEmpty();
		if (first && size <= BOOKKEEPING) {
			throw new HostError("ENOMEM", "a pool of " + size + " bytes cannot hold its own bookkeeping (" + BOOKKEEPING + " bytes)");
		}
		if (hostBytes() - size < HOST_MINIMUM && size <= host.total()) {
			throw new HostError("ENOMEM",
					"taking " + size + " bytes would leave the host kernel " + (hostBytes() - size) + " bytes of memory; it needs " + HOST_MINIMUM);
		}
		long base = host.takeHighest(size);
		if (base < 0) {
			throw new HostError("ENOMEM", size + " contiguous bytes asked of NUMA node " + node + ", which has " + host.largest());
		}
		FreeRanges free = new FreeRanges();
		free.add(first ? base + BOOKKEEPING : base, first ? size - BOOKKEEPING : size);
		chunks.add(new Chunk(new MemoryRegion(base, size, node), free, first));
	}

	/** Gives a whole unused chunk back to the host. */
	void shrinkPool(long base, long size) throws HostError {
		for (Chunk chunk : chunks) {
			if (chunk.region().base() == base && chunk.region().size() == size) {
				if (!chunk.unused()) {
					throw new HostError("EBUSY", "the chunk at " + hex(base) + " is in use by an instance");
				}
				if (chunk.bookkeeping() && !poolMembers().isEmpty()) {
					throw new HostError("EBUSY", "the chunk at " + hex(base) + " holds the area CPUs are parked in; give back all CPUs first");
				}
				chunks.remove(chunk);
				hostMemory.get(chunk.region().node()).add(base, size);
				return;
			}
		}
		throw new HostError("EINVAL", "no pool chunk is at " + hex(base) + " with a size of " + hex(size)
				+ "; only whole chunks can be given back");
	}

	/** Forgets all chunks after a failed baseline. */
	void dissolvePool() {
		cpuOwners.replaceAll((id, owner) -> HOST);
		deviceOwners.replaceAll((address, owner) -> HOST);
		for (Chunk chunk : chunks) {
			hostMemory.get(chunk.region().node()).add(chunk.region().base(), chunk.region().size());
		}
		chunks.clear();
	}

	/** Contiguous pool memory for an instance; the node is -1 when any will do. */
	MemoryRegion allocate(long size, int node) throws HostError {
		long free = 0;
		long largest = 0;
		for (Chunk chunk : chunks) {
			if (node < 0 || chunk.region().node() == node) {
				long base = chunk.free().takeLowest(size);
				if (base >= 0) {
					return new MemoryRegion(base, size, chunk.region().node());
				}
				free += chunk.free().total();
				largest = Math.max(largest, chunk.free().largest());
			}
		}
		String where = node < 0 ? "" : " on NUMA node " + node;
		throw new HostError("ENOMEM", size + " contiguous bytes asked, but the pool has " + free + " free" + where + ", " + largest + " in one piece");
	}

	/** A given range of free pool memory for an instance. */
	MemoryRegion take(long base, long size) throws HostError {
		for (Chunk chunk : chunks) {
			if (chunk.free().take(base, size)) {
				return new MemoryRegion(base, size, chunk.region().node());
			}
		}
		throw new HostError("ENOMEM", "the range of " + hex(size) + " bytes at " + hex(base) + " is not free in the pool");
	}

	/** Gives memory of an instance back to the pool. */
	void release(MemoryRegion region) {
		for (Chunk chunk : chunks) {
			if (region.base() >= chunk.region().base() && region.end() <= chunk.region().end()) {
				chunk.free().add(region.base(), region.size());
				return;
			}
		}
		throw new IllegalStateException("Region at " + hex(region.base()) + " lies in no chunk.");
	}

	// Devices

	HostPciDevice device(String address) throws HostError {
		HostPciDevice device = devices.get(address);
		if (device == null) {
			throw new HostError("ENODEV", "PCI device " + address + " is not present");
		}
		return device;
	}

	/** PCI addresses, in the machine's order. */
	List<String> devicesOf(int owner) {
		return deviceOwners.entrySet().stream().filter(e -> e.getValue() == owner).map(Map.Entry::getKey).toList();
	}

	/** PCI devices of the pool, lent ones included, in the machine's order. */
	List<HostPciDevice> poolDevices() {
		return devices.values().stream().filter(d -> deviceOwners.get(d.address()) != HOST).toList();
	}

	void moveDevice(String address, int from, int to) throws HostError {
		device(address);
		int owner = deviceOwners.get(address);
		if (owner != from) {
			String errno = to == POOL && from > 0 ? "ENOENT" : "EBUSY";
			throw new HostError(errno, "PCI device " + address + " belongs to " + ownerName(owner) + ", not to " + ownerName(from));
		}
		deviceOwners.put(address, to);
	}

	boolean poolExists() {
		return !chunks.isEmpty() || !poolMembers().isEmpty() || !poolDevices().isEmpty();
	}

	int pageSize() {
		return machine.pageSize();
	}

	static String hex(long value) {
		return "0x" + Long.toHexString(value);
	}

	private static String ownerName(int owner) {
		return switch (owner) {
			case HOST -> "the host kernel";
			case POOL -> "the pool";
			default -> "instance " + owner;
		};
	}
}
