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
import org.mkworkbench.picture.layout.ChannelPath;

/**
 * Routes channels between cards along their {@link ChannelPath}. The constraint of a connection is its {@link Lane} among the channels of the same two cards.
 */
public final class ChannelRouter extends AbstractRouter {
	/** @param index of this channel, from 0. @param count of all between the two kernels, both directions */
	public record Lane(int index, int count) {
		static final Lane ONLY = new Lane(0, 1);
	}

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
		ChannelPath path = ChannelPath.between(Places.area(from), Places.area(to), lane.index(), lane.count());
		if (path.straight()) {
			points.addPoint(path.x0(), path.y0());
			points.addPoint(path.x3(), path.y3());
			return;
		}
		for (int step = 0; step <= STEPS; step++) {
			double t = (double) step / STEPS;
			points.addPoint((int) Math.round(path.x(t)), (int) Math.round(path.y(t)));
		}
	}
}
