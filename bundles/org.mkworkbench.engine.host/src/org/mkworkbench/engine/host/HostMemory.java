// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.HostResources.hex;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The machine's memory: the host kernel's, and the pool's chunks with what is free in them (kernel/multikernel/mem.c of v7.0-mk2). Each
 * byte belongs to the host, or to one chunk; in a chunk it is free, lent, or the pool's own.
 */
final class HostMemory implements Serializable {
	private static final long serialVersionUID = 1L;

	/** What the host kernel must keep to stay alive, in bytes; assumed. */
	static final long HOST_MINIMUM = 128L << 20;

	/**
	 * Bytes of pool memory the pool needs itself, for the area its CPUs are parked in. A field report of v7.0-mk2 found 0x1fffe8000 bytes
	 * left of a 16 GiB pool after a first instance of 8 GiB; that it is taken once per pool is assumed.
	 */
	static final long BOOKKEEPING = 0x18000;

	/**
	 * Made-up addresses start here, above the hole for 32-bit devices. In dialect H, where people name addresses, they start at 0 and there is
	 * no hole.
	 */
	private static final long FIRST_ADDRESS = 4L << 30;

	private final int pageSize;
	/** What each node has in all. */
	private final TreeMap<Integer, MemoryRegion> nodes = new TreeMap<>();
	private final TreeMap<Integer, FreeRanges> host = new TreeMap<>();
	private final List<Chunk> chunks = new ArrayList<>();

	/** A contiguous piece of pool memory on one node. */
	static final class Chunk implements Serializable {
		private static final long serialVersionUID = 1L;

		final MemoryRegion region;
		final FreeRanges free = new FreeRanges();
		/** Where the pool's own area lies, -1 if it lies in another chunk. */
		long park = -1;

		Chunk(MemoryRegion region) {
			this.region = region;
			free.add(region.base(), region.size());
		}

		long lent() {
			return region.size() - free.total() - (park < 0 ? 0 : BOOKKEEPING);
		}
	}

	HostMemory(HostMachine machine, Dialect dialect) {
		pageSize = machine.pageSize();
		long base = dialect == Dialect.H ? 0 : FIRST_ADDRESS;
		for (HostNode node : machine.nodes()) {
			FreeRanges ranges = new FreeRanges();
			long size = node.bytes() - node.bytes() % pageSize;
			if (size > 0) {
				ranges.add(base, size);
			}
			host.put(node.osIndex(), ranges);
			nodes.put(node.osIndex(), new MemoryRegion(base, size, node.osIndex()));
			long block = machine.memoryBlockSize();
			base += (size + block - 1) / block * block;
		}
	}

	List<Chunk> chunks() {
		return chunks;
	}

	/** System RAM by address, whoever has it. */
	List<MemoryRegion> nodes() {
		return nodes.values().stream().filter(node -> node.size() > 0).toList();
	}

	long hostBytes() {
		return host.values().stream().mapToLong(FreeRanges::total).sum();
	}

	/** The host kernel's ranges by address. */
	List<MemoryRegion> hostRanges() {
		List<MemoryRegion> ranges = new ArrayList<>();
		host.forEach((node, free) -> free.sizesByBase().forEach((base, size) -> ranges.add(new MemoryRegion(base, size, node))));
		return ranges;
	}

	long freeBytes() {
		return chunks.stream().mapToLong(chunk -> chunk.free.total()).sum();
	}

	long freeBytes(int node) {
		return chunks.stream().filter(chunk -> chunk.region.node() == node).mapToLong(chunk -> chunk.free.total()).sum();
	}

	// Host and pool

	/**
	 * mk_pool_mem_grow: takes a contiguous piece from the host. Of any node, the first that has it is used (assumed), and the highest
	 * addresses (assumed).
	 *
	 * @param size unsigned
	 */
	void grow(long size, int node) throws HostError {
		if (size == 0 || (size & pageSize - 1) != 0) {
			throw Fdt.invalid("the pool cannot grow by " + Long.toUnsignedString(size) + " bytes; it grows in pages of " + pageSize);
		}
		if (node != Fdt.ANY_NODE && !host.containsKey(node)) {
			throw Fdt.invalid("NUMA node " + node + " is not online on this machine");
		}
		long left = hostBytes() - size;
		if (size > 0 && left >= 0 && left < HOST_MINIMUM) {
			throw new HostError("ENOMEM",
					"taking " + size + " bytes would leave the host kernel " + left + " bytes of memory; it needs " + HOST_MINIMUM);
		}
		for (Map.Entry<Integer, FreeRanges> candidate : host.entrySet()) {
			if (size > 0 && (node == Fdt.ANY_NODE || candidate.getKey() == node)) {
				long base = candidate.getValue().takeHighest(size);
				if (base >= 0) {
					chunks.add(new Chunk(new MemoryRegion(base, size, candidate.getKey())));
					return;
				}
			}
		}
		throw new HostError("ENOMEM", Long.toUnsignedString(size) + " contiguous bytes asked of "
				+ (node == Fdt.ANY_NODE ? "any NUMA node; none has them" : "NUMA node " + node + ", which has " + host.get(node).largest()));
	}

