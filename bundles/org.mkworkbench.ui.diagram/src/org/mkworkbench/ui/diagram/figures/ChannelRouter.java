// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Routes channels between cards: straight down or up between neighbours of a column, as an arc on the right side of a column, and as an
 * S between columns. The constraint of a connection is its {@link Lane} among the channels of the same two cards.
 */
public final class ChannelRouter extends AbstractRouter {
	/** @param index of this channel, from 0. @param count of all between the two kernels, both directions */
	public record Lane(int index, int count) {
		static final Lane ONLY = new Lane(0, 1);
	}

	private static final int LANE = 76;
	private static final int NEAR = 140;
	/** Straight pieces of a curve; a multiple of 3, see {@link ChannelFigure}. */
	static final int STEPS = 30;
	private final Map<Connection, Lane> lanes = new HashMap<>();

	@Override
	public Object getConstraint(Connection connection) {
		return lanes.get(connection);
	}

	@Override
	public void setConstraint(Connection connection, Object constraint) {
		if (constraint instanceof Lane lane) {
			lanes.put(connection, lane);
		}
	}

	@Override
	public void remove(Connection connection) {
		lanes.remove(connection);
	}

	@Override
	public void route(Connection connection) {
		Rectangle from = box(connection, connection.getSourceAnchor());
		Rectangle to = box(connection, connection.getTargetAnchor());
		PointList points = connection.getPoints();
		points.removeAllPoints();
		if (from != null && to != null && from.width > 1 && to.width > 1) {
			route(points, from, to, lanes.getOrDefault(connection, Lane.ONLY));
		} else {
			points.addPoint(translated(connection, getStartPoint(connection)));
			points.addPoint(translated(connection, getEndPoint(connection)));
		}
		connection.setPoints(points);
	}

	private static Point translated(Connection connection, Point point) {
		Point copy = point.getCopy();
		connection.translateToRelative(copy);
		return copy;
	}

	private static Rectangle box(Connection connection, ConnectionAnchor anchor) {
		IFigure owner = anchor == null ? null : anchor.getOwner();
		if (owner == null) {
			return null;
		}
		Rectangle box = owner.getBounds().getCopy();
		owner.translateToAbsolute(box);
		connection.translateToRelative(box);
		return box;
	}

	static void route(PointList points, Rectangle from, Rectangle to, Lane lane) {
		int overlap = Math.min(from.right(), to.right()) - Math.max(from.x, to.x);
		boolean sameColumn = overlap > Math.min(from.width, to.width) * 0.4;
		int offset = (int) Math.round((lane.index() - (lane.count() - 1) / 2.0) * LANE);
		boolean below = to.y >= from.bottom();
		int distance = below ? to.y - from.bottom() : from.y - to.bottom();
		if (sameColumn && distance > 4 && distance < NEAR) {
			int left = Math.max(from.x, to.x) + 24;
			int right = Math.min(from.right(), to.right()) - 24;
			int x = Math.clamp((Math.max(from.x, to.x) + Math.min(from.right(), to.right())) / 2 + offset, Math.min(left, right), Math.max(left, right));
			points.addPoint(x, below ? from.bottom() : from.y);
			points.addPoint(x, below ? to.y : to.bottom());
		} else if (sameColumn) {
			int reach = 56 + 18 * lane.index() + Math.min(60, Math.abs(to.getCenter().y - from.getCenter().y) / 8);
			int shift = 10 + 12 * lane.index();
			int x = Math.max(from.right(), to.right());
			curve(points, new Point(from.right(), from.getCenter().y + (below ? shift : -shift)), new Point(x + reach, from.getCenter().y + (below ? shift : -shift)),
					new Point(x + reach, to.getCenter().y + (below ? -shift : shift)), new Point(to.right(), to.getCenter().y + (below ? -shift : shift)));
		} else {
			boolean rightwards = to.x >= from.right() - 8;
			int shift = offset / 4;
			Point start = new Point(rightwards ? from.right() : from.x, from.getCenter().y + shift);
			Point end = new Point(rightwards ? to.x : to.right(), to.getCenter().y + shift);
			int reach = Math.max(32, Math.abs(end.x - start.x) / 2) * (rightwards ? 1 : -1);
			curve(points, start, new Point(start.x + reach, start.y), new Point(end.x - reach, end.y), end);
		}
	}

	/** A cubic curve as short straight lines. */
	private static void curve(PointList points, Point start, Point first, Point second, Point end) {
		for (int step = 0; step <= STEPS; step++) {
			double t = (double) step / STEPS;
			double u = 1 - t;
			double x = u * u * u * start.x + 3 * u * u * t * first.x + 3 * u * t * t * second.x + t * t * t * end.x;
			double y = u * u * u * start.y + 3 * u * u * t * first.y + 3 * u * t * t * second.y + t * t * t * end.y;
			points.addPoint((int) Math.round(x), (int) Math.round(y));
		}
	}
}
