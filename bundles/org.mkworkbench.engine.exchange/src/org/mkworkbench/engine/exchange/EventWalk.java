// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** Goes through the selected events of a store in order of time, one block in memory at a time. */
public final class EventWalk {
	private static final int EVENTS_BETWEEN_CHECKS = 4096;

	private final TrafficStore.Contents contents;
	private final Selection selection;
	private final Cancel cancel;
	private long seen;
	private long taken;
	private long unreadable;

	/** @param contents what is gone through, whatever comes later */
	public EventWalk(TrafficStore.Contents contents, Selection selection, Cancel cancel) {
		this.contents = contents;
		this.selection = selection;
		this.cancel = cancel;
	}

	/** Hands over the events, in blocks of which those outside the window are not read. */
	public void events(EventRing.Sink sink) {
		TimeWindow window = selection.window();
		for (int block = 0; block < contents.blocks(); block++) {
			cancel.check();
			TrafficStore.BlockExtent extent = contents.extent(block);
			if (extent.lastNanos() < window.begin() || extent.firstNanos() > window.end()) {
				continue;
			}
			if (!contents.read(block, (words, at) -> event(words, at, window, sink))) {
				unreadable += extent.events();
			}
		}
	}

	private void event(long[] words, int at, TimeWindow window, EventRing.Sink sink) {
		if (++seen % EVENTS_BETWEEN_CHECKS == 0) {
			cancel.check();
		}
		if (window.contains(IpiEvent.time(words, at)) && (!IpiEvent.isMessage(IpiEvent.kind(words, at)) || selection.filter().accepts(words, at))) {
			taken++;
			sink.event(words, at);
		}
	}

	/** The notes of the window. */
	public List<TrafficNote> notes() {
		return contents.notes(selection.window().begin(), selection.window().end());
	}

	/** Events handed over so far. */
	public long taken() {
		return taken;
	}

	/** Whether all events of the window were there to be read. */
	public boolean complete() {
		return unreadable == 0;
	}

	/** What is not in the events, one sentence each. */
	public List<String> remarks() {
		List<String> remarks = new ArrayList<>();
		if (contents.lost() > 0) {
			remarks.add(String.format(Locale.ROOT, "%,d events were lost while recording and are not in the export.", contents.lost()));
		}
		if (unreadable > 0) {
			remarks.add(String.format(Locale.ROOT, "%,d events of the window are no longer kept or cannot be read; they are not in the export.", unreadable));
		}
		return remarks;
	}
}
