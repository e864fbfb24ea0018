// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.FloorBoxEditPart;
import org.mkworkbench.ui.diagram.editparts.ThreadSource;

/**
 * The ways of the keyboard through the diagram: from CPU to CPU, on to the bars and chips below them, and over to the cards. What a box
 * draws as one tile is one stop.
 */
final class Walk {
	/** Directions of the arrow keys. */
	enum Direction {
		LEFT, RIGHT, UP, DOWN;

		boolean isHorizontal() {
			return this == LEFT || this == RIGHT;
		}
	}

	/** Boxes may share a pixel or two of their borders. */
	private static final int SLACK = 6;
	/** Distance sideways counts so many times as much as distance ahead. */
	private static final int ACROSS = 3;

	private final GraphicalViewer viewer;
	/** The row or column that a walk began in, kept over wide and narrow stops; null when the last step was something else. */
	private Integer lane;
	private EditPart reached;
	private boolean horizontal;

	Walk(GraphicalViewer viewer) {
		this.viewer = viewer;
	}

	/** The next stop in a direction, or null at the edge. */
	GraphicalEditPart neighbour(GraphicalEditPart from, Direction direction) {
		Rectangle start = from.getFigure().getBounds();
		if (from != reached || horizontal != direction.isHorizontal() || lane == null) {
			horizontal = direction.isHorizontal();
			lane = horizontal ? start.getCenter().y : start.getCenter().x;
		}
		GraphicalEditPart best = null;
		long bestCost = Long.MAX_VALUE;
		for (GraphicalEditPart stop : stops()) {
			Rectangle box = stop.getFigure().getBounds();
			int ahead = ahead(start, box, direction);
			if (stop == from || ahead < -SLACK) {
				continue;
			}
			int across = horizontal ? outside(lane, box.y, box.bottom()) : outside(lane, box.x, box.right());
			int middle = Math.abs(lane - (horizontal ? box.getCenter().y : box.getCenter().x));
			long cost = 16L * (Math.max(0, ahead) + (long) ACROSS * across) + Math.min(15, middle / 8);
			if (cost < bestCost) {
				bestCost = cost;
				best = stop;
			}
		}
		reached = best;
		return best;
	}

	private static int ahead(Rectangle start, Rectangle box, Direction direction) {
		return switch (direction) {
		case LEFT -> start.x - box.right();
		case RIGHT -> box.x - start.right();
		case UP -> start.y - box.bottom();
		case DOWN -> box.y - start.bottom();
		};
	}

	private static int outside(int value, int from, int to) {
		return value < from ? from - value : Math.max(0, value - to);
	}

	/** The first or last stop of the row: of a package's CPUs, of a row of chips, or of all cards. */
	GraphicalEditPart edge(GraphicalEditPart from, boolean last) {
		Rectangle start = from.getFigure().getBounds();
		boolean card = from instanceof CardEditPart;
		List<GraphicalEditPart> row = stops().stream().filter(stop -> stop.getClass() == from.getClass() && (card || group(stop) == group(from)
				&& outside(start.getCenter().y, stop.getFigure().getBounds().y, stop.getFigure().getBounds().bottom()) == 0)).toList();
		if (row.isEmpty()) {
			return null;
		}
		if (card) {
			return last ? row.getLast() : row.getFirst();
		}
		Comparator<GraphicalEditPart> byPlace = Comparator.comparingInt(stop -> stop.getFigure().getBounds().x);
		return last ? row.stream().max(byPlace).orElse(null) : row.stream().min(byPlace).orElse(null);
	}

	/** The first or last CPU of the machine. */
	GraphicalEditPart outermost(boolean last) {
		List<GraphicalEditPart> cpus = stops().stream().filter(ThreadSource.class::isInstance).toList();
		return cpus.isEmpty() ? null : last ? cpus.getLast() : cpus.getFirst();
	}

	/** The next or previous group: the CPUs of a package, a bar or chip below them, a card, or a channel. Null at the end. */
	EditPart nextGroup(EditPart from, boolean back) {
		List<EditPart> groups = new ArrayList<>();
		int here = -1;
		Object last = null;
		for (GraphicalEditPart stop : stops()) {
			Object key = stop instanceof ThreadSource ? group(stop) : stop;
			if (key != last) {
				groups.add(stop);
				last = key;
			}
			here = stop == from ? groups.size() - 1 : here;
			if (stop instanceof CardEditPart card) {
				for (Object channel : card.getSourceConnections()) {
					groups.add((EditPart) channel);
					here = channel == from ? groups.size() - 1 : here;
				}
			}
		}
		if (here < 0) {
			return groups.isEmpty() ? null : back ? groups.getLast() : groups.getFirst();
		}
		int next = here + (back ? -1 : 1);
		return next >= 0 && next < groups.size() ? groups.get(next) : null;
	}

	/** The outermost box of the floor plan around a stop: its package. */
	private static EditPart group(EditPart stop) {
		EditPart group = stop;
		for (EditPart part = stop.getParent(); part instanceof FloorBoxEditPart; part = part.getParent()) {
			group = part;
		}
		return group;
	}

	/** Everything the focus can rest on, in reading order; boxes only where they stand for their tiles. */
	List<GraphicalEditPart> stops() {
		List<GraphicalEditPart> stops = new ArrayList<>();
		collect(viewer.getContents(), stops);
		return stops;
	}

	private static void collect(EditPart parent, List<GraphicalEditPart> stops) {
		for (Object child : parent.getChildren()) {
			GraphicalEditPart part = (GraphicalEditPart) child;
			boolean leaf = part.getChildren().isEmpty() || part instanceof FloorBoxEditPart box && box.isMerged();
			if (!leaf) {
				collect(part, stops);
			} else if (part.isSelectable() && !(part instanceof ConnectionEditPart)) {
				stops.add(part);
			}
		}
	}
}
