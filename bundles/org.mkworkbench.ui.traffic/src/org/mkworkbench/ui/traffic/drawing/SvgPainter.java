// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/** Writes an SVG document (SVG 1.1). Texts are measured with the fonts of the screen. UI thread; close it after {@link #document}. */
public final class SvgPainter implements Painter, AutoCloseable {
	private static final double POINTS_PER_INCH = 72;

	private final StringBuilder body = new StringBuilder();
	private final DecimalFormat number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
	private final int width;
	private final int height;
	private final double pixelsPerPoint;
	private final GC measure;
	private int clips;
	private boolean clipped;

	/** @param width and height in points of the screen at 100 % */
	public SvgPainter(Device device, int width, int height) {
		this.width = width;
		this.height = height;
		pixelsPerPoint = device.getDPI().y / POINTS_PER_INCH;
		measure = new GC(device);
	}

	/** All that was drawn. */
	public String document() {
		unclip();
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 "
				+ width + " " + height + "\">\n" + body + "</svg>\n";
	}

	@Override
	public void close() {
		measure.dispose();
	}

	private String number(double value) {
		String text = number.format(value);
		return "-0".equals(text) ? "0" : text;
	}

	private static String colour(Ink ink) {
		return String.format(Locale.ROOT, "#%06x", ink.rgb() & 0xffffff);
	}

	private String fill(Ink ink) {
		return " fill=\"" + colour(ink) + "\"" + (ink.alpha() == 255 ? "" : " fill-opacity=\"" + number(ink.alpha() / 255.0) + "\"");
	}

	private String stroke(Ink ink, double lineWidth) {
		return " fill=\"none\" stroke=\"" + colour(ink) + "\" stroke-width=\"" + number(lineWidth) + "\""
				+ (ink.alpha() == 255 ? "" : " stroke-opacity=\"" + number(ink.alpha() / 255.0) + "\"");
	}

