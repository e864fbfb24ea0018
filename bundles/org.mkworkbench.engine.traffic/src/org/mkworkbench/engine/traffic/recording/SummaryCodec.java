// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Summaries as bytes; see docs/recording-format.md, "Summaries". */
final class SummaryCodec {
	private static final int LATENCIES = 64;

	private SummaryCodec() {
	}

	static void write(Output out, Summary summary) {
		pairs(out, summary.pairs);
		lanes(out, summary.lanes);
	}

	static Summary read(Input in, Places places) {
		PairTable pairs = pairs(in, places);
		return new Summary(pairs, lanes(in, places));
	}

	private static void pairs(Output out, PairTable table) {
		out.varint(table.rows.length);
		PairTable.Key last = new PairTable.Key(0, 0, 0, 0, 0);
		for (PairTable.Row row : table.rows) {
			PairTable.Key key = row.key;
			out.signed((long) key.fromKernel() - last.fromKernel());
			out.signed((long) key.toKernel() - last.toKernel());
			out.signed((long) key.fromCpu() - last.fromCpu());
			out.signed((long) key.toCpu() - last.toCpu());
			out.signed((long) key.type() - last.type());
			last = key;
			figures(out, row);
		}
	}

	/** One bit per figure that is not 0, then these figures, then the latencies. */
	private static void figures(Output out, PairTable.Row row) {
		long[] figures = {row.sent, row.delivered, row.dropped, row.refused, row.counted, row.bytes};
		int mask = row.buckets.length > 0 ? LATENCIES : 0;
		for (int i = 0; i < figures.length; i++) {
			mask |= figures[i] == 0 ? 0 : 1 << i;
		}
		out.byte1(mask);
		for (long figure : figures) {
			if (figure != 0) {
				out.signed(figure);
			}
		}
		if (row.buckets.length > 0) {
			out.signed(row.latencySum);
			out.varint(row.latencyMin);
			out.varint(row.latencyMax - row.latencyMin);
			out.varint(row.buckets.length);
			int last = 0;
			for (int i = 0; i < row.buckets.length; i++) {
				out.varint(row.buckets[i] - last);
				out.varint(row.counts[i]);
				last = row.buckets[i];
			}
		}
	}

	private static PairTable pairs(Input in, Places places) {
		int count = in.count(6, "the number of pairs");
		List<PairTable.Row> rows = new ArrayList<>(count);
		PairTable.Key last = new PairTable.Key(0, 0, 0, 0, 0);
		for (int i = 0; i < count; i++) {
			last = new PairTable.Key(step(in, last.fromKernel()), step(in, last.toKernel()), step(in, last.fromCpu()), step(in, last.toCpu()), step(in, last.type()));
			if (last.fromCpu() < -1 || last.fromCpu() >= places.lanes || last.toCpu() < -1 || last.toCpu() >= places.lanes) {
				throw new Input.Damaged("a pair has CPU " + last.fromCpu() + " and CPU " + last.toCpu() + " of " + places.lanes);
			}
			PairTable.Row row = new PairTable.Row(last);
			figures(in, row);
			rows.add(row);
		}
		return new PairTable(rows);
	}

	private static int step(Input in, int last) {
		return (int) (last + in.signed());
	}

	private static void figures(Input in, PairTable.Row row) {
		int mask = in.byte1();
		row.sent = (mask & 1) == 0 ? 0 : in.signed();
		row.delivered = (mask & 2) == 0 ? 0 : in.signed();
		row.dropped = (mask & 4) == 0 ? 0 : in.signed();
		row.refused = (mask & 8) == 0 ? 0 : in.signed();
		row.counted = (mask & 16) == 0 ? 0 : in.signed();
		row.bytes = (mask & 32) == 0 ? 0 : in.signed();
		if ((mask & LATENCIES) != 0) {
			latencies(in, row);
		}
	}

	private static void latencies(Input in, PairTable.Row row) {
		row.latencySum = in.signed();
		row.latencyMin = in.varint();
		row.latencyMax = row.latencyMin + in.varint();
		int count = in.count(2, "the number of buckets");
		row.buckets = new int[count];
		row.counts = new long[count];
		int last = 0;
		for (int i = 0; i < count; i++) {
			last += in.number(i == 0 ? 0 : 1, LatencyHistogram.BUCKETS - 1 - last, "the distance of buckets");
			row.buckets[i] = last;
			row.counts[i] = in.varint();
		}
		if (count == 0 || row.latencyMin < 0 || row.latencyMax < row.latencyMin || row.buckets[0] != LatencyHistogram.bucketOf(row.latencyMin)
				|| last != LatencyHistogram.bucketOf(row.latencyMax)) {
			throw new Input.Damaged("latencies contradict each other");
		}
	}

