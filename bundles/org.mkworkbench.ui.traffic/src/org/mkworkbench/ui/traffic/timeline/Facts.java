// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Columns;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Interval;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;
import org.mkworkbench.ui.traffic.Quantities;

/**
 * Exact figures of what is at a place of a timeline, for the card at the pointer and for screen readers.
 *
 * @param lines label and value
 */
record Facts(String title, List<Map.Entry<String, String>> lines) {
	static Facts of(Arrow arrow, TimelinePicture picture) {
		List<Map.Entry<String, String>> lines = new ArrayList<>();
		lines.add(Map.entry(Messages.Facts_type, Texts.type(picture.layout(), arrow.type())));
		lines.add(Map.entry(Messages.Facts_bytes, NLS.bind(Messages.Facts_byteCount, Quantities.count(arrow.bytes()))));
		lines.add(Map.entry(Messages.Facts_sentAt, TimeText.exact(arrow.begin())));
		if (arrow.end() > arrow.begin()) {
			lines.add(Map.entry(ArrowLayer.bad(arrow.outcome()) ? Messages.Facts_endedAt : Messages.Facts_handledAt, TimeText.exact(arrow.end())));
			lines.add(Map.entry(Messages.Facts_latency, TimeText.exact(arrow.end() - arrow.begin())));
		}
		lines.add(Map.entry(Messages.Facts_outcome, arrow.outcome().word()));
		if (arrow.number() > 0) {
			lines.add(Map.entry(Messages.Facts_number, Quantities.count(arrow.number())));
		}
		return new Facts(picture.cpuName(arrow.fromCpu()) + " → " + picture.cpuName(arrow.toCpu()), lines);
	}

	/** What a row does at a moment. */
	static Facts at(LaneList.Row row, long time, TimelinePicture picture) {
		List<Map.Entry<String, String>> lines = new ArrayList<>();
		lines.add(Map.entry(Messages.Facts_time, TimeText.exact(time)));
		if (row.head()) {
			lines.add(Map.entry(Messages.Facts_cpus, Quantities.count(row.cpus().size())));
			together(row, time, picture, lines);
			return new Facts(row.label(), lines);
		}
		Lane lane = picture.laneByCpu().get(row.cpu());
		if (lane != null && lane.columns() != null) {
			column(lane.columns(), picture.answer().window(), time, lines);
		} else if (lane != null) {
			interval(lane.intervals(), time).ifPresent(interval -> {
				lines.add(Map.entry(Messages.Facts_state, Texts.state(interval.state())));
				TimeWindow known = picture.answer().window();
				boolean whole = interval.begin() > known.begin() && interval.end() < known.end();
				// Beyond the window that was asked for nobody knows how long it lasts.
				lines.add(Map.entry(Messages.Facts_since, interval.begin() > known.begin() ? TimeText.exact(interval.begin()) : NLS.bind(Messages.Facts_before, TimeText.exact(known.begin()))));
				lines.add(Map.entry(Messages.Facts_until, interval.end() < known.end() ? TimeText.exact(interval.end()) : NLS.bind(Messages.Facts_after, TimeText.exact(known.end()))));
				String length = TimeText.exact(interval.end() - interval.begin());
				lines.add(Map.entry(Messages.Facts_length, whole ? length : NLS.bind(Messages.Facts_atLeast, length)));
			});
		}
		return new Facts(row.label(), lines);
	}

	static Optional<Interval> interval(List<Interval> intervals, long time) {
		// The last one that has begun: a moment between two belongs to the later one.
		int low = 0;
		int high = intervals.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (intervals.get(middle).begin() <= time) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return intervals.isEmpty() || intervals.get(low).begin() > time || intervals.get(low).end() < time ? Optional.empty() : Optional.of(intervals.get(low));
	}

	private static int columnAt(Columns columns, TimeWindow window, long time) {
		int count = columns.states().length;
		int at = (int) Math.floor((double) (time - window.begin()) / Math.max(1, window.nanos()) * count);
		return time == window.end() ? count - 1 : at >= 0 && at < count ? at : -1;
	}

	private static void column(Columns columns, TimeWindow window, long time, List<Map.Entry<String, String>> lines) {
		int at = columnAt(columns, window, time);
		if (at < 0) {
			return;
		}
		span(columns, window, at, lines);
		LaneState state = LaneState.values()[columns.states()[at]];
		lines.add(Map.entry(Messages.Facts_state, Texts.state(state)));
		lines.add(Map.entry(Messages.Facts_running, percent(columns.running()[at])));
		lines.add(Map.entry(Messages.Facts_interrupt, percent(columns.interrupt()[at])));
		counts(columns.sent()[at], columns.handled()[at], columns.dropped()[at], columns.maxLatencies()[at], lines);
	}

	private static void span(Columns columns, TimeWindow window, int at, List<Map.Entry<String, String>> lines) {
		lines.add(Map.entry(Messages.Facts_column, NLS.bind(Messages.Facts_columnOf, TimeText.about(Math.max(1, window.nanos() / columns.states().length)))));
	}

	private static void counts(long sent, long handled, long dropped, long maxLatency, List<Map.Entry<String, String>> lines) {
		lines.add(Map.entry(Messages.Facts_sent, Quantities.count(sent)));
		lines.add(Map.entry(Messages.Facts_handled, Quantities.count(handled)));
		lines.add(Map.entry(Messages.Facts_dropped, Quantities.count(dropped)));
		if (handled > 0 && maxLatency > 0) {
			lines.add(Map.entry(Messages.Facts_maxLatency, TimeText.exact(maxLatency)));
		}
	}

	/** All CPUs of a collapsed kernel. */
	private static void together(LaneList.Row row, long time, TimelinePicture picture, List<Map.Entry<String, String>> lines) {
		long sent = 0;
		long handled = 0;
		long dropped = 0;
		long latency = 0;
		int busy = 0;
		Columns any = null;
		for (int cpu : row.cpus()) {
			Lane lane = picture.laneByCpu().get(cpu);
			if (lane != null && lane.columns() != null) {
				int at = columnAt(lane.columns(), picture.answer().window(), time);
				if (at >= 0) {
					any = lane.columns();
					sent += any.sent()[at];
					handled += any.handled()[at];
					dropped += any.dropped()[at];
					latency = Math.max(latency, any.maxLatencies()[at]);
					busy += any.running()[at] + any.interrupt()[at] > 0 ? 1 : 0;
				}
			} else if (lane != null) {
				busy += interval(lane.intervals(), time).filter(interval -> interval.state() == LaneState.RUNNING || interval.state() == LaneState.INTERRUPT).isPresent() ? 1 : 0;
			}
		}
		lines.add(Map.entry(Messages.Facts_busy, Quantities.count(busy)));
		if (any != null) {
			span(any, picture.answer().window(), 0, lines);
			counts(sent, handled, dropped, latency, lines);
		}
	}

	/** What is there is never told as nothing. */
	private static String percent(float share) {
		double percent = share * 100.0;
		return percent > 0 && percent < 0.01 ? "< 0.01 %" : String.format(Locale.ROOT, percent < 10 ? "%.2f %%" : "%.1f %%", percent);
	}

	/** For screen readers. */
	String spoken() {
		StringBuilder text = new StringBuilder(title);
		lines.forEach(line -> text.append(", ").append(line.getKey()).append(' ').append(line.getValue()));
		return text.toString();
	}
}
