// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.HostResources.POOL;
import static org.mkworkbench.engine.host.HostResources.hex;

import java.util.ArrayList;
import java.util.List;

/** A kernel instance inside the simulated host. */
final class Instance {
	final int id;
	final String name;
	final List<Long> cpus = new ArrayList<>();
	final List<MemoryRegion> memory = new ArrayList<>();
	final List<String> devices = new ArrayList<>();
	final List<String> platformDevices = new ArrayList<>();
	InstanceState state = InstanceState.EMPTY;
	String lastEvent = "";

	Instance(int id, String name) {
		this.id = id;
		this.name = name;
	}

	boolean isStopped() {
		return state == InstanceState.EMPTY || state == InstanceState.READY || state == InstanceState.FAILED;
	}

	void addCpu(HostResources resources, long physicalId) throws HostError {
		resources.moveCpu(physicalId, POOL, id);
		cpus.add(physicalId);
	}

	void removeCpu(HostResources resources, long physicalId) throws HostError {
		resources.moveCpu(physicalId, id, POOL);
		cpus.remove(physicalId);
	}

	void addDevice(HostResources resources, String address) throws HostError {
		resources.moveDevice(address, POOL, id);
		devices.add(address);
	}

	void removeDevice(HostResources resources, String address) throws HostError {
		resources.moveDevice(address, id, POOL);
		devices.remove(address);
	}

	void allocateMemory(HostResources resources, long size, int node) throws HostError {
		memory.add(resources.allocate(size, node));
	}

	void addMemory(HostResources resources, long base, long size) throws HostError {
		memory.add(resources.take(base, size));
	}

	/** The range must lie in one region of this instance. */
	void removeMemory(HostResources resources, long base, long size) throws HostError {
		for (int i = 0; i < memory.size(); i++) {
			MemoryRegion region = memory.get(i);
			if (base >= region.base() && base + size <= region.end()) {
				memory.remove(i);
				if (base + size < region.end()) {
					memory.add(i, new MemoryRegion(base + size, region.end() - base - size, region.node()));
				}
				if (base > region.base()) {
					memory.add(i, new MemoryRegion(region.base(), base - region.base(), region.node()));
				}
				resources.release(new MemoryRegion(base, size, region.node()));
				return;
			}
		}
		throw new HostError("ENOENT", "instance \"" + name + "\" does not own " + hex(size) + " bytes at " + hex(base));
	}

	/** Returns all resources to the pool. */
	void releaseAll(HostResources resources) throws HostError {
		for (long cpu : cpus) {
			resources.moveCpu(cpu, id, POOL);
		}
		for (String device : devices) {
			resources.moveDevice(device, id, POOL);
		}
		memory.forEach(resources::release);
		cpus.clear();
		devices.clear();
		platformDevices.clear();
		memory.clear();
	}

	HostInstance snapshot() {
		List<String> all = new ArrayList<>(devices);
		all.addAll(platformDevices);
		return new HostInstance(id, name, state, cpus, memory, all, lastEvent);
	}
}
