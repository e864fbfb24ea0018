// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.LaneBins;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore.BlockExtent;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/**
 * What CPUs did over a window. Few events are read one by one and told exactly; of many, the bins of the summaries are laid into the columns as long
 * as they are not longer than these. One for each question.
 */
final class TimelineQuestion implements BlockSummary.PairVisitor {
	/** Most events that are read: some tens of milliseconds. */
	static final long DECODED = 1_500_000;
	/** Most events after the window that are read to learn how what had begun went on. */
	private static final long LOOK_AHEAD = 400_000;
	/** Most summaries after the window that are asked whether a CPU was busy all the time. */
	private static final int SUMMARIES_AHEAD = 64;

	private final Contents contents;
	private final TimeWindow window;
	private final LayoutTables tables;
	private final LifeHistory life;
	private final TrafficFilter filter;
	private final FilteredPairs pairs;
	private final int maxArrows;
	private final Cancel cancel;
	private final ColumnScale scale;
	private final List<Integer> cpus;
	private final MessageJoin join;
	/** By position of the CPU, null for those nobody asked for. */
	private final LaneStates[] states;
	private final LaneColumns[] columns;
	private final boolean[] counted;
	private final boolean[] resolved;
	private final List<TimelineAnswer.Arrow> arrows = new ArrayList<>();
	private long messages;
	private long left;
	private boolean exact = true;
	/** What passes the filter of a summary, by CPU. */
	private final long[] passSent;
	private final long[] passHandled;
	private final long[] passDropped;
	private final long[] passMaxLatency;
	private long passMessages;

	/** @param maxArrows below 0 for columns in any case */
	TimelineQuestion(Contents contents, TimeWindow window, LayoutTables tables, LifeHistory life, TrafficFilter filter, List<Integer> cpus, int columnCount,
			int maxArrows, long decoded, Cancel cancel) {
		this.contents = contents;
		this.window = window;
		this.tables = tables;
		this.life = life;
		this.filter = filter;
		this.pairs = new FilteredPairs(tables, filter, this);
		this.maxArrows = maxArrows;
		this.cancel = cancel;
		this.scale = new ColumnScale(window, columnCount);
		this.cpus = List.copyOf(cpus);
		this.left = decoded;
		this.join = new MessageJoin(window, filter, this::message);
		int n = tables.cpus();
		states = new LaneStates[n];
		columns = new LaneColumns[n];
		counted = new boolean[n];
		resolved = new boolean[n];
		passSent = new long[n];
		passHandled = new long[n];
		passDropped = new long[n];
		passMaxLatency = new long[n];
		for (int cpu : cpus) {
			if (cpu < 0 || cpu >= n) {
				throw new IllegalArgumentException("There is no CPU at position " + cpu + "; the layout has " + n + ".");
			}
			states[cpu] = new LaneStates();
			columns[cpu] = new LaneColumns(scale.columns());
		}
	}

	TimelineAnswer ask() {
		long events = 0;
		int from = contents.blocks();
		int to = 0;
		boolean readable = true;
		for (int block = 0; block < contents.blocks(); block++) {
			BlockExtent extent = contents.extent(block);
			if (overlaps(extent)) {
				events += extent.events();
				readable &= extent.readable();
				from = Math.min(from, block);
				to = block + 1;
			}
		}
		boolean detail = readable && events <= left;
		int block = from;
		while (block < to) {
			cancel.check();
			if (!overlaps(contents.extent(block))) {
				block++;
			} else if (detail) {
				detail &= contents.read(block, this::event);
				exact &= detail;
				block++;
			} else {
				block = roughly(block, to);
			}
		}
		lookAhead(to, detail);
		return answer(detail);
	}

	private boolean overlaps(BlockExtent extent) {
		return extent.events() > 0 && extent.firstNanos() <= window.end() && extent.lastNanos() >= window.begin();
	}

	private boolean isInside(BlockExtent extent) {
		return extent.firstNanos() >= window.begin() && extent.lastNanos() <= window.end();
	}

	// Event by event

