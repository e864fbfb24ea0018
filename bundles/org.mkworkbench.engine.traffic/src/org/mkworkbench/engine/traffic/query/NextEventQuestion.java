// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficStore.BlockExtent;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/** Looks for the next event of messages. One for each question. */
final class NextEventQuestion implements BlockSummary.PairVisitor {
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
		long best = Long.MAX_VALUE;
		for (int block = 0; block < contents.blocks(); block++) {
			BlockExtent extent = contents.extent(block);
			if (extent.lastNanos() > moment && extent.firstNanos() < best && mayHold(block, extent)) {
				best = Math.min(best, nearest(block, moment, true));
			}
		}
		return best == Long.MAX_VALUE ? -1 : best;
	}

	long before(long moment) {
		long best = -1;
		for (int block = contents.blocks() - 1; block >= 0; block--) {
			BlockExtent extent = contents.extent(block);
			if (extent.firstNanos() < moment && extent.lastNanos() > best && mayHold(block, extent)) {
				best = Math.max(best, nearest(block, moment, false));
			}
		}
		return best;
	}

	private boolean mayHold(int block, BlockExtent extent) {
		cancel.check();
		any = false;
		if (extent.events() > 0 && extent.readable()) {
			pairs.read(contents.summary(block), true);
		}
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
