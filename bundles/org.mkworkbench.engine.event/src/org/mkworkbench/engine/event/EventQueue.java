// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.event;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Pending events of a simulation, in the total order (time, priority, order of scheduling). Allocates only to grow.
 * <p>
 * Three places by distance: events of the current slice of time lie in a small 4-ary heap, which alone decides the order; those of the slices
 * after it in unsorted lists, one per slice; those further away in a second heap. So most events cost two list operations and a heap of a few
 * entries. Slices follow the rate at which events come; when that guess is wrong, as with thousands of events at one moment, what remains is
 * the 4-ary heap. A plain calendar queue would degrade to a linear search there.
 * <p>
 * For one thread.
 */
public final class EventQueue implements Serializable {
	private static final long serialVersionUID = 1L;
	private static final int PRIORITY_SHIFT = 56;
	private static final long MAX_SEQUENCE = (1L << PRIORITY_SHIFT) - 1;
	private static final int NONE = -1;

	// Of a slot, in words.
	private static final int WORDS = 4;
	private static final int TIME = 0;
	private static final int ORDER = 1;
	private static final int WHAT = 2; // kind and subject
	private static final int ARGUMENT = 3;

	private static final int FEWEST_SLICES = 64;
	private static final int MOST_SLICES = 1 << 20;
	/** First guess of a slice, as a power of two: about a microsecond. */
	private static final int FIRST_SHIFT = 10;
	/** Events between two looks at whether the slices still fit. */
	private static final int SURVEY = 1024;

	// Slots that heaps and lists point to. A cancelled slot keeps its place until it comes to the top.
	private long[] slots;
	/** The next one in the list of a slice, or in that of free slots. */
	private int[] nexts;
	/** Even: the generation. Odd: cancelled in the generation before it. */
	private int[] stamps;
	private int free = NONE;

	private final EventHeap near;
	private final EventHeap far;
	/** First slot of each slice after the current one, by slice modulo their number. */
	private int[] heads;
	/** A bit for each of {@link #heads} that is not empty. */
	private long[] occupied;
	private int listed;
	private int shift = FIRST_SHIFT;
	/** Number of the current slice. */
	private long current;

	private int happened;
	private int nextSurvey = SURVEY;
	private long surveyTime;

	private int pending;
	private long sequence;

	private long time;
	private int kind;
	private int subject;
	private long argument;

	public EventQueue() {
		this(64);
	}

	public EventQueue(int capacity) {
		int initial = Math.max(4, capacity);
		slots = new long[initial * WORDS];
		nexts = new int[initial];
		stamps = new int[initial];
		freeSlots(0, initial);
		near = new EventHeap(64);
		far = new EventHeap(64);
		makeSlices(FEWEST_SLICES);
	}

	/**
	 * Adds an event.
	 *
	 * @param time nanoseconds, 0 or more; not before the event returned last
	 * @param priority 0 to 127; among events of one time the smaller one comes first
	 * @param kind what is to happen, to be interpreted by the caller, like {@code subject} and {@code argument}
	 * @return a ticket for {@link #cancel}
	 */
	public long schedule(long time, int priority, int kind, int subject, long argument) {
		if (time < this.time) {
			throw new IllegalArgumentException("Event at " + time + " ns scheduled in the past of " + this.time + " ns.");
		}
		if (priority < 0 || priority > 127) {
			throw new IllegalArgumentException("Priority " + priority + " is not in 0..127.");
		}
		if (sequence == MAX_SEQUENCE) {
			throw new IllegalStateException("More than 2^56 events were scheduled.");
		}
		if (free == NONE) {
			growSlots();
		}
		int slot = free;
		free = nexts[slot];
		long order = (long) priority << PRIORITY_SHIFT | sequence++;
		int at = slot * WORDS;
		slots[at + TIME] = time;
		slots[at + ORDER] = order;
		slots[at + WHAT] = (long) kind << 32 | subject & 0xffff_ffffL;
		slots[at + ARGUMENT] = argument;
		pending++;
		place(time, order, slot);
		return (long) stamps[slot] << 32 | slot;
	}

	/** Takes an event out again. Returns false, and does nothing, if it has happened or was cancelled before. */
	public boolean cancel(long ticket) {
		int slot = (int) ticket;
		if (slot < 0 || slot >= stamps.length || stamps[slot] != (int) (ticket >>> 32)) {
			return false;
		}
		stamps[slot]++;
		pending--;
		return true;
	}

	/**
	 * Goes to the next event at or before a time and makes it the current one.
	 *
	 * @return false if there is none; the current event is then unchanged
	 */
	public boolean next(long untilInclusive) {
		if (!settle() || near.firstTime() > untilInclusive) {
			return false;
		}
		int slot = near.firstSlot();
		int at = slot * WORDS;
		time = near.firstTime();
		long what = slots[at + WHAT];
		kind = (int) (what >>> 32);
		subject = (int) what;
		argument = slots[at + ARGUMENT];
		near.removeFirst();
		stamps[slot] += 2;
		release(slot);
		pending--;
		if (++happened == nextSurvey) {
			survey();
		}
		return true;
	}

	/** Time of the next event, or {@link Long#MAX_VALUE} if there is none. */
	public long peekTime() {
		return settle() ? near.firstTime() : Long.MAX_VALUE;
	}

	/** Number of events scheduled and neither returned nor cancelled. */
	public int size() {
		return pending;
	}

