// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.editparts.GridLayer;

/** The grid to which cards snap, in faint lines. Seen from far away only every second, fourth … line is drawn, so that the plan stays readable. */
public final class DiagramGrid extends GridLayer {
	/** Lines are no closer than so many pixels of the screen. */
	private static final int LEAST_PITCH = 12;

	private final DiagramStyle style;

	public DiagramGrid(DiagramStyle style) {
		this.style = style;
	}

	@Override
	protected void paintGrid(Graphics graphics) {
		int every = every(gridX, style.zoom());
		graphics.setForegroundColor(style.line());
		graphics.setAlpha(style.isDark() ? 40 : 50);
		FigureUtilities.paintGrid(graphics, this, origin, gridX * every, gridY * every);
		graphics.setAlpha(255);
	}

	/** Which lines are drawn: each, each second, each fourth … @param pitch between lines in pixels at 100 % */
	static int every(int pitch, double zoom) {
		int every = 1;
		while (pitch * every * zoom < LEAST_PITCH) {
			every *= 2;
		}
		return every;
	}
}
