// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * What a reader of events can foresee, so that it need not be written: the number of the next message, when a delivered one was sent and how
 * full a ring is. Writer and reader keep one each and tell it the same. See docs/recording-format.md, "Events".
 */
final class Predictions {
	/** Kinds whose word 6 has entries of a ring. */
	static final int RING_KINDS = 1 << IpiEvent.SENT | 1 << IpiEvent.DELIVERED | 1 << IpiEvent.DROPPED | 1 << IpiEvent.LOST;
	/** Kinds that get a number of their own. */
	static final int NUMBERED_KINDS = 1 << IpiEvent.SENT | 1 << IpiEvent.DROPPED | 1 << IpiEvent.REFUSED;
	/** Kinds that take a message out of a ring. */
	static final int TAKING_KINDS = 1 << IpiEvent.DELIVERED | 1 << IpiEvent.LOST;
	/** Messages remembered per ring, as many as a ring has slots. */
	private static final int DEPTH = 64;

	private final Map<Integer, Integer> slots = new HashMap<>();
	/** By slot * DEPTH + (count & DEPTH - 1): number and time sent. */
	private long[] numbers = new long[16 * DEPTH];
	private long[] times = new long[16 * DEPTH];
	private int[] head = new int[16];
	private int[] tail = new int[16];
	/** Entries + 1 last seen, 0 if unknown. */
	private int[] entries = new int[16];
	long lastNumber;

	void clear() {
		slots.clear();
		Arrays.fill(head, 0);
		Arrays.fill(tail, 0);
		Arrays.fill(entries, 0);
		lastNumber = 0;
	}

	/** Number of a receiver's ring. */
	int slot(int toKernel) {
		Integer slot = slots.get(toKernel);
		if (slot == null) {
			slot = slots.size();
			slots.put(toKernel, slot);
			if (slot == head.length) {
				head = Arrays.copyOf(head, 2 * slot);
				tail = Arrays.copyOf(tail, 2 * slot);
				entries = Arrays.copyOf(entries, 2 * slot);
				numbers = Arrays.copyOf(numbers, 2 * slot * DEPTH);
				times = Arrays.copyOf(times, 2 * slot * DEPTH);
			}
		}
		return slot;
	}

	/** The number foreseen for a kind. */
	long number(int kind, int slot) {
		int bit = bit(kind);
		if ((bit & NUMBERED_KINDS) != 0) {
			return lastNumber + 1;
		}
		if ((bit & TAKING_KINDS) != 0) {
			return head[slot] == tail[slot] ? lastNumber : numbers[slot * DEPTH + (head[slot] & DEPTH - 1)];
		}
		return 0;
	}

	/** When it was sent, foreseen. */
	long sent(int kind, int slot, long time) {
		return kind == IpiEvent.DELIVERED && head[slot] != tail[slot] ? times[slot * DEPTH + (head[slot] & DEPTH - 1)] : time;
	}

	/** The upper half of word 6, foreseen. */
	int ring(int kind, int slot) {
		int known = entries[slot];
		if (kind == IpiEvent.SENT) {
			return known == 0 ? 0 : known + 1;
		}
		if (kind == IpiEvent.DELIVERED) {
			return known > 1 ? known - 1 : known;
		}
		return (bit(kind) & RING_KINDS) != 0 ? known : 0;
	}

	/** What really was. */
	void seen(int kind, int slot, long time, long number, int ring) {
		int bit = bit(kind);
		if ((bit & RING_KINDS) != 0) {
			entries[slot] = ring;
		}
		if ((bit & NUMBERED_KINDS) != 0) {
			lastNumber = number;
			if (kind == IpiEvent.SENT) {
				int at = slot * DEPTH + (tail[slot]++ & DEPTH - 1);
				numbers[at] = number;
				times[at] = time;
				if (tail[slot] - head[slot] > DEPTH) {
					head[slot]++;
				}
			}
		} else if ((bit & TAKING_KINDS) != 0) {
			while (head[slot] != tail[slot] && numbers[slot * DEPTH + (head[slot] & DEPTH - 1)] <= number) {
				head[slot]++;
			}
		}
	}

	private static int bit(int kind) {
		return kind < 32 ? 1 << kind : 0;
	}
}