	/** Of the current event, nanoseconds. */
	public long time() {
		return time;
	}

	/** Of the current event. */
	public int kind() {
		return kind;
	}

	/** Of the current event. */
	public int subject() {
		return subject;
	}

	/** Of the current event. */
	public long argument() {
		return argument;
	}

	private void place(long when, long order, int slot) {
		long ahead = (when >>> shift) - current;
		if (ahead <= 0) {
			near.add(when, order, slot);
		} else if (ahead < heads.length) {
			int slice = (int) (when >>> shift) & heads.length - 1;
			nexts[slot] = heads[slice];
			heads[slice] = slot;
			occupied[slice >> 6] |= 1L << slice;
			listed++;
		} else {
			far.add(when, order, slot);
		}
	}

	/** Makes the top of the near heap a live event; false if there is none at all. */
	private boolean settle() {
		while (true) {
			if (near.isEmpty()) {
				if (!advance()) {
					return false;
				}
			} else if (isCancelled(near.firstSlot())) {
				int slot = near.firstSlot();
				near.removeFirst();
				bury(slot);
			} else {
				return true;
			}
		}
	}

	/** Goes to the next slice that has events, which the near heap then holds; false if there is none. */
	private boolean advance() {
		long next = listed == 0 ? Long.MAX_VALUE : nextListed();
		if (!far.isEmpty()) {
			next = Math.min(next, far.firstTime() >>> shift);
		}
		if (next == Long.MAX_VALUE) {
			return false;
		}
		current = next;
		int slice = (int) next & heads.length - 1;
		// Earlier slices are empty and later ones within reach have other heads, so what is here belongs to this slice.
		int slot = heads[slice];
		heads[slice] = NONE;
		occupied[slice >> 6] &= ~(1L << slice);
		while (slot != NONE) {
			int following = nexts[slot];
			listed--;
			toNear(slot);
			slot = following;
		}
		while (!far.isEmpty() && far.firstTime() >>> shift == next) {
			slot = far.firstSlot();
			far.removeFirst();
			toNear(slot);
		}
		return true;
	}

	private void toNear(int slot) {
		if (isCancelled(slot)) {
			bury(slot);
		} else {
			near.add(slots[slot * WORDS + TIME], slots[slot * WORDS + ORDER], slot);
		}
	}

	/** Number of the first slice after the current one that has a list; there must be one. */
	private long nextListed() {
		int from = (int) (current + 1) & heads.length - 1;
		int word = from >> 6;
		long bits = occupied[word] & -1L << from;
		while (bits == 0) {
			word = word + 1 & occupied.length - 1;
			bits = occupied[word];
		}
		int slice = (word << 6) + Long.numberOfTrailingZeros(bits);
		return current + 1 + (slice - from & heads.length - 1);
	}

	// Fitting the slices to the events

	/** A slice should hold about two events, and the lists should reach eight times as far as the mean event. */
	private void survey() {
		long gap = (time - surveyTime) / happened;
		int fittingShift = 63 - Long.numberOfLeadingZeros(2 * gap | 1);
		int fitting = Math.clamp(Integer.highestOneBit(Math.max(1, pending)) * 4L, FEWEST_SLICES, MOST_SLICES);
		surveyTime = time;
		happened = 0;
		nextSurvey = Math.max(SURVEY, 4 * pending);
		// Within a factor of two is good enough; changing costs a pass over all events.
		if (Math.abs(fittingShift - shift) > 1 || fitting > 2 * heads.length || 2 * fitting < heads.length) {
			change(fittingShift, fitting);
		}
	}

	private void change(int newShift, int slices) {
		int moved = NONE;
		for (int head : heads) {
			int slot = head;
			while (slot != NONE) {
				int following = nexts[slot];
				nexts[slot] = moved;
				moved = slot;
				slot = following;
			}
		}
		while (!far.isEmpty()) {
			int slot = far.firstSlot();
			far.removeFirst();
			nexts[slot] = moved;
			moved = slot;
		}
		// The near heap holds all up to the end of the current slice, and must go on doing so: the new slice has the same end or a later one.
		long end = (current + 1 << shift) - 1;
		current = end >>> newShift;
		shift = newShift;
		makeSlices(slices);
		while (moved != NONE) {
			int following = nexts[moved];
			place(slots[moved * WORDS + TIME], slots[moved * WORDS + ORDER], moved);
			moved = following;
		}
	}

	private void makeSlices(int count) {
		listed = 0;
		if (heads != null && heads.length == count) {
			Arrays.fill(occupied, 0);
		} else {
			heads = new int[count];
			occupied = new long[count >> 6];
		}
		Arrays.fill(heads, NONE);
	}

	// Slots

	private boolean isCancelled(int slot) {
		return (stamps[slot] & 1) != 0;
	}

	private void bury(int slot) {
		stamps[slot]++;
		release(slot);
	}

	private void release(int slot) {
		nexts[slot] = free;
		free = slot;
	}

	private void freeSlots(int from, int to) {
		for (int slot = to - 1; slot >= from; slot--) {
			release(slot);
		}
	}

	private void growSlots() {
		int old = nexts.length;
		int capacity = Math.multiplyExact(old, 2);
		slots = Arrays.copyOf(slots, Math.multiplyExact(capacity, WORDS));
		nexts = Arrays.copyOf(nexts, capacity);
		stamps = Arrays.copyOf(stamps, capacity);
		freeSlots(old, capacity);
	}
}
