// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.HashSet;
import java.util.Set;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/**
 * A filter of messages for exports. What became of a message is not known when it is sent: the sends of messages that pass by their latency or
 * outcome are found by number beforehand, so that each comes along with its end.
 */
public final class WithSends {
	private WithSends() {
	}

	/** Goes through the window once if the filter is about more than sender, receiver and type. */
	public static EventFilter of(TrafficFilter filter, TrafficStore.Contents contents, TimeWindow window) {
		if (filter.isAll()) {
			return EventFilter.ALL;
		}
		if (filter.pairsSuffice()) {
			return filter::accepts;
		}
		Set<Long> passed = new HashSet<>();
		for (int block = 0; block < contents.blocks(); block++) {
			TrafficStore.BlockExtent extent = contents.extent(block);
			if (extent.lastNanos() < window.begin() || extent.firstNanos() > window.end()) {
				continue;
			}
			contents.read(block, (words, at) -> {
				int kind = IpiEvent.kind(words, at);
				long number = IpiEvent.number(words, at);
				if (number > 0 && (kind == IpiEvent.DELIVERED || kind == IpiEvent.LOST) && window.contains(IpiEvent.time(words, at)) && filter.accepts(words, at)) {
					passed.add(number);
				}
			});
		}
		return (words, at) -> filter.accepts(words, at) || IpiEvent.kind(words, at) == IpiEvent.SENT && passed.contains(IpiEvent.number(words, at));
	}
}
