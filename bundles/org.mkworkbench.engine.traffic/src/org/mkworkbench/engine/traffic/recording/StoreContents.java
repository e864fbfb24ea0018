// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/** Blocks, notes and figures of a store at one moment. Immutable. */
final class StoreContents implements TrafficStore.Contents {
	/** Gets at notes wherever they are kept. */
	interface Notes {
		/** Those with {@code from <= time <= to}, in order of time. */
		List<TrafficNote> between(long fromNanos, long toNanos);
	}

	private final SummaryCache cache;
	private final Places places;
	private final BlockList blocks;
	private final long lost;
	private final List<IpiEvent> life;
	private final Notes notes;
	private final Supplier<Summary> sum;
	private final long begin;
	private final long end;
	private final long events;
	private volatile Summary totals;

	/** @param sum makes the totals, null to add up the blocks */
	StoreContents(Places places, SummaryCache cache, BlockList blocks, Figures figures, List<IpiEvent> life, Notes notes, Supplier<Summary> sum) {
		this.places = places;
		this.cache = cache;
		this.blocks = blocks;
		this.begin = figures.begin();
		this.end = figures.end();
		this.events = figures.events();
		this.lost = figures.lost();
		this.life = life;
		this.notes = notes;
		this.sum = sum;
	}

	/** Over all blocks. */
	record Figures(long begin, long end, long events, long lost) {
		/** Goes through all blocks. */
		static Figures of(BlockList blocks, long lost) {
			long begin = Long.MAX_VALUE;
			long end = Long.MIN_VALUE;
			long events = 0;
			for (int i = 0; i < blocks.size(); i++) {
				BlockHeader header = blocks.get(i).header;
				begin = Math.min(begin, header.firstNanos());
				end = Math.max(end, header.lastNanos());
				events += header.events();
			}
			return blocks.size() == 0 ? new Figures(0, 0, 0, lost) : new Figures(begin, end, events, lost);
		}
	}

	@Override
	public long beginNanos() {
		return begin;
	}

	@Override
	public long endNanos() {
		return end;
	}

	@Override
	public long events() {
		return events;
	}

	@Override
	public long lost() {
		return lost;
	}

	@Override
	public BlockSummary totals() {
		Summary known = totals;
		if (known == null) {
			known = sum == null ? added(cache, places, blocks, 0, blocks.size()) : sum.get();
			totals = known;
		}
		return known;
	}

	/** What blocks add up to. */
	static Summary added(SummaryCache cache, Places places, BlockList blocks, int from, int to) {
		List<Summary> parts = new ArrayList<>();
		blocks.cover(from, to, Long.MAX_VALUE, cache, (first, after, sum) -> parts.add(sum));
		return parts.isEmpty() ? Summary.empty(places) : Summary.merged(parts, places);
	}

	@Override
	public int blocks() {
		return blocks.size();
	}

	/** The block as it is kept. */
	KeptBlock kept(int block) {
		return blocks.get(block);
	}

	@Override
	public TrafficStore.BlockExtent extent(int block) {
		KeptBlock kept = blocks.get(block);
		return new TrafficStore.BlockExtent(kept.header.firstNanos(), kept.header.lastNanos(), kept.header.events(), kept.readable());
	}

	@Override
	public BlockSummary summary(int block) {
		return cache.of(blocks.get(block));
	}

	@Override
	public void cover(int from, int to, long maxBinNanos, TrafficStore.SummaryVisitor visitor) {
		blocks.cover(from, to, maxBinNanos, cache, visitor::summary);
	}

	@Override
	public boolean read(int block, EventRing.Sink sink) {
		return blocks.get(block).read(sink);
	}

	@Override
	public List<IpiEvent> lifeEvents() {
		return life;
	}

	@Override
	public List<TrafficNote> notes(long fromNanos, long toNanos) {
		return notes.between(fromNanos, toNanos);
	}
}
