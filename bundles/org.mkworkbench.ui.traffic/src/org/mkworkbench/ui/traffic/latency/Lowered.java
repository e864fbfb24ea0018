// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Painter;

/** Draws everything further down, so that two drawings make one picture. */
final class Lowered implements Painter {
	private final Painter painter;
	private final double by;

	Lowered(Painter painter, double by) {
		this.painter = painter;
		this.by = by;
	}

	private double[] lowered(double[] points) {
		double[] moved = points.clone();
		for (int i = 1; i < moved.length; i += 2) {
			moved[i] += by;
		}
		return moved;
	}

	@Override
	public void fillRectangle(double x, double y, double width, double height, Ink ink) {
		painter.fillRectangle(x, y + by, width, height, ink);
	}

	@Override
	public void drawRectangle(double x, double y, double width, double height, Ink ink, double lineWidth) {
		painter.drawRectangle(x, y + by, width, height, ink, lineWidth);
	}

	@Override
	public void fillRoundRectangle(double x, double y, double width, double height, double arc, Ink ink) {
		painter.fillRoundRectangle(x, y + by, width, height, arc, ink);
	}

	@Override
	public void drawRoundRectangle(double x, double y, double width, double height, double arc, Ink ink, double lineWidth) {
		painter.drawRoundRectangle(x, y + by, width, height, arc, ink, lineWidth);
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
		painter.line(x1, y1 + by, x2, y2 + by, ink, lineWidth);
	}

	@Override
	public void dashedLine(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
		painter.dashedLine(x1, y1 + by, x2, y2 + by, ink, lineWidth);
	}

	@Override
	public void lines(double[] ends, int count, Ink ink, double lineWidth) {
		painter.lines(lowered(ends), count, ink, lineWidth);
	}

	@Override
	public void polyline(double[] points, Ink ink, double lineWidth) {
		painter.polyline(lowered(points), ink, lineWidth);
	}

	@Override
	public void fillPolygon(double[] points, Ink ink) {
		painter.fillPolygon(lowered(points), ink);
	}

	@Override
	public void cells(double x, double y, double cellWidth, double cellHeight, int columns, int rows, int[] argb) {
		painter.cells(x, y + by, cellWidth, cellHeight, columns, rows, argb);
	}

	@Override
	public void text(String text, double x, double y, Ink ink, Style style) {
		painter.text(text, x, y + by, ink, style);
	}

	@Override
	public void textUp(String text, double x, double y, Ink ink, Style style) {
		painter.textUp(text, x, y + by, ink, style);
	}

	@Override
	public double textWidth(String text, Style style) {
		return painter.textWidth(text, style);
	}

	@Override
	public double textHeight(Style style) {
		return painter.textHeight(style);
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		painter.clip(x, y + by, width, height);
	}

	@Override
	public void unclip() {
		painter.unclip();
	}
}