	private void event(long[] words, int at) {
		int kind = IpiEvent.kind(words, at);
		if (kind == IpiEvent.CPU) {
			activity(words, at);
		} else if (IpiEvent.isMessage(kind)) {
			join.event(words, at);
			if (window.contains(IpiEvent.time(words, at)) && filter.accepts(words, at)) {
				count(kind, words, at);
			}
		}
	}

	private void activity(long[] words, int at) {
		long end = IpiEvent.time(words, at);
		int cpu = tables.cpu(IpiEvent.fromCpu(words, at));
		if (cpu < 0 || states[cpu] == null) {
			return;
		}
		resolved[cpu] |= end > window.end();
		if (end >= window.begin() && IpiEvent.sent(words, at) <= window.end()) {
			states[cpu].add(IpiEvent.sent(words, at), end, IpiEvent.value(words, at));
		}
	}

	private void count(int kind, long[] words, int at) {
		int column = scale.column(IpiEvent.time(words, at));
		LaneColumns from = lane(tables.cpu(IpiEvent.fromCpu(words, at)));
		int toCpu = tables.cpu(IpiEvent.toCpu(words, at));
		LaneColumns to = lane(toCpu);
		boolean leaves = kind == IpiEvent.SENT || kind == IpiEvent.DROPPED || kind == IpiEvent.REFUSED;
		boolean arrives = kind == IpiEvent.DELIVERED || kind == IpiEvent.DOORBELL || kind == IpiEvent.COUNT;
		long weight = kind == IpiEvent.COUNT ? IpiEvent.value(words, at) : 1;
		if (from != null && (leaves || arrives && kind != IpiEvent.DELIVERED)) {
			LaneColumns.add(from.sent, column, weight);
		}
		if (to == null) {
			return;
		}
		if (arrives) {
			LaneColumns.add(to.handled, column, weight);
			counted[toCpu] |= kind == IpiEvent.COUNT;
			if (kind == IpiEvent.DELIVERED) {
				to.maxLatencies[column] = Math.max(to.maxLatencies[column], TrafficFilter.latency(words, at));
			}
		} else if (kind != IpiEvent.SENT) {
			LaneColumns.add(to.dropped, column, weight);
		}
	}

	private LaneColumns lane(int cpu) {
		return cpu < 0 ? null : columns[cpu];
	}

	private void message(long[] words, int at, long sent, long end, int outcome) {
		int from = tables.cpu(IpiEvent.fromCpu(words, at));
		int to = tables.cpu(IpiEvent.toCpu(words, at));
		if (lane(from) == null && lane(to) == null) {
			return;
		}
		if (++messages > maxArrows) {
			arrows.clear();
			return;
		}
		arrows.add(new TimelineAnswer.Arrow(from, to, sent, end < 0 ? sent : end, IpiEvent.messageType(words, at), IpiEvent.value(words, at), OUTCOMES[outcome],
				IpiEvent.number(words, at)));
	}

	private static final Outcome[] OUTCOMES = Outcome.values();

	// By summaries

	/** Takes in a run of blocks from this one on by their summaries. Returns the first block that is not taken. */
	private int roughly(int block, int to) {
		BlockExtent extent = contents.extent(block);
		if (!isInside(extent)) {
			roughly(block, contents.summary(block), extent);
			return block + 1;
		}
		int end = block + 1;
		while (end < to && isInside(contents.extent(end))) {
			end++;
		}
		contents.cover(block, end, Math.max(1, (long) scale.nanos()), (first, last, summary) -> {
			cancel.check();
			roughly(first, summary, last - first == 1 ? contents.extent(first) : null);
		});
		return end;
	}

	/** @param extent null if the summary is of several blocks */
	private void roughly(int block, BlockSummary summary, BlockExtent extent) {
		LaneBins bins = summary.lanes();
		boolean fine = extent == null || bins.binNanos() <= 1.01 * scale.nanos() || scale.column(extent.firstNanos()) == scale.column(extent.lastNanos());
		if (!fine && extent.readable() && extent.events() <= left) {
			left -= extent.events();
			if (contents.read(block, this::event)) {
				return;
			}
		}
		exact &= extent == null || extent.readable() || isInside(extent);
		bins(summary, bins);
	}

