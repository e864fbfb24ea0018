// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.Arrays;

import org.mkworkbench.engine.traffic.CpuActivity;

/**
 * Sums up what happened per bin and CPU. A bin is 2^shift nanoseconds long and begins at a multiple of that, so that bins of one length always
 * fit into those of a greater one; when time runs out of the last bin, two and two become one.
 * <p>
 * Not synchronised.
 */
final class LaneAccumulator {
	static final int SENT = 0;
	static final int HANDLED = 1;
	static final int DROPPED = 2;
	static final int WORK = 3;
	static final int INTERRUPT = 4;
	static final int LATENCY = 5;
	static final int FIELDS = 6;
	/** Longs per cell: one cache line. */
	private static final int STRIDE = 8;
	private static final int RING_FIELDS = 3;
	/** Most cells, so that a summary stays small beside the events: 256 bins up to 128 CPUs. */
	private static final int MOST_CELLS = 1 << 15;
	private static final int MOST_BINS = 256;
	private static final int FEWEST_BINS = 8;

	private final int lanes;
	private final int ringCount;
	private final int capacity;
	/** By (bin * lanes + lane) * STRIDE + field. */
	private final long[] cells;
	/** By (bin * ringCount + ring) * RING_FIELDS: most entries + 1, MAX_VALUE - least entries (both 0 if nothing was seen), times full. */
	private final int[] rings;
	private final boolean[] active;
	private int shift;
	private long firstBin;
	private int used;
	private int carried;
	private int[] carriedLane = new int[16];
	private int[] carriedActivity = new int[16];
	private long[] carriedBegin = new long[16];

	LaneAccumulator(Places places) {
		lanes = places.lanes;
		ringCount = places.rings;
		capacity = capacity(lanes);
		cells = new long[capacity * lanes * STRIDE];
		rings = new int[capacity * ringCount * RING_FIELDS];
		active = new boolean[lanes];
	}

	private LaneAccumulator(LaneAccumulator of) {
		lanes = of.lanes;
		ringCount = of.ringCount;
		capacity = of.capacity;
		shift = of.shift;
		firstBin = of.firstBin;
		used = of.used;
		cells = Arrays.copyOf(of.cells, used * lanes * STRIDE);
		rings = Arrays.copyOf(of.rings, used * ringCount * RING_FIELDS);
		active = of.active.clone();
		carried = of.carried;
		carriedLane = of.carriedLane.clone();
		carriedActivity = of.carriedActivity.clone();
		carriedBegin = of.carriedBegin.clone();
	}

	/** As it is now; only for {@link #table}. */
	LaneAccumulator copy() {
		return new LaneAccumulator(this);
	}

	/** Most bins for so many CPUs, a power of two. */
	static int capacity(int lanes) {
		return Math.clamp(Integer.highestOneBit(MOST_CELLS / Math.max(1, lanes)), FEWEST_BINS, MOST_BINS);
	}

	/** Forgets everything. @param newShift of the first bins; they grow as needed */
	void clear(int newShift) {
		Arrays.fill(cells, 0, used * lanes * STRIDE, 0);
		Arrays.fill(rings, 0, used * ringCount * RING_FIELDS, 0);
		Arrays.fill(active, false);
		used = 0;
		carried = 0;
		shift = newShift;
	}

	int shift() {
		return shift;
	}

	private long begin() {
		return firstBin << shift;
	}

	/** The bin of a moment, made if needed. */
	int bin(long time) {
		long bin = (time >> shift) - firstBin;
		return bin >= 0 && bin < used ? (int) bin : place(time);
	}

	private int place(long time) {
		if (used == 0) {
			firstBin = time >> shift;
			used = 1;
			return 0;
		}
		while (true) {
			long bin = time >> shift;
			// As unsigned numbers: the distance of two moments may exceed 2⁶³ − 1.
			if (bin >= firstBin && Long.compareUnsigned(bin - firstBin, capacity) < 0) {
				used = Math.max(used, (int) (bin - firstBin) + 1);
				return (int) (bin - firstBin);
			}
			if (bin < firstBin && Long.compareUnsigned(firstBin - bin, capacity - used) <= 0) {
				moveBegin((int) (firstBin - bin));
				return 0;
			}
			fold();
		}
	}

	private void moveBegin(int by) {
		long before = begin();
		int width = lanes * STRIDE;
		System.arraycopy(cells, 0, cells, by * width, used * width);
		Arrays.fill(cells, 0, by * width, 0);
		width = ringCount * RING_FIELDS;
		System.arraycopy(rings, 0, rings, by * width, used * width);
		Arrays.fill(rings, 0, by * width, 0);
		firstBin -= by;
		used += by;
		uncover(before);
	}

