// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;

/** Grey text on the canvas or in a box; lets the mouse through. */
public final class CaptionFigure extends Figure {
	private final DiagramStyle style;
	private String text;

	public CaptionFigure(DiagramStyle style, String text) {
		this.style = style;
		this.text = text;
	}

	public void setText(String text) {
		if (!text.equals(this.text)) {
			this.text = text;
			repaint();
		}
	}

	public String text() {
		return text;
	}

	/** Size that shows the whole text, which may have several lines. */
	public org.eclipse.draw2d.geometry.Dimension textSize() {
		return FigureUtilities.getTextExtents(text, style.small());
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	public void paintFigure(Graphics graphics) {
		Rectangle box = getBounds();
		boolean line = text.indexOf('\n') < 0;
		Font font = line ? style.legible(graphics, style.small(), box.height) : style.isReadable(graphics, style.small()) ? style.small() : null;
		if (font == null) {
			return;
		}
		graphics.setFont(font);
		graphics.setForegroundColor(style.grey());
		if (line) {
			graphics.drawText(style.fitted(text, font, box.width), box.x, box.y + (box.height - style.extent(text, font).height) / 2);
		} else {
			graphics.drawText(text, box.x, box.y);
		}
	}
}
