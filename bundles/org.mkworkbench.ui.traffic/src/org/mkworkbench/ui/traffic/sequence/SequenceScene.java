// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.sequence.Lifeline.Key;
import org.mkworkbench.ui.traffic.timeline.TimeText;

/**
 * Where lifelines and messages lie. Points; x from the left edge of the time axis, y from below the heads. Immutable.
 */
final class SequenceScene {
	/** Height of the heads. */
	static final double HEADS = 44;
	/** Width of the time axis. */
	static final double AXIS = 224;
	/** How much wider the axis is where moments are written with minutes, and with hours. */
	private static final double MINUTES = 52;
	private static final double HOURS = 84;
	private static final double WIDEST_HEAD = 160;
	private static final double BETWEEN_HEADS = 16;
	private static final double LEAST_SPACING = 132;
	private static final double WIDEST_SPACING = 340;
	private static final double RIGHT_MARGIN = 24;
	/** Length of an arrow from or to somebody who is not known. */
	private static final double STUB = 56;
	private static final double LOOP = 36;
	/** How far away from an arrow a click may be. */
	private static final double REACH = 5;

	/**
	 * A message as drawn.
	 *
	 * @param index in the messages
	 * @param fromX and toX the same for a message to oneself
	 * @param foundFrom whether the sender is known
	 */
	record Arrow(int index, double fromX, double fromY, double toX, double toY, boolean foundFrom, boolean foundTo) {
		boolean toItself() {
			return fromX == toX;
		}

		boolean rightwards() {
			return toX >= fromX;
		}

		double top() {
			return Math.min(fromY, toY);
		}

		double bottom() {
			return Math.max(fromY, toY);
		}
	}

	private final TrafficLayout layout;
	private final List<Message> messages;
	private final List<Lifeline> lines;
	private final TimeScale times;
	private final double axis;
	private final double spacing;
	private final List<Arrow> arrows = new ArrayList<>();
	private final Map<Integer, Arrow> byIndex = new HashMap<>();
	private final Map<Long, Integer> byNumber = new HashMap<>();

