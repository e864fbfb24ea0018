// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.LaneBins;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore.BlockExtent;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/**
 * What CPUs did over a window. Few events are read one by one and told exactly; of many, the bins of the summaries are laid into the columns as long
 * as they are not longer than these. One for each question.
 */
final class TimelineQuestion {
	/** Most events that are read where bins do as well: some tens of milliseconds. What a filter needs is read in any case. */
	static final long DECODED = 1_500_000;
	/** Most events after the window that are read to learn how what had begun went on. */
	private static final long LOOK_AHEAD = 400_000;
	/** Most summaries after the window that are asked whether a CPU was busy all the time. */
	private static final int SUMMARIES_AHEAD = 64;
	private static final Outcome[] OUTCOMES = Outcome.values();

	private final Contents contents;
	private final TimeWindow window;
	private final LayoutTables tables;
	private final TrafficFilter filter;
	private final int maxArrows;
	private final Cancel cancel;
	private final ColumnScale scale;
	private final List<Integer> cpus;
	private final TimelineLanes lanes;
	private final MessageJoin join;
	private final boolean[] resolved;
	private final List<TimelineAnswer.Arrow> arrows = new ArrayList<>();
	private long messages;
	private long left;
	private boolean exact = true;

	/** @param maxArrows below 0 for columns in any case */
	TimelineQuestion(Contents contents, TimeWindow window, LayoutTables tables, LifeHistory life, TrafficFilter filter, List<Integer> cpus, int columnCount,
			int maxArrows, long decoded, Cancel cancel) {
		this.contents = contents;
		this.window = window;
		this.tables = tables;
		this.filter = filter;
		this.maxArrows = maxArrows;
		this.cancel = cancel;
		this.scale = new ColumnScale(window, columnCount);
		this.cpus = List.copyOf(cpus);
		this.lanes = new TimelineLanes(window, tables, life, filter, scale, this.cpus);
		this.left = decoded;
		this.join = new MessageJoin(window, filter, this::message);
		this.resolved = new boolean[tables.cpus()];
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
		boolean detail = readable && events <= left && mayBeSingle(from, to);
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

	/** Whether messages may be few enough to be told one by one. If not, there is no use in reading events that bins tell of as well. */
	private boolean mayBeSingle(int from, int to) {
		double passing = 0;
		for (int block = from; block < to && passing <= 2.0 * maxArrows + 100; block++) {
			BlockExtent extent = contents.extent(block);
			if (overlaps(extent)) {
				cancel.check();
				double part = Math.min(extent.lastNanos(), window.end()) - Math.max(extent.firstNanos(), window.begin()) + 1.0;
				passing += lanes.messages(contents.summary(block)) * Math.min(1, part / (extent.lastNanos() - extent.firstNanos() + 1.0));
			}
		}
		return maxArrows >= 0 && passing <= 2.0 * maxArrows + 100;
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
				lanes.count(kind, words, at);
			}
		}
	}

	private void activity(long[] words, int at) {
		long end = IpiEvent.time(words, at);
		int cpu = tables.cpu(IpiEvent.fromCpu(words, at));
		if (!lanes.has(cpu)) {
			return;
		}
		resolved[cpu] |= end > window.end();
		if (end >= window.begin() && IpiEvent.sent(words, at) <= window.end()) {
			lanes.activity(cpu, IpiEvent.sent(words, at), end, IpiEvent.value(words, at));
		}
	}

	private void message(long[] words, int at, long sent, long end, int outcome) {
		int from = tables.cpu(IpiEvent.fromCpu(words, at));
		int to = tables.cpu(IpiEvent.toCpu(words, at));
		if (!lanes.has(from) && !lanes.has(to)) {
			return;
		}
		if (++messages > maxArrows) {
			arrows.clear();
			return;
		}
		arrows.add(new TimelineAnswer.Arrow(from, to, sent, end < 0 ? sent : end, IpiEvent.messageType(words, at), IpiEvent.value(words, at), OUTCOMES[outcome],
				IpiEvent.number(words, at)));
	}

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
		// Of a filter a summary tells how much passes, not when: it must not be longer than a column or so, and it has some hundred bins.
		double longest = filter.isAll() ? scale.nanos() : scale.nanos() / 128;
		contents.cover(block, end, Math.max(1, (long) longest), (first, last, summary) -> {
			cancel.check();
			if (last - first == 1 || lanes.tells(summary)) {
				roughly(first, summary, last - first == 1 ? contents.extent(first) : null);
				return;
			}
			for (int each = first; each < last; each++) {
				cancel.check();
				roughly(each, contents.summary(each), contents.extent(each));
			}
		});
		return end;
	}

	/** @param extent null if the summary is of several blocks */
	private void roughly(int block, BlockSummary summary, BlockExtent extent) {
		LaneBins bins = summary.lanes();
		boolean fine = extent == null || bins.binNanos() <= 1.01 * scale.nanos() || scale.column(extent.firstNanos()) == scale.column(extent.lastNanos());
		boolean told = extent == null || lanes.tells(summary);
		if (extent != null && extent.readable() && (!told || !fine && extent.events() <= left)) {
			left -= fine ? 0 : extent.events();
			if (contents.read(block, this::event)) {
				return;
			}
		}
		exact &= told && (extent == null || extent.readable() || isInside(extent));
		lanes.bins(summary);
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
					lanes.activity(cpu, bins.carriedBegin(cpu), Math.max(bins.beginNanos(), window.end() + 1), bins.carriedActivity(cpu));
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
		long all = detail ? messages : lanes.allMessages();
		boolean single = detail && maxArrows >= 0 && all <= maxArrows;
		List<TimelineAnswer.Lane> told = new ArrayList<>(cpus.size());
		for (int cpu : cpus) {
			cancel.check();
			told.add(lanes.lane(cpu, single));
		}
		List<TimelineAnswer.Arrow> some = single ? arrows : List.of();
		some = some.stream().sorted(Comparator.comparingLong(TimelineAnswer.Arrow::begin).thenComparingLong(TimelineAnswer.Arrow::number)).toList();
		List<TrafficNote> notes = contents.notes(window.begin(), window.end()).stream().filter(TimelineQuestion::isShown).toList();
		return new TimelineAnswer(window, told, some, all - some.size(), notes, exact);
	}

	private static boolean isShown(TrafficNote note) {
		return note.kind() == TrafficNote.Kind.BOOKMARK || note.kind() == TrafficNote.Kind.STEP || note.severity() == TrafficNote.Severity.ERROR;
	}
}
