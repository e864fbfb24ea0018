// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.mkworkbench.ui.diagram.figures.DiagramStyle.Detail;

/** Memory of one NUMA node, split among its owners. */
public final class BarFigure extends Figure implements Selectable {
	/** Part of the bar. @param texts the same fact from long to short; the longest that fits is drawn */
	public record Segment(List<String> texts, long bytes, OwnerLook owner) {
		public Segment {
			texts = List.copyOf(texts);
		}
	}

	/** @param emptyText shown when there are no segments, because the size is unknown */
	public record View(List<Segment> segments, String emptyText, String toolTip) {
		public View {
			segments = List.copyOf(segments);
		}
	}

	private final DiagramStyle style;
	private View view = new View(List.of(), "", "");
	private boolean selected;

	public BarFigure(DiagramStyle style) {
		this.style = style;
	}

	public View view() {
		return view;
	}

	public void setView(View view) {
		if (!view.equals(this.view)) {
			this.view = view;
			repaint();
		}
	}

	@Override
	public void setSelected(boolean selected) {
		if (this.selected != selected) {
			this.selected = selected;
			repaint();
		}
	}

	@Override
	public IFigure getToolTip() {
		return new Label(view.toolTip());
	}

	@Override
	public void paintFigure(Graphics graphics) {
		Rectangle box = getBounds().getCopy().resize(-1, -1);
		boolean text = style.detail(graphics).compareTo(Detail.NUMBER) >= 0;
		long total = view.segments().stream().mapToLong(Segment::bytes).sum();
		if (view.segments().isEmpty() || total <= 0) {
			graphics.setForegroundColor(style.groupBorder());
			graphics.drawRectangle(box);
			graphics.setForegroundColor(style.grey());
			if (text) {
				Drawing.centre(graphics, DiagramStyle.fit(view.emptyText(), style.small(), box.width - 8), style.small(), box);
			}
			return;
		}
		long done = 0;
		for (Segment segment : view.segments()) {
			int from = box.x + (int) (box.width * (double) done / total);
			done += segment.bytes();
			int to = box.x + (int) (box.width * (double) done / total);
			// A sliver stays visible, however small its part.
			Rectangle part = new Rectangle(from, box.y, Math.max(3, to - from), box.height);
			Drawing.fill(graphics, part, segment.owner(), 0);
			graphics.setForegroundColor(segment.owner().border());
			graphics.drawRectangle(part);
			if (text) {
				graphics.setForegroundColor(segment.owner().text());
				segment.texts().stream().filter(label -> FigureUtilities.getTextExtents(label, style.small()).width <= part.width - 6).findFirst()
						.ifPresent(label -> Drawing.centre(graphics, label, style.small(), part));
			}
		}
	}

	@Override
	protected void paintBorder(Graphics graphics) {
		if (selected) {
			graphics.setForegroundColor(style.selection());
			graphics.setLineWidth(style.zoom() < 0.5 ? 5 : 3);
			graphics.drawRectangle(getBounds().getCopy().shrink(1, 1).resize(-1, -1));
		}
	}
}
