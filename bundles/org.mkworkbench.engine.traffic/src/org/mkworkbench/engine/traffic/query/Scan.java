// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficStore.BlockExtent;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/**
 * Goes through what is kept of a window: whole blocks by their summaries if these say enough, the others, such as those at the window's ends,
 * event by event.
 */
abstract class Scan {
	private final Contents contents;
	private final TimeWindow window;
	private final Cancel cancel;
	private long left;
	private boolean exact = true;

	/** Decodes as many events as need be: slow at worst, but right. */
	Scan(Contents contents, TimeWindow window, Cancel cancel) {
		this(contents, window, cancel, Long.MAX_VALUE);
	}

	/**
	 * @param decoded most events that are decoded because summaries do not say enough, those at the ends not counted; what is beyond is taken from
	 *            summaries as well as can be
	 */
	Scan(Contents contents, TimeWindow window, Cancel cancel, long decoded) {
		this.contents = contents;
		this.window = window;
		this.cancel = cancel;
		this.left = decoded;
	}

	/**
	 * Takes in all events of a summary.
	 *
	 * @param force the events cannot be had: it must make do with the summary
	 * @return false if the summary does not say enough, and nothing was taken
	 */
	abstract boolean summary(BlockSummary summary, boolean force);

	/** Takes in an event of the window; any kind. */
	abstract void event(long[] words, int at);

	/** Whether everything was told as it is. */
	boolean exact() {
		return exact;
	}

	/** Something was told roughly. */
	void inexact() {
		exact = false;
	}

	Contents contents() {
		return contents;
	}

	TimeWindow window() {
		return window;
	}

	Cancel cancel() {
		return cancel;
	}

	void run() {
		cancel.check();
		int blocks = contents.blocks();
		int block = 0;
		while (block < blocks) {
			int inside = block;
			while (inside < blocks && isInside(contents.extent(inside))) {
				inside++;
			}
			if (inside > block) {
				inside(block, inside);
				block = inside;
				continue;
			}
			BlockExtent extent = contents.extent(block);
			if (overlaps(extent) && extent.events() > 0) {
				cancel.check();
				// Of few events at the end of a large block nothing may be in the window.
				if (!extent.readable() || !decode(block)) {
					exact = false;
					summary(contents.summary(block), true);
				}
			}
			block++;
		}
	}

	private boolean isInside(BlockExtent extent) {
		return extent.firstNanos() >= window.begin() && extent.lastNanos() <= window.end();
	}

	private boolean overlaps(BlockExtent extent) {
		return extent.firstNanos() <= window.end() && extent.lastNanos() >= window.begin();
	}

	/** Blocks that lie in the window completely. */
	private void inside(int from, int to) {
		contents.cover(from, to, Long.MAX_VALUE, (first, end, summary) -> {
			cancel.check();
			if (summary.complete() && summary(summary, false)) {
				return;
			}
			long events = 0;
			for (int block = first; block < end; block++) {
				events += contents.extent(block).events();
			}
			if (events <= left) {
				oneByOne(first, end, summary);
			} else {
				exact = false;
				summary(summary, true);
			}
		});
	}

	private void oneByOne(int from, int to, BlockSummary all) {
		for (int block = from; block < to; block++) {
			cancel.check();
			BlockSummary summary = to - from == 1 ? all : contents.summary(block);
			if (to - from > 1 && summary.complete() && summary(summary, false)) {
				continue;
			}
			BlockExtent extent = contents.extent(block);
			left -= extent.events();
			if (left < 0 || !extent.readable() || !decode(block)) {
				exact = false;
				summary(summary, true);
			}
		}
	}

	private boolean decode(int block) {
		return contents.read(block, (words, at) -> {
			long time = IpiEvent.time(words, at);
			if (time >= window.begin() && time <= window.end()) {
				event(words, at);
			}
		});
	}
}
