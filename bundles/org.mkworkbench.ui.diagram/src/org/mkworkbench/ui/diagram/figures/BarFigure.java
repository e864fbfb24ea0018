// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.SWT;

/** Memory of one NUMA node, split among its owners. Boundaries that can be dragged say so by their cursor. */
public final class BarFigure extends Figure implements Selectable {
	/** How far from a boundary a press still takes it, in pixels at 100 % zoom. */
	private static final int GRIP = 4;
	/** A sliver stays visible, however small its part. */
	private static final int LEAST_WIDTH = 4;
	private static final int PIN = 7;

	/**
	 * Part of the bar.
	 *
	 * @param texts    the same fact from long to short; the longest that fits is drawn
	 * @param pinned   has a fixed address
	 * @param boundary tooltip of the boundary to the next part; null when it cannot be dragged
	 */
	public record Segment(List<String> texts, long bytes, OwnerLook owner, boolean pinned, String boundary, String toolTip) {
		public Segment {
			texts = List.copyOf(texts);
		}
	}

	/** @param emptyText shown when there are no segments, because the size is unknown */
	public record View(List<Segment> segments, String emptyText, Mark mark, String toolTip) {
		public View {
			segments = List.copyOf(segments);
		}
	}

	private final DiagramStyle style;
	private View view = new View(List.of(), "", Mark.NONE, "");
	private int[] edges = new int[0];
	private int current = -1;
	private boolean selected;

	public BarFigure(DiagramStyle style) {
		this.style = style;
	}

	public View view() {
		return view;
	}

	/** Bounds must be set before. */
	public void setView(View view) {
		if (view.equals(this.view)) {
			return;
		}
		this.view = view;
		removeAll();
		List<Segment> segments = view.segments();
		edges = edges(segments, getBounds().width);
		for (int i = 0; i < segments.size(); i++) {
			add(new SegmentFigure(i));
		}
		for (int i = 0; i + 1 < segments.size(); i++) {
			if (segments.get(i).boundary() != null) {
				add(new BoundaryFigure(i));
			}
		}
		repaint();
	}

	/** Right ends of the parts, from the left of the bar: in proportion, as far as every part stays visible. */
	private static int[] edges(List<Segment> segments, int width) {
		int[] edges = new int[segments.size()];
		double total = segments.stream().mapToDouble(Segment::bytes).sum();
		double small = segments.stream().mapToDouble(Segment::bytes).filter(bytes -> bytes * width < LEAST_WIDTH * total).sum();
		long slivers = segments.stream().filter(segment -> (double) segment.bytes() * width < LEAST_WIDTH * total).count();
		double scale = total <= small ? 0 : Math.max(0, width - slivers * LEAST_WIDTH) / (total - small);
		double done = 0;
		for (int i = 0; i < edges.length; i++) {
			boolean sliver = (double) segments.get(i).bytes() * width < LEAST_WIDTH * total;
			done += sliver ? LEAST_WIDTH : segments.get(i).bytes() * scale;
			edges[i] = Math.min(width, (int) Math.round(done));
		}
		return edges;
	}

	@Override
	public void setSelected(boolean selected) {
		if (this.selected != selected) {
			this.selected = selected;
			repaint();
		}
	}

	/** The part that keys and menus act on while the bar is selected. @param segment -1 for none */
	public void setCurrent(int segment) {
		if (current != segment) {
			current = segment;
			repaint();
		}
	}

	/** The place of a part. */
	public Rectangle segmentBounds(int segment) {
		int from = segment == 0 ? 0 : edges[segment - 1];
		return new Rectangle(getBounds().x + from, getBounds().y, edges[segment] - from, getBounds().height);
	}

	/** The part at a place, the nearest one for places beside the bar; -1 in an empty bar. */
	public int segmentAt(int x) {
		for (int i = 0; i < edges.length; i++) {
			if (x < getBounds().x + edges[i]) {
				return i;
			}
		}
		return edges.length - 1;
	}

