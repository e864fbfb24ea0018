// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import org.mkworkbench.engine.traffic.query.TimeWindow;

/**
 * Where a time lies in a picture: {@code nanos} from {@code begin} on are {@code width} points wide. Immutable.
 *
 * @param nanos above 0
 * @param width above 0
 */
public record TimeScale(long begin, long nanos, int width) {
	/** Shortest window: so that single nanoseconds can be told apart, and no less. */
	public static final long SHORTEST = 10;
	/** Share of the window that stays over what there is when a person pans to its end. */
	private static final int KEPT = 10;

	public TimeScale {
		nanos = Math.max(1, nanos);
		width = Math.max(1, width);
	}

	public static TimeScale of(TimeWindow window, int width) {
		return new TimeScale(window.begin(), window.nanos(), width);
	}

	public TimeWindow window() {
		return new TimeWindow(begin, begin + nanos);
	}

	/** Exact to far below a point also after days, as the begin is taken off in whole nanoseconds first. */
	public double x(long time) {
		return (double) (time - begin) * width / nanos;
	}

	/** The nearest nanosecond. */
	public long timeAt(double x) {
		return begin + Math.round(x * nanos / width);
	}

	public double nanosPerPoint() {
		return (double) nanos / width;
	}

	/**
	 * The window after a zoom that keeps what is at {@code x} in its place.
	 *
	 * @param factor below 1 to see more detail
	 * @param bounds what there is
	 */
	public TimeWindow zoomed(double factor, double x, TimeWindow bounds) {
		long wanted = Math.round(Math.clamp(nanos * factor, SHORTEST, longest(bounds)));
		double share = Math.clamp(x / width, 0, 1);
		long fixed = begin + Math.round(share * nanos);
		return confined(fixed - Math.round(share * wanted), wanted, bounds);
	}

	/** The window after moving it to the right by a number of points, but at least a nanosecond. */
	public TimeWindow panned(double points, TimeWindow bounds) {
		long by = Math.round(points * nanos / width);
		if (by == 0 && points != 0) {
			by = points > 0 ? 1 : -1;
		}
		return confined(begin + by, nanos, bounds);
	}

	/** All there is. */
	public static TimeWindow fit(TimeWindow bounds) {
		return new TimeWindow(bounds.begin(), bounds.begin() + Math.max(SHORTEST, bounds.nanos()));
	}

	/** A window of at least the shortest length, and within what there is as far as a person may look. */
	public static TimeWindow confined(long begin, long nanos, TimeWindow bounds) {
		long length = Math.clamp(nanos, SHORTEST, longest(bounds));
		long last = Math.max(bounds.begin(), bounds.end() - length / KEPT);
		long from = Math.clamp(begin, bounds.begin(), last);
		return new TimeWindow(from, from + length);
	}

	/** The window moved as little as possible so that it shows a time, with some room around it. */
	public static TimeWindow revealing(TimeWindow window, long time, TimeWindow bounds) {
		long room = window.nanos() / KEPT;
		if (time >= window.begin() + room && time <= window.end() - room) {
			return window;
		}
		boolean near = time > window.begin() - window.nanos() && time < window.end() + window.nanos();
		long begin = !near ? time - window.nanos() / 2 : time < window.begin() + room ? time - room : time - window.nanos() + room;
		return confined(begin, window.nanos(), bounds);
	}

	/** Twice what there is, and a second at least, so that a run that has just begun can be looked at. */
	private static long longest(TimeWindow bounds) {
		return Math.max(1_000_000_000L, bounds.nanos() > Long.MAX_VALUE / 4 ? bounds.nanos() : 2 * bounds.nanos());
	}
}
