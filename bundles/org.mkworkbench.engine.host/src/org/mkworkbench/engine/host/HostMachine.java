// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The hardware as the host kernel finds it.
 *
 * @param pageSize bytes, a power of two
 * @param memoryBlockSize granularity of memory hot-plug in bytes, a multiple of the page size
 * @param cpus all hardware threads, at least one; physical ids and OS indices are unique
 * @param nodes NUMA nodes with memory
 * @param pciDevices PCI functions
 */
public record HostMachine(String name, int pageSize, long memoryBlockSize, List<HostCpu> cpus, List<HostNode> nodes,
		List<HostPciDevice> pciDevices) implements Serializable {
	public HostMachine {
		Objects.requireNonNull(name, "name");
		if (Integer.bitCount(pageSize) != 1 || pageSize < 1024) {
			throw new IllegalArgumentException("Machine \"" + name + "\": a page size is a power of two from 1024, not " + pageSize + ".");
		}
		if (memoryBlockSize <= 0 || memoryBlockSize % pageSize != 0) {
			throw new IllegalArgumentException(
					"Machine \"" + name + "\": the memory block size " + memoryBlockSize + " is no multiple of the page size " + pageSize + ".");
		}
		cpus = List.copyOf(cpus);
		nodes = List.copyOf(nodes);
		pciDevices = List.copyOf(pciDevices);
		if (cpus.isEmpty()) {
			throw new IllegalArgumentException("Machine \"" + name + "\" has no CPU.");
		}
		requireUnique(name, "physical id", cpus.stream().map(HostCpu::physicalId).toList());
		requireUnique(name, "Linux CPU number", cpus.stream().map(HostCpu::osIndex).toList());
		requireUnique(name, "NUMA node number", nodes.stream().map(HostNode::osIndex).toList());
		requireUnique(name, "PCI address", pciDevices.stream().map(HostPciDevice::address).toList());
	}

	/** A CPU as people know it: its Linux number, and its physical id in brackets; the latter only if it is not on the machine. */
	public String cpuName(long physicalId) {
		String id = HostResources.hex(physicalId);
		for (HostCpu cpu : cpus) {
			if (cpu.physicalId() == physicalId) {
				return "CPU " + cpu.osIndex() + " (" + id + ")";
			}
		}
		return "CPU " + id;
	}

	private static void requireUnique(String machine, String what, List<?> values) {
		var seen = new HashSet<Object>();
		for (Object value : values) {
			if (!seen.add(value)) {
				throw new IllegalArgumentException("Machine \"" + machine + "\": the " + what + " " + value + " occurs twice.");
			}
		}
	}
}
