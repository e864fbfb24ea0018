// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficStore.BlockExtent;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/** Looks for the next event of messages. One for each question. */
final class NextEventQuestion implements BlockSummary.PairVisitor {
	/** Blocks asked for at once; a group has a power of eight. */
	private static final int RUN = 64;

	private final Contents contents;
	private final LayoutTables tables;
	private final TrafficFilter filter;
	private final FilteredPairs pairs;
	private final int cpu;
	private final Cancel cancel;
	private boolean any;

	NextEventQuestion(Contents contents, LayoutTables tables, TrafficFilter filter, int cpu, Cancel cancel) {
		this.contents = contents;
		this.tables = tables;
		this.filter = filter;
		this.pairs = new FilteredPairs(tables, filter, this);
		this.cpu = cpu;
		this.cancel = cancel;
	}

	long after(long moment) {
		int from = 0;
		while (from < contents.blocks() && contents.extent(from).lastNanos() <= moment) {
			from++;
		}
		long best = Long.MAX_VALUE;
		for (int block : candidates(from, contents.blocks(), true)) {
			BlockExtent extent = contents.extent(block);
			if (extent.lastNanos() > moment && extent.firstNanos() < best && mayHold(contents.summary(block)) && extent.readable()) {
				best = Math.min(best, nearest(block, moment, true));
				if (best < Long.MAX_VALUE) {
					// What comes out of order lies in the next block at most.
					return block + 1 < contents.blocks() && contents.extent(block + 1).firstNanos() < best ? Math.min(best, nearest(block + 1, moment, true)) : best;
				}
			}
		}
		return -1;
	}

	long before(long moment) {
		int to = contents.blocks();
		while (to > 0 && contents.extent(to - 1).firstNanos() >= moment) {
			to--;
		}
		long best = -1;
		for (int block : candidates(0, to, false)) {
			BlockExtent extent = contents.extent(block);
			if (extent.firstNanos() < moment && extent.lastNanos() > best && mayHold(contents.summary(block)) && extent.readable()) {
				best = Math.max(best, nearest(block, moment, false));
				if (best >= 0) {
					return block > 0 && contents.extent(block - 1).lastNanos() > best ? Math.max(best, nearest(block - 1, moment, false)) : best;
				}
			}
		}
		return -1;
	}

	/** Blocks that may hold what is looked for, nearest first, found by asking for many blocks at once. */
	private Iterable<Integer> candidates(int from, int to, boolean forward) {
		return () -> new Iterator<>() {
			private int low = from;
			private int high = to;
			private int runFrom;
			private int runTo;

			@Override
			public boolean hasNext() {
				while (runFrom == runTo && low < high) {
					cancel.check();
					int size = Math.min(RUN, high - low);
					runFrom = forward ? low : high - size;
					runTo = runFrom + size;
					low = forward ? runTo : low;
					high = forward ? high : runFrom;
					if (!runMayHold()) {
						runFrom = runTo;
					}
				}
				return runFrom < runTo;
			}

			private boolean runMayHold() {
				boolean[] found = {false};
				contents.cover(runFrom, runTo, Long.MAX_VALUE, (first, after, summary) -> found[0] |= found[0] || mayHold(summary));
				return found[0];
			}

			@Override
			public Integer next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				return forward ? runFrom++ : --runTo;
			}
		};
	}

	private boolean mayHold(BlockSummary summary) {
		cancel.check();
		any = false;
		pairs.read(summary, true);
		return any;
	}

	@Override
	public void pair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type, long sent, long delivered, long dropped, long refused, long counted, long bytes,
			LatencyHistogram latencies) {
		any |= cpu < 0 || cpu == fromCpu || cpu == toCpu;
	}

	private long nearest(int block, long moment, boolean forward) {
		long[] best = {forward ? Long.MAX_VALUE : -1};
		contents.read(block, (words, at) -> {
			long time = IpiEvent.time(words, at);
			if ((forward ? time > moment && time < best[0] : time < moment && time > best[0]) && filter.accepts(words, at) && isOnCpu(words, at)) {
				best[0] = time;
			}
		});
		return best[0];
	}

	/** A message is sent on one CPU and ends on another one. */
	private boolean isOnCpu(long[] words, int at) {
		if (cpu < 0) {
			return true;
		}
		int kind = IpiEvent.kind(words, at);
		int from = tables.cpu(IpiEvent.fromCpu(words, at));
		boolean leaves = kind == IpiEvent.SENT || kind == IpiEvent.DROPPED || kind == IpiEvent.REFUSED;
		return cpu == (leaves && from >= 0 ? from : tables.cpu(IpiEvent.toCpu(words, at)));
	}
}
