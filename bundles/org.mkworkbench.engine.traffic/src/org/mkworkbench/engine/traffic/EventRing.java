// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A lock-free ring of events from exactly one producer thread to exactly one consumer thread. A slot is {@link IpiEvent#WORDS} longs.
 * <p>
 * Producer: {@link #claim}, fill the slot in {@link #words}, {@link #publish}. If {@code claim} returns -1 the ring is full; a producer
 * that cannot wait calls {@link #lose}, so that nothing is lost uncounted. Consumer: {@link #drain}.
 */
public final class EventRing {
	/** Gets one event of {@link IpiEvent#WORDS} longs; must not keep the array. */
	@FunctionalInterface
	public interface Sink {
		void event(long[] words, int at);
	}

	private static final VarHandle CURSOR = MethodHandles.arrayElementVarHandle(long[].class);
	// Each cursor on its own pair of cache lines (128 bytes): hardware prefetches lines in pairs.
	private static final int HEAD = 16;
	private static final int TAIL_SEEN_BY_PRODUCER = 32;
	private static final int LOST = 40;
	private static final int TAIL = 56;
	private static final int HEAD_SEEN_BY_CONSUMER = 72;
	private static final int CURSORS = 96;

	private final long[] cursors = new long[CURSORS];
	private final long[] words;
	private final int slots;
	private final int mask;

	/** @param slots capacity in events, a power of two from 2 */
	public EventRing(int slots) {
		if (slots < 2 || Integer.bitCount(slots) != 1 || slots > 1 << 24) {
			throw new IllegalArgumentException("The number of slots must be a power of two in 2..2^24, not " + slots + ".");
		}
		this.slots = slots;
		this.mask = slots - 1;
		this.words = new long[slots * IpiEvent.WORDS];
	}

	/** The storage slots live in. */
	public long[] words() {
		return words;
	}

	/** Producer: position in {@link #words} of the next free slot, or -1 if the ring is full. Claiming twice gives the same slot. */
	public int claim() {
		long head = cursors[HEAD];
		if (head - cursors[TAIL_SEEN_BY_PRODUCER] == slots) {
			long tail = (long) CURSOR.getAcquire(cursors, TAIL);
			cursors[TAIL_SEEN_BY_PRODUCER] = tail;
			if (head - tail == slots) {
				return -1;
			}
		}
		return ((int) head & mask) * IpiEvent.WORDS;
	}

	/** Producer: makes the claimed slot visible to the consumer. */
	public void publish() {
		CURSOR.setRelease(cursors, HEAD, cursors[HEAD] + 1);
	}

	/** Producer: counts an event that found no room. */
	public void lose() {
		CURSOR.setRelease(cursors, LOST, cursors[LOST] + 1);
	}

	/** Any thread: events counted by {@link #lose}. */
	public long lost() {
		return (long) CURSOR.getAcquire(cursors, LOST);
	}

	/** Consumer: hands over up to {@code limit} events in order and frees their slots. Returns how many. */
	public int drain(Sink sink, int limit) {
		long tail = cursors[TAIL];
		long head = cursors[HEAD_SEEN_BY_CONSUMER];
		if (head - tail < limit) {
			head = (long) CURSOR.getAcquire(cursors, HEAD);
			cursors[HEAD_SEEN_BY_CONSUMER] = head;
		}
		int count = (int) Math.min(limit, head - tail);
		for (int i = 0; i < count; i++) {
			sink.event(words, ((int) (tail + i) & mask) * IpiEvent.WORDS);
		}
		if (count > 0) {
			CURSOR.setRelease(cursors, TAIL, tail + count);
		}
		return count;
	}

	/** Any thread: events published and not drained, as far as can be told while both sides move. */
	public int size() {
		long tail = (long) CURSOR.getAcquire(cursors, TAIL);
		return (int) Math.max(0, Math.min(slots, (long) CURSOR.getAcquire(cursors, HEAD) - tail));
	}
}