	private static void lanes(Output out, LaneTable table) {
		out.varint(table.shift);
		out.signed(table.firstBin);
		out.varint(table.bins());
		int lastLane = -1;
		for (int lane = 0; lane < table.cells.length; lane++) {
			if (table.cells[lane] != null || table.active[lane]) {
				out.varint(lane - lastLane);
				lastLane = lane;
				lane(out, table, lane);
			}
		}
		out.varint(0);
		int lastRing = -1;
		for (int ring = 0; ring < table.rings.length; ring++) {
			if (table.rings[ring] != null) {
				out.varint(ring - lastRing);
				lastRing = ring;
				ring(out, table.rings[ring], table.bins());
			}
		}
		out.varint(0);
		out.varint(table.carriedLane.length);
		for (int i = 0; i < table.carriedLane.length; i++) {
			out.varint(table.carriedLane[i]);
			out.varint(table.carriedActivity[i]);
			out.varint(table.beginNanos() - table.carriedBegin[i]);
		}
	}

	/** Bit 0: any activity. Per bin one bit per figure that is not 0, then these figures; runs of empty bins as 0 and their number - 1. */
	private static void lane(Output out, LaneTable table, int lane) {
		out.byte1(table.active[lane] ? 1 : 0);
		long[] cells = table.cells[lane];
		for (int bin = 0; bin < table.bins(); bin++) {
			int mask = mask(cells, bin);
			out.byte1(mask);
			if (mask == 0) {
				int run = bin;
				while (run + 1 < table.bins() && mask(cells, run + 1) == 0) {
					run++;
				}
				out.varint(run - bin);
				bin = run;
				continue;
			}
			for (int field = 0; field < LaneAccumulator.FIELDS; field++) {
				if ((mask & 1 << field) != 0) {
					out.varint(cells[bin * LaneAccumulator.FIELDS + field]);
				}
			}
		}
	}

	private static int mask(long[] cells, int bin) {
		int mask = 0;
		for (int field = 0; cells != null && field < LaneAccumulator.FIELDS; field++) {
			mask |= cells[bin * LaneAccumulator.FIELDS + field] == 0 ? 0 : 1 << field;
		}
		return mask;
	}

	/** Per bin: least + 1, then if that is not 0 most - least, then times full; runs of bins without any as 0, 0 and their number - 1. */
	private static void ring(Output out, int[] ring, int bins) {
		for (int bin = 0; bin < bins; bin++) {
			int at = bin * LaneTable.RING_FIELDS;
			out.varint(ring[at] + 1L);
			if (ring[at] >= 0) {
				out.varint((long) ring[at + 1] - ring[at]);
			}
			out.varint(ring[at + 2]);
			if (ring[at] < 0 && ring[at + 2] == 0) {
				int run = bin;
				while (run + 1 < bins && ring[(run + 1) * LaneTable.RING_FIELDS] < 0 && ring[(run + 1) * LaneTable.RING_FIELDS + 2] == 0) {
					run++;
				}
				out.varint(run - bin);
				bin = run;
			}
		}
	}

	private static LaneTable lanes(Input in, Places places) {
		int shift = in.number(0, 63, "the length of bins");
		long firstBin = in.signed();
		int bins = in.number(0, LaneAccumulator.capacity(places.lanes), "the number of bins");
		LaneTable table = new LaneTable(places.lanes, places.rings, shift, firstBin, bins);
		int lane = -1;
		for (int step = in.number(0, places.lanes, "a lane"); step > 0; step = in.number(0, places.lanes - 1 - lane, "a lane")) {
			lane += step;
			lane(in, table, lane);
		}
		int ring = -1;
		for (int step = in.number(0, places.rings, "a ring"); step > 0; step = in.number(0, places.rings - 1 - ring, "a ring")) {
			ring += step;
			table.rings[ring] = LaneTable.emptyRing(bins);
			ring(in, table.rings[ring], bins);
		}
		int carried = in.count(3, "the number of carried intervals");
		table.carriedLane = new int[carried];
		table.carriedActivity = new int[carried];
		table.carriedBegin = new long[carried];
		for (int i = 0; i < carried; i++) {
			table.carriedLane[i] = in.number(0, places.lanes - 1, "the lane of a carried interval");
			table.carriedActivity[i] = in.number(0, 255, "the activity of a carried interval");
			table.carriedBegin[i] = table.beginNanos() - in.varint();
		}
		return table;
	}

	private static void lane(Input in, LaneTable table, int lane) {
		table.active[lane] = in.byte1() != 0;
		long[] cells = null;
		for (int bin = 0; bin < table.bins(); bin++) {
			int mask = in.byte1();
			if (mask == 0) {
				bin += in.number(0, table.bins() - 1 - bin, "a run of bins");
				continue;
			}
			cells = cells == null ? new long[table.bins() * LaneAccumulator.FIELDS] : cells;
			for (int field = 0; field < LaneAccumulator.FIELDS; field++) {
				if ((mask & 1 << field) != 0) {
					cells[bin * LaneAccumulator.FIELDS + field] = in.varint();
				}
			}
		}
		table.cells[lane] = cells;
	}

	private static void ring(Input in, int[] ring, int bins) {
		for (int bin = 0; bin < bins; bin++) {
			int at = bin * LaneTable.RING_FIELDS;
			ring[at] = (int) (in.varint() - 1);
			if (ring[at] >= 0) {
				ring[at + 1] = (int) (ring[at] + in.varint());
			}
			ring[at + 2] = (int) in.varint();
			if (ring[at] < 0 && ring[at + 2] == 0) {
				bin += in.number(0, bins - 1 - bin, "a run of bins");
			}
		}
	}
}
