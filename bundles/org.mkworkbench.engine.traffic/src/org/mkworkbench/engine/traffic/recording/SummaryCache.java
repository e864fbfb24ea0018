// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Summaries that were decoded not long ago. Thread-safe. */
final class SummaryCache {
	private static final long MOST_BYTES = 48L << 20;

	private final Places places;
	private final LinkedHashMap<KeptBlock, Summary> summaries = new LinkedHashMap<>(64, 0.75f, true);
	private long weight;

	SummaryCache(Places places) {
		this.places = places;
	}

	/** An empty and incomplete summary if the block's cannot be read. */
	Summary of(KeptBlock block) {
		Summary found = find(block);
		return found == null ? Summary.unreadable(places) : found;
	}

	/** Null if the block's summary cannot be read. */
	Summary find(KeptBlock block) {
		if (block.passing()) {
			return block.summary(places);
		}
		synchronized (this) {
			Summary known = summaries.get(block);
			if (known != null) {
				return known;
			}
		}
		Summary read = block.summary(places);
		if (read != null) {
			put(block, read);
		}
		return read;
	}

	synchronized void put(KeptBlock block, Summary summary) {
		if (summaries.putIfAbsent(block, summary) != null) {
			return;
		}
		weight += summary.weight();
		Iterator<Map.Entry<KeptBlock, Summary>> eldest = summaries.entrySet().iterator();
		while (weight > MOST_BYTES && summaries.size() > 1) {
			weight -= eldest.next().getValue().weight();
			eldest.remove();
		}
	}
}