	/** The part right of whose end a press takes the boundary, or -1. */
	public int boundaryAt(int x) {
		int best = -1;
		for (int i = 0; i + 1 < edges.length; i++) {
			int distance = Math.abs(x - getBounds().x - edges[i]);
			if (view.segments().get(i).boundary() != null && distance <= GRIP && (best < 0 || distance < Math.abs(x - getBounds().x - edges[best]))) {
				best = i;
			}
		}
		return best;
	}

	@Override
	public IFigure getToolTip() {
		return new Label(view.toolTip());
	}

	@Override
	public void paintFigure(Graphics graphics) {
		if (view.segments().isEmpty()) {
			Rectangle box = getBounds().getCopy().resize(-1, -1);
			graphics.setForegroundColor(style.groupBorder());
			graphics.drawRectangle(box);
			graphics.setForegroundColor(style.grey());
			Font font = style.legible(graphics, style.small(), box.height);
			if (font != null) {
				Drawing.centre(graphics, style, style.fitted(view.emptyText(), font, box.width - 8), font, box);
			}
		}
	}

	@Override
	protected void paintBorder(Graphics graphics) {
		Drawing.badge(graphics, style, view.mark(), getBounds().right() - 13, getBounds().y + 1, 12);
		if (!selected) {
			return;
		}
		graphics.setForegroundColor(style.selection());
		graphics.setLineWidth(style.zoom() < 0.5 ? 5 : 3);
		boolean part = current >= 0 && current < edges.length;
		graphics.drawRectangle((part ? segmentBounds(current) : getBounds().getCopy()).shrink(1, 1).resize(-1, -1));
		if (part) {
			graphics.setLineWidth(1);
			graphics.drawRectangle(getBounds().getCopy().resize(-1, -1));
		}
	}

	/** One part; a figure of its own, so that it has a tooltip of its own. */
	private final class SegmentFigure extends Figure {
		private final Segment segment;

		SegmentFigure(int index) {
			segment = view.segments().get(index);
			setBounds(segmentBounds(index));
		}

		@Override
		public IFigure getToolTip() {
			return new Label(segment.toolTip());
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			Rectangle box = getBounds().getCopy().resize(0, -1);
			if (box.right() >= BarFigure.this.getBounds().right()) {
				box.width--;
			}
			Drawing.fill(graphics, box, segment.owner(), 0);
			graphics.setForegroundColor(segment.owner().border());
			graphics.setLineWidth(1);
			graphics.drawRectangle(box);
			Font font = style.legible(graphics, style.small(), box.height);
			if (font == null) {
				return;
			}
			if (segment.pinned() && box.width > PIN + 6) {
				pin(graphics, box.x + 4, box.y + (box.height - PIN) / 2);
			}
			graphics.setForegroundColor(segment.owner().text());
			int room = box.width - 6 - (segment.pinned() ? 2 * PIN + 2 : 0);
			segment.texts().stream().filter(label -> style.extent(label, font).width <= room).findFirst()
					.ifPresent(label -> Drawing.centre(graphics, style, label, font, box));
		}

		/** A drawing pin: head and needle. */
		private void pin(Graphics graphics, int x, int y) {
			graphics.setBackgroundColor(segment.owner().text());
			graphics.setForegroundColor(segment.owner().text());
			graphics.setAntialias(SWT.ON);
			graphics.fillOval(x, y - 1, PIN - 1, PIN - 1);
			graphics.setLineWidth(1);
			graphics.drawLine(x + PIN / 2, y + PIN - 2, x + PIN / 2, y + PIN + 2);
		}
	}

	/** The boundary after a part; invisible. */
	private final class BoundaryFigure extends Figure {
		private final String toolTip;

		BoundaryFigure(int left) {
			toolTip = view.segments().get(left).boundary();
			Rectangle box = BarFigure.this.getBounds();
			setBounds(new Rectangle(box.x + edges[left] - GRIP, box.y, 2 * GRIP + 1, box.height));
			setCursor(Cursors.SIZEWE);
		}

		@Override
		public IFigure getToolTip() {
			return new Label(toolTip);
		}
	}
}
