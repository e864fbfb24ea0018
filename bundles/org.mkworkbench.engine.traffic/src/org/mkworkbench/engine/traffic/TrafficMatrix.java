// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kernel × kernel counts, bytes and latencies, folded from events. Pairs take memory only once they have traffic.
 * <p>
 * Not synchronised; the observer of a run guards it.
 */
public final class TrafficMatrix implements Serializable {
	private static final long serialVersionUID = 1L;
	private final int[] kernelIds;
	private final int[] indexById;
	private final Pair[] pairs;
	private long sent;
	private long delivered;
	private long dropped;

	private static final class Pair implements Serializable {
		private static final long serialVersionUID = 1L;

		private long sent;
		private long delivered;
		private long dropped;
		private long bytes;
		private long bytesPut;
		private final LatencyHistogram latencies = new LatencyHistogram();
	}

	/** @param kernelIds rows and columns, without repetition, each 0..65535 */
	public TrafficMatrix(int... kernelIds) {
		this.kernelIds = kernelIds.clone();
		this.indexById = new int[IntStream.of(kernelIds).max().orElse(-1) + 1];
		java.util.Arrays.fill(indexById, -1);
		for (int i = 0; i < kernelIds.length; i++) {
			indexById[kernelIds[i]] = i;
		}
		this.pairs = new Pair[kernelIds.length * kernelIds.length];
	}

	/** Takes in a message event; other kinds are ignored. */
	public void event(long[] words, int at) {
		int kind = IpiEvent.kind(words, at);
		if (kind > IpiEvent.DROPPED && kind != IpiEvent.LOST) {
			return;
		}
		Pair pair = pair(IpiEvent.fromKernel(words, at), IpiEvent.toKernel(words, at));
		int bytes = IpiEvent.value(words, at);
		if (kind == IpiEvent.SENT) {
			sent++;
			pair.sent++;
			pair.bytesPut += bytes;
		} else if (kind == IpiEvent.DELIVERED) {
			delivered++;
			pair.delivered++;
			pair.bytes += bytes;
			pair.latencies.record(IpiEvent.time(words, at) - IpiEvent.sent(words, at));
		} else if (kind == IpiEvent.LOST) {
			dropped++;
			pair.dropped++;
		} else {
			// One event for both facts, so that no prefix of the events shows a refused message as being in the ring.
			sent++;
			pair.sent++;
			dropped++;
			pair.dropped++;
		}
	}

	private Pair pair(int from, int to) {
		int at = index(from) * kernelIds.length + index(to);
		Pair pair = pairs[at];
		if (pair == null) {
			pair = new Pair();
			pairs[at] = pair;
		}
		return pair;
	}

	private int index(int kernelId) {
		int index = kernelId >= 0 && kernelId < indexById.length ? indexById[kernelId] : -1;
		if (index < 0) {
			throw new IllegalArgumentException("Kernel " + kernelId + " is not part of this run.");
		}
		return index;
	}

	public long sent() {
		return sent;
	}

	public long delivered() {
		return delivered;
	}

	public long dropped() {
		return dropped;
	}

	/** Latencies of a pair so far, a copy. */
	public LatencyHistogram latencies(int fromKernelId, int toKernelId) {
		Pair pair = pairs[index(fromKernelId) * kernelIds.length + index(toKernelId)];
		return pair == null ? new LatencyHistogram() : pair.latencies.copy();
	}

	/** @param observerLost see {@link TrafficSnapshot#observerLost} */
	public TrafficSnapshot snapshot(long observerLost) {
		int n = kernelIds.length;
		List<PairSnapshot> list = new ArrayList<>();
		for (int at = 0; at < pairs.length; at++) {
			Pair pair = pairs[at];
			if (pair != null) {
				LatencyHistogram h = pair.latencies;
				list.add(new PairSnapshot(kernelIds[at / n], kernelIds[at % n], pair.sent, pair.delivered, pair.dropped, pair.bytes,
						h.percentile(50), h.percentile(99), h.max()));
			}
		}
		return new TrafficSnapshot(IntStream.of(kernelIds).boxed().toList(), list, sent, delivered, dropped, sent - delivered - dropped,
				observerLost);
	}

	/**
	 * The figures of one kernel over all its pairs.
	 *
	 * @param bytesOut payload put into rings, dropped messages excluded
	 */
	public record Totals(long sent, long received, long bytesOut, long bytesIn, long droppedTowards) {
	}

	public Totals totals(int kernelId) {
		int n = kernelIds.length;
		int self = index(kernelId);
		long out = 0;
		long in = 0;
		long bytesOut = 0;
		long bytesIn = 0;
		long lost = 0;
		for (int other = 0; other < n; other++) {
			Pair to = pairs[self * n + other];
			if (to != null) {
				out += to.sent;
				bytesOut += to.bytesPut;
			}
			Pair from = pairs[other * n + self];
			if (from != null) {
				in += from.delivered;
				bytesIn += from.bytes;
				lost += from.dropped;
			}
		}
		return new Totals(out, in, bytesOut, bytesIn, lost);
	}
}
