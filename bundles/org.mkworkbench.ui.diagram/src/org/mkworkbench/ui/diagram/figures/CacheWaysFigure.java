// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** The ways of a last-level cache as a strip of cells, way 0 on the left, in the colours of those who may fill them. */
public final class CacheWaysFigure extends Figure implements Selectable {
	/** Room right of the cells for the badge. */
	public static final int MARGIN = 16;
	/** How far from the edge of a mask a press still takes the edge, in pixels at 100 % zoom. */
	private static final int GRIP = 3;

	/**
	 * One way.
	 *
	 * @param owners   one look, or one per kernel when several have the way
	 * @param shared   devices write into the way as well
	 * @param conflict several kernels have the way
	 * @param edge     a mask begins at this way or has ended before it: the left edge can be dragged
	 */
	public record Cell(List<OwnerLook> owners, boolean shared, boolean conflict, boolean edge, String toolTip) {
		public Cell {
			owners = List.copyOf(owners);
		}
	}

	/** @param endEdge a mask ends with the last way: the right edge of the strip can be dragged */
	public record View(List<Cell> cells, boolean endEdge, Mark mark, String toolTip) {
		public View {
			cells = List.copyOf(cells);
		}
	}

	private final DiagramStyle style;
	private View view = new View(List.of(), false, Mark.NONE, "");
	private long frame;
	private boolean framing;
	private boolean selected;

	public CacheWaysFigure(DiagramStyle style) {
		this.style = style;
	}

	public View view() {
		return view;
	}

	/** Bounds must be set before, with room for the badge. */
	public void setView(View view) {
		if (view.equals(this.view)) {
			return;
		}
		this.view = view;
		removeAll();
		for (int way = 0; way < view.cells().size(); way++) {
			CellFigure cell = new CellFigure(view.cells().get(way));
			cell.setBounds(cellBounds(way));
			add(cell);
		}
		for (int way = 0; way <= view.cells().size(); way++) {
			if (way == view.cells().size() ? view.endEdge() : view.cells().get(way).edge()) {
				add(new EdgeFigure(way));
			}
		}
		repaint();
	}

	@Override
	public void setSelected(boolean selected) {
		if (this.selected != selected) {
			this.selected = selected;
			repaint();
		}
	}

	/**
	 * Frames a run of ways: those being drawn, or those of the chosen kernel while the strip is selected.
	 *
	 * @param mask 0 for none
	 * @param drawing shows the frame even while the strip is not selected
	 */
	public void setFrame(long mask, boolean drawing) {
		if (frame != mask || framing != drawing) {
			frame = mask;
			framing = drawing;
			repaint();
		}
	}

	/** The place of all cells. */
	private Rectangle strip() {
		return getBounds().getCropped(new Insets(0, 0, 0, MARGIN));
	}

	/** The place of a way. */
	public Rectangle cellBounds(int way) {
		Rectangle box = strip();
		return new Rectangle(box.x + way * cellWidth(), box.y, cellWidth(), box.height);
	}

	private int cellWidth() {
		return Math.max(1, strip().width / Math.max(1, view.cells().size()));
	}

	/** The way at a place, the nearest one for places beside the strip. */
	public int wayAt(int x) {
		int count = view.cells().size();
		return count == 0 ? 0 : Math.clamp((x - getBounds().x) / cellWidth(), 0, count - 1);
	}

	/** The edge nearest to a place, 0 to the number of ways: the number of the way right of it. */
	public int edgeNear(int x) {
		return Math.clamp(Math.floorDiv(x - getBounds().x + cellWidth() / 2, cellWidth()), 0, view.cells().size());
	}

	/** The edge of a mask that a press at a place takes, or -1. */
	public int gripAt(int x) {
		int edge = edgeNear(x);
		int place = getBounds().x + edge * cellWidth();
		boolean movable = !view.cells().isEmpty() && (edge == view.cells().size() ? view.endEdge() : view.cells().get(edge).edge());
		return movable && Math.abs(x - place) <= GRIP ? edge : -1;
	}

	@Override
	public IFigure getToolTip() {
		return new Label(view.toolTip());
	}

	@Override
	protected void paintBorder(Graphics graphics) {
		Rectangle box = strip();
		Drawing.badge(graphics, style, view.mark(), box.right() + 3, box.y + (box.height - 12) / 2, 12);
		if (!selected && !framing) {
			return;
		}
		graphics.setForegroundColor(style.selection());
		if (selected) {
			graphics.setLineWidth(frame != 0 ? 1 : style.zoom() < 0.5 ? 5 : 3);
			graphics.drawRectangle(frame != 0 ? box.getCopy().resize(-1, -1) : box.getCopy().shrink(1, 1).resize(-1, -1));
		}
		if (frame != 0) {
			graphics.setLineWidth(style.zoom() < 0.5 ? 5 : 3);
			Rectangle first = cellBounds(Long.numberOfTrailingZeros(frame));
			Rectangle last = cellBounds(Long.SIZE - 1 - Long.numberOfLeadingZeros(frame));
			graphics.drawRectangle(first.getUnion(last).shrink(1, 1).resize(-1, -1));
		}
	}

	/** One cell; several owners share it side by side. */
	private final class CellFigure extends Figure {
		private static final int RADIUS = 4;

		private final Cell cell;

		CellFigure(Cell cell) {
			this.cell = cell;
		}

		@Override
		public IFigure getToolTip() {
			return new Label(cell.toolTip());
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			Rectangle box = getBounds().getCopy().shrink(1, 1).resize(-1, -1);
			graphics.setAntialias(SWT.ON);
			graphics.setLineWidth(1);
			int count = cell.owners().size();
			if (count == 1 && !cell.conflict()) {
				Drawing.framed(graphics, style, box, RADIUS, cell.owners().getFirst());
			} else if (count == 1) {
				Drawing.fill(graphics, box, cell.owners().getFirst(), RADIUS);
			} else {
				for (int i = 0; i < count; i++) {
					int from = box.x + box.width * i / count;
					Drawing.fill(graphics, new Rectangle(from, box.y, box.x + box.width * (i + 1) / count - from, box.height), cell.owners().get(i), 0);
					graphics.setForegroundColor(cell.owners().get(i).border());
					graphics.drawLine(from, box.y, from, box.bottom() - 1);
				}
			}
			if (cell.shared()) {
				graphics.setForegroundColor(cell.owners().getFirst().text());
				graphics.drawLine(box.x + 2, box.bottom() - 2, box.right() - 2, box.y + 2);
			}
			if (count > 1 || cell.conflict()) {
				graphics.setForegroundColor(cell.conflict() ? style.error() : cell.owners().getFirst().border());
				graphics.setLineWidth(cell.conflict() ? 2 : 1);
				graphics.drawRoundRectangle(box, RADIUS, RADIUS);
			}
		}
	}

	/** Where a mask begins or ends: invisible, it says by its cursor that it can be dragged. */
	private final class EdgeFigure extends Figure {
		EdgeFigure(int way) {
			int x = CacheWaysFigure.this.getBounds().x + way * cellWidth();
			setBounds(new Rectangle(x - GRIP, CacheWaysFigure.this.getBounds().y, 2 * GRIP + 1, CacheWaysFigure.this.getBounds().height));
			setCursor(Cursors.SIZEWE);
		}

		@Override
		public IFigure getToolTip() {
			return new Label(view.toolTip());
		}
	}
}
