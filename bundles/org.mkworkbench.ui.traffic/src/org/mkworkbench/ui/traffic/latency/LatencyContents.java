// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import java.util.List;
import java.util.stream.LongStream;

import org.mkworkbench.engine.traffic.query.LatencyAnswer;
import org.mkworkbench.engine.traffic.query.LatencyAnswer.By;
import org.mkworkbench.engine.traffic.query.LatencyAnswer.HeatMap;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * What the view of latencies shows.
 *
 * @param by what the rows are by
 * @param rows most messages first
 * @param all together
 * @param selected whether the rows are of a selected stretch of time, and not of all there is
 * @param bounds of all there is
 * @param dropped messages of the window that never arrived and have no latency
 */
record LatencyContents(By by, List<LatencyRow> rows, LatencyRow all, HeatMap heat, TimeWindow window, boolean selected, TimeWindow bounds, boolean exact, long dropped) {
	static LatencyContents of(LatencyAnswer answer, HeatMap heat, TrafficLayout layout, By by, boolean selected, TimeWindow bounds, long dropped) {
		List<LatencyRow> rows = answer.rows().stream().filter(row -> row.latencies().count() > 0).map(row -> LatencyRow.of(row, layout, by)).toList();
		return new LatencyContents(by, rows, LatencyRow.of(new LatencyRow.Key(-1, -1, -1), "", "", "", answer.all()), heat, answer.window(), selected, bounds,
				answer.exact() && heat.exact(), dropped);
	}

	/** A line for each row (RFC 4180). */
	String csv() {
		StringBuilder text = new StringBuilder("from,to,type,count,min_ns,p50_ns,p90_ns,p99_ns,p99.9_ns,max_ns\r\n");
		for (LatencyRow row : rows) {
			text.append(quoted(row.from())).append(',').append(quoted(row.to())).append(',').append(quoted(row.type()));
			LongStream.of(row.count(), row.min(), row.p50(), row.p90(), row.p99(), row.p999(), row.max()).forEach(number -> text.append(',').append(number));
			text.append("\r\n");
		}
		return text.toString();
	}

	private static String quoted(String name) {
		return name.matches("[\\w.-]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
	}
}
