// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.mkworkbench.picture.layout.CardPlaces;

/** A kernel, the host or the pool as a card: colour stripe, name, state, facts and a mark per CPU. */
public final class CardFigure extends Figure implements Selectable {
	public static final int WIDTH = CardPlaces.WIDTH;
	public static final int MIN_WIDTH = 200;
	private static final int STRIPE = 6;
	private static final int PADDING = 16;
	private static final int RADIUS = 8;
	/** Above this many CPUs the marks shrink. */
	private static final int MANY = 44;

	/** Lights of a drag. */
	public enum Target {
		NONE, POSSIBLE, HIT, REFUSED
	}

	private final DiagramStyle style;
	private CardView view;
	private boolean selected;
	private Target target = Target.NONE;

	public CardFigure(DiagramStyle style) {
		this.style = style;
	}

	public CardView view() {
		return view;
	}

	/** @return whether anything changed */
	public boolean setView(CardView view) {
		if (view.equals(this.view)) {
			return false;
		}
		this.view = view;
		repaint();
		return true;
	}

	@Override
	public void setSelected(boolean selected) {
		if (this.selected != selected) {
			this.selected = selected;
			repaint();
		}
	}

	public void setTarget(Target target) {
		if (this.target != target) {
			this.target = target;
			repaint();
		}
	}

	/** Height that shows everything at a width. */
	public int heightFor(int width) {
		return heightFor(view, width);
	}

