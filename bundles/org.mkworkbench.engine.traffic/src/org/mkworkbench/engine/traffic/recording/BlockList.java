// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks of a store in order, and groups of 8, 64, 512 … of them. Immutable; {@link #with} shares its arrays, of which only places behind
 * the end are ever written.
 */
final class BlockList {
	/** Members of a group. */
	static final int FAN = 8;
	static final BlockList EMPTY = new BlockList(new KeptBlock[0], 0, List.of());

	private final KeptBlock[] blocks;
	private final int count;
	/** By level: groups by their place, null for one that is not there. */
	private final List<KeptBlock[]> groups;
	/** A block that is still growing, after the others; null if there is none. */
	private final KeptBlock open;

	private BlockList(KeptBlock[] blocks, int count, List<KeptBlock[]> groups, KeptBlock open) {
		this.blocks = blocks;
		this.count = count;
		this.groups = groups;
		this.open = open;
	}

	private BlockList(KeptBlock[] blocks, int count, List<KeptBlock[]> groups) {
		this(blocks, count, groups, null);
	}

	/** @param all by number; @param groups in any order */
	static BlockList of(List<? extends KeptBlock> all, List<? extends KeptBlock> groups) {
		BlockList list = new BlockList(all.toArray(KeptBlock[]::new), all.size(), List.of());
		for (KeptBlock group : groups) {
			list = list.withGroup(group);
		}
		return list;
	}

	int size() {
		return open == null ? count : count + 1;
	}

	KeptBlock get(int block) {
		if (block < 0 || block >= size()) {
			throw new IndexOutOfBoundsException("There are " + size() + " blocks, no block " + block + ".");
		}
		return block < count ? blocks[block] : open;
	}

	/** Number of the block that comes next. */
	long nextNumber() {
		return count == 0 ? 0 : blocks[count - 1].header.number() + blocks[count - 1].header.covered();
	}

	/** With a further block. Only the newest list of all may be asked. */
	BlockList with(KeptBlock block) {
		KeptBlock[] into = count < blocks.length ? blocks : Arrays.copyOf(blocks, Math.max(16, 2 * count));
		into[count] = block;
		return new BlockList(into, count + 1, groups);
	}

	/** With a block that is still growing; to be asked only. */
	BlockList withOpen(KeptBlock growing) {
		return new BlockList(blocks, count, groups, growing);
	}

	/** Level of a group: 0 for 8 blocks, 1 for 64 …; -1 if it is none. */
	static int level(BlockHeader header) {
		long size = FAN;
		for (int level = 0; size <= header.covered(); level++, size *= FAN) {
			if (size == header.covered()) {
				return header.number() % size == 0 ? level : -1;
			}
		}
		return -1;
	}

	/** With a further group; one that is none, or too far away to be of these blocks, is left out. */
	BlockList withGroup(KeptBlock group) {
		int level = level(group.header);
		long place = group.header.number() / Math.max(1, group.header.covered());
		if (level < 0 || group.header.number() + group.header.covered() > nextNumber()) {
			return this;
		}
		List<KeptBlock[]> all = new ArrayList<>(groups);
		while (all.size() <= level) {
			all.add(new KeptBlock[4]);
		}
		KeptBlock[] of = all.get(level);
		if (place >= of.length) {
			of = Arrays.copyOf(of, Math.max((int) place + 1, 2 * of.length));
			all.set(level, of);
		}
		of[(int) place] = group;
		return new BlockList(blocks, count, all);
	}

	/** The group of a level at a place, null if it is not there. */
	KeptBlock group(int level, long place) {
		return level < groups.size() && place < groups.get(level).length ? groups.get(level)[(int) place] : null;
	}

	int levels() {
		return groups.size();
	}

	/** With some groups, in order, instead of the blocks they cover, and without the groups inside these. */
	BlockList merged(List<KeptBlock> by) {
		List<KeptBlock> kept = new ArrayList<>(count);
		int next = 0;
		for (int i = 0; i < count; i++) {
			BlockHeader header = blocks[i].header;
			while (next < by.size() && end(by.get(next).header) <= header.number()) {
				next++;
			}
			if (next == by.size() || header.number() < by.get(next).header.number()) {
				kept.add(blocks[i]);
			} else if (header.number() == by.get(next).header.number()) {
				kept.add(by.get(next));
			}
		}
		List<KeptBlock[]> left = new ArrayList<>();
		for (KeptBlock[] of : groups) {
			left.add(of.clone());
		}
		for (KeptBlock group : by) {
			long size = FAN;
			for (int level = 0; level <= level(group.header); level++, size *= FAN) {
				int from = (int) (group.header.number() / size);
				Arrays.fill(left.get(level), from, Math.min(left.get(level).length, (int) (end(group.header) / size)), null);
			}
		}
		return new BlockList(kept.toArray(KeptBlock[]::new), kept.size(), left);
	}

