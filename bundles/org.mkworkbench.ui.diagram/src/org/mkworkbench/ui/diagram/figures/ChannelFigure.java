// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/** A channel as a line with an arrow head and its rate. */
public final class ChannelFigure extends PolylineConnection implements Selectable {
	private final DiagramStyle style;
	private final PolygonDecoration head = new PolygonDecoration() {
		@Override
		protected void fillShape(Graphics graphics) {
			graphics.setAntialias(SWT.ON);
			super.fillShape(graphics);
		}

		@Override
		protected void outlineShape(Graphics graphics) {
			// The filled arrow is enough; an outline would widen it by the width of the line.
		}
	};
	private final RateLabel label = new RateLabel();
	private ChannelView view;
	private boolean selected;

	public ChannelFigure(DiagramStyle style) {
		this.style = style;
		setTargetDecoration(head);
		ConnectionLocator locator = new ConnectionLocator(this, ConnectionLocator.MIDDLE);
		locator.setRelativePosition(PositionConstants.EAST);
		locator.setGap(10);
		add(label, locator);
	}

	public ChannelView view() {
		return view;
	}

	/** @return whether anything changed */
	public boolean setView(ChannelView view) {
		if (view.equals(this.view)) {
			return false;
		}
		boolean wider = this.view == null || this.view.lineWidth() != view.lineWidth();
		boolean text = this.view == null || !this.view.label().equals(view.label());
		this.view = view;
		if (wider) {
			setLineWidth(view.lineWidth());
			head.setScale(8 + 1.5 * view.lineWidth(), 3.5 + view.lineWidth());
		}
		if (text) {
			label.invalidate();
			revalidate();
		}
		applyColours();
		repaint();
		return true;
	}

	@Override
	public void setSelected(boolean selected) {
		this.selected = selected;
		applyColours();
		repaint();
	}

	private void applyColours() {
		if (view != null) {
			// Loss beats selection, which handles at the ends show as well.
			setForegroundColor(view.dropping() ? style.error() : selected ? style.selection() : style.line());
			head.setBackgroundColor(getForegroundColor());
		}
	}

	@Override
	public IFigure getToolTip() {
		return view == null ? null : new Label(view.toolTip());
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setLineJoin(SWT.JOIN_ROUND);
		PointList points = getPoints();
		if (points.size() == ChannelRouter.STEPS + 1 && graphics instanceof SWTGraphics) {
			drawCurve(graphics, points);
			return;
		}
		PointList line = points.getCopy();
		Point before = line.getPoint(line.size() - 2);
		Point end = line.getLastPoint();
		double length = Math.max(1, end.getDistance(before));
		double back = Math.min(length, headLength());
		line.setPoint(new Point((int) Math.round(end.x - (end.x - before.x) * back / length), (int) Math.round(end.y - (end.y - before.y) * back / length)),
				line.size() - 1);
		graphics.drawPolyline(line);
		drawPulses(graphics);
	}

	/** Dots that run along the line while there is traffic. */
	private void drawPulses(Graphics graphics) {
		if (view == null || view.pulse() < 0) {
			return;
		}
		int size = Math.max(2, getLineWidth() - 1);
		graphics.setBackgroundColor(style.canvas());
		PointList points = getPoints();
		double next = view.pulse();
		double gone = 0;
		double end = length(points) - headLength();
		for (int i = 1; i < points.size(); i++) {
			Point a = points.getPoint(i - 1);
			Point b = points.getPoint(i);
			double length = a.getDistance(b);
			for (; next <= Math.min(end, gone + length); next += ChannelView.PULSE) {
				double share = (next - gone) / length;
				graphics.fillOval((int) Math.round(a.x + (b.x - a.x) * share - size / 2.0), (int) Math.round(a.y + (b.y - a.y) * share - size / 2.0), size, size);
			}
			gone += length;
		}
	}

	private static double length(PointList points) {
		double sum = 0;
		for (int i = 1; i < points.size(); i++) {
			sum += points.getPoint(i - 1).getDistance(points.getPoint(i));
		}
		return sum;
	}

	/** The line ends inside the arrow head, so that its tip stays sharp. */
	private double headLength() {
		return 6 + getLineWidth();
	}

	/**
	 * Draws the cubic curve of which the router made whole-pixel points: from the points at 0, 1/3, 2/3 and 1 its control points follow,
	 * and the curve has none of the kinks of rounded points.
	 */
	private void drawCurve(Graphics graphics, PointList points) {
		Point p0 = points.getFirstPoint();
		Point a = points.getPoint(ChannelRouter.STEPS / 3);
		Point b = points.getPoint(ChannelRouter.STEPS * 2 / 3);
		Point p3 = points.getLastPoint();
		float x1 = (-5 * p0.x + 18 * a.x - 9 * b.x + 2 * p3.x) / 6f;
		float y1 = (-5 * p0.y + 18 * a.y - 9 * b.y + 2 * p3.y) / 6f;
		float x2 = (2 * p0.x - 9 * a.x + 18 * b.x - 5 * p3.x) / 6f;
		float y2 = (2 * p0.y - 9 * a.y + 18 * b.y - 5 * p3.y) / 6f;
		double length = Math.max(1, Math.hypot(p3.x - x2, p3.y - y2));
		float dx = (float) ((p3.x - x2) * headLength() / length);
		float dy = (float) ((p3.y - y2) * headLength() / length);
		Path path = new Path(Display.getCurrent());
		path.moveTo(p0.x, p0.y);
		path.cubicTo(x1, y1, x2 - dx, y2 - dy, p3.x - dx, p3.y - dy);
		graphics.drawPath(path);
		path.dispose();
		drawPulses(graphics);
	}

	/** Rate and payload on two lines, on the colour of the canvas so that lines do not cross the text. */
	private final class RateLabel extends Figure {
		@Override
		public Dimension getPreferredSize(int widthHint, int heightHint) {
			if (view == null) {
				return new Dimension();
			}
			Dimension size = FigureUtilities.getTextExtents(view.label(), style.small()).getCopy().expand(6, 2);
			return view.mark() == Mark.NONE ? size : size.expand(16, 0);
		}

		@Override
		public void paintFigure(Graphics graphics) {
			if (view == null || !style.isReadable(graphics, style.small())) {
				return;
			}
			Rectangle box = getBounds();
			graphics.setBackgroundColor(style.canvas());
			graphics.fillRectangle(box);
			graphics.setFont(style.small());
			graphics.setForegroundColor(view.dropping() ? style.error() : view.live() ? style.text() : style.grey());
			graphics.drawText(view.label(), box.x + 3, box.y + 1);
			Drawing.badge(graphics, style, view.mark(), box.right() - 14, box.y + 2, 12);
		}
	}
}