	/** Two and two bins become one. */
	private void fold() {
		long before = begin();
		int odd = (int) (firstBin & 1);
		for (int bin = 0; bin < used; bin++) {
			int to = bin + odd >> 1;
			if (to != bin) {
				foldCells(bin, to);
				foldRings(bin, to);
			}
		}
		firstBin >>= 1;
		shift++;
		used = used - 1 + odd + 2 >> 1;
		uncover(before);
	}

	private void foldCells(int bin, int to) {
		int from = bin * lanes * STRIDE;
		int into = to * lanes * STRIDE;
		for (int lane = 0; lane < lanes; lane++, from += STRIDE, into += STRIDE) {
			for (int field = 0; field < LATENCY; field++) {
				cells[into + field] += cells[from + field];
				cells[from + field] = 0;
			}
			cells[into + LATENCY] = Math.max(cells[into + LATENCY], cells[from + LATENCY]);
			cells[from + LATENCY] = 0;
		}
	}

	private void foldRings(int bin, int to) {
		int from = bin * ringCount * RING_FIELDS;
		int into = to * ringCount * RING_FIELDS;
		for (int ring = 0; ring < ringCount; ring++, from += RING_FIELDS, into += RING_FIELDS) {
			rings[into] = Math.max(rings[into], rings[from]);
			rings[into + 1] = Math.max(rings[into + 1], rings[from + 1]);
			rings[into + 2] += rings[from + 2];
			Arrays.fill(rings, from, from + RING_FIELDS, 0);
		}
	}

	/** The first bin begins earlier than before: more of what was carried in is in the bins now. */
	private void uncover(long before) {
		int kept = 0;
		long begin = begin();
		for (int i = 0; i < carried; i++) {
			spread(carriedLane[i], carriedActivity[i], Math.max(carriedBegin[i], begin), before);
			if (carriedBegin[i] < begin) {
				carriedLane[kept] = carriedLane[i];
				carriedActivity[kept] = carriedActivity[i];
				carriedBegin[kept++] = carriedBegin[i];
			}
		}
		carried = kept;
	}

	void add(int lane, int bin, int field, long amount) {
		cells[(bin * lanes + lane) * STRIDE + field] += amount;
	}

	/** A message was handled. */
	void handled(int lane, int bin, long latency) {
		int at = (bin * lanes + lane) * STRIDE;
		cells[at + HANDLED]++;
		if (latency > cells[at + LATENCY]) {
			cells[at + LATENCY] = latency;
		}
	}

	/** @param entries 0 or more */
	void ring(int ring, int bin, int entries) {
		int at = (bin * ringCount + ring) * RING_FIELDS;
		if (entries >= rings[at]) {
			rings[at] = entries == Integer.MAX_VALUE ? entries : entries + 1;
		}
		if (Integer.MAX_VALUE - entries > rings[at + 1]) {
			rings[at + 1] = Integer.MAX_VALUE - entries;
		}
	}

	void full(int ring, int bin) {
		rings[(bin * ringCount + ring) * RING_FIELDS + 2]++;
	}

	/** An interval of a CPU that ended in one of the bins. */
	void interval(int lane, int activity, long begin, long end) {
		active[lane] = true;
		if (begin < begin()) {
			carry(lane, activity, begin);
		}
		spread(lane, activity, Math.max(begin, begin()), end);
	}

	private void carry(int lane, int activity, long begin) {
		if (carried == carriedLane.length) {
			carriedLane = Arrays.copyOf(carriedLane, 2 * carried);
			carriedActivity = Arrays.copyOf(carriedActivity, 2 * carried);
			carriedBegin = Arrays.copyOf(carriedBegin, 2 * carried);
		}
		carriedLane[carried] = lane;
		carriedActivity[carried] = activity;
		carriedBegin[carried++] = begin;
	}

	/** Adds the nanoseconds of an interval to the bins it touches; none if it ends before it begins. */
	private void spread(int lane, int activity, long from, long to) {
		int field = activity == CpuActivity.WORK.ordinal() ? WORK : INTERRUPT;
		if (from >= to || activity > CpuActivity.INTERRUPT.ordinal()) {
			return;
		}
		int bin = bin(from);
		int last = bin(to - 1);
		// Making the last bin may have made bins longer.
		bin = Math.min(bin(from), last);
		if (bin == last) {
			add(lane, bin, field, to - from);
			return;
		}
		for (long at = from; bin <= last; bin++) {
			long end = bin == last ? to : firstBin + bin + 1 << shift;
			add(lane, bin, field, end - at);
			at = end;
		}
	}

