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
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mkworkbench.ui.theme.Theme;

/**
 * Shows GEF's palette in the colours of the theme. Its figures take their colours from constants that are read once, so the colours are changed
 * where they are painted: greys swap light and dark, everything else stays.
 */
final class PaletteShade {
	private static final String SHADED = PaletteShade.class.getName();
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
					// The flyout also gives a canvas new figures later.
					canvas.addPaintListener(event -> cover(canvas));
					cover(canvas);
				} else {
					switch (child.getClass().getSimpleName()) {
					case "Sash" -> child.addPaintListener(event -> fill(event.gc, child));
					case "TitleCanvas" -> child.addPaintListener(event -> title(event.gc, child));
					case "ButtonCanvas" -> child.addPaintListener(event -> arrow(event.gc, child));
					default -> {
						// Only holds others.
					}
					}
				}
			}
			if (child instanceof Composite composite) {
				apply(composite);
			}
		}
	}

	// These parts of the flyout have their figures to themselves; where those do not fit the theme they are painted over.

	private static boolean fill(GC gc, Control control) {
		boolean paint = Theme.isDark() || needed();
		if (paint) {
			gc.setForeground(grey(Theme.isDark() ? LIGHTEST : 0));
			gc.setBackground(ground());
			gc.fillRectangle(0, 0, control.getSize().x, control.getSize().y);
		}
		return paint;
	}

	private static Color ground() {
		return grey(Theme.isDark() ? DARKEST : 0xf6);
	}

	/** Upright in the folded palette. */
	private static void title(GC gc, Control control) {
		if (fill(gc, control)) {
			Point size = control.getSize();
			boolean upright = size.y > size.x;
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			Point text = gc.textExtent(Messages.Palette_title);
			Transform turn = new Transform(gc.getDevice());
			if (upright) {
				turn.translate(0, size.y);
				turn.rotate(-90);
			}
			gc.setTransform(turn);
			gc.drawText(Messages.Palette_title, ((upright ? size.y : size.x) - text.x) / 2, ((upright ? size.x : size.y) - text.y) / 2, true);
			gc.setTransform(null);
			turn.dispose();
		}
	}

	/** Points to where the palette goes: out of the way from the palette, back from its border. */
	private static void arrow(GC gc, Control control) {
		if (fill(gc, control)) {
			int direction = control.getParent().getClass().getSimpleName().equals("Sash") ? -1 : 1;
			int x = control.getSize().x / 2;
			int y = control.getSize().y / 2;
			gc.setBackground(gc.getForeground());
			gc.fillPolygon(new int[] { x - 2 * direction, y - 4, x - 2 * direction, y + 4, x + 2 * direction, y });
		}
	}

	private static void cover(FigureCanvas canvas) {
		LightweightSystem figures = canvas.getLightweightSystem();
		var children = figures.getRootFigure().getChildren();
		if (children.isEmpty() || children.getFirst() instanceof Cover) {
			return;
		}
		IFigure contents = (IFigure) children.getFirst();
		Cover cover = new Cover();
		figures.setContents(cover);
		cover.add(contents);
		canvas.redraw();
	}

	/** The constants are dark when GTK was, before the first palette of this start; the theme may have become light since, or dark. */
	private static boolean needed() {
		return Theme.isDark() == ColorConstants.listBackground.getGreen() > 127;
	}

	private static Color grey(int value) {
		return new Color(value, value, value);
	}

	private static Color shade(Color color) {
		int red = color.getRed();
		int green = color.getGreen();
		int blue = color.getBlue();
		int most = Math.max(red, Math.max(green, blue));
		if (most - Math.min(red, Math.min(green, blue)) > GREY_SPREAD) {
			return color;
		}
		int grey = LIGHTEST - (red + green + blue) / 3 * (LIGHTEST - DARKEST) / 255;
		return grey(grey);
	}

	/** Lies between a canvas and its figures. */
	private static final class Cover extends Figure {
		Cover() {
			setLayoutManager(new StackLayout());
		}

		/** Figures without a colour of their own get that of the canvas, which the style sheet has made dark already. */
		@Override
		public Color getForegroundColor() {
			return needed() ? ColorConstants.listForeground : super.getForegroundColor();
		}

		@Override
		public Color getBackgroundColor() {
			return needed() ? ColorConstants.listBackground : super.getBackgroundColor();
		}

		@Override
		public void paint(Graphics graphics) {
			if (!needed()) {
				super.paint(graphics);
				return;
			}
			graphics.pushState();
			graphics.setBackgroundColor(ground());
			graphics.fillRectangle(getBounds());
			graphics.popState();
			Shaded shaded = new Shaded(graphics);
			shaded.setForegroundColor(ColorConstants.listForeground);
			shaded.setBackgroundColor(ColorConstants.listBackground);
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