	/** @param width of the view in points */
	SequenceScene(TrafficLayout layout, List<Message> messages, Lifelines lifelines, TimeScale times, double width) {
		this.layout = layout;
		this.messages = messages;
		this.times = times;
		lines = lifelines.shown();
		long last = messages.isEmpty() ? 0 : messages.getLast().sentNanos();
		axis = AXIS + (last >= TimeText.HOUR ? HOURS : last >= TimeText.MINUTE ? MINUTES : 0);
		spacing = Math.clamp((width - axis - RIGHT_MARGIN) / Math.max(1, lines.size()), LEAST_SPACING, WIDEST_SPACING);
		Map<Key, Integer> columns = new HashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			columns.put(lines.get(i).key(), i);
		}
		for (int i = 0; i < messages.size(); i++) {
			Message message = messages.get(i);
			if (message.number() != 0) {
				byNumber.put(message.number(), i);
			}
			Key sender = lifelines.sender(message);
			Key receiver = lifelines.receiver(message);
			boolean shown = (sender == null || columns.containsKey(sender)) && (receiver == null || columns.containsKey(receiver)) && (sender != null || receiver != null);
			if (shown) {
				add(arrow(i, sender == null ? -1 : columns.get(sender), receiver == null ? -1 : columns.get(receiver)));
			}
		}
	}

	private void add(Arrow arrow) {
		arrows.add(arrow);
		byIndex.put(arrow.index(), arrow);
	}

	/** @param from and to columns, -1 if unknown */
	private Arrow arrow(int index, int from, int to) {
		double fromX = from < 0 ? x(to) - STUB : x(from);
		double toX = to < 0 ? fromX + STUB : x(to);
		double fromY = times.sent(index);
		double toY = times.handled(index) < 0 ? fromY : times.handled(index);
		Outcome outcome = messages.get(index).outcome();
		// What never arrived ends on its way: dropped ones at the ring, refused ones at once.
		double share = outcome == Outcome.REFUSED ? 0.35 : outcome == Outcome.DROPPED ? 0.8 : outcome == Outcome.LOST ? 0.92 : 1;
		if (share < 1 && fromX != toX) {
			toX = fromX + (toX - fromX) * share;
			toY = fromY + (toY - fromY) * share;
		}
		return new Arrow(index, fromX, fromY, toX, toY, from >= 0, to >= 0);
	}

	TrafficLayout layout() {
		return layout;
	}

	List<Message> messages() {
		return messages;
	}

	List<Lifeline> lines() {
		return lines;
	}

	TimeScale times() {
		return times;
	}

	/** By time sent; those from or to hidden lifelines are not among them. */
	List<Arrow> arrows() {
		return arrows;
	}

	/** Messages that are not drawn because a lifeline is hidden. */
	int left() {
		return messages.size() - arrows.size();
	}

	Optional<Arrow> arrow(int index) {
		return Optional.ofNullable(byIndex.get(index));
	}

	/** Index of the answer to a message or of the request it answers, -1 if there is none among the messages. */
	int pair(int index) {
		Message message = messages.get(index);
		return byNumber.getOrDefault(message.answers() != 0 ? message.answers() : message.answeredBy(), -1);
	}

	double x(int column) {
		return axis + spacing * (column + 0.5);
	}

	double headWidth() {
		return Math.min(WIDEST_HEAD, spacing - BETWEEN_HEADS);
	}

	/** Width of the axis of times at the left. */
	double axis() {
		return axis;
	}

	double spacing() {
		return spacing;
	}

	double width() {
		return axis + spacing * lines.size() + RIGHT_MARGIN;
	}

	/** Without the heads. */
	double height() {
		return times.height();
	}

	/** Column at an x, -1 beside them. */
	int column(double x) {
		int column = (int) Math.floor((x - axis) / spacing);
		return x >= axis && column < lines.size() ? column : -1;
	}

	/** Between which columns something is dropped: its new place. */
	int gap(double x) {
		return (int) Math.clamp(Math.round((x - axis) / spacing), 0, lines.size());
	}

	/** Index of the message at a place, -1 if there is none. Its text above the arrow belongs to it. */
	int messageAt(double x, double y) {
		int best = -1;
		double nearest = Double.MAX_VALUE;
		for (Arrow arrow : arrows) {
			if (y < arrow.top() - TimeScale.ROW || y > arrow.bottom() + TimeScale.ROW) {
				continue;
			}
			double distance = x < axis ? Math.abs(y - arrow.fromY()) * REACH / (TimeScale.ROW / 2) : Math.min(distance(arrow, x, y), textDistance(arrow, x, y));
			if (distance <= REACH && distance < nearest) {
				nearest = distance;
				best = arrow.index();
			}
		}
		return best;
	}

	private static double distance(Arrow arrow, double x, double y) {
		double toX = arrow.toItself() ? arrow.toX() + LOOP : arrow.toX();
		double dx = toX - arrow.fromX();
		double dy = arrow.toY() - arrow.fromY();
		double along = Math.clamp(((x - arrow.fromX()) * dx + (y - arrow.fromY()) * dy) / Math.max(1e-9, dx * dx + dy * dy), 0, 1);
		return Math.hypot(x - arrow.fromX() - along * dx, y - arrow.fromY() - along * dy);
	}

	/** A bit further than the arrow itself, which wins. */
	private static double textDistance(Arrow arrow, double x, double y) {
		double left = Math.min(arrow.fromX(), arrow.toX());
		double right = arrow.toItself() ? left + LOOP : Math.max(arrow.fromX(), arrow.toX());
		return x >= left && x <= right && y > arrow.fromY() - TimeScale.ROW + 6 && y < arrow.fromY() ? REACH - 1 : Double.MAX_VALUE;
	}

	/** The message before or after one among those drawn; the first or last one if there is none. @param index -1 for none @return -1 if nothing is drawn */
	int neighbour(int index, int steps) {
		if (arrows.isEmpty()) {
			return -1;
		}
		int at = place(index);
		int place = at < 0 ? steps > 0 ? 0 : arrows.size() - 1 : Math.clamp((long) at + steps, 0, arrows.size() - 1);
		return arrows.get(place).index();
	}

	/** The message sent next to a moment, -1 if nothing is drawn. */
	int nearest(long nanos) {
		int best = -1;
		long distance = Long.MAX_VALUE;
		for (Arrow arrow : arrows) {
			long away = Math.abs(messages.get(arrow.index()).sentNanos() - nanos);
			if (away < distance) {
				distance = away;
				best = arrow.index();
			}
		}
		return best;
	}

	private int place(int index) {
		for (int i = 0; i < arrows.size(); i++) {
			if (arrows.get(i).index() == index) {
				return i;
			}
		}
		return -1;
	}
}
