// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;

/** Reads from summaries what passes a filter. Kernels are handed on as positions in the layout. */
final class FilteredPairs implements BlockSummary.PairVisitor {
	private static final int DELIVERED = Outcome.DELIVERED.ordinal();
	private static final int DROPPED = Outcome.DROPPED.ordinal();
	private static final int LOST = Outcome.LOST.ordinal();
	private static final int REFUSED = Outcome.REFUSED.ordinal();
	private static final int IN_FLIGHT = Outcome.IN_FLIGHT.ordinal();
	private static final int DOORBELL = Outcome.DOORBELL.ordinal();

	private final LayoutTables tables;
	private final TrafficFilter filter;
	private final BlockSummary.PairVisitor target;
	private boolean probing;
	private boolean enough;

	FilteredPairs(LayoutTables tables, TrafficFilter filter, BlockSummary.PairVisitor target) {
		this.tables = tables;
		this.filter = filter;
		this.target = target;
	}

	/**
	 * Hands on what passes.
	 *
	 * @param force hand it on even if it can only be told roughly
	 * @return false if the summary does not say enough; nothing was handed on then
	 */
	boolean read(BlockSummary summary, boolean force) {
		if (!force && !tells(summary)) {
			return false;
		}
		summary.pairs(this);
		return true;
	}

	/** Whether a summary says exactly how much passes. */
	boolean tells(BlockSummary summary) {
		if (filter.pairsSuffice()) {
			return true;
		}
		probing = true;
		enough = true;
		summary.pairs(this);
		probing = false;
		return enough;
	}

	@Override
	public boolean wantsLatencies() {
		return target.wantsLatencies() || !filter.pairsSuffice();
	}

	@Override
	public void pair(int fromKernelId, int toKernelId, int fromCpu, int toCpu, int type, long sent, long delivered, long dropped, long refused, long counted,
			long bytes, LatencyHistogram latencies) {
		int from = tables.kernel(fromKernelId);
		int to = tables.kernel(toKernelId);
		if (!filter.acceptsPair(from, to, fromCpu, toCpu, type)) {
			return;
		}
		if (filter.pairsSuffice()) {
			target.pair(from, to, fromCpu, toCpu, type, sent, delivered, dropped, refused, counted, bytes, latencies);
			return;
		}
		int ofSent = filter.coversFate(IN_FLIGHT, -1, -1);
		int ofDropped = filter.coversFate(DROPPED, -1, -1);
		int ofLost = filter.coversFate(LOST, -1, -1);
		int ofDelivered = delivered == 0 ? FilterTerm.NONE : filter.coversFate(DELIVERED, latencies.min(), latencies.max());
		int ofRefused = filter.coversFate(REFUSED, -1, -1);
		int ofDoorbell = filter.coversFate(DOORBELL, -1, -1);
		if (probing) {
			enough &= (sent == 0 || ofSent != FilterTerm.SOME && (dropped == 0 || ofSent == ofDropped)) && (dropped == 0 || ofDropped != FilterTerm.SOME && ofDropped == ofLost)
					&& ofDelivered != FilterTerm.SOME && (refused == 0 || ofRefused != FilterTerm.SOME) && (counted == 0 || ofDoorbell != FilterTerm.SOME);
			return;
		}
		LatencyHistogram times = ofDelivered == FilterTerm.ALL ? latencies
				: ofDelivered == FilterTerm.NONE ? new LatencyHistogram() : latencies.part(value -> filter.acceptsFate(DELIVERED, value));
		long handled = ofDelivered == FilterTerm.NONE ? 0 : times.count();
		// Lost messages are not told from dropped ones here; they are rare.
		long put = ofSent == FilterTerm.NONE ? ofDropped == FilterTerm.NONE ? 0 : Math.min(sent, dropped) : ofDropped == FilterTerm.NONE ? Math.max(0, sent - dropped) : sent;
		long lost = ofDropped == FilterTerm.NONE && ofLost == FilterTerm.NONE ? 0 : dropped;
		long refusals = ofRefused == FilterTerm.NONE ? 0 : refused;
		long bells = ofDoorbell == FilterTerm.NONE ? 0 : counted;
		if (put + handled + lost + refusals + bells > 0) {
			target.pair(from, to, fromCpu, toCpu, type, put, handled, lost, refusals, bells, handled == delivered ? bytes : (long) ((double) bytes * handled / delivered), times);
		}
	}
}
