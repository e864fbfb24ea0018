// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/**
 * What views ask of kept traffic. Every question takes a window, may be given up through {@link Cancel} ({@link Cancel.Cancelled} is thrown
 * then, and also if the store is closed meanwhile), and costs by the size of the answer and not by the number of events. Any thread, but never the UI thread.
 */
public final class TrafficQueries {
	private final TrafficStore store;
	private final LayoutTables tables;
	private final LastNotes notes;
	private volatile LifeHistory life;

	public TrafficQueries(TrafficStore store) {
		this.store = store;
		this.tables = new LayoutTables(store.layout());
		this.notes = new LastNotes(tables);
	}

	public TrafficStore store() {
		return store;
	}

	private <A> A answer(Function<Contents, A> question) {
		try {
			return question.apply(store.contents());
		} catch (TrafficStore.Closed e) {
			// Whoever closes what is asked about does not want the answer.
			throw new Cancel.Cancelled();
		}
	}

	/** The life of kernels; the little there is of it is put together anew when more is known. */
	private LifeHistory life(Contents contents) {
		List<IpiEvent> events = contents.lifeEvents();
		LifeHistory known = life;
		if (known == null || known.events() != events.size()) {
			known = new LifeHistory(tables, events);
			life = known;
		}
		return known;
	}

	/** @param byCpu CPU × CPU, else kernel × kernel */
	public MatrixAnswer matrix(TimeWindow window, TrafficFilter filter, boolean byCpu, Cancel cancel) {
		return matrix(window, filter, byCpu ? null : Set.of(), cancel);
	}

	/**
	 * Kernel × kernel with some kernels taken apart: in their place stand the CPUs they own at the end of the window, and CPUs that had traffic of one
	 * stand with their owner.
	 *
	 * @param expanded ids of the kernels to take apart, -1 for what belongs to no kernel; null for all CPUs instead of any kernel
	 */
	public MatrixAnswer matrix(TimeWindow window, TrafficFilter filter, Set<Integer> expanded, Cancel cancel) {
		return answer(contents -> new MatrixQuestion(contents, window, filter, tables, life(contents), expanded, cancel).ask());
	}

	/**
	 * @param cpus lanes, positions in the layout
	 * @param columns width in pixels
	 * @param maxArrows most arrows wanted
	 */
	public TimelineAnswer timeline(List<Integer> cpus, TimeWindow window, int columns, TrafficFilter filter, int maxArrows, Cancel cancel) {
		return answer(contents -> new TimelineQuestion(contents, window, tables, life(contents), filter, cpus, columns, Math.max(0, maxArrows), TimelineQuestion.DECODED, cancel).ask());
	}

	public LatencyAnswer latencies(TimeWindow window, TrafficFilter filter, LatencyAnswer.By by, Cancel cancel) {
		return answer(contents -> new LatencyQuestion(contents, window, filter, tables, by, cancel).ask());
	}

	/** Without the events, or with too many of them, the latencies of a block go to its columns in the proportion of what was handled in them. */
	public LatencyAnswer.HeatMap latencyOverTime(TimeWindow window, TrafficFilter filter, int columns, Cancel cancel) {
		return answer(contents -> new HeatMapQuestion(contents, window, filter, tables, columns, HeatMapQuestion.DECODED, cancel).ask());
	}

	public RingAnswer rings(TimeWindow window, int columns, Cancel cancel) {
		return answer(contents -> new RingQuestion(contents, window, tables, columns, cancel).ask());
	}

	/** @param limit most messages wanted, the first ones of the window */
	public SequenceAnswer messages(TimeWindow window, TrafficFilter filter, int limit, Cancel cancel) {
		return answer(contents -> new SequenceQuestion(contents, window, tables, filter, limit, false, SequenceQuestion.ENOUGH, cancel).ask());
	}

	/** @param limit most messages wanted, the last ones of the window */
	public SequenceAnswer newestMessages(TimeWindow window, TrafficFilter filter, int limit, Cancel cancel) {
		return answer(contents -> new SequenceQuestion(contents, window, tables, filter, limit, true, SequenceQuestion.ENOUGH, cancel).ask());
	}

	/** @param rateNanos stretch before the moment that rates are over, above 0 */
	public KernelsAnswer kernels(long timeNanos, long rateNanos, Cancel cancel) {
		return answer(contents -> new KernelsQuestion(contents, tables, life(contents), notes, timeNanos, Math.max(1, rateNanos), cancel).ask());
	}

	/**
	 * Time of the next (or previous) event of messages that passes a filter after (before) a moment; -1 if there is none.
	 *
	 * @param cpu position in the layout of the CPU it happens on: the sender's when a message is sent, the receiver's when it is handled or lost; -1 for
	 *            any
	 */
	public long nextEvent(long timeNanos, boolean forward, int cpu, TrafficFilter filter, Cancel cancel) {
		return answer(contents -> {
			NextEventQuestion question = new NextEventQuestion(contents, tables, filter, cpu, cancel);
			return forward ? question.after(timeNanos) : question.before(timeNanos);
		});
	}
}
