// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.Arrays;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.LaneBins;
import org.mkworkbench.engine.traffic.recording.TrafficStore.BlockExtent;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/**
 * Latencies over time. Blocks shorter than a column are taken by their summaries; of longer ones the events are read as long as there are not too many,
 * then their latencies are spread over the columns by how many messages were handled when.
 */
final class HeatMapQuestion implements BlockSummary.PairVisitor {
	/** Steps per power of two: these are borders of histogram buckets as well, so that no bucket lies in two rows. */
	private static final int STEP_BITS = 3;
	private static final int STEPS = 1 << STEP_BITS;
	/** Of 2^62. */
	private static final int ROWS = 63 * STEPS;
	/**
	 * Most events that are read to tell times more precisely than bins do; if there are more in the window none are, so that all of it is told alike.
	 * Events that a filter needs are read in any case.
	 */
	static final long DECODED = 2_000_000;

	private final Contents contents;
	private final TimeWindow window;
	private final TrafficFilter filter;
	private final FilteredPairs pairs;
	private final Cancel cancel;
	private final ColumnScale scale;
	private final LayoutTables tables;
	private final long[][] counts;
	private long left;
	private boolean exact = true;
	private int column;
	private LatencyHistogram target;

	HeatMapQuestion(Contents contents, TimeWindow window, TrafficFilter filter, LayoutTables tables, int columns, long decoded, Cancel cancel) {
		this.contents = contents;
		this.window = window;
		this.filter = filter;
		this.tables = tables;
		this.pairs = new FilteredPairs(tables, filter, this);
		this.left = decoded;
		this.cancel = cancel;
		this.scale = new ColumnScale(window, columns);
		this.counts = new long[scale.columns()][];
	}

	LatencyAnswer.HeatMap ask() {
		int blocks = contents.blocks();
		long events = 0;
		for (int block = 0; block < blocks; block++) {
			BlockExtent extent = contents.extent(block);
			events += extent.firstNanos() <= window.end() && extent.lastNanos() >= window.begin() ? extent.events() : 0;
		}
		left = events > left ? 0 : left;
		for (int block = 0; block < blocks;) {
			BlockExtent extent = contents.extent(block);
			int end = block;
			while (end < blocks && isOf(contents.extent(end), scale.column(extent.firstNanos()))) {
				end++;
			}
			if (end > block) {
				column = scale.column(extent.firstNanos());
				contents.cover(block, end, Long.MAX_VALUE, this::ofColumn);
				block = end;
				continue;
			}
			if (extent.events() > 0 && extent.firstNanos() <= window.end() && extent.lastNanos() >= window.begin()) {
				block(block);
			}
			block++;
		}
		return answer();
	}

	/** Whether a block lies in one column completely. */
	private boolean isOf(BlockExtent extent, int wanted) {
		return extent.events() > 0 && extent.firstNanos() >= window.begin() && extent.lastNanos() <= window.end() && scale.column(extent.firstNanos()) == wanted
				&& scale.column(extent.lastNanos()) == wanted;
	}

	/** Blocks of one column. */
	private void ofColumn(int from, int to, BlockSummary summary) {
		cancel.check();
		target = null;
		if (pairs.read(summary, false)) {
			return;
		}
		for (int block = from; block < to; block++) {
			block(block);
		}
	}

	private void block(int block) {
		cancel.check();
		BlockExtent extent = contents.extent(block);
		boolean inside = extent.firstNanos() >= window.begin() && extent.lastNanos() <= window.end();
		left -= inside ? extent.events() : 0;
		BlockSummary summary = contents.summary(block);
		boolean wanted = left >= 0 || !inside || !pairs.tells(summary);
		if (wanted && extent.readable() && contents.read(block, this::event)) {
			return;
		}
		exact &= !wanted && extent.readable();
		int first = scale.column(extent.firstNanos());
		int last = scale.column(extent.lastNanos());
		if (first == last) {
			column = first;
			target = null;
			pairs.read(summary, true);
		} else {
			spread(summary, first, last, inside);
		}
	}

	private void event(long[] words, int at) {
		if (IpiEvent.kind(words, at) == IpiEvent.DELIVERED && window.contains(IpiEvent.time(words, at)) && filter.accepts(words, at)) {
			long nanos = TrafficFilter.latency(words, at);
			row(scale.column(IpiEvent.time(words, at)))[row(nanos)]++;
		}
	}

