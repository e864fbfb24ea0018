// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.traffic.CpuActivity;

/** What a CPU did in a window, put together of its activities and of the life of the kernels it belonged to. */
final class LaneStates {
	private final int cpu;
	private final TimeWindow window;
	private final LifeHistory life;
	private final ColumnScale scale;
	private final LaneColumns columns;
	/** Begin, end and activity, three longs each; null once there were more than columns, which take them then. */
	private long[] activities = new long[12];
	private int size;

	/** A stretch of time, its end not included. */
	private record Span(long begin, long end, LaneState state, int kernelId) {
	}

	LaneStates(int cpu, TimeWindow window, LifeHistory life, ColumnScale scale, LaneColumns columns) {
		this.cpu = cpu;
		this.window = window;
		this.life = life;
		this.scale = scale;
		this.columns = columns;
	}

	/** Adds an activity; in any order. @param activity ordinal of a {@link CpuActivity} */
	void add(long begin, long end, int activity) {
		if (end <= begin) {
			return;
		}
		if (size == 3 * scale.columns()) {
			spill();
		}
		if (activities == null) {
			spread(begin, end, activity);
			return;
		}
		if (size == activities.length) {
			activities = Arrays.copyOf(activities, size * 2);
		}
		activities[size] = begin;
		activities[size + 1] = end;
		activities[size + 2] = activity;
		size += 3;
	}

	private void spill() {
		for (int i = 0; i < size; i += 3) {
			spread(activities[i], activities[i + 1], activities[i + 2]);
		}
		activities = null;
		size = 0;
	}

	/** Adds an activity to the columns at once; what of it lies over another one is sorted out when shares are made of it. */
	private void spread(long begin, long end, long activity) {
		if (activity == CpuActivity.INTERRUPT.ordinal()) {
			scale.spread(begin, end, columns.interrupt);
		} else if (activity == CpuActivity.WORK.ordinal()) {
			long last = Math.min(end, window.end() + 1);
			for (long time = Math.max(begin, window.begin()); time < last;) {
				long next = Math.min(last, life.nextChange(cpu, time));
				if (life.lane(cpu, time) != LaneState.BOOTING) {
					scale.spread(time, next, columns.running);
				}
				time = next;
			}
		}
	}

	/** Whether it is still known one by one what happened. */
	boolean single() {
		return activities != null;
	}

	/** States one after the other, touching each other. */
	List<TimelineAnswer.Interval> intervals() {
		List<TimelineAnswer.Interval> intervals = new ArrayList<>();
		for (Span span : spans()) {
			intervals.add(new TimelineAnswer.Interval(span.begin, Math.min(span.end, window.end()), span.state, span.kernelId));
		}
		return List.copyOf(intervals);
	}

	/** Adds what is not in the columns yet to them. */
	void fill() {
		if (size == 0) {
			return;
		}
		for (Span span : spans()) {
			if (span.state == LaneState.RUNNING) {
				scale.spread(span.begin, span.end, columns.running);
			} else if (span.state == LaneState.INTERRUPT) {
				scale.spread(span.begin, span.end, columns.interrupt);
			}
		}
	}

	private List<Span> spans() {
		// Both ends belong to the window, and a moment has a state as well.
		long end = window.end() == window.begin() ? window.end() + 1 : window.end();
		List<Span> spans = new ArrayList<>();
		for (long time = window.begin(); time < end;) {
			long next = Math.min(end, life.nextChange(cpu, time));
			spans.add(new Span(time, next, life.lane(cpu, time), life.owner(cpu, time)));
			time = next;
		}
		spans = paint(spans, CpuActivity.WORK);
		spans = paint(spans, CpuActivity.HUNG);
		return joined(paint(spans, CpuActivity.INTERRUPT));
	}

	/** Paints activities of a kind over what there is. */
	private List<Span> paint(List<Span> ground, CpuActivity activity) {
		long[][] paints = sorted(activity.ordinal());
		if (paints.length == 0) {
			return ground;
		}
		List<Span> painted = new ArrayList<>(ground.size() + 2 * paints.length);
		int next = 0;
		for (Span span : ground) {
			long time = span.begin;
			while (next < paints.length && paints[next][1] <= time) {
				next++;
			}
			for (int i = next; i < paints.length && paints[i][0] < span.end; i++) {
				long begin = Math.max(time, paints[i][0]);
				long end = Math.min(span.end, paints[i][1]);
				if (end <= begin) {
					continue;
				}
				if (begin > time) {
					painted.add(new Span(time, begin, span.state, span.kernelId));
				}
				painted.add(new Span(begin, end, state(span.state, activity), span.kernelId));
				time = end;
			}
			if (time < span.end) {
				painted.add(new Span(time, span.end, span.state, span.kernelId));
			}
		}
		return painted;
	}

	/** Work of a kernel that starts is its start. */
	private static LaneState state(LaneState ground, CpuActivity activity) {
		return switch (activity) {
			case WORK -> ground == LaneState.BOOTING ? ground : LaneState.RUNNING;
			case HUNG -> LaneState.HUNG;
			case INTERRUPT -> LaneState.INTERRUPT;
		};
	}

	private long[][] sorted(int activity) {
		int count = 0;
		for (int i = 0; i < size; i += 3) {
			count += activities[i + 2] == activity ? 1 : 0;
		}
		long[][] paints = new long[count][];
		boolean ordered = true;
		int at = 0;
		for (int i = 0; i < size; i += 3) {
			if (activities[i + 2] == activity) {
				paints[at] = new long[] {activities[i], activities[i + 1]};
				ordered &= at == 0 || paints[at - 1][0] <= activities[i];
				at++;
			}
		}
		if (!ordered) {
			Arrays.sort(paints, (a, b) -> Long.compare(a[0], b[0]));
		}
		// Of two that overlap, the earlier one goes on; one that lies in another has no part of its own.
		long end = Long.MIN_VALUE;
		for (long[] paint : paints) {
			paint[0] = Math.max(paint[0], Math.min(end, paint[1]));
			end = Math.max(end, paint[1]);
		}
		return paints;
	}

	private static List<Span> joined(List<Span> spans) {
		List<Span> joined = new ArrayList<>(spans.size());
		for (Span span : spans) {
			Span last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && last.state == span.state && last.kernelId == span.kernelId) {
				joined.set(joined.size() - 1, new Span(last.begin, span.end, last.state, last.kernelId));
			} else {
				joined.add(span);
			}
		}
		return joined;
	}
}
