// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/** Draws how latencies are distributed: bars with percentiles for one row, outlines for up to four. Made for one drawing. */
final class HistogramPicture {
	static final int MOST_ROWS = 4;

	private static final int MARGIN = 12;
	private static final int BAR = 4;

	private final Painter painter;
	private final Look look;

	HistogramPicture(Painter painter, Look look) {
		this.painter = painter;
		this.look = look;
	}

	/** @param rows one or up to {@value #MOST_ROWS}, not without messages; empty if there are none at all */
	void paint(List<LatencyRow> rows, double x, double y, double width, double height) {
		painter.fillRectangle(x, y, width, height, look.ground());
		double line = painter.textHeight(Style.PLAIN);
		double small = painter.textHeight(Style.SMALL);
		if (rows.isEmpty()) {
			painter.text(Messages.HistogramPicture_nothing, x + MARGIN, y + MARGIN, look.faint(), Style.PLAIN);
			return;
		}
		double left = x + MARGIN;
		double plot = Math.max(40, width - 2 * MARGIN);
		double headHeight = rows.size() > 1 ? rows.size() * (line + 1) : (1 + figures(rows.getFirst(), plot).size()) * (line + 2);
		double top = y + 8 + headHeight + 6;
		double bottom = y + height - small - 10;
		head(rows, left, y + 8, plot, line);
		LatencyAxis axis = LatencyAxis.around(rows.stream().mapToLong(LatencyRow::min).min().orElse(1), rows.stream().mapToLong(LatencyRow::max).max().orElse(1), plot);
		if (bottom - top < 20) {
			return;
		}
		ticks(axis, left, top, bottom);
		int columns = Math.max(10, (int) (plot / BAR));
		if (rows.size() == 1) {
			bars(rows.getFirst(), axis, columns, left, top + labels(top, bottom), bottom);
			percentiles(rows.getFirst(), axis, left, top, bottom);
		} else {
			for (int i = 0; i < rows.size(); i++) {
				outline(rows.get(i), i, axis, columns, left, top, bottom);
			}
		}
		painter.line(left, bottom, left + plot, bottom, look.faint(), 1);
	}

	private void head(List<LatencyRow> rows, double x, double y, double width, double line) {
		if (rows.size() == 1) {
			LatencyRow row = rows.getFirst();
			painter.text(shortened(NLS.bind(Messages.HistogramPicture_title, row.title()), width, Style.BOLD), x, y, look.text(), Style.BOLD);
			for (String figures : figures(row, width)) {
				y += line + 2;
				painter.text(shortened(figures, width, Style.PLAIN), x, y, look.faint(), Style.PLAIN);
			}
			return;
		}
		for (int i = 0; i < rows.size(); i++) {
			painter.fillRectangle(x, y + line / 2 - 2, 14, 4, colour(i));
			painter.text(shortened((i + 1) + "  " + rows.get(i).title() + "   " + figures(rows.get(i)), width - 20, Style.PLAIN), x + 20, y, look.text(), Style.PLAIN);
			y += line + 1;
		}
	}

	/** In one line, or two where one is too long. */
	private List<String> figures(LatencyRow row, double width) {
		String all = figures(row);
		return painter.textWidth(all, Style.PLAIN) <= width ? List.of(all)
				: List.of(NLS.bind(Messages.HistogramPicture_percentiles, new Object[] { Quantities.nanos(row.p50()), Quantities.nanos(row.p99()), Quantities.nanos(row.max()) }),
						NLS.bind(Messages.HistogramPicture_count, Quantities.count(row.count())));
	}

	private static String figures(LatencyRow row) {
		return NLS.bind(Messages.HistogramPicture_figures,
				new Object[] { Quantities.nanos(row.p50()), Quantities.nanos(row.p99()), Quantities.nanos(row.max()), Quantities.count(row.count()) });
	}

	/** Hues that can be told apart; the numbers at the outlines help as well. */
	private Ink colour(int index) {
		return Ink.of(OwnerColours.kernel(index, look.dark()).border());
	}

	private void ticks(LatencyAxis axis, double left, double top, double bottom) {
		double free = left - MARGIN;
		for (long time : axis.ticks()) {
			double x = left + axis.at(time);
			painter.line(x, top, x, bottom, look.grid(), 1);
			painter.line(x, bottom, x, bottom + 3, look.faint(), 1);
			String text = LatencyAxis.label(time);
			double wide = painter.textWidth(text, Style.SMALL);
			double textX = Math.clamp(x - wide / 2, left - MARGIN, left + axis.length() + MARGIN - wide);
			if (textX >= free) {
				painter.text(text, textX, bottom + 4, look.faint(), Style.SMALL);
				free = textX + wide + 8;
			}
		}
	}

