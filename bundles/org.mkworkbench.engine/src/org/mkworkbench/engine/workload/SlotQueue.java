// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.io.Serializable;

/** Small numbers in the order they came; as many as it was made for. */
final class SlotQueue implements Serializable {
	private static final long serialVersionUID = 1L;

	private final int[] slots;
	private int first;
	private int size;

	SlotQueue(int capacity) {
		slots = new int[capacity];
	}

	void add(int slot) {
		if (size == slots.length) {
			throw new IllegalStateException("More than " + size + " entries.");
		}
		slots[(first + size++) % slots.length] = slot;
	}

	int take() {
		int slot = slots[first];
		first = (first + 1) % slots.length;
		size--;
		return slot;
	}

	boolean isEmpty() {
		return size == 0;
	}

	int size() {
		return size;
	}

	void clear() {
		size = 0;
	}
}
