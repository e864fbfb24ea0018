// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.util.List;

import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.LaneBins;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/**
 * A whole recording in as many columns as there are pixels.
 *
 * @param span from the first event to the last one
 * @param messages handled or dropped per column, about: bins that lie in two columns are shared out
 * @param dropped per column
 * @param marks steps, errors and bookmarks, in order of time
 */
record OverviewData(TimeWindow span, double[] messages, double[] dropped, List<TrafficNote> marks) {
	/** In the background; costs by the number of columns, not by that of blocks. */
	static OverviewData of(TrafficStore.Contents contents, int cpus, int columns, Cancel cancel) {
		long begin = contents.beginNanos();
		long end = Math.max(begin + 1, contents.endNanos());
		Columns of = new Columns(begin, end, columns);
		contents.cover(0, contents.blocks(), Math.max(1, (end - begin) / columns), (from, to, summary) -> {
			cancel.check();
			of.add(summary.lanes(), cpus);
		});
		List<TrafficNote> marks = contents.notes(begin, end).stream().filter(OverviewData::isMark).toList();
		return new OverviewData(new TimeWindow(begin, end), of.messages, of.dropped, marks);
	}

	static boolean isMark(TrafficNote note) {
		return note.kind() == TrafficNote.Kind.STEP || note.kind() == TrafficNote.Kind.BOOKMARK || note.severity() == TrafficNote.Severity.ERROR;
	}

	private static final class Columns {
		private final long begin;
		private final double nanosPerColumn;
		private final double[] messages;
		private final double[] dropped;

		Columns(long begin, long end, int columns) {
			this.begin = begin;
			nanosPerColumn = (double) (end - begin) / columns;
			messages = new double[columns];
			dropped = new double[columns];
		}

		void add(LaneBins lanes, int cpus) {
			for (int bin = 0; bin < lanes.bins(); bin++) {
				long handled = 0;
				long lost = 0;
				for (int cpu = 0; cpu < cpus; cpu++) {
					handled += lanes.handled(cpu, bin);
					lost += lanes.dropped(cpu, bin);
				}
				long at = lanes.beginNanos() + bin * lanes.binNanos();
				spread(messages, at, lanes.binNanos(), handled + lost);
				spread(dropped, at, lanes.binNanos(), lost);
			}
		}

		/** Shares a count out to the columns that a stretch of time touches. */
		void spread(double[] to, long from, long nanos, double count) {
			if (count <= 0) {
				return;
			}
			// Bins may begin before the first event and reach beyond the last one.
			double first = Math.max(0, (from - begin) / nanosPerColumn);
			double last = Math.min(to.length, (from + nanos - begin) / nanosPerColumn);
			int low = Math.clamp((long) Math.floor(first), 0, to.length - 1);
			int high = Math.clamp((long) Math.ceil(last) - 1, low, to.length - 1);
			if (low == high) {
				to[low] += count;
				return;
			}
			double perColumn = count / (last - first);
			for (int column = low; column <= high; column++) {
				double share = Math.min(column + 1, last) - Math.max(column, first);
				to[column] += Math.max(0, share) * perColumn;
			}
		}
	}
}
