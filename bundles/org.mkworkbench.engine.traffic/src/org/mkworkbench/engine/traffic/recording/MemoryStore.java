// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * Blocks in memory: encoded events as long as there is room, summaries for ever. Guarded by its own lock; decoding and adding up happen
 * outside it.
 */
final class MemoryStore {
	/** Room for summaries of single blocks whose events are forgotten, before the oldest are merged. */
	private static final long SUMMARY_BYTES = 64L << 20;

	private final long summaryRoom;
	private final Levels levels;
	/** Blocks that are in no group yet, in order. */
	private final Deque<KeptBlock> ungrouped = new ArrayDeque<>();
	private boolean grouping;
	/** Groups could not be made: the single blocks tell everything, only slower. */
	private boolean groupsFailed;

	private final Places places;
	private final RecorderOptions options;
	final SummaryCache cache;
	private BlockList blocks = BlockList.EMPTY;
	private StoreContents.Figures figures = new StoreContents.Figures(0, 0, 0, 0);
	private final List<IpiEvent> life = new ArrayList<>();
	private List<IpiEvent> lifeCopy = List.of();
	private final List<TrafficNote> notes = new ArrayList<>();
	private List<TrafficNote> notesCopy = List.of();
	private final Deque<MemoryBlock> remembered = new ArrayDeque<>();
	private long rememberedBytes;
	private Sum sum;

	/** What the blocks before one with a number add up to. */
	private record Sum(long number, Summary summary) {
	}

	MemoryStore(Places places, RecorderOptions options) {
		this(places, options, SUMMARY_BYTES);
	}

	/** @param summaryRoom bytes of summaries beyond which old ones are merged */
	MemoryStore(Places places, RecorderOptions options, long summaryRoom) {
		this.summaryRoom = summaryRoom;
		this.places = places;
		this.options = options;
		this.cache = new SummaryCache(places);
		this.levels = new Levels(places, cache);
		this.sum = new Sum(0, Summary.empty(places));
	}

	synchronized long nextNumber() {
		return blocks.nextNumber();
	}

	synchronized BlockList blocks() {
		return blocks;
	}

	/** Adds a block that will not change any more. */
	synchronized void add(MemoryBlock block, Summary summary, List<IpiEvent> newLife) {
		blocks = blocks.with(block);
		cache.put(block, summary);
		life.addAll(newLife);
		figures = with(figures, block.header);
		remembered.add(block);
		rememberedBytes += block.header.bodyLength();
		while (rememberedBytes > options.memoryBytes() || !remembered.isEmpty() && figures.end() - remembered.peek().header.lastNanos() > options.memoryNanos()) {
			MemoryBlock oldest = remembered.remove();
			rememberedBytes -= oldest.header.bodyLength();
			oldest.forget();
		}
		if (groupsFailed) {
			return;
		}
		ungrouped.add(block);
		if (!grouping && ungrouped.size() >= BlockList.FAN) {
			grouping = true;
			Thread.ofVirtual().name("sums of traffic").start(this::group);
		}
	}

	/** Makes groups of the blocks there are, on a thread of its own. */
	private void group() {
		while (true) {
			KeptBlock next;
			synchronized (this) {
				next = ungrouped.poll();
				if (next == null) {
					grouping = false;
					notifyAll();
					return;
				}
			}
			try {
				levels.add(next, this::addGroup);
			} catch (RuntimeException | Error e) {
				groupsFailed(next.header.lastNanos(), e);
				return;
			}
		}
	}

	/** Further groups would be of the wrong blocks, as one is missing. */
	private synchronized void groupsFailed(long nanos, Throwable why) {
		groupsFailed = true;
		grouping = false;
		ungrouped.clear();
		notes.add(TrafficNote.of(nanos, TrafficNote.Kind.LOG, TrafficNote.Severity.WARNING, -1,
				"Traffic from here on is added up block by block, and questions about long times take longer: making sums failed with " + why + "."));
		notifyAll();
	}

