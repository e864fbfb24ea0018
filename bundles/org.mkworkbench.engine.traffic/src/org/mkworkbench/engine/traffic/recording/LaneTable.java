// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

/** Lane bins as they are kept. Not changed once it is filled. */
final class LaneTable implements LaneBins {
	static final int RING_FIELDS = 3;

	final int shift;
	final long firstBin;
	private final int bins;
	/** By lane, null without activity: bin * {@link LaneAccumulator#FIELDS} + field. */
	final long[][] cells;
	/** By kernel, null without messages: bin * 3: least entries or -1, most or -1, times full. */
	final int[][] rings;
	final boolean[] active;
	/** Intervals that ended in these bins and began before them, in order of their ends. */
	int[] carriedLane = {};
	int[] carriedActivity = {};
	long[] carriedBegin = {};

	LaneTable(int lanes, int ringCount, int shift, long firstBin, int bins) {
		this.shift = shift;
		this.firstBin = firstBin;
		this.bins = bins;
		this.cells = new long[lanes][];
		this.rings = new int[ringCount][];
		this.active = new boolean[lanes];
	}

	static int[] emptyRing(int bins) {
		int[] ring = new int[bins * RING_FIELDS];
		for (int bin = 0; bin < bins; bin++) {
			ring[bin * RING_FIELDS] = -1;
			ring[bin * RING_FIELDS + 1] = -1;
		}
		return ring;
	}

	long binBegin(int bin) {
		return firstBin + bin << shift;
	}

	private long cell(int cpu, int bin, int field) {
		long[] of = cells[cpu];
		return of == null ? 0 : of[bin * LaneAccumulator.FIELDS + field];
	}

	@Override
	public int bins() {
		return bins;
	}

	@Override
	public long beginNanos() {
		return firstBin << shift;
	}

	@Override
	public long binNanos() {
		return 1L << shift;
	}

	@Override
	public long sent(int cpu, int bin) {
		return cell(cpu, bin, LaneAccumulator.SENT);
	}

	@Override
	public long handled(int cpu, int bin) {
		return cell(cpu, bin, LaneAccumulator.HANDLED);
	}

	@Override
	public long dropped(int cpu, int bin) {
		return cell(cpu, bin, LaneAccumulator.DROPPED);
	}

	@Override
	public long workNanos(int cpu, int bin) {
		return cell(cpu, bin, LaneAccumulator.WORK);
	}

	@Override
	public long interruptNanos(int cpu, int bin) {
		return cell(cpu, bin, LaneAccumulator.INTERRUPT);
	}

	@Override
	public long maxLatencyNanos(int cpu, int bin) {
		return cell(cpu, bin, LaneAccumulator.LATENCY);
	}

	@Override
	public long carriedBegin(int cpu) {
		int at = carried(cpu);
		return at < 0 ? -1 : carriedBegin[at];
	}

	@Override
	public int carriedActivity(int cpu) {
		int at = carried(cpu);
		return at < 0 ? 0 : carriedActivity[at];
	}

	private int carried(int cpu) {
		for (int i = 0; i < carriedLane.length; i++) {
			if (carriedLane[i] == cpu) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public boolean anyActivity(int cpu) {
		return active[cpu];
	}

	private int ring(int kernel, int bin, int field, int otherwise) {
		int[] of = rings[kernel];
		return of == null ? otherwise : of[bin * RING_FIELDS + field];
	}

	@Override
	public int minRing(int kernel, int bin) {
		return ring(kernel, bin, 0, -1);
	}

	@Override
	public int maxRing(int kernel, int bin) {
		return ring(kernel, bin, 1, -1);
	}

	@Override
	public int full(int kernel, int bin) {
		return ring(kernel, bin, 2, 0);
	}
}