	private static double largest(double[] bars) {
		double largest = 0;
		for (double bar : bars) {
			largest = Math.max(largest, bar);
		}
		return Math.max(largest, Double.MIN_NORMAL);
	}

	/** Where anything is, a bar can be seen, however small its part. */
	private static double height(double value, double largest, double room) {
		return value <= 0 ? 0 : Math.max(2, value / largest * room);
	}

	private void bars(LatencyRow row, LatencyAxis axis, int columns, double left, double top, double bottom) {
		double[] bars = HistogramBars.of(row.latencies(), axis, columns);
		double wide = axis.length() / columns;
		double largest = largest(bars);
		Ink ink = Ink.of(look.dark() ? 0x4a9ede : 0x0072b2);
		for (int i = 0; i < columns; i++) {
			double height = height(bars[i], largest, bottom - top - 4);
			if (height > 0) {
				painter.fillRectangle(left + i * wide, bottom - height, Math.max(1, wide - 1), height, ink);
			}
		}
	}

	private boolean allNamed(double top, double bottom) {
		return bottom - top > 8 * painter.textHeight(Style.SMALL);
	}

	/** Height above the bars for the names of percentiles; where there is little of it, they lie over the bars. */
	private double labels(double top, double bottom) {
		double wanted = (allNamed(top, bottom) ? 5 : 3) * (painter.textHeight(Style.SMALL) + 1) + 2;
		return wanted <= (bottom - top) * 0.65 ? wanted : 0;
	}

	private void percentiles(LatencyRow row, LatencyAxis axis, double left, double top, double bottom) {
		String[] names = { "p50", "p90", "p99", "p99.9", "max" };
		long[] times = { row.p50(), row.p90(), row.p99(), row.p999(), row.max() };
		double line = painter.textHeight(Style.SMALL);
		boolean room = allNamed(top, bottom);
		for (int i = 0; i < names.length; i++) {
			double x = left + axis.at(times[i]);
			// From its name on, so that no line goes through the names above.
			painter.dashedLine(x, top + (room ? i : i / 2) * (line + 1), x, bottom, look.text(), 1);
			if (room || i == 0 || i == 2 || i == 4) {
				String text = names[i] + " " + Quantities.nanos(times[i]);
				double wide = painter.textWidth(text, Style.SMALL);
				double textX = x + 3 + wide <= left + axis.length() + MARGIN ? x + 3 : x - 3 - wide;
				double textY = top + (room ? i : i / 2) * (line + 1);
				painter.fillRectangle(textX - 1, textY, wide + 2, line, look.ground());
				painter.text(text, textX, textY, look.text(), Style.SMALL);
			}
		}
	}

	/** Shares of the messages of a row, as rows may differ much in size. */
	private void outline(LatencyRow row, int index, LatencyAxis axis, int columns, double left, double top, double bottom) {
		double[] bars = HistogramBars.of(row.latencies(), axis, columns);
		double wide = axis.length() / columns;
		double largest = largest(bars);
		List<Double> points = new ArrayList<>();
		int peak = 0;
		double before = 0;
		for (int i = 0; i <= columns; i++) {
			double height = i < columns ? height(bars[i], largest, bottom - top - 16) : 0;
			if (i < columns && bars[i] > bars[peak]) {
				peak = i;
			}
			if (height != before) {
				points.add(left + i * wide);
				points.add(bottom - before);
				points.add(left + i * wide);
				points.add(bottom - height);
				before = height;
			}
		}
		painter.polyline(points.stream().mapToDouble(Double::doubleValue).toArray(), colour(index), 2);
		String number = Integer.toString(index + 1);
		painter.text(number, left + (peak + 0.5) * wide - painter.textWidth(number, Style.SMALL) / 2, top - 2, look.text(), Style.SMALL);
		double p99 = left + axis.at(row.p99());
		painter.dashedLine(p99, top + 14, p99, bottom, colour(index), 1);
	}

	private String shortened(String text, double width, Style style) {
		String shorter = text;
		while (!shorter.isEmpty() && painter.textWidth(shorter.length() == text.length() ? text : shorter + "…", style) > width) {
			shorter = shorter.substring(0, shorter.length() - 1);
		}
		return shorter.length() == text.length() ? text : shorter + "…";
	}
}
