// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.policies;

import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;

/** A dashed frame around the figure that has the keyboard's focus without being selected, or a solid one around a find. Follows the figure. */
public final class FocusFrame extends RectangleFigure {
	private static final int GAP = 3;

	private final IFigure framed;
	private final FigureListener follow = moved -> place();

	FocusFrame(IFigure framed, Color colour) {
		this.framed = framed;
		setFill(false);
		setForegroundColor(colour);
		setLineStyle(Graphics.LINE_DASH);
		setLineWidth(2);
	}

	/** A frame that draws the eye. */
	public static FocusFrame solid(IFigure framed, Color colour) {
		FocusFrame frame = new FocusFrame(framed, colour);
		frame.setLineStyle(Graphics.LINE_SOLID);
		frame.setLineWidth(3);
		return frame;
	}

	@Override
	public void addNotify() {
		super.addNotify();
		framed.addFigureListener(follow);
		place();
	}

	@Override
	public void removeNotify() {
		framed.removeFigureListener(follow);
		super.removeNotify();
	}

	private void place() {
		Rectangle box = framed.getBounds().getCopy();
		framed.translateToAbsolute(box);
		translateToRelative(box);
		setBounds(box.expand(GAP, GAP));
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
