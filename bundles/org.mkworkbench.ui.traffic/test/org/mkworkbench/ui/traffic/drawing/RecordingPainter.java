// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was drawn. Each letter is six points wide. */
public final class RecordingPainter implements Painter {
	/** What was drawn. @param numbers coordinates as they were given */
	public record Act(String shape, String text, Ink ink, double... numbers) {
	}

	public final List<Act> acts = new ArrayList<>();
	/** The colours of each grid of cells, in the order they were drawn. */
	public final List<int[]> cellColours = new ArrayList<>();
	private boolean clipped;

	private void add(String shape, String text, Ink ink, double... numbers) {
		for (double number : numbers) {
			if (Double.isNaN(number) || Double.isInfinite(number)) {
				throw new IllegalArgumentException(shape + " at " + number);
			}
		}
		acts.add(new Act(shape, text, ink, numbers));
	}

	public List<Act> of(String shape) {
		return acts.stream().filter(act -> act.shape().equals(shape)).toList();
	}

	public List<String> texts() {
		return of("text").stream().map(Act::text).toList();
	}

	public Act text(String text) {
		return of("text").stream().filter(act -> act.text().equals(text)).findFirst().orElseThrow(() -> new AssertionError("no \"" + text + "\" in " + texts()));
	}

	public boolean balanced() {
		return !clipped;
	}

	@Override
	public void fillRectangle(double x, double y, double width, double height, Ink ink) {
		add("fill", "", ink, x, y, width, height);
	}

	@Override
	public void drawRectangle(double x, double y, double width, double height, Ink ink, double lineWidth) {
		add("rectangle", "", ink, x, y, width, height);
	}

	@Override
	public void fillRoundRectangle(double x, double y, double width, double height, double arc, Ink ink) {
		add("fillRound", "", ink, x, y, width, height);
	}

	@Override
	public void drawRoundRectangle(double x, double y, double width, double height, double arc, Ink ink, double lineWidth) {
		add("round", "", ink, x, y, width, height);
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
		add("line", "", ink, x1, y1, x2, y2);
	}

	@Override
	public void dashedLine(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
		add("dashed", "", ink, x1, y1, x2, y2);
	}

	@Override
	public void lines(double[] ends, int count, Ink ink, double lineWidth) {
		for (int i = 0; i < count; i += 4) {
			line(ends[i], ends[i + 1], ends[i + 2], ends[i + 3], ink, lineWidth);
		}
	}

	@Override
	public void polyline(double[] points, Ink ink, double lineWidth) {
		add("polyline", "", ink, points);
	}

	@Override
	public void fillPolygon(double[] points, Ink ink) {
		add("polygon", "", ink, points);
	}

	@Override
	public void cells(double x, double y, double cellWidth, double cellHeight, int columns, int rows, int[] argb) {
		add("cells", "", Ink.of(0), x, y, cellWidth, cellHeight, columns, rows);
		cellColours.add(argb.clone());
	}

	@Override
	public void text(String text, double x, double y, Ink ink, Style style) {
		add("text", text, ink, x, y);
	}

	@Override
	public void textUp(String text, double x, double y, Ink ink, Style style) {
		add("textUp", text, ink, x, y);
	}

	@Override
	public double textWidth(String text, Style style) {
		return text.length() * 6;
	}

	@Override
	public double textHeight(Style style) {
		return 14;
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		if (clipped || width < 0 || height < 0) {
			throw new IllegalStateException("clip");
		}
		clipped = true;
	}

	@Override
	public void unclip() {
		if (!clipped) {
			throw new IllegalStateException("unclip");
		}
		clipped = false;
	}
}
