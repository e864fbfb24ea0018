// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.mkworkbench.ui.diagram.figures.DiagramStyle.Detail;

/** One CPU. */
public final class TileFigure extends Figure implements Selectable {
	private static final int RADIUS = 6;

	private final DiagramStyle style;
	private final boolean compact;
	private TileView view;
	private boolean selected;
	private Supplier<String> toolTipText = () -> "";

	public TileFigure(DiagramStyle style, boolean compact) {
		this.style = style;
		this.compact = compact;
	}

	public TileView view() {
		return view;
	}

	/** Paints again only if something changed. @return whether it did */
	public boolean setView(TileView view) {
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

	public void setToolTipText(Supplier<String> text) {
		toolTipText = text;
	}

	/** Made when somebody looks; hundreds of tiles need no label each. */
	@Override
	public IFigure getToolTip() {
		return new Label(toolTipText.get());
	}

	@Override
	public void paintFigure(Graphics graphics) {
		if (view == null) {
			return;
		}
		Detail detail = style.detail(graphics);
		Rectangle box = getBounds().getCopy();
		if (detail.compareTo(Detail.NUMBER) < 0) {
			paintSmall(graphics, box);
			return;
		}
		graphics.setAntialias(SWT.ON);
		Rectangle inner = box.getCopy().resize(-1, -1);
		if (view.allowed()) {
			Drawing.framed(graphics, style, inner, RADIUS, view.owner());
			markOffline(graphics, inner);
		} else {
			Drawing.fill(graphics, inner, view.owner(), RADIUS);
			markOffline(graphics, inner);
			graphics.setForegroundColor(view.owner().border());
			graphics.setLineWidth(1);
			graphics.setLineStyle(Graphics.LINE_DASH);
			graphics.drawRoundRectangle(inner, RADIUS, RADIUS);
			graphics.setLineStyle(Graphics.LINE_SOLID);
		}
		if (view.boot()) {
			graphics.setBackgroundColor(view.owner().border());
			Drawing.corner(graphics, inner.x + 2, inner.y + 2, compact ? 7 : 10);
		}
		moved(graphics, inner, 4);
		meter(graphics, inner);
		texts(graphics, detail, inner);
		if (compact && view.mark() != Mark.NONE) {
			graphics.setBackgroundColor(view.mark() == Mark.ERROR ? style.error() : style.warning());
			Drawing.rightCorner(graphics, inner.right() - 1, inner.y + 2, 7);
		} else {
			Drawing.badge(graphics, style, view.mark(), inner.right() - 13, inner.y + 2, 12);
		}
	}

	/** The owner's colour, and the number where it can be read. */
	private void paintSmall(Graphics graphics, Rectangle box) {
		Drawing.fillMerged(graphics, box, view.owner(), style);
		graphics.setForegroundColor(view.owner().border());
		graphics.setLineWidth(style.hairline(graphics));
		graphics.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
		markOffline(graphics, box);
		heat(graphics, box);
		moved(graphics, box, Math.max(2, box.height / 4));
		if (graphics.getAbsoluteScale() == 1) {
			graphics.setForegroundColor(view.owner().text());
			Drawing.centreIfFits(graphics, style, view.number(), box);
		}
		if (view.boot()) {
			graphics.setBackgroundColor(view.owner().border());
			Drawing.corner(graphics, box.x, box.y, box.width / 3);
		}
		if (view.mark() != Mark.NONE) {
			graphics.setBackgroundColor(view.mark() == Mark.ERROR ? style.error() : style.warning());
			Drawing.rightCorner(graphics, box.right() - 1, box.y + 1, box.width / 3);
		}
	}

	/** A column at the right edge, beside the number: busy in the owner's colour, the part in interrupts at its foot in the colour of text. */
	private void meter(Graphics graphics, Rectangle box) {
		if (view.level() == null) {
			return;
		}
		int width = compact ? 4 : 6;
		Rectangle meter = new Rectangle(box.right() - width - 3, box.y + 4, width, box.height - 8);
		graphics.setBackgroundColor(style.canvas());
		graphics.fillRectangle(meter);
		int busy = view.level().busyOf(meter.height);
		int interrupt = view.level().interruptOf(meter.height);
		graphics.setBackgroundColor(view.owner().border());
		graphics.fillRectangle(meter.x, meter.bottom() - busy, meter.width, busy);
		graphics.setBackgroundColor(style.text());
		graphics.fillRectangle(meter.x, meter.bottom() - interrupt, meter.width, interrupt);
	}

	/** Too small for a meter: the whole tile grows darker with the time in interrupts. */
	private void heat(Graphics graphics, Rectangle box) {
		if (view.level() != null && view.level().interrupt() > 0) {
			graphics.setAlpha(40 + 120 * view.level().interrupt() / Level.STEPS);
			graphics.setBackgroundColor(view.owner().border());
			graphics.fillRectangle(box);
			graphics.setAlpha(255);
		}
	}

	/** At the foot, in the colour of the owner that the plan names, where the run has another one. */
	private void moved(Graphics graphics, Rectangle box, int height) {
		if (view.planned() != null) {
			graphics.setBackgroundColor(style.canvas());
			graphics.fillRectangle(box.x + 1, box.bottom() - height - 2, box.width - 1, height + 1);
			graphics.setBackgroundColor(view.planned().border());
			graphics.fillRectangle(box.x + 1, box.bottom() - height - 1, box.width - 1, height);
		}
	}

	public boolean isSelected() {
		return selected;
	}

	private void markOffline(Graphics graphics, Rectangle box) {
		if (!view.online()) {
			graphics.setForegroundColor(style.groupBorder());
			Drawing.hatch(graphics, box.getCopy().shrink(1, 1), true);
		}
	}

	private void texts(Graphics graphics, Detail detail, Rectangle box) {
		boolean withId = detail == Detail.FULL && !view.physicalId().isEmpty() && box.height >= 28;
		Font tiny = style.isReadable(graphics, style.tiny()) ? style.tiny() : style.readable();
		// Without the id there is room for a larger number, which small zooms need.
		Font preferred = !compact ? style.bold() : withId ? style.small() : style.regular();
		Font numberFont = style.isReadable(graphics, preferred) ? preferred : style.readable();
		Dimension number = style.extent(view.number(), numberFont);
		Dimension id = withId ? style.extent(view.physicalId(), tiny) : new Dimension();
		if (number.width > box.width) {
			return;
		}
		// Fonts carry room above and below; two lines may share some of it.
		int overlap = withId ? 3 : 0;
		int y = box.y + (box.height - number.height - id.height + overlap) / 2;
		graphics.setForegroundColor(view.owner().text());
		graphics.setFont(numberFont);
		graphics.drawString(view.number(), box.x + (box.width - number.width + 1) / 2, y);
		if (withId && id.width <= box.width) {
			graphics.setFont(tiny);
			graphics.drawString(view.physicalId(), box.x + (box.width - id.width + 1) / 2, y + number.height - overlap);
		}
		if (view.kind() != 0 && detail == Detail.FULL) {
			String kind = String.valueOf(view.kind());
			Dimension size = style.extent(kind, tiny);
			graphics.setFont(tiny);
			graphics.drawString(kind, box.right() - size.width - 3, box.bottom() - size.height);
		}
	}

	@Override
	protected void paintBorder(Graphics graphics) {
		if (selected) {
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(style.selection());
			graphics.setLineWidth(style.zoom() < 0.5 ? 5 : 3);
			graphics.drawRoundRectangle(getBounds().getCopy().shrink(1, 1).resize(-1, -1), RADIUS, RADIUS);
		}
	}
}
