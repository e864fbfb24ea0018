// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Layers whose zoom is a transform of the graphics instead of GEF's rounded coordinates and whole font sizes: text keeps its place and
 * proportion at every zoom, and no fonts are made.
 */
public final class SmoothLayers extends ScalableFreeformLayeredPane {
	@Override
	protected void paintClientArea(Graphics graphics) {
		if (getChildren().isEmpty()) {
			return;
		}
		graphics.pushState();
		try {
			if (getScale() != 1) {
				graphics.scale(getScale());
			}
			graphics.pushState();
			paintChildren(graphics);
			graphics.popState();
		} finally {
			graphics.popState();
		}
	}
}
