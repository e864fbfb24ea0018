// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.traffic.query.TimelineAnswer.Columns;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;

/** Where columns of lanes tell of dropped messages. */
final class DropMarks {
	private DropMarks() {
	}

	/** Places along the scale, ascending, not so close that crosses would lie on each other. */
	static List<Double> of(TimelinePicture picture, LaneList.Row row, TimeScale scale) {
		List<Double> places = new ArrayList<>();
		boolean[] dropped = new boolean[scale.width()];
		for (int cpu : row.head() ? row.cpus() : List.of(row.cpu())) {
			Lane lane = picture.laneByCpu().get(cpu);
			if (lane != null && lane.columns() != null) {
				collect(lane, picture, scale, dropped);
			}
		}
		double last = Double.NEGATIVE_INFINITY;
		for (int x = 0; x < dropped.length; x++) {
			if (dropped[x] && x - last >= ArrowLayer.CROSS) {
				places.add(x + 0.5);
				last = x;
			}
		}
		return places;
	}

	private static void collect(Lane lane, TimelinePicture picture, TimeScale scale, boolean[] dropped) {
		Columns columns = lane.columns();
		if (!any(columns.dropped())) {
			return;
		}
		PixelLane pixels = PixelLane.of(lane, picture.answer().window(), scale);
		for (int x = 0; x < dropped.length; x++) {
			dropped[x] |= pixels.dropped[x] > 0;
		}
	}

	private static boolean any(int[] counts) {
		for (int count : counts) {
			if (count > 0) {
				return true;
			}
		}
		return false;
	}
}
