// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.event;

import java.util.Arrays;

/**
 * Pending events of a simulation, in the total order (time, priority, order of scheduling). A 4-ary heap on primitive arrays; it
 * allocates only to grow. The event returned last stays at the top as a hole, which the next {@link #schedule} fills at the cost of one
 * sift.
 * <p>
 * For one thread.
 */
public final class EventQueue {
	private static final int ARITY_SHIFT = 2;
	private static final int PRIORITY_SHIFT = 56;
	private static final long MAX_SEQUENCE = (1L << PRIORITY_SHIFT) - 1;

	// Heap, parallel arrays.
	private long[] times;
	private long[] orders;
	private int[] handles;
	private int size;
	private boolean hole;

	// Slots that handles point to. A cancelled slot keeps its place in the heap until it comes to the top.
	private int[] kinds;
	private int[] subjects;
	private long[] arguments;
	private int[] generations;
	private boolean[] cancelled;
	private int[] free;
	private int freeCount;

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
		times = new long[initial];
		orders = new long[initial];
		handles = new int[initial];
		kinds = new int[initial];
		subjects = new int[initial];
		arguments = new long[initial];
		generations = new int[initial];
		cancelled = new boolean[initial];
		free = new int[initial];
		for (int slot = initial - 1; slot >= 0; slot--) {
			free[freeCount++] = slot;
		}
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
		if (freeCount == 0) {
			growSlots();
		}
		int slot = free[--freeCount];
		kinds[slot] = kind;
		subjects[slot] = subject;
		arguments[slot] = argument;
		long order = (long) priority << PRIORITY_SHIFT | sequence++;
		pending++;
		if (hole) {
			hole = false;
			siftDown(time, order, slot);
		} else {
			if (size == times.length) {
				growHeap();
			}
			siftUp(size++, time, order, slot);
		}
		return (long) generations[slot] << 32 | slot;
	}

	/** Takes an event out again. Returns false, and does nothing, if it has happened or was cancelled before. */
	public boolean cancel(long ticket) {
		int slot = (int) ticket;
		if (slot < 0 || slot >= generations.length || generations[slot] != (int) (ticket >>> 32) || cancelled[slot]) {
			return false;
		}
		cancelled[slot] = true;
		generations[slot]++;
		pending--;
		return true;
	}

	/**
	 * Goes to the next event at or before a time and makes it the current one.
	 *
	 * @return false if there is none; the current event is then unchanged
	 */
	public boolean next(long untilInclusive) {
		if (!settle() || times[0] > untilInclusive) {
			return false;
		}
		int slot = handles[0];
		time = times[0];
		kind = kinds[slot];
		subject = subjects[slot];
		argument = arguments[slot];
		generations[slot]++;
		free[freeCount++] = slot;
		pending--;
		hole = true;
		return true;
	}

	/** Time of the next event, or {@link Long#MAX_VALUE} if there is none. */
	public long peekTime() {
		return settle() ? times[0] : Long.MAX_VALUE;
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

	/** Makes the top of the heap a live event; false if there is none. */
	private boolean settle() {
		while (true) {
			if (hole) {
				hole = false;
				removeTop();
			}
			if (size == 0) {
				return false;
			}
			int slot = handles[0];
			if (!cancelled[slot]) {
				return true;
			}
			cancelled[slot] = false;
			free[freeCount++] = slot;
			hole = true;
		}
	}

	private void removeTop() {
		int last = --size;
		if (last > 0) {
			siftDown(times[last], orders[last], handles[last]);
		}
	}

	private void siftUp(int at, long time, long order, int slot) {
		int child = at;
		while (child > 0) {
			int parent = child - 1 >> ARITY_SHIFT;
			long parentTime = times[parent];
			if (parentTime < time || parentTime == time && orders[parent] < order) {
				break;
			}
			times[child] = parentTime;
			orders[child] = orders[parent];
			handles[child] = handles[parent];
			child = parent;
		}
		times[child] = time;
		orders[child] = order;
		handles[child] = slot;
	}

	/** Puts an entry at the top and lets it sink among the {@link #size} entries. */
	private void siftDown(long time, long order, int slot) {
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
			handles[parent] = handles[best];
			parent = best;
		}
		t[parent] = time;
		o[parent] = order;
		handles[parent] = slot;
	}

	private void growHeap() {
		int capacity = Math.multiplyExact(size, 2);
		times = Arrays.copyOf(times, capacity);
		orders = Arrays.copyOf(orders, capacity);
		handles = Arrays.copyOf(handles, capacity);
	}

	private void growSlots() {
		int old = kinds.length;
		int capacity = Math.multiplyExact(old, 2);
		kinds = Arrays.copyOf(kinds, capacity);
		subjects = Arrays.copyOf(subjects, capacity);
		arguments = Arrays.copyOf(arguments, capacity);
		generations = Arrays.copyOf(generations, capacity);
		cancelled = Arrays.copyOf(cancelled, capacity);
		free = Arrays.copyOf(free, capacity);
		for (int slot = capacity - 1; slot >= old; slot--) {
			free[freeCount++] = slot;
		}
	}
}
