// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Columns;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Interval;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;

/**
 * One lane, column by column of the screen, made of an answer for the same window or for one nearby. Whatever an answer has in a column has at
 * least a column here: a single interrupt in an hour survives.
 */
final class PixelLane {
	private static final byte UNKNOWN = -1;

	/** Ordinals of {@link LaneState}, -1 where the answer says nothing. */
	final byte[] states;
	final int[] owners;
	/** Shares of the time, 0 to 1. */
	final float[] running;
	final float[] interrupt;
	/** Messages sent and handled. */
	final int[] messages;
	final int[] dropped;

	PixelLane(int width) {
		states = new byte[width];
		Arrays.fill(states, UNKNOWN);
		owners = new int[width];
		Arrays.fill(owners, -1);
		running = new float[width];
		interrupt = new float[width];
		messages = new int[width];
		dropped = new int[width];
	}

	int width() {
		return states.length;
	}

	boolean known(int x) {
		return states[x] != UNKNOWN;
	}

	LaneState state(int x) {
		return LaneState.values()[states[x]];
	}

	/** @param answered window of the answer that the lane is of */
	static PixelLane of(Lane lane, TimeWindow answered, TimeScale scale) {
		PixelLane pixels = new PixelLane(scale.width());
		if (lane.columns() != null) {
			pixels.take(lane.columns(), answered, scale);
		} else {
			for (Interval interval : lane.intervals()) {
				pixels.take(interval, scale);
			}
		}
		return pixels;
	}

	/** Lanes of one kernel in one: shares are the mean, counts the sum. What there is of any of them keeps a share above 0. */
	static PixelLane together(List<PixelLane> lanes, int width) {
		PixelLane sum = new PixelLane(width);
		for (PixelLane lane : lanes) {
			for (int x = 0; x < width; x++) {
				sum.running[x] += lane.running[x] / lanes.size();
				sum.interrupt[x] += lane.interrupt[x] / lanes.size();
				sum.messages[x] = added(sum.messages[x], lane.messages[x]);
				sum.dropped[x] = added(sum.dropped[x], lane.dropped[x]);
				if (lane.states[x] > sum.states[x]) {
					sum.states[x] = lane.states[x];
					sum.owners[x] = lane.owners[x];
				}
			}
		}
		return sum;
	}

	private static int added(int a, int b) {
		return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
	}

	private void take(Columns columns, TimeWindow answered, TimeScale scale) {
		int count = columns.states().length;
		if (count == 0) {
			return;
		}
		double length = Math.max(1, answered.nanos());
		double from = (scale.begin() - answered.begin()) / length * count;
		double step = scale.nanos() / length * count / width();
		for (int x = 0; x < width(); x++) {
			// The same picture at the same size comes out column by column: no rounding may let one of them go.
			int first = (int) Math.floor(from + x * step + 1e-6);
			int last = Math.max(first, (int) Math.ceil(from + (x + 1) * step - 1e-6) - 1);
			if (last >= 0 && first < count) {
				take(columns, x, Math.max(0, first), Math.min(count - 1, last));
			}
		}
	}

	private void take(Columns columns, int x, int first, int last) {
		for (int c = first; c <= last; c++) {
			running[x] = Math.max(running[x], columns.running()[c]);
			interrupt[x] = Math.max(interrupt[x], columns.interrupt()[c]);
			messages[x] = added(messages[x], added(columns.sent()[c], columns.handled()[c]));
			dropped[x] = added(dropped[x], columns.dropped()[c]);
		}
		states[x] = columns.states()[first];
		owners[x] = columns.kernelIds()[first];
	}

	private void take(Interval interval, TimeScale scale) {
		double begin = scale.x(interval.begin());
		double end = Math.max(scale.x(interval.end()), begin);
		if (end < 0 || begin >= width()) {
			return;
		}
		int first = (int) Math.max(0, Math.floor(begin));
		int last = (int) Math.min(width() - 1, Math.max(first, Math.ceil(end) - 1));
		for (int x = first; x <= last; x++) {
			float share = (float) Math.max(1e-4, Math.min(end, x + 1) - Math.max(begin, x));
			if (interval.state() == LaneState.RUNNING) {
				running[x] += share;
			} else if (interval.state() == LaneState.INTERRUPT) {
				interrupt[x] += share;
			}
			boolean busy = interval.state() == LaneState.RUNNING || interval.state() == LaneState.INTERRUPT;
			if (!known(x) || !busy) {
				states[x] = (byte) (busy ? LaneState.IDLE : interval.state()).ordinal();
				owners[x] = interval.kernelId();
			}
		}
	}
}