	private void rectangle(double x, double y, double boxWidth, double boxHeight, double arc, String look) {
		if (boxWidth <= 0 || boxHeight <= 0) {
			return;
		}
		body.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"").append(number(boxWidth)).append("\" height=\"")
				.append(number(boxHeight)).append('"');
		if (arc > 0) {
			body.append(" rx=\"").append(number(arc / 2)).append('"');
		}
		body.append(look).append("/>\n");
	}

	@Override
	public void fillRectangle(double x, double y, double boxWidth, double boxHeight, Ink ink) {
		rectangle(x, y, boxWidth, boxHeight, 0, fill(ink));
	}

	@Override
	public void drawRectangle(double x, double y, double boxWidth, double boxHeight, Ink ink, double lineWidth) {
		// Half a line inside, as it is on the screen.
		rectangle(x + lineWidth / 2, y + lineWidth / 2, boxWidth - lineWidth, boxHeight - lineWidth, 0, stroke(ink, lineWidth));
	}

	@Override
	public void fillRoundRectangle(double x, double y, double boxWidth, double boxHeight, double arc, Ink ink) {
		rectangle(x, y, boxWidth, boxHeight, arc, fill(ink));
	}

	@Override
	public void drawRoundRectangle(double x, double y, double boxWidth, double boxHeight, double arc, Ink ink, double lineWidth) {
		rectangle(x + lineWidth / 2, y + lineWidth / 2, boxWidth - lineWidth, boxHeight - lineWidth, arc, stroke(ink, lineWidth));
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
		path(new double[] { x1, y1, x2, y2 }, 4, 4, stroke(ink, lineWidth));
	}

	@Override
	public void dashedLine(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
		path(new double[] { x1, y1, x2, y2 }, 4, 4, stroke(ink, lineWidth) + " stroke-dasharray=\"4 3\"");
	}

	@Override
	public void lines(double[] ends, int count, Ink ink, double lineWidth) {
		path(ends, count, 4, stroke(ink, lineWidth));
	}

	@Override
	public void polyline(double[] points, Ink ink, double lineWidth) {
		path(points, points.length, points.length, stroke(ink, lineWidth) + " stroke-linejoin=\"round\"");
	}

	/** @param piece numbers that belong to one unbroken line */
	private void path(double[] points, int count, int piece, String look) {
		if (count < 4) {
			return;
		}
		body.append("<path d=\"");
		for (int i = 0; i + 1 < count; i += 2) {
			body.append(i % piece == 0 ? 'M' : 'L').append(number(sharp(points, i, piece, 0))).append(' ').append(number(sharp(points, i, piece, 1)));
		}
		body.append('"').append(look).append("/>\n");
	}

	/** Upright and level lines go through the middle of a pixel, as on the screen. */
	private static double sharp(double[] points, int at, int piece, int axis) {
		double value = points[at + axis];
		if (piece != 4) {
			return value;
		}
		int begin = at / 4 * 4;
		return points[begin + axis] == points[begin + 2 + axis] ? Math.round(value) + 0.5 : value;
	}

	@Override
	public void fillPolygon(double[] points, Ink ink) {
		body.append("<polygon points=\"");
		for (int i = 0; i + 1 < points.length; i += 2) {
			body.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
		}
		body.append('"').append(fill(ink)).append("/>\n");
	}

	@Override
	public void cells(double x, double y, double cellWidth, double cellHeight, int columns, int rows, int[] argb) {
		body.append("<g shape-rendering=\"crispEdges\">\n");
		for (int row = 0; row < rows; row++) {
			int column = 0;
			while (column < columns) {
				int colour = argb[row * columns + column];
				int first = column++;
				while (column < columns && argb[row * columns + column] == colour) {
					column++;
				}
				if (colour >>> 24 != 0) {
					fillRectangle(x + first * cellWidth, y + row * cellHeight, (column - first) * cellWidth, cellHeight, new Ink(colour & 0xffffff, colour >>> 24));
				}
			}
		}
		body.append("</g>\n");
	}

	@Override
	public void text(String text, double x, double y, Ink ink, Style style) {
		text(text, "x=\"" + number(x) + "\" y=\"" + number(y + ascent(style)) + "\"", ink, style);
	}

	@Override
	public void textUp(String text, double x, double y, Ink ink, Style style) {
		text(text, "transform=\"translate(" + number(x + ascent(style)) + " " + number(y) + ") rotate(-90)\"", ink, style);
	}

	private double ascent(Style style) {
		measure.setFont(SwtPainter.font(style));
		return measure.getFontMetrics().getAscent() + measure.getFontMetrics().getLeading();
	}

	private void text(String text, String place, Ink ink, Style style) {
		if (text.isEmpty()) {
			return;
		}
		FontData font = SwtPainter.font(style).getFontData()[0];
		body.append("<text ").append(place).append(" font-family=\"").append(escaped(font.getName())).append(", sans-serif\" font-size=\"")
				.append(number(font.height * pixelsPerPoint)).append("px\"");
		if (style == Style.BOLD) {
			body.append(" font-weight=\"bold\"");
		}
		body.append(" xml:space=\"preserve\"").append(fill(ink)).append('>').append(escaped(text)).append("</text>\n");
	}

	private static String escaped(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 8);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> safe.append("&amp;");
			case '<' -> safe.append("&lt;");
			case '>' -> safe.append("&gt;");
			case '"' -> safe.append("&quot;");
			// No XML document may have other control characters.
			default -> safe.appendCodePoint(c < 0x20 && c != '\t' ? ' ' : c);
			}
		});
		return safe.toString();
	}

	@Override
	public double textWidth(String text, Style style) {
		measure.setFont(SwtPainter.font(style));
		return measure.textExtent(text).x;
	}

	@Override
	public double textHeight(Style style) {
		measure.setFont(SwtPainter.font(style));
		return measure.getFontMetrics().getHeight();
	}

	@Override
	public void clip(double x, double y, double boxWidth, double boxHeight) {
		unclip();
		clips++;
		body.append("<clipPath id=\"clip").append(clips).append("\"><rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"")
				.append(number(Math.max(0, boxWidth))).append("\" height=\"").append(number(Math.max(0, boxHeight))).append("\"/></clipPath>\n<g clip-path=\"url(#clip")
				.append(clips).append(")\">\n");
		clipped = true;
	}

	@Override
	public void unclip() {
		if (clipped) {
			body.append("</g>\n");
			clipped = false;
		}
	}
}
