// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Columns;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Interval;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.drawing.Look;

/** Layouts and pictures that tests draw. */
final class Samples {
	/** host: CPUs 0, 1; web: 4, 5; net: 16; nobody: 30. */
	static final TrafficLayout LAYOUT = layout(List.of(cpu(0, 0), cpu(1, 0), cpu(4, 1), cpu(5, 1), cpu(16, 2), cpu(30, -1)));

	private Samples() {
	}

	/** All of the host; their packages alternate. */
	static TrafficLayout cpus(int count) {
		List<TrafficLayout.Cpu> cpus = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			cpus.add(new TrafficLayout.Cpu(i, i, i % 2, i % 2, i, 0));
		}
		return layout(cpus);
	}

	private static TrafficLayout layout(List<TrafficLayout.Cpu> cpus) {
		return new TrafficLayout("sample", "test", "plan", "machine", 0, List.of(kernel(0, "host", -1), kernel(1, "web", 0), kernel(2, "net", 2)), cpus, List.of(), Map.of(), Map.of());
	}

	private static TrafficLayout.Kernel kernel(int id, String name, int colour) {
		return new TrafficLayout.Kernel(id, name, colour, "", "");
	}

	private static TrafficLayout.Cpu cpu(int linux, int kernel) {
		return new TrafficLayout.Cpu(linux, linux * 2L, linux / 16, linux / 16, linux, kernel);
	}

	static LaneList lanes(TrafficLayout layout, LaneChoice choice) {
		return LaneList.of(layout, LaneList.ownersAtBegin(layout), Set.of(), choice);
	}

	static TimelinePicture picture(TrafficLayout layout, LaneChoice choice, TimeWindow window, List<Lane> lanes, Arrow... arrows) {
		return TimelinePicture.of(layout, lanes(layout, choice), new TimelineAnswer(window, lanes, List.of(arrows), 0, List.of(), true), window);
	}

	/** Idle all the time, but for what is given. */
	static Lane lane(int cpu, int kernel, TimeWindow window, Interval... busy) {
		List<Interval> intervals = new ArrayList<>();
		long at = window.begin();
		for (Interval interval : busy) {
			if (interval.begin() > at) {
				intervals.add(new Interval(at, interval.begin(), LaneState.IDLE, kernel));
			}
			intervals.add(interval);
			at = interval.end();
		}
		if (at < window.end()) {
			intervals.add(new Interval(at, window.end(), LaneState.IDLE, kernel));
		}
		return new Lane(cpu, intervals, null);
	}

	/** Columns in which nothing happens. */
	static Columns columns(int count, int kernel, LaneState state) {
		byte[] states = new byte[count];
		Arrays.fill(states, (byte) state.ordinal());
		int[] kernels = new int[count];
		Arrays.fill(kernels, kernel);
		return new Columns(states, kernels, new float[count], new float[count], new int[count], new int[count], new int[count], new long[count]);
	}

	static Arrow arrow(int from, int to, long begin, long end, Outcome outcome) {
		return new Arrow(from, to, begin, end, 0x5002, 256, outcome, begin + 1);
	}

	static TimelineFrame frame(TimelinePicture picture, TimeWindow visible) {
		return new TimelineFrame(picture, visible, Optional.empty(), 0, 0, List.of(), 0, -1, false, null, Look.of(false));
	}

	static TimelineFrame selected(TimelinePicture picture, TimeWindow visible, long a, long b) {
		return new TimelineFrame(picture, visible, Optional.of(TimeWindow.between(a, b)), a, b, List.of(), 0, 1, true, null, Look.of(false));
	}
}