	/** {@link #grow} for a pool that may have lost the area for parked CPUs: a chunk that has no room for it either is not kept. */
	void growAndPark(long size, int node) throws HostError {
		grow(size, node);
		try {
			setUpPark();
		} catch (HostError e) {
			MemoryRegion last = chunks.removeLast().region;
			host.get(last.node()).add(last.base(), last.size());
			throw e;
		}
	}

	/** Dialect H: the pool is a given range of the host's memory. That it must be RAM of one node is assumed. */
	void donate(MemoryRegion range) throws HostError {
		for (Map.Entry<Integer, FreeRanges> candidate : host.entrySet()) {
			if (range.size() > 0 && range.base() > 0 && range.end() > 0 && candidate.getValue().take(range.base(), range.size())) {
				if (hostBytes() < HOST_MINIMUM) {
					candidate.getValue().add(range.base(), range.size());
					throw new HostError("ENOMEM", "the pool would leave the host kernel less than the " + HOST_MINIMUM + " bytes it needs");
				}
				chunks.add(new Chunk(new MemoryRegion(range.base(), range.size(), candidate.getKey())));
				return;
			}
		}
		throw Fdt.invalid("the range of " + hex(range.size()) + " bytes at " + hex(range.base()) + " is not memory of the host kernel");
	}

	/** Sets up the area that parked CPUs wait in, unless there is one; without any chunk there is nothing to park in. */
	void setUpPark() throws HostError {
		if (chunks.isEmpty() || chunks.stream().anyMatch(chunk -> chunk.park >= 0)) {
			return;
		}
		for (Chunk chunk : chunks) {
			chunk.park = chunk.free.takeLowest(BOOKKEEPING);
			if (chunk.park >= 0) {
				return;
			}
		}
		throw new HostError("ENOMEM", "the pool has no room for its own bookkeeping (" + BOOKKEEPING + " bytes)");
	}

	/**
	 * Gives a whole unused chunk back to the host.
	 *
	 * @param cpusHome whether no CPU is parked: only then the pool's own area may move
	 */
	void shrink(long base, long size, boolean cpusHome) throws HostError {
		Chunk chunk = chunks.stream().filter(each -> each.region.base() == base && each.region.size() == size).findFirst()
				.orElseThrow(() -> new HostError("ENOENT", "no pool chunk is at " + hex(base) + " with a size of " + hex(size)
						+ "; only whole chunks can be given back"));
		if (chunk.park >= 0 && !cpusHome) {
			throw new HostError("EBUSY", "the chunk at " + hex(base) + " holds the area CPUs are parked in; give back all CPUs first");
		}
		if (chunk.lent() > 0) {
			throw new HostError("EBUSY", "the chunk at " + hex(base) + " is in use by an instance");
		}
		chunks.remove(chunk);
		host.get(chunk.region.node()).add(base, size);
		setUpPark();
	}

	// Pool and instances

	/**
	 * multikernel_create_instance_pool: memory in as few pieces as it takes; where a piece does not fit it is halved until one does.
	 *
	 * @param size unsigned
	 * @param node -1 for any
	 */
	List<MemoryRegion> allocate(long size, int node) throws HostError {
		List<MemoryRegion> pieces = new ArrayList<>();
		if (Long.compareUnsigned(size, freeBytes()) <= 0) {
			long left = size;
			while (left > 0) {
				Optional<MemoryRegion> piece = piece(left, node);
				if (piece.isEmpty()) {
					break;
				}
				pieces.add(piece.get());
				left -= piece.get().size();
			}
			if (left == 0) {
				return pieces;
			}
			pieces.forEach(this::release);
		}
		String there = node == Fdt.ANY_NODE ? "" : ", " + freeBytes(node) + " of them on NUMA node " + node;
		throw new HostError("ENOMEM", Long.toUnsignedString(size) + " bytes asked, but the pool has " + freeBytes() + " free" + there);
	}

	private Optional<MemoryRegion> piece(long wanted, int node) {
		for (long size = wanted; size >= pageSize; size = (size / 2) & -pageSize) {
			for (Chunk chunk : chunks) {
				if (node == Fdt.ANY_NODE || chunk.region.node() == node) {
					long base = chunk.free.takeLowest(size);
					if (base >= 0) {
						return Optional.of(new MemoryRegion(base, size, chunk.region.node()));
					}
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * A given range of free pool memory. The kernel read (hotplug.c 0646f02) hands an instance any free range of that size on the node and
	 * tells a running one the range named; that both are the range named, as overlays.rst has it, is assumed.
	 */
	MemoryRegion take(long base, long size) throws HostError {
		for (Chunk chunk : chunks) {
			if (chunk.free.take(base, size)) {
				return new MemoryRegion(base, size, chunk.region.node());
			}
		}
		throw new HostError("ENOMEM", "the range of " + hex(size) + " bytes at " + hex(base) + " is not free in the pool");
	}

	/** Gives memory of an instance back to the pool. */
	void release(MemoryRegion region) {
		for (Chunk chunk : chunks) {
			if (region.base() >= chunk.region.base() && region.end() <= chunk.region.end()) {
				chunk.free.add(region.base(), region.size());
				return;
			}
		}
		throw new IllegalStateException("Region at " + hex(region.base()) + " lies in no chunk.");
	}
}
