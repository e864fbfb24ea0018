// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.LaneBins;
import org.mkworkbench.engine.traffic.recording.TrafficStore.BlockExtent;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/** Follows how full the rings were. One for each question. */
final class RingQuestion {
	/** Most events that are read because bins are longer than columns. */
	private static final long DECODED = 2_000_000;
	/** Most blocks before the window or its end that are read to learn how full a ring was. */
	private static final int LOOK_BACK = 4;

	private final Contents contents;
	private final TimeWindow window;
	private final LayoutTables tables;
	private final Cancel cancel;
	private final ColumnScale scale;
	private final int[][] min;
	private final int[][] max;
	private final int[][] full;
	private final int[] last;
	private long left = DECODED;
	private boolean exact = true;

	RingQuestion(Contents contents, TimeWindow window, LayoutTables tables, int columns, Cancel cancel) {
		this.contents = contents;
		this.window = window;
		this.tables = tables;
		this.cancel = cancel;
		this.scale = new ColumnScale(window, columns);
		this.min = new int[tables.kernels()][scale.columns()];
		this.max = new int[tables.kernels()][scale.columns()];
		this.full = new int[tables.kernels()][scale.columns()];
		this.last = new int[tables.kernels()];
		for (int kernel = 0; kernel < tables.kernels(); kernel++) {
			Arrays.fill(min[kernel], -1);
			Arrays.fill(max[kernel], -1);
		}
		Arrays.fill(last, -1);
	}

	RingAnswer ask() {
		for (int block = 0; block < contents.blocks();) {
			BlockExtent extent = contents.extent(block);
			int inside = block;
			while (inside < contents.blocks() && isInside(contents.extent(inside))) {
				inside++;
			}
			if (inside > block) {
				contents.cover(block, inside, Math.max(1, (long) scale.nanos()), this::inside);
				block = inside;
				continue;
			}
			if (extent.events() > 0 && extent.firstNanos() <= window.end() && extent.lastNanos() >= window.begin()) {
				edge(block, extent);
			}
			block++;
		}
		atEnd();
		List<RingAnswer.Ring> rings = new ArrayList<>();
		for (int kernel = 0; kernel < tables.kernels(); kernel++) {
			rings.add(new RingAnswer.Ring(tables.layout().kernels().get(kernel).id(), min[kernel], max[kernel], full[kernel], Math.max(0, Arrays.stream(max[kernel]).max().orElse(0)),
					Arrays.stream(full[kernel]).asLongStream().sum(), last[kernel]));
		}
		return new RingAnswer(window, rings, exact);
	}

	private boolean isInside(BlockExtent extent) {
		return extent.firstNanos() >= window.begin() && extent.lastNanos() <= window.end();
	}

	private void inside(int block, int end, BlockSummary summary) {
		cancel.check();
		LaneBins bins = summary.lanes();
		BlockExtent extent = contents.extent(block);
		if (end - block > 1 || bins.binNanos() <= scale.nanos() || scale.column(extent.firstNanos()) == scale.column(extent.lastNanos())) {
			bins(bins);
			return;
		}
		left -= extent.events();
		if (left < 0 || !extent.readable() || !contents.read(block, this::event)) {
			exact &= extent.readable();
			bins(bins);
		}
	}

	/** Part of the block is in the window. */
	private void edge(int block, BlockExtent extent) {
		cancel.check();
		if (!extent.readable() || !contents.read(block, this::event)) {
			exact = false;
			bins(contents.summary(block).lanes());
		}
	}

	private void event(long[] words, int at) {
		long time = IpiEvent.time(words, at);
		int kind = IpiEvent.kind(words, at);
		if (!window.contains(time) || !isOfRing(kind)) {
			return;
		}
		int kernel = tables.kernel(IpiEvent.toKernel(words, at));
		if (kernel < 0) {
			return;
		}
		int column = scale.column(time);
		see(kernel, column, IpiEvent.ringEntries(words, at), IpiEvent.ringEntries(words, at));
		full[kernel][column] += kind == IpiEvent.DROPPED ? 1 : 0;
	}

	private static boolean isOfRing(int kind) {
		return kind <= IpiEvent.DROPPED || kind == IpiEvent.LOST;
	}

	private void see(int kernel, int column, int least, int most) {
		if (most >= 0) {
			min[kernel][column] = min[kernel][column] < 0 ? least : Math.min(min[kernel][column], least);
			max[kernel][column] = Math.max(max[kernel][column], most);
		}
	}

	private void bins(LaneBins bins) {
		for (int bin = 0; bin < bins.bins(); bin++) {
			long begin = bins.beginNanos() + bin * bins.binNanos();
			long end = begin + bins.binNanos() - 1;
			if (end < window.begin() || begin > window.end()) {
				continue;
			}
			int column = scale.column(begin + bins.binNanos() / 2);
			for (int kernel = 0; kernel < tables.kernels(); kernel++) {
				full[kernel][column] += bins.full(kernel, bin);
				// A bin longer than a column tells of all of its columns, as nothing more is known.
				for (int each = scale.column(begin); bins.maxRing(kernel, bin) >= 0 && each <= scale.column(end); each++) {
					see(kernel, each, bins.minRing(kernel, bin), bins.maxRing(kernel, bin));
				}
			}
		}
	}

	/** The last word about each ring up to the window's end. */
	private void atEnd() {
		int reads = 0;
		int block = contents.blocks();
		while (--block >= 0 && reads < LOOK_BACK && Arrays.stream(last).anyMatch(entries -> entries < 0)) {
			BlockExtent extent = contents.extent(block);
			if (extent.events() == 0 || extent.firstNanos() > window.end() || !extent.readable() || !tells(contents.summary(block).lanes())) {
				continue;
			}
			cancel.check();
			int[] found = new int[last.length];
			Arrays.fill(found, -1);
			contents.read(block, (words, at) -> {
				int kernel = isOfRing(IpiEvent.kind(words, at)) && IpiEvent.time(words, at) <= window.end() ? tables.kernel(IpiEvent.toKernel(words, at)) : -1;
				if (kernel >= 0 && IpiEvent.ringEntries(words, at) >= 0) {
					found[kernel] = IpiEvent.ringEntries(words, at);
				}
			});
			reads++;
			for (int kernel = 0; kernel < last.length; kernel++) {
				last[kernel] = last[kernel] < 0 ? found[kernel] : last[kernel];
			}
		}
	}

	/** Whether something about a ring of which nothing is known yet happened in a block. */
	private boolean tells(LaneBins bins) {
		for (int kernel = 0; kernel < last.length; kernel++) {
			for (int bin = 0; last[kernel] < 0 && bin < bins.bins(); bin++) {
				if (bins.maxRing(kernel, bin) >= 0) {
					return true;
				}
			}
		}
		return false;
	}
}
