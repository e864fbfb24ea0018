// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.LaneBins;

/** The lanes of a timeline while they are filled, from events and from summaries. */
final class TimelineLanes implements BlockSummary.PairVisitor {
	private final TimeWindow window;
	private final LayoutTables tables;
	private final LifeHistory life;
	private final TrafficFilter filter;
	private final FilteredPairs pairs;
	private final ColumnScale scale;
	private final List<Integer> cpus;
	/** By position of the CPU, null for those nobody asked for. */
	private final LaneStates[] states;
	private final LaneColumns[] columns;
	private final boolean[] counted;
	/** What passes the filter of a summary, by CPU. */
	private final long[] passSent;
	private final long[] passHandled;
	private final long[] passDropped;
	private final long[] passMaxLatency;
	private long passMessages;
	/** Of messages that touch the lanes: sent, at their end, refused. A message sent in one block and handled in another is one. */
	private long sentAtAll;
	private long endedAtAll;
	private long refusedAtAll;
	private boolean adding;

	TimelineLanes(TimeWindow window, LayoutTables tables, LifeHistory life, TrafficFilter filter, ColumnScale scale, List<Integer> cpus) {
		this.window = window;
		this.tables = tables;
		this.life = life;
		this.filter = filter;
		this.pairs = new FilteredPairs(tables, filter, this);
		this.scale = scale;
		this.cpus = cpus;
		int n = tables.cpus();
		states = new LaneStates[n];
		columns = new LaneColumns[n];
		counted = new boolean[n];
		passSent = new long[n];
		passHandled = new long[n];
		passDropped = new long[n];
		passMaxLatency = new long[n];
		for (int cpu : cpus) {
			if (cpu < 0 || cpu >= n) {
				throw new IllegalArgumentException("There is no CPU at position " + cpu + "; the layout has " + n + ".");
			}
			if (states[cpu] == null) {
				columns[cpu] = new LaneColumns(scale.columns());
				states[cpu] = new LaneStates(cpu, window, life, scale, columns[cpu]);
			}
		}
	}

	boolean has(int cpu) {
		return cpu >= 0 && states[cpu] != null;
	}

	/** Adds an activity. @param activity ordinal of a {@link org.mkworkbench.engine.traffic.CpuActivity} */
	void activity(int cpu, long begin, long end, int activity) {
		states[cpu].add(begin, end, activity);
	}

	/** Counts an event of messages in its column. */
	void count(int kind, long[] words, int at) {
		int column = scale.column(IpiEvent.time(words, at));
		int fromCpu = tables.cpu(IpiEvent.fromCpu(words, at));
		int toCpu = tables.cpu(IpiEvent.toCpu(words, at));
		boolean leaves = kind == IpiEvent.SENT || kind == IpiEvent.DROPPED || kind == IpiEvent.REFUSED;
		boolean bare = kind == IpiEvent.DOORBELL || kind == IpiEvent.COUNT;
		long weight = kind == IpiEvent.COUNT ? IpiEvent.value(words, at) : 1;
		if (!bare && (has(fromCpu) || has(toCpu))) {
			sentAtAll += kind == IpiEvent.SENT || kind == IpiEvent.DROPPED ? 1 : 0;
			endedAtAll += kind == IpiEvent.DELIVERED || kind == IpiEvent.DROPPED || kind == IpiEvent.LOST ? 1 : 0;
			refusedAtAll += kind == IpiEvent.REFUSED ? 1 : 0;
		}
		if (has(fromCpu) && (leaves || bare)) {
			LaneColumns.add(columns[fromCpu].sent, column, weight);
		}
		if (!has(toCpu)) {
			return;
		}
		LaneColumns to = columns[toCpu];
		if (bare || kind == IpiEvent.DELIVERED) {
			LaneColumns.add(to.handled, column, weight);
			counted[toCpu] |= kind == IpiEvent.COUNT;
			to.maxLatencies[column] = Math.max(to.maxLatencies[column], TrafficFilter.latency(words, at));
		} else if (kind != IpiEvent.SENT) {
			LaneColumns.add(to.dropped, column, weight);
		}
	}

	/** The lane for the answer. @param single whether its states may come one by one */
	TimelineAnswer.Lane lane(int cpu, boolean single) {
		return single && !counted[cpu] && states[cpu].single() ? new TimelineAnswer.Lane(cpu, states[cpu].intervals(), null)
				: new TimelineAnswer.Lane(cpu, List.of(), columns[cpu].answer(cpu, life, scale, states[cpu]));
	}

	/** How many messages there are, as far as can be told without looking at each: none is counted twice because it was sent here and handled there. */
	long allMessages() {
		return Math.max(sentAtAll, endedAtAll) + refusedAtAll;
	}

	// From summaries

	/** Whether a summary says exactly how much passes the filter. */
	boolean tells(BlockSummary summary) {
		return pairs.tells(summary);
	}

	/** About how many messages of a summary touch the lanes and pass the filter. */
	long messages(BlockSummary summary) {
		Arrays.fill(passSent, 0);
		Arrays.fill(passHandled, 0);
		Arrays.fill(passDropped, 0);
		Arrays.fill(passMaxLatency, 0);
		passMessages = 0;
		pairs.read(summary, true);
		return passMessages;
	}

