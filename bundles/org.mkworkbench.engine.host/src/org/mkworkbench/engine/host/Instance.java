// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.HostResources.hex;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.mkworkbench.engine.host.InstanceRequest.PlatformDevice;
import org.mkworkbench.engine.host.InstanceRequest.VirtioDevice;

/** A kernel instance inside the simulated host. */
final class Instance implements Serializable {
	private static final long serialVersionUID = 1L;

	final int id;
	final String name;
	/** In the order given; the first is the boot CPU and the target of interrupts. */
	final List<Long> cpus = new ArrayList<>();
	final List<Region> memory = new ArrayList<>();
	/** PCI addresses. */
	final List<String> devices = new ArrayList<>();
	final List<PlatformDevice> platform = new ArrayList<>();
	final List<VirtioDevice> virtio = new ArrayList<>();
	/** Cache ways in dialect H, 0 for none. */
	int llcWayMask;
	/** The loaded kernel; null without. */
	Image image;
	InstanceState state = InstanceState.READY;
	String lastEvent = "created";
	/** Whether all its CPUs wait in its park area, which the host can look up whatever it was told. */
	boolean parked;
	/** The pool's CPUs when it started, in ascending order: it has no numbers for others (manifest.c 14213ee, pool-cpus). */
	final TreeSet<Long> knownCpus = new TreeSet<>();

	/** @param number as {@code /proc/iomem} names it: how many regions there were before */
	record Region(MemoryRegion range, int number) implements Serializable {
	}

	/** What kexec_file_load was given. @param initrd whether there is an initial RAM disk */
	record Image(String file, boolean initrd, String commandLine) implements Serializable {
	}

	Instance(int id, String name) {
		this.id = id;
		this.name = name;
	}

	boolean active() {
		return state == InstanceState.ACTIVE;
	}

	void add(MemoryRegion range) {
		memory.add(new Region(range, memory.size()));
	}

	/** mk_instance_remove_memory_region: only whole regions, and none the loaded image lies in (the first, assumed). */
	void removeMemory(HostMemory pool, long base, long size) throws HostError {
		for (Region region : memory) {
			if (region.range().base() == base && region.range().size() == size) {
				if (image != null && region == memory.getFirst()) {
					throw new HostError("EBUSY", "the loaded kernel of instance \"" + name + "\" lies in the region at " + hex(base));
				}
				memory.remove(region);
				pool.release(region.range());
				return;
			}
		}
		throw new HostError("ENOENT", "instance \"" + name + "\" has no memory region of " + hex(size) + " bytes at " + hex(base)
				+ "; only whole regions can be taken from it");
	}

	/** Returns all resources to the pool. */
	void releaseAll(HostResources resources, HostMemory pool) {
		cpus.forEach(resources::returnCpu);
		devices.forEach(resources::returnDevice);
		resources.platform.addAll(platform);
		memory.forEach(region -> pool.release(region.range()));
	}

	HostInstance snapshot() {
		List<String> all = new ArrayList<>(devices);
		platform.forEach(device -> all.add(device.name()));
		return new HostInstance(id, name, state, cpus, memory.stream().map(Region::range).toList(), all, lastEvent);
	}
}
