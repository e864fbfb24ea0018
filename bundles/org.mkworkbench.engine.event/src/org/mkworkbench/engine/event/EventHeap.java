// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.event;

import java.io.Serializable;
import java.util.Arrays;

/** A 4-ary heap of (time, order, slot) on primitive arrays; the smallest time comes first, among equal times the smallest order. */
final class EventHeap implements Serializable {
	private static final long serialVersionUID = 1L;
	private static final int ARITY_SHIFT = 2;

	private long[] times;
	private long[] orders;
	private int[] slots;
	private int size;

	EventHeap(int capacity) {
		times = new long[capacity];
		orders = new long[capacity];
		slots = new int[capacity];
	}

	boolean isEmpty() {
		return size == 0;
	}

	/** Of the first entry; there must be one. */
	long firstTime() {
		return times[0];
	}

	/** Of the first entry; there must be one. */
	long firstOrder() {
		return orders[0];
	}

	/** Of the first entry; there must be one. */
	int firstSlot() {
		return slots[0];
	}

	void add(long time, long order, int slot) {
		if (size == times.length) {
			int capacity = Math.multiplyExact(size, 2);
			times = Arrays.copyOf(times, capacity);
			orders = Arrays.copyOf(orders, capacity);
			slots = Arrays.copyOf(slots, capacity);
		}
		int child = size++;
		while (child > 0) {
			int parent = child - 1 >> ARITY_SHIFT;
			long parentTime = times[parent];
			if (parentTime < time || parentTime == time && orders[parent] < order) {
				break;
			}
			times[child] = parentTime;
			orders[child] = orders[parent];
			slots[child] = slots[parent];
			child = parent;
		}
		times[child] = time;
		orders[child] = order;
		slots[child] = slot;
	}

	void removeFirst() {
		int last = --size;
		if (last > 0) {
			sink(times[last], orders[last], slots[last]);
		}
	}

	/** Puts an entry at the top and lets it sink among the {@link #size} entries. */
	private void sink(long time, long order, int slot) {
		long[] t = times;
		long[] o = orders;
		int parent = 0;
		while (true) {
			int first = (parent << ARITY_SHIFT) + 1;
			if (first >= size) {
				break;
			}
			int best = first;
			long bestTime = t[first];
			int end = Math.min(first + (1 << ARITY_SHIFT), size);
			for (int child = first + 1; child < end; child++) {
				long childTime = t[child];
				if (childTime < bestTime || childTime == bestTime && o[child] < o[best]) {
					best = child;
					bestTime = childTime;
				}
			}
			if (time < bestTime || time == bestTime && order < o[best]) {
				break;
			}
			t[parent] = bestTime;
			o[parent] = o[best];
			slots[parent] = slots[best];
			parent = best;
		}
		t[parent] = time;
		o[parent] = order;
		slots[parent] = slot;
	}
}