	@Override
	public void pair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type, long sent, long delivered, long dropped, long refused, long counted, long bytes,
			LatencyHistogram latencies) {
		if (delivered == 0) {
			return;
		}
		if (target != null) {
			target.add(latencies);
			return;
		}
		long[] into = row(column);
		latencies.buckets((lowest, highest, count) -> into[row(highest)] += count);
	}

	/** Without the events: each latency goes to the columns in the proportion of what was handled in them. */
	private void spread(BlockSummary summary, int first, int last, boolean inside) {
		target = new LatencyHistogram();
		pairs.read(summary, true);
		LaneBins bins = summary.lanes();
		double[] weights = new double[last - first + 1];
		double sum = 0;
		for (int bin = 0; bin < bins.bins(); bin++) {
			long middle = bins.beginNanos() + bin * bins.binNanos() + bins.binNanos() / 2;
			// The last bin of a block may reach beyond the block, and its middle beyond the window.
			if (!inside && !window.contains(middle)) {
				continue;
			}
			long handled = 0;
			for (int cpu = 0; cpu < tables.cpus(); cpu++) {
				handled += bins.handled(cpu, bin);
			}
			weights[Math.clamp(scale.column(middle), first, last) - first] += handled;
			sum += handled;
		}
		long all = 0;
		for (int bin = 0; bin < bins.bins(); bin++) {
			for (int cpu = 0; cpu < tables.cpus(); cpu++) {
				all += bins.handled(cpu, bin);
			}
		}
		if (all == 0 && inside) {
			// Of CPUs nobody knows there are no bins.
			Arrays.fill(weights, 1);
			all = weights.length;
		} else if (sum == 0) {
			return;
		}
		double share = 1.0 / all;
		// What is left over after rounding is carried on, so that no count gets lost.
		double[] carried = new double[ROWS];
		for (int i = 0; i < weights.length; i++) {
			double part = weights[i] * share;
			if (part > 0) {
				long[] into = row(first + i);
				target.buckets((lowest, highest, count) -> {
					double exactly = count * part + carried[row(highest)];
					long whole = (long) (exactly + 0.5);
					carried[row(highest)] = exactly - whole;
					into[row(highest)] += whole;
				});
			}
		}
	}

	private long[] row(int at) {
		if (counts[at] == null) {
			counts[at] = new long[ROWS];
		}
		return counts[at];
	}

	/** Row of a latency: 0 below so many nanoseconds, then {@value #STEPS} per power of two. */
	private static int row(long nanos) {
		if (nanos < STEPS) {
			return 0;
		}
		int power = 63 - Long.numberOfLeadingZeros(nanos);
		return (power - STEP_BITS) * STEPS + (int) (nanos >>> power - STEP_BITS) - STEPS + 1;
	}

	/** Least latency of a row. */
	private static long bound(int row) {
		return row == 0 ? 0 : (STEPS + (row - 1) % STEPS) * (1L << (row - 1) / STEPS);
	}

	/** Only the rows that have something, and one more above; the first one reaches down to 0. */
	private LatencyAnswer.HeatMap answer() {
		int lowest = ROWS;
		int highest = 0;
		for (long[] each : counts) {
			for (int row = 0; each != null && row < ROWS; row++) {
				if (each[row] > 0) {
					lowest = Math.min(lowest, row);
					highest = Math.max(highest, row);
				}
			}
		}
		if (lowest == ROWS) {
			return new LatencyAnswer.HeatMap(window, scale.columns(), new long[] {0}, new long[scale.columns()], exact);
		}
		// A row from 0 to the least one that has something, so that these begin at a bound of their own.
		int rows = highest - lowest + 1 + (lowest > 0 ? 1 : 0);
		int offset = lowest > 0 ? lowest - 1 : 0;
		long[] bounds = new long[rows];
		Arrays.setAll(bounds, i -> i == 0 ? 0 : bound(i + offset));
		long[] all = new long[scale.columns() * rows];
		for (int at = 0; at < counts.length; at++) {
			for (int row = 0; counts[at] != null && row < rows; row++) {
				all[at * rows + row] = counts[at][row + offset];
			}
		}
		return new LatencyAnswer.HeatMap(window, scale.columns(), bounds, all, exact);
	}
}
