// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Draws on a GC, which stays the caller's. UI thread. */
public final class SwtPainter implements Painter {
	/** Above this many cells an image is stretched instead of filling rectangles. */
	private static final int CELLS_AS_RECTANGLES = 1024;
	/** Gradient of a line that a person sees as straight: drawn without smoothing. */
	private static final double STRAIGHT = 0.01;
	/** As images lie in memory: nothing needs to be converted. */
	private static final PaletteData DIRECT = new PaletteData(0xff00, 0xff0000, 0xff000000);
	private static final String SMALL = "org.mkworkbench.ui.traffic.small";
	private static final String BOLD = "org.mkworkbench.ui.traffic.bold";

	private final GC gc;
	private final Rectangle wholeClip;
	private Ink foreground;
	private Ink background;
	private Style style;

	public SwtPainter(GC gc) {
		this.gc = gc;
		wholeClip = gc.getClipping();
		gc.setTextAntialias(SWT.ON);
		use(Style.PLAIN);
	}

	/** Font of a style; nobody disposes it. UI thread. */
	public static Font font(Style style) {
		return switch (style) {
		case PLAIN -> JFaceResources.getDialogFont();
		case BOLD -> derived(BOLD, 0, SWT.BOLD);
		case SMALL -> derived(SMALL, -1, SWT.NORMAL);
		};
	}

	/** Kept in the registry of fonts under a name with the size it comes from: another size chosen by a person makes another one. */
	private static Font derived(String name, int taller, int style) {
		FontData[] plain = JFaceResources.getDialogFont().getFontData();
		String key = name + plain[0].getName() + plain[0].getHeight();
		if (!JFaceResources.getFontRegistry().hasValueFor(key)) {
			FontDescriptor wanted = FontDescriptor.createFrom(plain).setStyle(style);
			JFaceResources.getFontRegistry().put(key, (plain[0].getHeight() + taller > 5 ? wanted.increaseHeight(taller) : wanted).getFontData());
		}
		return JFaceResources.getFontRegistry().get(key);
	}

	private void use(Style wanted) {
		if (style != wanted) {
			style = wanted;
			gc.setFont(font(wanted));
		}
	}