	private int heightFor(CardView shown, int width) {
		int height = 12 + nameHeight() + 4 + shown.facts().size() * lineHeight();
		if (!shown.marks().isEmpty()) {
			MarkGrid grid = new MarkGrid(shown.marks().size(), width - STRIPE - 2 * PADDING);
			height += 6 + grid.rows() * grid.pitchY();
		}
		return height + 10;
	}

	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		int width = widthHint > 0 ? Math.max(widthHint, MIN_WIDTH) : WIDTH;
		return new Dimension(width, view == null ? 100 : heightFor(width));
	}

	/** Where the name is, for editing in place. */
	public Rectangle nameBounds() {
		Rectangle box = getBounds();
		int x = box.x + STRIPE + PADDING;
		return new Rectangle(x - 4, box.y + 8, Math.max(120, box.right() - PADDING - pillWidth() - 8 - x), nameHeight() + 6);
	}

	/** The CPU mark at a point in the coordinates of the figure, or -1. */
	public int markAt(int x, int y) {
		if (view == null || view.marks().isEmpty()) {
			return -1;
		}
		Rectangle area = marksArea();
		MarkGrid grid = new MarkGrid(view.marks().size(), area.width);
		if (!area.contains(x, y)) {
			return -1;
		}
		int column = (x - area.x) / grid.pitchX();
		int index = (y - area.y) / grid.pitchY() * grid.columns() + column;
		return column < grid.columns() && index < view.marks().size() ? index : -1;
	}

	private Rectangle marksArea() {
		Rectangle box = getBounds();
		int top = box.y + 12 + nameHeight() + 4 + view.facts().size() * lineHeight() + 6;
		return new Rectangle(box.x + STRIPE + PADDING, top, box.width - STRIPE - 2 * PADDING, Math.max(0, box.bottom() - 6 - top));
	}

	private int nameHeight() {
		return style.lineHeight(style.name());
	}

	private int lineHeight() {
		return style.lineHeight(style.regular()) + 3;
	}

	private int pillWidth() {
		int badge = view.mark() == Mark.NONE ? 0 : 22;
		return badge + (view.state().isEmpty() ? 0 : style.extent(view.state(), style.small()).width + 20);
	}

	@Override
	public IFigure getToolTip() {
		return view == null || view.toolTip().isEmpty() ? null : new Label(view.toolTip());
	}

	@Override
	public void paintFigure(Graphics graphics) {
		if (view == null) {
			return;
		}
		boolean text = style.isReadable(graphics, style.regular());
		Rectangle box = getBounds().getCopy();
		graphics.setAntialias(SWT.ON);
		Rectangle inner = box.getCropped(new Insets(1, 1, 2, 2));
		Color fill = target == Target.HIT ? style.targetFill() : text ? style.cardFill() : view.owner().fill();
		Drawing.framed(graphics, style, inner, RADIUS, 2, view.owner().border(), fill);
		graphics.setBackgroundColor(view.owner().border());
		graphics.fillRectangle(inner.x + 1, inner.y + 1, STRIPE - 1, inner.height - 1);
		if (view.owner().hatched()) {
			graphics.setForegroundColor(view.owner().fill());
			Drawing.hatch(graphics, new Rectangle(inner.x + 1, inner.y + 4, STRIPE - 1, inner.height - 7), false);
		}
		if (text) {
			paintHead(graphics, box);
			paintFacts(graphics, box);
		} else if (graphics.getAbsoluteScale() == 1) {
			paintNameAlone(graphics, box);
		}
		if (!view.marks().isEmpty()) {
			paintMarks(graphics);
		}
	}

	/** What can be read at a small zoom, in place of the head and the facts. */
	private void paintNameAlone(Graphics graphics, Rectangle box) {
		if (view.mark() != Mark.NONE) {
			graphics.setBackgroundColor(view.mark() == Mark.ERROR ? style.error() : style.warning());
			Drawing.rightCorner(graphics, box.right() - 3, box.y + 2, (int) Math.round(9 / style.zoom()));
		}
		int x = box.x + STRIPE + PADDING;
		int room = (view.marks().isEmpty() ? box.bottom() : marksArea().y) - box.y;
		Dimension size = style.extent(view.name(), style.readable());
		if (size.height * 4 / 5 <= room) {
			graphics.setFont(style.readable());
			graphics.setForegroundColor(view.owner().text());
			graphics.drawString(style.fitted(view.name(), style.readable(), box.right() - PADDING - x), x, box.y + (room - size.height) / 2);
		}
	}

	private void paintHead(Graphics graphics, Rectangle box) {
		int x = box.x + STRIPE + PADDING;
		int y = box.y + 11;
		int right = box.right() - PADDING;
		if (!view.state().isEmpty()) {
			right -= paintPill(graphics, right, y) + 8;
		}
		if (view.mark() != Mark.NONE) {
			Drawing.badge(graphics, style, view.mark(), right - 16, y + 2, 16);
			right -= 24;
		}
		graphics.setForegroundColor(style.text());
		graphics.setFont(style.name());
		String name = style.fitted(view.name(), style.name(), Math.max(0, right - x));
		graphics.drawString(name, x, y);
		x += style.extent(name, style.name()).width + 12;
		if (x < right - 24) {
			graphics.setFont(style.small());
			graphics.setForegroundColor(style.grey());
			int drop = nameHeight() - style.lineHeight(style.small());
			graphics.drawString(style.fitted(view.subtitle(), style.small(), right - x), x, y + drop - 2);
		}
	}

	/** @return the width */
	private int paintPill(Graphics graphics, int right, int y) {
		Dimension size = style.extent(view.state(), style.small());
		Rectangle pill = new Rectangle(right - size.width - 20, y, size.width + 20, size.height + 3);
		Color fill = view.failed() ? style.error() : view.active() ? view.owner().border() : view.owner().fill();
		Drawing.framed(graphics, style, pill, pill.height, 1, view.failed() ? style.error() : view.owner().border(), fill);
		graphics.setForegroundColor(view.failed() ? style.badgeText() : view.active() ? style.readableOn(view.owner().border()) : view.owner().text());
		Drawing.centre(graphics, style, view.state(), style.small(), pill);
		return pill.width;
	}

	private void paintFacts(Graphics graphics, Rectangle box) {
		int x = box.x + STRIPE + PADDING;
		int y = box.y + 12 + nameHeight() + 4;
		graphics.setFont(style.regular());
		graphics.setForegroundColor(style.text());
		for (String fact : view.facts()) {
			graphics.drawString(style.fitted(fact, style.regular(), box.right() - PADDING - x), x, y);
			y += lineHeight();
		}
	}

	private void paintMarks(Graphics graphics) {
		Rectangle area = marksArea();
		MarkGrid grid = new MarkGrid(view.marks().size(), area.width);
		graphics.setLineWidth(1);
		for (int i = 0; i < view.marks().size(); i++) {
			Rectangle mark = new Rectangle(area.x + i % grid.columns() * grid.pitchX(), area.y + i / grid.columns() * grid.pitchY(), grid.pitchX() - 3,
					grid.pitchY() - 4);
			if (mark.bottom() >= area.bottom() + 4) {
				return;
			}
			Drawing.framed(graphics, style, mark, grid.pitchX() >= 12 ? 3 : 0, 1, view.owner().border(), view.marks().get(i) ? view.owner().fill() : style.cardFill());
			if (i < view.levels().size() && view.levels().get(i) != null) {
				paintLevel(graphics, mark.getCropped(new Insets(1, 1, 0, 0)), view.levels().get(i));
			}
		}
	}

	/** Busy in the owner's colour, the part in interrupts at the foot in the colour of text. */
	private void paintLevel(Graphics graphics, Rectangle meter, Level level) {
		int busy = level.busyOf(meter.height);
		int interrupt = level.interruptOf(meter.height);
		graphics.setBackgroundColor(view.owner().border());
		graphics.fillRectangle(meter.x, meter.bottom() - busy, meter.width, busy);
		graphics.setBackgroundColor(style.text());
		graphics.fillRectangle(meter.x, meter.bottom() - interrupt, meter.width, interrupt);
	}

	@Override
	protected void paintBorder(Graphics graphics) {
		if (selected || target != Target.NONE) {
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(target == Target.REFUSED ? style.error() : style.selection());
			graphics.setLineWidth(style.hairline(graphics) * (target == Target.POSSIBLE ? 1 : 3));
			graphics.setLineStyle(target == Target.POSSIBLE ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
			int inset = target == Target.POSSIBLE ? 4 : 1;
			graphics.drawRoundRectangle(getBounds().getCropped(new Insets(inset, inset, inset + 1, inset + 1)), RADIUS, RADIUS);
			graphics.setLineStyle(Graphics.LINE_SOLID);
		}
	}

	/** The rows of marks. */
	private record MarkGrid(int count, int width) {
		int pitchX() {
			return count > MANY ? 8 : 14;
		}

		int pitchY() {
			return count > MANY ? 12 : 18;
		}

		int columns() {
			return Math.max(1, width / pitchX());
		}

		int rows() {
			return (count + columns() - 1) / columns();
		}
	}
}
