// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;

/**
 * Messages of a picture as arrows, each alone or, where those between the same two lanes would touch, many together as a band; and crosses where
 * messages were dropped. Heights are those of the lane list.
 */
final class ArrowLayer {
	/** Arrows between the same lanes that are closer than this touch. */
	static final double TOUCHING = 3.5;
	/** Crosses in a lane are not drawn closer than this. */
	static final double CROSS = 9;

	/** An arrow of its own. */
	record Single(Arrow arrow, double x1, double y1, double x2, double y2, boolean bad) {
		/** Distance of a point from the line, in points. */
		double distance(double x, double y) {
			double dx = x2 - x1;
			double dy = y2 - y1;
			double length = dx * dx + dy * dy;
			double share = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
			return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
		}
	}

	/** Many arrows; the upper end of each lies between {@code x1} and {@code x2}. */
	record Band(int count, double from1, double from2, double y1, double to1, double to2, double y2, boolean bad) {
		/** Arrows per point. */
		double density() {
			return count / Math.max(1, from2 - from1);
		}
	}

	/** Where messages were dropped; {@code count} of them. */
	record Cross(double x, double y, int count) {
	}

	private final List<Single> singles = new ArrayList<>();
	private final List<Band> bands = new ArrayList<>();
	private final List<Cross> crosses = new ArrayList<>();

	List<Single> singles() {
		return singles;
	}

	List<Band> bands() {
		return bands;
	}

	List<Cross> crosses() {
		return crosses;
	}

	static boolean bad(Outcome outcome) {
		return outcome == Outcome.DROPPED || outcome == Outcome.LOST || outcome == Outcome.REFUSED;
	}

	/** @param arrows in order of time sent */
	static ArrowLayer of(List<Arrow> arrows, LaneList lanes, TimeScale scale) {
		ArrowLayer layer = new ArrowLayer();
		Map<Long, List<Single>> runs = new HashMap<>();
		Map<LaneList.Row, Cross> lastCross = new HashMap<>();
		for (Arrow arrow : arrows) {
			Single single = layer.place(arrow, lanes, scale);
			if (single == null) {
				continue;
			}
			if (single.bad()) {
				layer.cross(single, lanes.rowOf(arrow.toCpu()), lastCross);
			}
			List<Single> run = runs.computeIfAbsent(key(single), key -> new ArrayList<>());
			if (!run.isEmpty() && single.x1() - run.getLast().x1() >= TOUCHING) {
				layer.flush(run);
			}
			run.add(single);
		}
		runs.values().forEach(layer::flush);
		return layer;
	}

	private static long key(Single single) {
		return (long) single.y1() << 33 | (long) single.y2() << 1 | (single.bad() ? 1 : 0);
	}

	/** Null if nothing of it is to be seen. */
	private Single place(Arrow arrow, LaneList lanes, TimeScale scale) {
		double x1 = scale.x(arrow.begin());
		double x2 = scale.x(arrow.end());
		LaneList.Row to = lanes.rowOf(arrow.toCpu());
		if (x2 < -1 || x1 > scale.width() + 1 || to == null) {
			return null;
		}
		LaneList.Row from = lanes.rowOf(arrow.fromCpu());
		if (from == null && arrow.fromCpu() >= 0) {
			return null;
		}
		// Nobody knows who sent it: it comes from just above the lane.
		double y1 = from == null ? to.y() + 2 : from.middle();
		return new Single(arrow, x1, y1, x2, edge(to, from), bad(arrow.outcome()));
	}

	/** The side of the receiver's lane that the arrow comes from: inside, a busy lane would hide its head. */
	private static double edge(LaneList.Row to, LaneList.Row from) {
		int inset = LanePainter.inset(to);
		return from == to ? to.middle() : from == null || from.y() < to.y() ? to.y() + (double) inset : to.y() + (double) to.height() - inset;
	}

	private void cross(Single single, LaneList.Row row, Map<LaneList.Row, Cross> lastCross) {
		Cross last = lastCross.get(row);
		Cross cross = last != null && single.x2() - last.x() < CROSS ? new Cross(last.x(), last.y(), last.count() + 1) : new Cross(single.x2(), row.middle(), 1);
		if (last != null && cross.x() == last.x()) {
			crosses.remove(last);
		}
		crosses.add(cross);
		lastCross.put(row, cross);
	}

	private void flush(List<Single> run) {
		if (run.size() == 1) {
			singles.add(run.getFirst());
		} else if (run.size() > 1) {
			Single first = run.getFirst();
			double to1 = run.stream().mapToDouble(Single::x2).min().orElseThrow();
			double to2 = run.stream().mapToDouble(Single::x2).max().orElseThrow();
			bands.add(new Band(run.size(), first.x1(), run.getLast().x1(), first.y1(), to1, to2, first.y2(), first.bad()));
		}
		run.clear();
	}

	/** The arrow at a place. @param y from the top of all lanes */
	Optional<Single> at(double x, double y) {
		Single nearest = null;
		double least = 5;
		for (Single single : singles) {
			double distance = single.distance(x, y);
			if (distance < least) {
				least = distance;
				nearest = single;
			}
		}
		return Optional.ofNullable(nearest);
	}
}