	private void bins(BlockSummary summary, LaneBins bins) {
		if (bins.bins() == 0) {
			return;
		}
		boolean all = filter.isAll();
		Arrays.fill(passSent, 0);
		Arrays.fill(passHandled, 0);
		Arrays.fill(passDropped, 0);
		Arrays.fill(passMaxLatency, 0);
		passMessages = 0;
		pairs.read(summary, true);
		messages += passMessages;
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
		for (int bin = 0; !all && bin < bins.bins(); bin++) {
			sent.whole += bins.sent(cpu, bin);
			handled.whole += bins.handled(cpu, bin);
			dropped.whole += bins.dropped(cpu, bin);
		}
		for (int bin = all ? from : 0; bin < to; bin++) {
			long begin = bins.beginNanos() + bin * bins.binNanos();
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

	@Override
	public void pair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type, long sent, long delivered, long dropped, long refused, long counts, long bytes,
			LatencyHistogram latencies) {
		if (lane(fromCpu) != null || lane(toCpu) != null) {
			passMessages += Math.max(sent, delivered + dropped) + refused;
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

	// After the window

	/** Work that was not done when the window ended, and messages that were under way. */
	private void lookAhead(int from, boolean detail) {
		long further = detail ? LOOK_AHEAD : 0;
		int summaries = 0;
		for (int block = from; block < contents.blocks() && summaries < SUMMARIES_AHEAD && (join.open() && further > 0 || anyUnresolved()); block++) {
			cancel.check();
			BlockExtent extent = contents.extent(block);
			LaneBins bins = contents.summary(block).lanes();
			summaries++;
			boolean straddles = bins.beginNanos() <= window.end() && anyUnresolved();
			if ((join.open() || straddles) && extent.readable() && further >= extent.events() && contents.read(block, this::event)) {
				further -= extent.events();
				resolve(bins);
				continue;
			}
			for (int cpu : cpus) {
				if (!resolved[cpu] && bins.carriedBegin(cpu) >= 0 && bins.carriedBegin(cpu) < window.end()) {
					states[cpu].add(bins.carriedBegin(cpu), Math.max(bins.beginNanos(), window.end() + 1), bins.carriedActivity(cpu));
				}
			}
			resolve(bins);
		}
		join.finish();
	}

	private boolean anyUnresolved() {
		for (int cpu : cpus) {
			if (!resolved[cpu]) {
				return true;
			}
		}
		return false;
	}

	private void resolve(LaneBins bins) {
		for (int cpu : cpus) {
			resolved[cpu] |= bins.anyActivity(cpu);
		}
	}

	// Answer

	private TimelineAnswer answer(boolean detail) {
		boolean single = detail && maxArrows >= 0 && messages <= maxArrows;
		List<TimelineAnswer.Lane> lanes = new ArrayList<>(cpus.size());
		for (int cpu : cpus) {
			cancel.check();
			if (single && !counted[cpu] && states[cpu].activities() <= scale.columns()) {
				lanes.add(new TimelineAnswer.Lane(cpu, states[cpu].intervals(cpu, window, life), null));
			} else {
				states[cpu].spread(cpu, window, life, scale, columns[cpu].running, columns[cpu].interrupt);
				lanes.add(new TimelineAnswer.Lane(cpu, List.of(), columns[cpu].answer(cpu, life, scale)));
			}
		}
		List<TimelineAnswer.Arrow> all = single ? arrows : List.of();
		all = all.stream().sorted(Comparator.comparingLong(TimelineAnswer.Arrow::begin).thenComparingLong(TimelineAnswer.Arrow::number)).toList();
		List<TrafficNote> notes = contents.notes(window.begin(), window.end()).stream().filter(TimelineQuestion::isShown).toList();
		return new TimelineAnswer(window, lanes, all, messages - all.size(), notes, exact);
	}

	private static boolean isShown(TrafficNote note) {
		return note.kind() == TrafficNote.Kind.BOOKMARK || note.kind() == TrafficNote.Kind.STEP || note.severity() == TrafficNote.Severity.ERROR;
	}
}
