// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.Arrays;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/** Messages that were sent and of which nothing else is known yet, by number. A message without a number stays. */
final class InFlight {
	private long[] words = new long[64 * IpiEvent.WORDS];
	/** Number of the row in words + 1, 0 for an empty slot. */
	private int[] slots = new int[128];
	private int[] free = new int[64];
	private int freeRows;
	private int rows;
	private int size;
	private int numbered;

	/** Messages of which something may still come. */
	int numbered() {
		return numbered;
	}

	/** The storage of {@link #take}. */
	long[] words() {
		return words;
	}

	void put(long[] from, int at) {
		int row = freeRows > 0 ? free[--freeRows] : rows++;
		if (row * IpiEvent.WORDS == words.length) {
			words = Arrays.copyOf(words, words.length * 2);
		}
		System.arraycopy(from, at, words, row * IpiEvent.WORDS, IpiEvent.WORDS);
		size++;
		if (IpiEvent.number(from, at) == 0) {
			return;
		}
		numbered++;
		if (numbered * 2 > slots.length) {
			rehash();
		}
		slots[slot(IpiEvent.number(from, at))] = row + 1;
	}

	/** The slot of a number, or the empty one where it would be. */
	private int slot(long number) {
		int mask = slots.length - 1;
		int slot = home(number);
		while (slots[slot] != 0 && number(slots[slot] - 1) != number) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private int home(long number) {
		return (int) ((number * 0x9e3779b97f4a7c15L) >>> 40) & slots.length - 1;
	}

	private long number(int row) {
		return IpiEvent.number(words, row * IpiEvent.WORDS);
	}

	private void rehash() {
		int[] old = slots;
		slots = new int[old.length * 2];
		for (int row : old) {
			if (row != 0) {
				slots[slot(number(row - 1))] = row;
			}
		}
	}

	/** Takes a message out. Returns where its words are until the next one is put in; -1 if there is none. */
	int take(long number) {
		int slot = number == 0 || numbered == 0 ? -1 : slot(number);
		if (slot < 0 || slots[slot] == 0) {
			return -1;
		}
		int row = slots[slot] - 1;
		// What stands behind moves up, so that no search ends too early.
		int mask = slots.length - 1;
		int hole = slot;
		int next = hole + 1 & mask;
		while (slots[next] != 0) {
			int home = home(number(slots[next] - 1));
			if ((next - home & mask) >= (next - hole & mask)) {
				slots[hole] = slots[next];
				hole = next;
			}
			next = next + 1 & mask;
		}
		slots[hole] = 0;
		if (freeRows == free.length) {
			free = Arrays.copyOf(free, freeRows * 2);
		}
		free[freeRows++] = row;
		// Marks the row as empty for visit.
		words[row * IpiEvent.WORDS] |= 0xff;
		size--;
		numbered--;
		return row * IpiEvent.WORDS;
	}

	/** Hands over those that are left. */
	void visit(EventRing.Sink sink) {
		for (int row = 0; size > 0 && row < rows; row++) {
			if (IpiEvent.kind(words, row * IpiEvent.WORDS) != 0xff) {
				sink.event(words, row * IpiEvent.WORDS);
			}
		}
	}
}
