// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.HashMap;
import java.util.Map;

import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * What a timeline knows: all rows, and the contents of those that were asked for. Immutable.
 *
 * @param bounds what the source has
 */
record TimelinePicture(TrafficLayout layout, LaneList lanes, TimelineAnswer answer, TimeWindow bounds, Map<Integer, Lane> laneByCpu) {
	static TimelinePicture of(TrafficLayout layout, LaneList lanes, TimelineAnswer answer, TimeWindow bounds) {
		Map<Integer, Lane> byCpu = new HashMap<>();
		answer.lanes().forEach(lane -> byCpu.put(lane.cpu(), lane));
		return new TimelinePicture(layout, lanes, answer, bounds, Map.copyOf(byCpu));
	}

	/** The same contents in other rows, as while the answer for them is on its way. */
	TimelinePicture with(LaneList other) {
		return new TimelinePicture(layout, other, answer, bounds, laneByCpu);
	}

	/** What a CPU is called in rows; "?" if it is not known. */
	String cpuName(int cpu) {
		LaneList.Row row = lanes.rowOf(cpu);
		if (row != null && !row.head()) {
			return row.label();
		}
		if (cpu < 0) {
			return "?";
		}
		TrafficLayout.Cpu thread = layout.cpus().get(cpu);
		String kernel = row != null ? row.label() : layout.kernel(thread.kernelId()).map(TrafficLayout.Kernel::name).orElse(Messages.LaneList_nobody);
		return org.eclipse.osgi.util.NLS.bind(Messages.LaneList_lane, kernel, thread.linux());
	}
}
