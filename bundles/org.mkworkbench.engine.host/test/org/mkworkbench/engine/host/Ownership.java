// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** Who has what of a host's machine; every CPU, device and byte must have exactly one owner. */
final class Ownership {
	private Ownership() {
	}

	/** CPUs, devices and bytes of memory with their owners, as text that can be compared. */
	static String of(SimulatedHost host) {
		StringBuilder text = new StringBuilder("host " + host.hostCpus() + " " + host.state().memory.hostRanges() + "\n");
		text.append("pool ").append(host.freePoolCpus()).append(host.freePoolMemory()).append(host.freePoolDevices()).append(host.state().resources.platform)
				.append('\n');
		host.instances().forEach(instance -> text.append(instance.name()).append(instance).append('\n'));
		return text.toString();
	}

	static void check(SimulatedHost host) throws HostError {
		HostState state = host.state();
		Map<Object, String> owners = new TreeMap<>(Comparator.comparing(Object::toString));
		List<MemoryRegion> ranges = new ArrayList<>(state.memory.hostRanges());
		state.resources.cpusOf(HostResources.HOST).forEach(cpu -> own(owners, cpu, "host"));
		state.resources.cpusOf(HostResources.POOL).forEach(cpu -> own(owners, cpu, "pool"));
		state.resources.devicesOf(HostResources.HOST).forEach(device -> own(owners, device, "host"));
		state.resources.devicesOf(HostResources.POOL).forEach(device -> own(owners, device, "pool"));
		for (Instance instance : state.instances.values()) {
			for (long cpu : instance.cpus) {
				own(owners, cpu, instance.name);
				assertEquals(instance.id, state.resources.cpuOwner(cpu));
			}
			for (String device : instance.devices) {
				own(owners, device, instance.name);
				assertEquals(instance.id, state.resources.deviceOwner(device));
			}
			instance.memory.forEach(region -> ranges.add(region.range()));
			FlattenedDeviceTree.read(host.instanceDeviceTree(instance.name));
			FlattenedDeviceTree.read(host.bootDeviceTree(instance.id));
		}
		assertEquals(host.machine().cpus().size() + host.machine().pciDevices().size(), owners.size(), owners::toString);
		for (HostMemory.Chunk chunk : state.memory.chunks()) {
			chunk.free.sizesByBase().forEach((base, size) -> ranges.add(new MemoryRegion(base, size, chunk.region.node())));
			if (chunk.park >= 0) {
				ranges.add(new MemoryRegion(chunk.park, HostMemory.BOOKKEEPING, chunk.region.node()));
			}
		}
		ranges.sort(Comparator.comparingLong(MemoryRegion::base));
		for (int i = 1; i < ranges.size(); i++) {
			assertTrue(ranges.get(i - 1).end() <= ranges.get(i).base(), ranges::toString);
		}
		assertEquals(host.machine().nodes().stream().mapToLong(HostNode::bytes).sum(), ranges.stream().mapToLong(MemoryRegion::size).sum(), ranges::toString);
		FlattenedDeviceTree.read(host.deviceTree());
		assertTrue(!state.kexecLocked && state.mutex.isEmpty());
	}

	private static void own(Map<Object, String> owners, Object what, String owner) {
		String other = owners.put(what, owner);
		assertTrue(other == null, () -> what + " belongs to " + other + " and " + owner);
	}
}
