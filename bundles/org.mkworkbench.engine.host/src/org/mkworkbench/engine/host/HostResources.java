// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mkworkbench.engine.host.InstanceRequest.PlatformDevice;

/**
 * Who owns the CPUs and devices of a simulated machine: the host kernel, the pool, or an instance. Errnos are those of hotplug.c 0646f02
 * and core.c 00ff7b0.
 */
final class HostResources implements Serializable {
	private static final long serialVersionUID = 1L;

	/** Owners that are no ids of instances; 0 is the host's own id. */
	static final int HOST = 0;
	static final int POOL = -1;
	/** What is not on the machine. */
	static final int NOBODY = -2;

	private final Map<Long, HostCpu> cpus = new LinkedHashMap<>();
	private final Map<Long, Integer> cpuOwners = new LinkedHashMap<>();
	/** Host CPUs that do not run. */
	private final TreeSet<Long> offline = new TreeSet<>();
	private final Map<String, HostPciDevice> devices = new LinkedHashMap<>();
	private final Map<String, Integer> deviceOwners = new LinkedHashMap<>();
	/** By PCI address; a device loses its alias when it goes back to the host. */
	private final Map<String, String> aliases = new TreeMap<>();
	/** Platform devices of the pool that no instance has. */
	final List<PlatformDevice> platform = new ArrayList<>();

	HostResources(HostMachine machine) {
		for (HostCpu cpu : machine.cpus()) {
			cpus.put(cpu.physicalId(), cpu);
			cpuOwners.put(cpu.physicalId(), HOST);
			if (!cpu.online()) {
				offline.add(cpu.physicalId());
			}
		}
		for (HostPciDevice device : machine.pciDevices()) {
			String address = PciAddress.scan(device.address()).map(PciAddress::toString).orElse(device.address());
			devices.put(address, device);
			deviceOwners.put(address, HOST);
		}
	}

	// CPUs

	/** @throws HostError ENODEV */
	HostCpu cpu(long physicalId) throws HostError {
		HostCpu cpu = cpus.get(physicalId);
		if (cpu == null) {
			throw new HostError("ENODEV", "CPU with physical id " + hex(physicalId) + " is not present");
		}
		return cpu;
	}

	int cpuOwner(long physicalId) {
		return cpuOwners.getOrDefault(physicalId, NOBODY);
	}

	boolean online(long physicalId) {
		return cpuOwner(physicalId) == HOST && !offline.contains(physicalId);
	}

	/** Physical ids, in the machine's order. */
	List<Long> cpusOf(int owner) {
		return cpuOwners.entrySet().stream().filter(e -> e.getValue() == owner).map(Map.Entry::getKey).toList();
	}

	/** Physical ids of the pool, lent ones included, in the machine's order. */
	List<Long> poolMembers() {
		return cpuOwners.entrySet().stream().filter(e -> e.getValue() != HOST).map(Map.Entry::getKey).toList();
	}

	/** mk_pool_cpu_add: only a CPU that runs the host kernel can be parked. */
	void cpuToPool(long physicalId) throws HostError {
		if (cpuOwner(physicalId) == NOBODY) {
			throw Fdt.invalid(name(physicalId) + " is not present");
		}
		if (!online(physicalId)) {
			String instead = cpuOwner(physicalId) == HOST ? "is offline" : "belongs to " + ownerName(cpuOwner(physicalId));
			throw Fdt.invalid(name(physicalId) + " must be online to join the pool, but it " + instead);
		}
		if (cpus.get(physicalId).boot()) {
			throw Fdt.invalid(name(physicalId) + " is the boot CPU of the machine and cannot be taken offline");
		}
		cpuOwners.put(physicalId, POOL);
	}

	/** Dialect H takes CPUs that are offline already. */
	void offlineCpuToPool(long physicalId) throws HostError {
		if (cpuOwner(physicalId) == HOST && offline.remove(physicalId)) {
			cpuOwners.put(physicalId, POOL);
		} else {
			cpuToPool(physicalId);
		}
	}

	/** Only a CPU that waits in the pool can be woken. @throws HostError EBUSY, for an absent one as well */
	void requireFree(long physicalId) throws HostError {
		if (cpuOwner(physicalId) == NOBODY) {
			throw new HostError("EBUSY", name(physicalId) + " is not present");
		}
		if (cpuOwner(physicalId) != POOL) {
			throw new HostError("EBUSY", name(physicalId) + " belongs to " + ownerName(cpuOwner(physicalId)) + ", not to the pool");
		}
	}

	/** Takes a free CPU out of the pool, for the host (mk_pool_cpu_remove) or an instance. */
	void lend(long physicalId, int owner) throws HostError {
		requireFree(physicalId);
		cpuOwners.put(physicalId, owner);
	}

	/** An instance gives a CPU of its own back. */
	void returnCpu(long physicalId) {
		cpuOwners.put(physicalId, POOL);
	}

	// Devices

	HostPciDevice device(String address) {
		return devices.get(address);
	}

	String alias(String address) {
		return aliases.getOrDefault(address, "");
	}

	int deviceOwner(String address) {
		return deviceOwners.getOrDefault(address, NOBODY);
	}

	/** PCI addresses, in the machine's order. */
	List<String> devicesOf(int owner) {
		return deviceOwners.entrySet().stream().filter(e -> e.getValue() == owner).map(Map.Entry::getKey).toList();
	}

	/**
	 * mk_pool_device_add. One that is free in the pool stays so without an error; that one an instance has is busy is assumed (the kernel
	 * read would list it twice).
	 */
	void deviceToPool(String address, String alias) throws HostError {
		switch (deviceOwner(address)) {
			case NOBODY -> throw new HostError("ENODEV", "PCI device " + address + " is not present");
			case HOST -> {
				deviceOwners.put(address, POOL);
				if (!alias.isEmpty()) {
					aliases.put(address, Fdt.cut(alias, 31));
				}
			}
			case POOL -> {
			}
			default -> throw new HostError("EBUSY", "PCI device " + address + " belongs to " + ownerName(deviceOwner(address)));
		}
	}

	/** mk_pool_device_remove */
	void deviceToHost(String address) throws HostError {
		lendDevice(address, HOST, "EBUSY");
		aliases.remove(address);
	}

	/** @param errno if it is not free in the pool */
	void lendDevice(String address, int owner, String errno) throws HostError {
		if (deviceOwner(address) == NOBODY) {
			throw new HostError(errno, "PCI device " + address + " is not present");
		}
		if (deviceOwner(address) != POOL) {
			throw new HostError(errno, "PCI device " + address + " belongs to " + ownerName(deviceOwner(address)) + ", not to the pool");
		}
		deviceOwners.put(address, owner);
	}

	void returnDevice(String address) {
		deviceOwners.put(address, POOL);
	}

	/** As {@link HostMachine#cpuName}. */
	private String name(long physicalId) {
		HostCpu cpu = cpus.get(physicalId);
		return "CPU " + (cpu == null ? hex(physicalId) : cpu.osIndex() + " (" + hex(physicalId) + ")");
	}

	static String hex(long value) {
		return "0x" + Long.toHexString(value);
	}

	static String ownerName(int owner) {
		return switch (owner) {
			case HOST -> "the host kernel";
			case POOL -> "the pool";
			default -> "instance " + owner;
		};
	}
}
