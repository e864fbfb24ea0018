// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mkworkbench.ui.theme.Theme;

/**
 * Shows GEF's palette in dark colours while the workbench is dark. Its figures take their colours from constants that are read once and know
 * nothing of themes, so the colours are changed where they are painted: greys swap light and dark, everything else stays.
 */
final class PaletteShade {
	private static final String SHADED = PaletteShade.class.getName();
	/** The class of the flyout's border to the diagram, which paints itself. */
	private static final String SASH = "Sash";
	/** What becomes of white, and of black. */
	private static final int DARKEST = 0x2b;
	private static final int LIGHTEST = 0xe8;
	/** Colours whose parts differ more are no greys. */
	private static final int GREY_SPREAD = 40;

	private final Composite flyout;
	private final Control diagram;

	/** @param flyout holds the palette, its title and the diagram, which has colours of its own */
	PaletteShade(Composite flyout, Control diagram) {
		this.flyout = flyout;
		this.diagram = diagram;
		// The flyout makes its parts anew when it is pinned or folded, and the diagram changes its size then.
		diagram.addListener(SWT.Resize, event -> flyout.getDisplay().asyncExec(this::apply));
		Theme.onChange(flyout, this::apply);
	}

	private void apply() {
		if (!flyout.isDisposed()) {
			apply(flyout);
			flyout.redraw(0, 0, flyout.getSize().x, flyout.getSize().y, true);
		}
	}

	private void apply(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child == diagram) {
				continue;
			}
			if (child.getData(SHADED) == null) {
				child.setData(SHADED, Boolean.TRUE);
				if (child instanceof FigureCanvas canvas) {
					shade(canvas);
				} else if (parent == flyout && child instanceof Composite sash && sash.getClass().getSimpleName().equals(SASH)) {
					sash.addPaintListener(event -> {
						if (isDue()) {
							event.gc.setBackground(shade(ColorConstants.button));
							event.gc.fillRectangle(sash.getClientArea());
						}
					});
				}
			}
			if (child instanceof Composite composite) {
				apply(composite);
			}
		}
	}

	private static void shade(FigureCanvas canvas) {
		LightweightSystem figures = canvas.getLightweightSystem();
		if (figures.getRootFigure().getChildren().isEmpty()) {
			return;
		}
		IFigure contents = (IFigure) figures.getRootFigure().getChildren().getFirst();
		Cover cover = new Cover();
		figures.setContents(cover);
		cover.add(contents);
	}

	/** GEF's constants are what the desktop had when they were read: on a dark desktop they are right already. */
	private static boolean isDue() {
		Color ground = ColorConstants.button;
		return Theme.isDark() && ground.getRed() + ground.getGreen() + ground.getBlue() > 3 * 127;
	}

	static Color shade(Color color) {
		int red = color.getRed();
		int green = color.getGreen();
		int blue = color.getBlue();
		int most = Math.max(red, Math.max(green, blue));
		if (most - Math.min(red, Math.min(green, blue)) > GREY_SPREAD) {
			return color;
		}
		int grey = LIGHTEST - (red + green + blue) / 3 * (LIGHTEST - DARKEST) / 255;
		return new Color(grey, grey, grey);
	}

	/** Lies between a canvas and its figures. */
	private static final class Cover extends Figure {
		Cover() {
			setLayoutManager(new StackLayout());
		}

		/** Figures without a colour of their own get that of the canvas, which the style sheet has made dark already. */
		@Override
		public Color getForegroundColor() {
			return isDue() ? ColorConstants.black : super.getForegroundColor();
		}

		@Override
		public Color getBackgroundColor() {
			return isDue() ? ColorConstants.white : super.getBackgroundColor();
		}

		@Override
		public void paint(Graphics graphics) {
			if (!isDue()) {
				super.paint(graphics);
				return;
			}
			graphics.pushState();
			graphics.setBackgroundColor(shade(ColorConstants.white));
			graphics.fillRectangle(getBounds());
			graphics.popState();
			Shaded shaded = new Shaded(graphics);
			shaded.setForegroundColor(ColorConstants.black);
			shaded.setBackgroundColor(ColorConstants.white);
			super.paint(shaded);
			shaded.dispose();
		}
	}

	/** At its own scale of 1 this hands everything on, but for the colours. */
	private static final class Shaded extends ScaledGraphics {
		Shaded(Graphics target) {
			super(target);
		}

		@Override
		public void setBackgroundColor(Color color) {
			super.setBackgroundColor(shade(color));
		}

		@Override
		public void setForegroundColor(Color color) {
			super.setForegroundColor(shade(color));
		}
	}
}
