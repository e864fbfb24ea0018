// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** Free address ranges, sorted, neighbours merged. Not synchronised. */
final class FreeRanges implements Serializable {
	private static final long serialVersionUID = 1L;

	private final TreeMap<Long, Long> sizeByBase = new TreeMap<>();

	/** Gives a range back, or adds a new one; it must not overlap what is free. */
	void add(long base, long size) {
		long newBase = base;
		long newSize = size;
		Map.Entry<Long, Long> before = sizeByBase.lowerEntry(base);
		if (before != null && before.getKey() + before.getValue() == base) {
			newBase = before.getKey();
			newSize += before.getValue();
		}
		Long after = sizeByBase.remove(base + size);
		if (after != null) {
			newSize += after;
		}
		sizeByBase.put(newBase, newSize);
	}

	/** Takes exactly this range; false, and nothing taken, unless all of it is free. */
	boolean take(long base, long size) {
		if (!contains(base, size)) {
			return false;
		}
		Map.Entry<Long, Long> from = sizeByBase.floorEntry(base);
		long oldBase = from.getKey();
		long oldEnd = oldBase + from.getValue();
		sizeByBase.remove(oldBase);
		if (base > oldBase) {
			sizeByBase.put(oldBase, base - oldBase);
		}
		if (oldEnd > base + size) {
			sizeByBase.put(base + size, oldEnd - base - size);
		}
		return true;
	}

	boolean contains(long base, long size) {
		Map.Entry<Long, Long> from = sizeByBase.floorEntry(base);
		return from != null && base + size <= from.getKey() + from.getValue();
	}

	/** Takes the lowest range of that size; -1 if there is none in one piece. */
	long takeLowest(long size) {
		for (Map.Entry<Long, Long> range : sizeByBase.entrySet()) {
			if (range.getValue() >= size) {
				long base = range.getKey();
				take(base, size);
				return base;
			}
		}
		return -1;
	}

	/** Takes the highest range of that size; -1 if there is none in one piece. */
	long takeHighest(long size) {
		for (Map.Entry<Long, Long> range : sizeByBase.descendingMap().entrySet()) {
			if (range.getValue() >= size) {
				long base = range.getKey() + range.getValue() - size;
				take(base, size);
				return base;
			}
		}
		return -1;
	}

	Map<Long, Long> sizesByBase() {
		return sizeByBase;
	}

	long total() {
		return sizeByBase.values().stream().mapToLong(Long::longValue).sum();
	}

	long largest() {
		return sizeByBase.values().stream().mapToLong(Long::longValue).max().orElse(0);
	}
}
