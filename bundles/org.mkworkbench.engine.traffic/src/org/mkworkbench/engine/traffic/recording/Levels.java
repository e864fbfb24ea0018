// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes groups of 8, 64, 512 … blocks as blocks come in. Not synchronised. */
final class Levels {
	private final Places places;
	private final SummaryCache cache;
	/** By level: up to 7 blocks or groups that are in no greater group yet. */
	private final List<List<KeptBlock>> waiting = new ArrayList<>();

	/** @param cache of summaries, null if they are not asked for again soon */
	Levels(Places places, SummaryCache cache) {
		this.places = places;
		this.cache = cache;
	}

	/** Takes in the next block and hands over each group that it completes. */
	void add(KeptBlock block, Consumer<MemoryBlock> groups) {
		KeptBlock next = block;
		for (int level = 0; next != null; level++) {
			if (level == waiting.size()) {
				waiting.add(new ArrayList<>());
			}
			List<KeptBlock> members = waiting.get(level);
			members.add(next);
			next = null;
			if (members.size() == BlockList.FAN) {
				Summary sums = merged(members);
				MemoryBlock group = MemoryBlock.group(members, sums);
				if (cache != null) {
					cache.put(group, sums);
				}
				groups.accept(group);
				members.clear();
				next = group;
			}
		}
	}

	private Summary merged(List<KeptBlock> blocks) {
		return Summary.merged(blocks.stream().map(this::summary).toList(), places);
	}

	private Summary summary(KeptBlock block) {
		Summary sums = cache == null ? block.summary(places) : cache.of(block);
		return sums == null ? Summary.empty(places) : sums;
	}

	/** What everything that came in adds up to. */
	Summary totals() {
		List<KeptBlock> parts = new ArrayList<>();
		waiting.reversed().forEach(parts::addAll);
		return parts.isEmpty() ? Summary.empty(places) : merged(parts);
	}
}
