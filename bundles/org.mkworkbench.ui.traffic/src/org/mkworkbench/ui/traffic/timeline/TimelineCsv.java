// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Columns;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Interval;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** The picture as lines of comma-separated values (RFC 4180): an interval, a column or a message a line. */
final class TimelineCsv {
	private static final String HEADING = "row,kernel,cpu,begin_ns,end_ns,state,running,interrupt,sent,handled,dropped,max_latency_ns,to_cpu,type,bytes,outcome,number\r\n";

	private final TimelinePicture picture;
	private final TimeWindow window;
	private final StringBuilder text = new StringBuilder(HEADING);

	private TimelineCsv(TimelinePicture picture, TimeWindow window) {
		this.picture = picture;
		this.window = window;
	}

	/** What the rows that were asked for have in a window. */
	static String of(TimelinePicture picture, TimeWindow window) {
		TimelineCsv csv = new TimelineCsv(picture, window);
		for (Lane lane : picture.answer().lanes()) {
			if (picture.lanes().rowOf(lane.cpu()) == null) {
				continue;
			}
			if (lane.columns() == null) {
				lane.intervals().forEach(interval -> csv.interval(lane.cpu(), interval));
			} else {
				csv.columns(lane.cpu(), lane.columns());
			}
		}
		picture.answer().arrows().forEach(csv::arrow);
		return csv.text.toString();
	}

	private void interval(int cpu, Interval interval) {
		if (interval.end() >= window.begin() && interval.begin() <= window.end()) {
			begin("interval", interval.kernelId(), cpu, interval.begin(), interval.end());
			text.append(interval.state().name().toLowerCase(java.util.Locale.ROOT)).append(",,,,,,,,,,,\r\n");
		}
	}

	private void columns(int cpu, Columns columns) {
		TimeWindow answered = picture.answer().window();
		int count = columns.states().length;
		for (int i = 0; i < count; i++) {
			long begin = answered.begin() + Math.round((double) answered.nanos() * i / count);
			long end = answered.begin() + Math.round((double) answered.nanos() * (i + 1) / count);
			if (end >= window.begin() && begin <= window.end()) {
				begin("column", columns.kernelIds()[i], cpu, begin, end);
				text.append(LaneState.values()[columns.states()[i]].name().toLowerCase(java.util.Locale.ROOT)).append(',').append(columns.running()[i]).append(',')
						.append(columns.interrupt()[i]).append(',').append(columns.sent()[i]).append(',').append(columns.handled()[i]).append(',').append(columns.dropped()[i])
						.append(',').append(columns.maxLatencies()[i]).append(",,,,,\r\n");
			}
		}
	}

	private void arrow(Arrow arrow) {
		if (arrow.end() >= window.begin() && arrow.begin() <= window.end()) {
			int kernel = arrow.fromCpu() < 0 || picture.lanes().rowOf(arrow.fromCpu()) == null ? LaneList.NOBODY : picture.lanes().rowOf(arrow.fromCpu()).kernelId();
			begin("message", kernel, arrow.fromCpu(), arrow.begin(), arrow.end());
			text.append(",,,,,,,").append(linux(arrow.toCpu())).append(',').append(quoted(Texts.type(picture.layout(), arrow.type()))).append(',').append(arrow.bytes())
					.append(',').append(arrow.outcome().word()).append(',').append(arrow.number()).append("\r\n");
		}
	}

	private void begin(String row, int kernel, int cpu, long begin, long end) {
		text.append(row).append(',').append(quoted(picture.layout().kernel(kernel).map(TrafficLayout.Kernel::name).orElse(""))).append(',').append(linux(cpu)).append(',')
				.append(begin).append(',').append(end).append(',');
	}

	private String linux(int cpu) {
		return cpu < 0 ? "" : Integer.toString(picture.layout().cpus().get(cpu).linux());
	}

	private static String quoted(String name) {
		return name.matches("[\\w.-]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
	}
}