	@Override
	public void pair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type, long sent, long delivered, long dropped, long refused, long counts, long bytes,
			LatencyHistogram latencies) {
		if (has(fromCpu) || has(toCpu)) {
			passMessages += Math.max(sent, delivered + dropped) + refused;
			if (adding) {
				sentAtAll += sent;
				endedAtAll += delivered + dropped;
				refusedAtAll += refused;
			}
		}
		if (fromCpu >= 0) {
			passSent[fromCpu] += sent + refused + counts;
		}
		if (toCpu >= 0) {
			passHandled[toCpu] += delivered + counts;
			passDropped[toCpu] += dropped + refused;
			passMaxLatency[toCpu] = Math.max(passMaxLatency[toCpu], latencies.max());
		}
	}

	/** Lays the bins of a summary into the columns. */
	void bins(BlockSummary summary) {
		LaneBins bins = summary.lanes();
		if (bins.bins() == 0) {
			return;
		}
		boolean all = filter.isAll();
		adding = true;
		messages(summary);
		adding = false;
		int from = (int) Math.clamp((window.begin() - bins.beginNanos()) / bins.binNanos(), 0, bins.bins());
		int to = (int) Math.clamp((window.end() - bins.beginNanos()) / bins.binNanos() + 1, 0, bins.bins());
		for (int cpu : cpus) {
			long carried = bins.carriedBegin(cpu);
			if (carried >= 0 && carried < window.end()) {
				states[cpu].add(carried, bins.beginNanos(), bins.carriedActivity(cpu));
			}
			if (all || passSent[cpu] + passHandled[cpu] + passDropped[cpu] > 0 || bins.anyActivity(cpu)) {
				lane(cpu, bins, from, to, all);
			}
		}
	}

	private void lane(int cpu, LaneBins bins, int from, int to, boolean all) {
		LaneColumns lane = columns[cpu];
		Portion sent = all ? null : new Portion(passSent[cpu]);
		Portion handled = all ? null : new Portion(passHandled[cpu]);
		Portion dropped = all ? null : new Portion(passDropped[cpu]);
		boolean any = !all && passSent[cpu] + passHandled[cpu] + passDropped[cpu] > 0;
		for (int bin = 0; any && bin < bins.bins(); bin++) {
			sent.whole += bins.sent(cpu, bin);
			handled.whole += bins.handled(cpu, bin);
			dropped.whole += bins.dropped(cpu, bin);
		}
		for (int bin = any ? 0 : from; bin < to; bin++) {
			long begin = bins.beginNanos() + bin * bins.binNanos();
			if (!all && !any) {
				busy(cpu, bins, bin, begin, lane);
				continue;
			}
			long sentHere = all ? bins.sent(cpu, bin) : sent.of(bins.sent(cpu, bin));
			long handledHere = all ? bins.handled(cpu, bin) : handled.of(bins.handled(cpu, bin));
			long droppedHere = all ? bins.dropped(cpu, bin) : dropped.of(bins.dropped(cpu, bin));
			if (bin < from) {
				continue;
			}
			int column = scale.column(begin + bins.binNanos() / 2);
			LaneColumns.add(lane.sent, column, sentHere);
			LaneColumns.add(lane.handled, column, handledHere);
			LaneColumns.add(lane.dropped, column, droppedHere);
			if (handledHere > 0) {
				long latency = bins.maxLatencyNanos(cpu, bin);
				lane.maxLatencies[column] = Math.max(lane.maxLatencies[column], all ? latency : Math.min(latency, passMaxLatency[cpu]));
			}
			busy(cpu, bins, bin, begin, lane);
		}
	}

	private void busy(int cpu, LaneBins bins, int bin, long begin, LaneColumns lane) {
		long work = bins.workNanos(cpu, bin);
		long interrupt = bins.interruptNanos(cpu, bin);
		if (work > 0 && life.lane(cpu, begin) != LaneState.BOOTING) {
			spread(begin, bins.binNanos(), work, lane.running);
		}
		if (interrupt > 0) {
			spread(begin, bins.binNanos(), interrupt, lane.interrupt);
		}
	}

	/** Busy time of a bin: evenly over the columns it reaches into, as nobody knows better. */
	private void spread(long begin, long nanos, long busy, float[] into) {
		long end = begin + nanos;
		int first = scale.column(begin);
		int last = scale.column(end - 1);
		if (first == last) {
			into[first] += busy;
			return;
		}
		for (int column = first; column <= last; column++) {
			long from = Math.max(begin, Math.max(window.begin(), scale.begin(column)));
			long to = Math.min(end, column + 1 < scale.columns() ? scale.begin(column + 1) : window.end() + 1);
			into[column] += (float) ((double) busy * Math.max(0, to - from) / nanos);
		}
	}

	/** Deals what passes a filter out to bins, in proportion to all there is in them, without losing any. */
	private static final class Portion {
		private final long part;
		private long whole;
		private long dealt;
		private long seen;

		Portion(long part) {
			this.part = part;
		}

		long of(long all) {
			if (all == 0 || part == 0) {
				return 0;
			}
			seen += all;
			long until = whole == part ? seen : (long) Math.ceil((double) part * seen / whole);
			long here = Math.min(part, until) - dealt;
			dealt += here;
			return here;
		}
	}
}
