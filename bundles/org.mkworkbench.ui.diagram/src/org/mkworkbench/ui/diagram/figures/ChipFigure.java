// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** A device in its owner's colour. */
public final class ChipFigure extends Figure implements Selectable {
	public record View(String text, OwnerLook owner, Mark mark, String toolTip) {
	}

	private final DiagramStyle style;
	private View view;
	private boolean selected;

	public ChipFigure(DiagramStyle style) {
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
		return view == null ? null : new Label(view.toolTip());
	}

	@Override
	public void paintFigure(Graphics graphics) {
		if (view == null) {
			return;
		}
		Rectangle box = getBounds().getCopy().resize(-1, -1);
		graphics.setAntialias(SWT.ON);
		Drawing.framed(graphics, style, box, box.height, 1, view.owner().border(), view.owner().fill());
		Font font = style.legible(graphics, style.small(), box.height);
		if (font != null) {
			graphics.setForegroundColor(view.owner().text());
			Drawing.centre(graphics, style, style.fitted(view.text(), font, box.width - 16), font, box);
		}
		Drawing.badge(graphics, style, view.mark(), box.right() - 12, box.y, 11);
	}

	@Override
	protected void paintBorder(Graphics graphics) {
		if (selected) {
			Rectangle box = getBounds().getCopy().shrink(1, 1).resize(-1, -1);
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(style.selection());
			graphics.setLineWidth(style.zoom() < 0.5 ? 5 : 3);
			graphics.drawRoundRectangle(box, box.height, box.height);
		}
	}
}