	private synchronized void addGroup(KeptBlock group) {
		blocks = blocks.withGroup(group);
		long bytes = blocks.summaryBytes();
		// Some at once, since this looks at all blocks.
		List<KeptBlock> worth = bytes > summaryRoom ? blocks.worthMerging(bytes - summaryRoom * 3 / 4) : List.of();
		if (!worth.isEmpty()) {
			blocks = blocks.merged(worth);
		}
	}

	/** Waits until all groups that can be there are. For tests. */
	synchronized void awaitGroups() throws InterruptedException {
		while (grouping) {
			wait();
		}
	}

	private static StoreContents.Figures with(StoreContents.Figures known, BlockHeader header) {
		return known.events() == 0 ? new StoreContents.Figures(header.firstNanos(), header.lastNanos(), header.events(), Math.max(known.lost(), header.lost()))
				: new StoreContents.Figures(Math.min(known.begin(), header.firstNanos()), Math.max(known.end(), header.lastNanos()), known.events() + header.events(),
						Math.max(known.lost(), header.lost()));
	}

	synchronized void add(TrafficNote note) {
		notes.add(note);
	}

	/** Notes so far, in the order they came. */
	synchronized List<TrafficNote> notes() {
		if (notesCopy.size() != notes.size()) {
			notesCopy = List.copyOf(notes);
		}
		return notesCopy;
	}

	synchronized List<IpiEvent> life() {
		if (lifeCopy.size() != life.size()) {
			lifeCopy = List.copyOf(life);
		}
		return lifeCopy;
	}

	/**
	 * What there is now.
	 *
	 * @param open the block that is still growing, null if there is none
	 * @param openLife its events of life
	 */
	synchronized StoreContents contents(KeptBlock open, List<IpiEvent> openLife, long lost) {
		BlockList all = blocks;
		StoreContents.Figures now = new StoreContents.Figures(figures.begin(), figures.end(), figures.events(), lost);
		List<IpiEvent> allLife = life();
		if (open != null) {
			all = blocks.withOpen(open);
			now = with(now, open.header);
			if (!openLife.isEmpty()) {
				allLife = new ArrayList<>(allLife);
				allLife.addAll(openLife);
				allLife = List.copyOf(allLife);
			}
		}
		List<TrafficNote> known = notes();
		BlockList sealed = blocks;
		return new StoreContents(places, cache, all, now, allLife, (from, to) -> between(known, from, to), () -> total(sealed, open));
	}

	static List<TrafficNote> between(List<TrafficNote> notes, long from, long to) {
		return notes.stream().filter(note -> note.timeNanos() >= from && note.timeNanos() <= to).sorted(Comparator.comparingLong(TrafficNote::timeNanos)).toList();
	}

	/** Adds to what was added up before. */
	private Summary total(BlockList sealed, KeptBlock open) {
		Sum known;
		synchronized (this) {
			known = sum;
		}
		int from = sealed.place(known.number);
		// Blocks may have been merged, or these contents may be older than what was added up.
		boolean fits = known.number <= sealed.nextNumber() && (from == 0 ? known.number == 0 : sealed.get(from - 1).header.number() + sealed.get(from - 1).header.covered() == known.number);
		List<Summary> parts = new ArrayList<>();
		if (fits) {
			parts.add(known.summary);
		}
		sealed.cover(fits ? from : 0, sealed.size(), Long.MAX_VALUE, cache, (first, after, part) -> parts.add(part));
		Summary all = parts.isEmpty() ? Summary.empty(places) : Summary.merged(parts, places);
		synchronized (this) {
			if (sum == known && known.number <= sealed.nextNumber()) {
				sum = new Sum(sealed.nextNumber(), all);
			}
		}
		return open == null ? all : Summary.merged(List.of(all, cache.of(open)), places);
	}
}