	/** Adds a table of later times, or of any. */
	void add(LaneTable table) {
		if (table.bins() == 0) {
			return;
		}
		while (used > 0 && shift < table.shift) {
			fold();
		}
		if (used == 0) {
			shift = Math.max(shift, table.shift);
			bin(table.beginNanos());
		}
		bin(table.binBegin(table.bins() - 1));
		bin(table.beginNanos());
		for (int lane = 0; lane < lanes; lane++) {
			addLane(table, lane);
		}
		for (int ring = 0; ring < ringCount; ring++) {
			addRing(table, ring);
		}
		for (int i = 0; i < table.carriedLane.length; i++) {
			if (table.carriedBegin[i] < begin()) {
				carry(table.carriedLane[i], table.carriedActivity[i], table.carriedBegin[i]);
			}
			spread(table.carriedLane[i], table.carriedActivity[i], Math.max(begin(), table.carriedBegin[i]), table.beginNanos());
		}
	}

	private void addLane(LaneTable table, int lane) {
		active[lane] |= table.active[lane];
		long[] from = table.cells[lane];
		if (from == null) {
			return;
		}
		for (int i = 0; i < table.bins(); i++) {
			int at = (bin(table.binBegin(i)) * lanes + lane) * STRIDE;
			for (int field = 0; field < LATENCY; field++) {
				cells[at + field] += from[i * FIELDS + field];
			}
			cells[at + LATENCY] = Math.max(cells[at + LATENCY], from[i * FIELDS + LATENCY]);
		}
	}

	private void addRing(LaneTable table, int ring) {
		int[] from = table.rings[ring];
		if (from == null) {
			return;
		}
		for (int i = 0; i < table.bins(); i++) {
			int bin = bin(table.binBegin(i));
			if (from[i * LaneTable.RING_FIELDS] >= 0) {
				ring(ring, bin, from[i * LaneTable.RING_FIELDS]);
				ring(ring, bin, from[i * LaneTable.RING_FIELDS + 1]);
			}
			rings[(bin * ringCount + ring) * RING_FIELDS + 2] += from[i * LaneTable.RING_FIELDS + 2];
		}
	}

	/** Makes bins longer until there are no more cells than events: who wants to know it finer can look at so few events. */
	void shorten(long events) {
		int busy = 0;
		for (int lane = 0; lane < lanes; lane++) {
			busy += active[lane] ? 1 : 0;
		}
		while (used > FEWEST_BINS && (long) used * Math.max(1, busy) > events) {
			fold();
		}
	}

	/** What was added until now, as a table of its own. */
	LaneTable table() {
		LaneTable table = new LaneTable(lanes, ringCount, shift, firstBin, used);
		for (int lane = 0; lane < lanes; lane++) {
			table.cells[lane] = laneCells(lane);
			table.active[lane] = active[lane];
		}
		for (int ring = 0; ring < ringCount; ring++) {
			table.rings[ring] = ringCells(ring);
		}
		table.carriedLane = Arrays.copyOf(carriedLane, carried);
		table.carriedActivity = Arrays.copyOf(carriedActivity, carried);
		table.carriedBegin = Arrays.copyOf(carriedBegin, carried);
		return table;
	}

	private long[] laneCells(int lane) {
		long[] of = null;
		for (int bin = 0; bin < used; bin++) {
			int at = (bin * lanes + lane) * STRIDE;
			for (int field = 0; field < FIELDS; field++) {
				if (cells[at + field] != 0) {
					of = of == null ? new long[used * FIELDS] : of;
					of[bin * FIELDS + field] = cells[at + field];
				}
			}
		}
		return of;
	}

	private int[] ringCells(int ring) {
		int[] of = null;
		for (int bin = 0; bin < used; bin++) {
			int at = (bin * ringCount + ring) * RING_FIELDS;
			if (rings[at] != 0 || rings[at + 2] != 0) {
				of = of == null ? LaneTable.emptyRing(used) : of;
				if (rings[at] != 0) {
					of[bin * LaneTable.RING_FIELDS] = Integer.MAX_VALUE - rings[at + 1];
					of[bin * LaneTable.RING_FIELDS + 1] = rings[at] - 1;
				}
				of[bin * LaneTable.RING_FIELDS + 2] = rings[at + 2];
			}
		}
		return of;
	}
}
