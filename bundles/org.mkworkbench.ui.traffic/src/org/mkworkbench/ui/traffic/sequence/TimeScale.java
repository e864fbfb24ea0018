// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;

/**
 * Where moments lie from top to bottom. Compressed, each message has a row of its own and long gaps are cut short; to scale, a nanosecond
 * takes the same room everywhere. Later is never above earlier.
 */
final class TimeScale {
	/** Least distance of two messages, so that their texts do not touch. */
	static final double ROW = 22;
	/** Room above the first and below the last moment. */
	static final double MARGIN = 28;
	/** A gap longer than this many rows is cut short. */
	private static final double LONGEST_ROWS = 3;
	private static final double CUT_GAP = 44;
	/** A row is never more than so many times as long as messages usually take: beside that, it is a gap. */
	private static final long LATENCIES_PER_ROW = 50;
	/** Scroll bars count points in an int; and nobody finds anything further down. */
	private static final double MAX_HEIGHT = 20_000_000;
	/** An arrow that takes time must look as if it did. */
	private static final double LEAST_SLANT = 5;

	private final long[] times;
	private final double[] places;
	private final double[] sent;
	private final double[] handled;
	private final List<Gap> gaps = new ArrayList<>();
	private double scale;
	private double height = 2 * MARGIN;

	/** A gap cut short, from {@code top} to {@code bottom}. */
	record Gap(double top, double bottom, long nanos) {
	}

	/** @param order 0 for the handling of messages before the sending at the same time */
	private record Point(long time, boolean send, int message) implements Comparable<Point> {
		@Override
		public int compareTo(Point other) {
			int byTime = Long.compare(time, other.time);
			int byKind = byTime == 0 ? Boolean.compare(send, other.send) : byTime;
			return byKind == 0 ? Integer.compare(message, other.message) : byKind;
		}
	}

	/**
	 * @param messages by time sent
	 * @param zoom of a scale that is not compressed; 1 for the usual one
	 */
	TimeScale(List<Message> messages, boolean compressed, double zoom) {
		List<Point> points = new ArrayList<>(messages.size() * 2);
		for (int i = 0; i < messages.size(); i++) {
			Message message = messages.get(i);
			points.add(new Point(message.sentNanos(), true, i));
			if (message.handledNanos() > message.sentNanos()) {
				points.add(new Point(message.handledNanos(), false, i));
			}
		}
		points.sort(null);
		times = points.stream().mapToLong(Point::time).toArray();
		places = new double[times.length];
		sent = new double[messages.size()];
		handled = new double[messages.size()];
		Arrays.fill(handled, -1);
		if (!points.isEmpty()) {
			chooseScale(messages, zoom, compressed);
			place(points, compressed);
			height = places[places.length - 1] + MARGIN;
		}
	}

	/** Half of the times between two messages take less than a row, half of them more. */
	private void chooseScale(List<Message> messages, double zoom, boolean compressed) {
		long[] steps = new long[messages.size()];
		int count = 0;
		for (int i = 1; i < messages.size(); i++) {
			long step = messages.get(i).sentNanos() - messages.get(i - 1).sentNanos();
			if (step > 0) {
				steps[count++] = step;
			}
		}
		Arrays.sort(steps, 0, count);
		long usual = count == 0 ? Math.max(1, times[times.length - 1] - times[0]) : steps[count / 2];
		long latency = messages.stream().filter(message -> message.handledNanos() > message.sentNanos()).mapToLong(message -> message.handledNanos() - message.sentNanos()).sorted()
				.skip(handledCount(messages) / 2).findFirst().orElse(usual);
		scale = ROW / (compressed ? Math.min(usual, Math.max(1, latency) * (double) LATENCIES_PER_ROW) : usual);
		if (!compressed) {
			double span = Math.max(1, times[times.length - 1] - times[0]);
			scale = Math.min(scale * zoom, MAX_HEIGHT / span);
		}
	}

	private static long handledCount(List<Message> messages) {
		return messages.stream().filter(message -> message.handledNanos() > message.sentNanos()).count();
	}

	private void place(List<Point> points, boolean compressed) {
		double y = MARGIN;
		double lastSend = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < points.size(); i++) {
			Point point = points.get(i);
			long passed = i == 0 ? 0 : times[i] - times[i - 1];
			if (!compressed) {
				y = MARGIN + (times[i] - times[0]) * scale;
			} else {
				double step = passed * scale;
				if (step > LONGEST_ROWS * ROW) {
					gaps.add(new Gap(y, y + CUT_GAP, passed));
					y += CUT_GAP;
				} else {
					y += passed > 0 ? Math.max(step, LEAST_SLANT) : 0;
				}
				if (point.send()) {
					y = Math.max(y, lastSend + ROW);
				}
			}
			places[i] = y;
			if (point.send()) {
				sent[point.message()] = y;
				lastSend = y;
			} else {
				handled[point.message()] = y;
			}
		}
	}

	double height() {
		return height;
	}

	double sent(int message) {
		return sent[message];
	}

	/** -1 if it was not handled. */
	double handled(int message) {
		return handled[message];
	}

	List<Gap> gaps() {
		return gaps;
	}

	/** Where a moment lies; before the first and after the last at the edges. */
	double place(long nanos) {
		if (times.length == 0 || nanos < times[0]) {
			return 0;
		}
		int at = Arrays.binarySearch(times, nanos);
		if (at >= 0) {
			while (at > 0 && times[at - 1] == nanos) {
				at--;
			}
			return places[at];
		}
		int after = -at - 1;
		if (after == times.length) {
			return height;
		}
		double share = (double) (nanos - times[after - 1]) / (times[after] - times[after - 1]);
		return places[after - 1] + share * (places[after] - places[after - 1]);
	}

	/** The moment at a place; that of the first or last one beyond them. Only for scales of at least one message. */
	long time(double place) {
		int after = 0;
		int end = places.length;
		while (after < end) {
			int middle = (after + end) / 2;
			if (places[middle] <= place) {
				after = middle + 1;
			} else {
				end = middle;
			}
		}
		if (after == 0) {
			return times[0];
		}
		if (after == places.length) {
			return times[after - 1];
		}
		double share = (place - places[after - 1]) / (places[after] - places[after - 1]);
		return times[after - 1] + Math.round(share * (times[after] - times[after - 1]));
	}
}
