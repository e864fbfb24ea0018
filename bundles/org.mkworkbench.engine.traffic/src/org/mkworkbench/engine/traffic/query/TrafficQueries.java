// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;

import org.mkworkbench.engine.traffic.recording.TrafficStore;

/**
 * What views ask of kept traffic. Every question takes a window, may be given up through {@link Cancel} ({@link Cancel.Cancelled} is thrown
 * then), and costs by the size of the answer and not by the number of events. Any thread, but never the UI thread.
 */
public final class TrafficQueries {
	private final TrafficStore store;

	public TrafficQueries(TrafficStore store) {
		this.store = store;
	}

	public TrafficStore store() {
		return store;
	}

	/** @param byCpu CPU × CPU, else kernel × kernel */
	public MatrixAnswer matrix(TimeWindow window, TrafficFilter filter, boolean byCpu, Cancel cancel) {
		throw new UnsupportedOperationException();
	}

	/**
	 * @param cpus lanes, positions in the layout
	 * @param columns width in pixels
	 * @param maxArrows most arrows wanted
	 */
	public TimelineAnswer timeline(List<Integer> cpus, TimeWindow window, int columns, TrafficFilter filter, int maxArrows, Cancel cancel) {
		throw new UnsupportedOperationException();
	}

	public LatencyAnswer latencies(TimeWindow window, TrafficFilter filter, LatencyAnswer.By by, Cancel cancel) {
		throw new UnsupportedOperationException();
	}

	public LatencyAnswer.HeatMap latencyOverTime(TimeWindow window, TrafficFilter filter, int columns, Cancel cancel) {
		throw new UnsupportedOperationException();
	}

	public RingAnswer rings(TimeWindow window, int columns, Cancel cancel) {
		throw new UnsupportedOperationException();
	}

	/** @param limit most messages wanted */
	public SequenceAnswer messages(TimeWindow window, TrafficFilter filter, int limit, Cancel cancel) {
		throw new UnsupportedOperationException();
	}

	/** @param rateNanos stretch before the moment that rates are over, above 0 */
	public KernelsAnswer kernels(long timeNanos, long rateNanos, Cancel cancel) {
		throw new UnsupportedOperationException();
	}

	/** Time of the next (or previous) message event of a filter after (before) a moment, on a CPU or on any (-1); -1 if there is none. */
	public long nextEvent(long timeNanos, boolean forward, int cpu, TrafficFilter filter, Cancel cancel) {
		throw new UnsupportedOperationException();
	}
}