	private void stroke(Ink ink, double lineWidth) {
		if (!ink.equals(foreground)) {
			foreground = ink;
			gc.setForeground(colour(ink));
		}
		gc.setAlpha(ink.alpha());
		gc.setLineWidth(Math.max(1, round(lineWidth)));
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void fill(Ink ink) {
		if (!ink.equals(background)) {
			background = ink;
			gc.setBackground(colour(ink));
		}
		gc.setAlpha(ink.alpha());
	}

	private static Color colour(Ink ink) {
		return new Color(ink.rgb() >> 16 & 0xff, ink.rgb() >> 8 & 0xff, ink.rgb() & 0xff);
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}

	@Override
	public void fillRectangle(double x, double y, double width, double height, Ink ink) {
		fill(ink);
		int left = round(x);
		int top = round(y);
		// Both edges rounded, so that neighbours touch without gap or overlap.
		gc.fillRectangle(left, top, round(x + width) - left, round(y + height) - top);
	}

	@Override
	public void drawRectangle(double x, double y, double width, double height, Ink ink, double lineWidth) {
		stroke(ink, lineWidth);
		gc.setAntialias(SWT.OFF);
		int left = round(x);
		int top = round(y);
		gc.drawRectangle(left, top, Math.max(0, round(x + width) - left - 1), Math.max(0, round(y + height) - top - 1));
	}

	@Override
	public void fillRoundRectangle(double x, double y, double width, double height, double arc, Ink ink) {
		fill(ink);
		gc.setAntialias(SWT.ON);
		int left = round(x);
		int top = round(y);
		gc.fillRoundRectangle(left, top, round(x + width) - left, round(y + height) - top, round(arc), round(arc));
	}

	@Override
	public void drawRoundRectangle(double x, double y, double width, double height, double arc, Ink ink, double lineWidth) {
		stroke(ink, lineWidth);
		gc.setAntialias(SWT.ON);
		int left = round(x);
		int top = round(y);
		gc.drawRoundRectangle(left, top, Math.max(0, round(x + width) - left - 1), Math.max(0, round(y + height) - top - 1), round(arc), round(arc));
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
		stroke(ink, lineWidth);
		line(x1, y1, x2, y2);
	}

	private void line(double x1, double y1, double x2, double y2) {
		gc.setAntialias(Math.abs(x1 - x2) < STRAIGHT || Math.abs(y1 - y2) < STRAIGHT ? SWT.OFF : SWT.ON);
		gc.drawLine(round(x1), round(y1), round(x2), round(y2));
	}

	@Override
	public void dashedLine(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
		stroke(ink, lineWidth);
		gc.setLineDash(new int[] { 4, 3 });
		line(x1, y1, x2, y2);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	@Override
	public void lines(double[] ends, int count, Ink ink, double lineWidth) {
		stroke(ink, lineWidth);
		for (int i = 0; i + 3 < count; i += 4) {
			line(ends[i], ends[i + 1], ends[i + 2], ends[i + 3]);
		}
	}

	@Override
	public void polyline(double[] points, Ink ink, double lineWidth) {
		if (points.length < 4) {
			return;
		}
		stroke(ink, lineWidth);
		gc.setAntialias(SWT.ON);
		Path path = new Path(gc.getDevice());
		try {
			path.moveTo((float) points[0], (float) points[1]);
			for (int i = 2; i + 1 < points.length; i += 2) {
				path.lineTo((float) points[i], (float) points[i + 1]);
			}
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
	}

	@Override
	public void fillPolygon(double[] points, Ink ink) {
		fill(ink);
		gc.setAntialias(SWT.ON);
		int[] whole = new int[points.length];
		for (int i = 0; i < points.length; i++) {
			whole[i] = round(points[i]);
		}
		gc.fillPolygon(whole);
	}

	@Override
	public void cells(double x, double y, double cellWidth, double cellHeight, int columns, int rows, int[] argb) {
		if (columns <= 0 || rows <= 0) {
			return;
		}
		if (columns * rows <= CELLS_AS_RECTANGLES) {
			for (int row = 0; row < rows; row++) {
				for (int column = 0; column < columns; column++) {
					int colour = argb[row * columns + column];
					if (colour >>> 24 != 0) {
						fillRectangle(x + column * cellWidth, y + row * cellHeight, cellWidth, cellHeight, new Ink(colour & 0xffffff, colour >>> 24));
					}
				}
			}
			return;
		}
		ImageData data = new ImageData(columns, rows, 32, DIRECT);
		byte[] alphas = new byte[columns * rows];
		boolean opaque = true;
		for (int i = 0, at = 0; i < columns * rows; i++) {
			int colour = argb[i];
			data.data[at++] = (byte) colour;
			data.data[at++] = (byte) (colour >> 8);
			data.data[at++] = (byte) (colour >> 16);
			at++;
			alphas[i] = (byte) (colour >>> 24);
			opaque &= colour >>> 24 == 0xff;
		}
		if (!opaque) {
			data.alphaData = alphas;
		}
		Image image = new Image(gc.getDevice(), data);
		try {
			gc.setAlpha(255);
			gc.setInterpolation(SWT.NONE);
			int left = round(x);
			int top = round(y);
			gc.drawImage(image, 0, 0, columns, rows, left, top, Math.max(1, round(x + columns * cellWidth) - left), Math.max(1, round(y + rows * cellHeight) - top));
			gc.setInterpolation(SWT.DEFAULT);
		} finally {
			image.dispose();
		}
	}

	@Override
	public void text(String text, double x, double y, Ink ink, Style wanted) {
		use(wanted);
		stroke(ink, 1);
		gc.drawText(text, round(x), round(y), SWT.DRAW_TRANSPARENT);
	}

	@Override
	public void textUp(String text, double x, double y, Ink ink, Style wanted) {
		use(wanted);
		stroke(ink, 1);
		Transform before = new Transform(gc.getDevice());
		Transform turned = new Transform(gc.getDevice());
		try {
			gc.getTransform(before);
			gc.getTransform(turned);
			turned.translate(round(x), round(y));
			turned.rotate(-90);
			gc.setTransform(turned);
			gc.drawText(text, 0, 0, SWT.DRAW_TRANSPARENT);
			gc.setTransform(before);
		} finally {
			turned.dispose();
			before.dispose();
		}
	}

	@Override
	public double textWidth(String text, Style wanted) {
		use(wanted);
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}

	@Override
	public double textHeight(Style wanted) {
		use(wanted);
		return gc.getFontMetrics().getHeight();
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		gc.setClipping(new Rectangle(round(x), round(y), round(width), round(height)).intersection(wholeClip));
	}

	@Override
	public void unclip() {
		gc.setClipping(wholeClip);
	}
}
