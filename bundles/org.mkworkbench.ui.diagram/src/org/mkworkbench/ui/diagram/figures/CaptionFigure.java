// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

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
		if (!style.isReadable(graphics, style.small())) {
			return;
		}
		Rectangle box = getBounds();
		graphics.setFont(style.small());
		graphics.setForegroundColor(style.grey());
		int y = text.indexOf('\n') >= 0 ? box.y : box.y + (box.height - style.extent(text, style.small()).height) / 2;
		graphics.drawText(text, box.x, y);
	}
}
