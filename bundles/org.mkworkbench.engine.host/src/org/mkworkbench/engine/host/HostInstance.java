// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.List;

/**
 * A kernel instance as the host knows it, at one moment.
 *
 * @param cpus physical ids in the order given; the first is its boot CPU and the target of its IPIs
 * @param devices PCI addresses or platform device names
 * @param lastEvent the last thing the host noted about it
 */
public record HostInstance(int id, String name, InstanceState state, List<Long> cpus, List<MemoryRegion> memory, List<String> devices,
		String lastEvent) implements Serializable {
	public HostInstance {
		cpus = List.copyOf(cpus);
		memory = List.copyOf(memory);
		devices = List.copyOf(devices);
	}

	/** Sum over all regions. */
	public long memoryBytes() {
		return memory.stream().mapToLong(MemoryRegion::size).sum();
	}
}
