// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.MemoryRegion;
import org.mkworkbench.engine.host.SimulatedHost;

/**
 * Overlays in device-tree dialect V1 that move CPUs, memory and devices: one fragment for each border that is crossed, between host and pool
 * ({@code /resources}) and between pool and instance ({@code /instances/NAME}).
 */
final class StepOverlays implements Serializable {
	private static final long serialVersionUID = 1L;
	private static final int HOST = 0;
	/** Regions of which all combinations are tried: 65,536. */
	private static final int MOST_COMBINED = 16;

	private final SimulatedHost host;

	StepOverlays(SimulatedHost host) {
		this.host = host;
	}

	/** @param from id of a kernel, 0 for the host, {@link StepSpec#NONE} for the pool. @param to likewise */
	byte[] cpu(long physicalId, int from, int to) throws HostError {
		int node = host.machine().cpus().stream().filter(cpu -> cpu.physicalId() == physicalId).findFirst().map(HostCpu::node).orElse(-1);
		DeviceTree tree = new DeviceTree();
		for (Crossing crossing : crossings(from, to)) {
			DeviceTreeNode item = fragment(tree, crossing.target()).child("cpu-" + crossing.operation()).child("cpu@" + Long.toHexString(physicalId));
			item.setU64("reg", physicalId);
			if (node >= 0) {
				item.setU32("numa-node-id", node);
			}
		}
		return FlattenedDeviceTree.write(tree);
	}

	byte[] device(String address, int from, int to) throws HostError {
		DeviceTree tree = new DeviceTree();
		for (Crossing crossing : crossings(from, to)) {
			fragment(tree, crossing.target()).child("device-" + crossing.operation()).child("pci@0").setString("pci-id", address);
		}
		return FlattenedDeviceTree.write(tree);
	}

	/** Memory between the pool and an instance. */
	byte[] memory(List<MemoryRegion> ranges, int instance, boolean add) throws HostError {
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode operation = fragment(tree, target(instance)).child(add ? "memory-add" : "memory-remove");
		for (MemoryRegion range : ranges) {
			DeviceTreeNode item = operation.child("memory@" + Long.toHexString(range.base())).setU64("reg", range.base(), range.size());
			if (add) {
				item.setU32("numa-node-id", range.node());
			}
		}
		return FlattenedDeviceTree.write(tree);
	}

	/** Memory from the host to the pool. */
	byte[] growPool(long bytes, int node) {
		DeviceTree tree = new DeviceTree();
		fragment(tree, "/resources").child("memory-add").child("memory@0").setU64("size", bytes).setU32("numa-node-id", node);
		return FlattenedDeviceTree.write(tree);
	}

	/** A chunk of the pool back to the host. */
	byte[] shrinkPool(MemoryRegion chunk) {
		DeviceTree tree = new DeviceTree();
		fragment(tree, "/resources").child("memory-remove").child("memory@" + Long.toHexString(chunk.base())).setU64("reg", chunk.base(), chunk.size());
		return FlattenedDeviceTree.write(tree);
	}

	/**
	 * The fewest regions of an instance that make up so many bytes, of equal choices the last ones: only whole ones can leave. The first
	 * one, where the image lies, only if it must be.
	 *
	 * @throws HostError EINVAL
	 */
	List<MemoryRegion> regions(int instance, long bytes) throws HostError {
		HostInstance owner = instance(instance);
		List<MemoryRegion> all = owner.memory().reversed();
		List<MemoryRegion> later = all.subList(0, Math.max(0, all.size() - 1));
		List<MemoryRegion> found = fewest(later, bytes);
		found = found.isEmpty() ? fewest(all, bytes) : found;
		if (found.isEmpty()) {
			throw new HostError("EINVAL", "instance \"" + owner.name() + "\" gives memory away in whole regions, and it has none of " + bytes
					+ " bytes together; it has " + owner.memory().stream().map(region -> Long.toString(region.size())).collect(Collectors.joining(", ")));
		}
		return found;
	}

	/** Empty if no regions make up the sum; of very many regions only the first ones are put together. */
	private static List<MemoryRegion> fewest(List<MemoryRegion> regions, long bytes) {
		for (MemoryRegion region : regions) {
			if (region.size() == bytes) {
				return List.of(region);
			}
		}
		int count = Math.min(regions.size(), MOST_COMBINED);
		int best = 0;
		for (int choice = 1; choice < 1 << count; choice++) {
			if (best == 0 || Integer.bitCount(choice) < Integer.bitCount(best)) {
				long sum = 0;
				for (int rest = choice; rest != 0; rest &= rest - 1) {
					sum += regions.get(Integer.numberOfTrailingZeros(rest)).size();
				}
				best = sum == bytes ? choice : best;
			}
		}
		List<MemoryRegion> found = new ArrayList<>();
		for (int rest = best; rest != 0; rest &= rest - 1) {
			found.add(regions.get(Integer.numberOfTrailingZeros(rest)));
		}
		return found;
	}

	/** Free ranges of the pool in whole blocks. @throws HostError ENOMEM if there are not enough */
	List<MemoryRegion> free(long bytes) throws HostError {
		long unit = host.machine().memoryBlockSize();
		List<MemoryRegion> ranges = new ArrayList<>();
		long missing = bytes;
		for (MemoryRegion region : host.freePoolMemory().reversed()) {
			long end = region.end() / unit * unit;
			long size = Math.min(missing, end - (region.base() + unit - 1) / unit * unit);
			if (size > 0) {
				ranges.add(new MemoryRegion(end - size, size, region.node()));
				missing -= size;
			}
		}
		if (missing > 0) {
			throw new HostError("ENOMEM", bytes + " bytes asked, but the pool has not as many in whole blocks");
		}
		return ranges;
	}

	/** A chunk of the pool that is free as a whole. @throws HostError EINVAL */
	MemoryRegion chunk(long bytes) throws HostError {
		List<MemoryRegion> free = host.freePoolMemory();
		return host.poolMemory().stream().filter(chunk -> chunk.size() == bytes && free.contains(chunk)).findFirst()
				.orElseThrow(() -> new HostError("EINVAL", "memory goes back to the host in whole chunks of the pool, and no free one has " + bytes
						+ " bytes; it stays in the pool"));
	}

	/** @throws HostError ENOENT */
	HostInstance instance(int id) throws HostError {
		return host.instances().stream().filter(instance -> instance.id() == id).findFirst()
				.orElseThrow(() -> new HostError("ENOENT", "there is no instance with id " + id));
	}

	private record Crossing(String target, String operation) {
	}

	private List<Crossing> crossings(int from, int to) throws HostError {
		List<Crossing> crossings = new ArrayList<>();
		if (from == HOST) {
			crossings.add(new Crossing("/resources", "add"));
		} else if (from > HOST) {
			crossings.add(new Crossing(target(from), "remove"));
		}
		if (to == HOST) {
			crossings.add(new Crossing("/resources", "remove"));
		} else if (to > HOST) {
			crossings.add(new Crossing(target(to), "add"));
		}
		return crossings;
	}

	private String target(int instance) throws HostError {
		return "/instances/" + instance(instance).name();
	}

	private static DeviceTreeNode fragment(DeviceTree tree, String target) {
		return tree.root().child("fragment@" + tree.root().children().size()).setString("target-path", target).child("__overlay__");
	}
}