	private static long end(BlockHeader header) {
		return header.number() + header.covered();
	}

	/** Bytes of all summaries. */
	long summaryBytes() {
		long bytes = 0;
		for (int i = 0; i < count; i++) {
			bytes += blocks[i].header.summaryLength();
		}
		for (KeptBlock[] level : groups) {
			for (KeptBlock group : level) {
				bytes += group == null ? 0 : group.header.summaryLength();
			}
		}
		return bytes;
	}

	/**
	 * The oldest groups whose blocks can be given up for them, since their events are gone anyway.
	 *
	 * @param bytes how many bytes of summaries that should save
	 */
	List<KeptBlock> worthMerging(long bytes) {
		for (int level = 0; level < groups.size(); level++) {
			List<KeptBlock> worth = new ArrayList<>();
			long saved = 0;
			long members = 1L << 3 * level;
			for (int i = 0; i + FAN <= count && saved < bytes && !blocks[i].readable(); i++) {
				BlockHeader first = blocks[i].header;
				KeptBlock group = first.covered() == members ? group(level, first.number() / (members * FAN)) : null;
				if (group != null && group.header.number() == first.number() && !blocks[i + FAN - 1].readable()
						&& end(blocks[i + FAN - 1].header) == end(group.header)) {
					worth.add(group);
					for (int member = i; member < i + FAN; member++) {
						saved += blocks[member].header.summaryLength();
					}
					i += FAN - 1;
				}
			}
			if (!worth.isEmpty()) {
				return worth;
			}
		}
		return List.of();
	}

	/** Place of the first block with this number or a higher one. */
	int place(long number) {
		int low = 0;
		int high = count;
		while (low < high) {
			int middle = low + high >>> 1;
			if (blocks[middle].header.number() < number) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Gets one of the summaries that cover blocks. */
	interface CoverVisitor {
		void cover(int from, int to, KeptBlock summed);
	}

	/** Gets one of the summaries that cover blocks. */
	interface SumVisitor {
		void cover(int from, int to, Summary sum);
	}

	/** Covers blocks by summaries; where one of many blocks cannot be read, by those inside. */
	void cover(int from, int to, long maxBinNanos, SummaryCache cache, SumVisitor visitor) {
		cover(from, to, maxBinNanos, (first, after, kept) -> {
			Summary sum = cache.find(kept);
			if (sum == null && kept.header.type() == BlockHeader.GROUP && kept != get(first)) {
				cover(first, after, maxBinNanos, cache, visitor);
			} else {
				visitor.cover(first, after, sum == null ? cache.of(kept) : sum);
			}
		});
	}

	/** @see TrafficStore.Contents#cover */
	private void cover(int from, int to, long maxBinNanos, CoverVisitor visitor) {
		if (from < 0 || to > size()) {
			throw new IndexOutOfBoundsException("There are " + size() + " blocks, not blocks " + from + " to " + to + ".");
		}
		int at = from;
		while (at < to) {
			BlockHeader last = get(to - 1).header;
			KeptBlock group = widest(get(at).header, last.number() + last.covered(), maxBinNanos);
			int next = group == null ? at + 1 : Math.min(to, place(group.header.number() + group.header.covered()));
			visitor.cover(at, next, group == null ? get(at) : group);
			at = next;
		}
	}

	private KeptBlock widest(BlockHeader first, long end, long maxBinNanos) {
		for (int level = groups.size() - 1; level >= 0; level--) {
			long size = 1L << 3 * (level + 1);
			if (first.number() % size == 0 && first.number() + size <= end && size > first.covered()) {
				KeptBlock group = group(level, first.number() / size);
				if (group != null && group.usable() && 1L << group.header.binShift() <= maxBinNanos) {
					return group;
				}
			}
		}
		return null;
	}
}
