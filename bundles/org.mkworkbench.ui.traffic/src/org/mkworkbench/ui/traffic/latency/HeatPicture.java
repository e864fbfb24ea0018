// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.LatencyAnswer.HeatMap;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.LogScale;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;
import org.mkworkbench.ui.traffic.timeline.TimeRuler;
import org.mkworkbench.ui.traffic.timeline.TimeScale;
import org.mkworkbench.ui.traffic.timeline.TimeText;

/** Draws latencies over time: the more messages of one latency in a stretch of time, the darker. Made for one drawing. */
final class HeatPicture {
	private static final int MARGIN = 12;
	private static final int LEGEND_WIDTH = 160;
	private static final int LEGEND_BAR = 8;
	private static final int LEAST_CELL = 2;
	private static final int CARD_WIDTH = 220;
	/** Where on the colours a single message is: a spike of one must be seen. */
	private static final double SPIKE = 0.42;

	/** @param left and top of the map, its width and the height of the axis below it */
	record Geometry(int left, int top, int width, int bottom) {
		boolean holds(int x, int y) {
			return x >= left && x < left + width && y >= top && y < bottom;
		}
	}

	private final Painter painter;
	private final Look look;
	private final HeatMap map;
	private final Geometry geometry;
	/** Rows of the map that are shown, the end not included, and how many of them make one row of cells. */
	private int first;
	private int end;
	private int merged = 1;

	HeatPicture(Painter painter, Look look, HeatMap map, Geometry geometry) {
		this.painter = painter;
		this.look = look;
		this.map = map;
		this.geometry = geometry;
		crop();
	}

	static Geometry layOut(Painter painter, int width, int height) {
		int left = MARGIN + (int) Math.ceil(painter.textWidth("100 µs", Style.SMALL)) + 6;
		int top = 8 + (int) Math.ceil(Math.max(painter.textHeight(Style.PLAIN), LEGEND_BAR + painter.textHeight(Style.SMALL))) + 8;
		return new Geometry(left, top, Math.max(20, width - left - MARGIN), Math.max(top + 20, height - TimeRuler.height(painter) - 4));
	}

	/** Only rows with something are shown, and one more at either end. */
	private void crop() {
		int rows = map.bounds().length;
		first = rows;
		end = 0;
		for (int i = 0; i < map.counts().length; i++) {
			if (map.counts()[i] > 0) {
				first = Math.min(first, i % rows);
				end = Math.max(end, i % rows + 1);
			}
		}
		if (end > 0) {
			first = Math.max(0, first - 1);
			end = Math.min(rows, end + 1);
			while ((geometry.bottom() - geometry.top()) * merged < (end - first) * LEAST_CELL) {
				merged++;
			}
			end = Math.min(rows + merged - 1, first + Math.ceilDiv(end - first, merged) * merged);
		}
	}

	boolean isEmpty() {
		return end == 0;
	}

	TimeScale scale() {
		return TimeScale.of(map.window(), geometry.width());
	}

	private int cellRows() {
		return (end - first) / merged;
	}

	private double cellHeight() {
		return (double) (geometry.bottom() - geometry.top()) / Math.max(1, cellRows());
	}

	/** Messages in a cell; cell row 0 is the lowest. */
	private long count(int column, int cellRow) {
		long count = 0;
		for (int row = first + cellRow * merged; row < Math.min(first + (cellRow + 1) * merged, map.bounds().length); row++) {
			count += map.counts()[column * map.bounds().length + row];
		}
		return count;
	}

	private long largest() {
		long largest = 0;
		for (int column = 0; column < map.columns(); column++) {
			for (int row = 0; row < cellRows(); row++) {
				largest = Math.max(largest, count(column, row));
			}
		}
		return largest;
	}

	/** @param hoverX and hoverY where the mouse is, -1 for nowhere */
	void paint(int width, int height, TimeRuler.Marks marks, int hoverX, int hoverY) {
		painter.fillRectangle(0, 0, width, height, look.ground());
		painter.text(Messages.HeatPicture_title, MARGIN, 8, look.faint(), Style.PLAIN);
		if (isEmpty()) {
			painter.text(Messages.HeatPicture_nothing, geometry.left(), geometry.top() + 8, look.faint(), Style.PLAIN);
		} else {
			long largest = largest();
			LogScale scale = LogScale.of(1, largest);
			paintCells(scale);
			paintLatencies();
			paintLegend(scale, largest, width);
		}
		TimeRuler.paint(painter, look, scale(), geometry.left(), geometry.bottom(), geometry.bottom());
		TimeRuler.paint(painter, look, scale(), marks, geometry.left(), geometry.top(), geometry.bottom());
		painter.drawRectangle(geometry.left(), geometry.top(), geometry.width() + 1, geometry.bottom() - geometry.top() + 1, look.grid(), 1);
		paintHover(width, hoverX, hoverY);
	}

	private void paintCells(LogScale scale) {
		int rows = cellRows();
		int[] colours = new int[rows * map.columns()];
		for (int column = 0; column < map.columns(); column++) {
			for (int row = 0; row < rows; row++) {
				long count = count(column, row);
				colours[(rows - 1 - row) * map.columns() + column] = count == 0 ? 0 : 0xff000000 | scale.rgb(count, look.dark(), SPIKE);
			}
		}
		painter.cells(geometry.left(), geometry.top(), (double) geometry.width() / map.columns(), cellHeight(), map.columns(), rows, colours);
	}

	/** y of a latency. */
	private double y(double nanos) {
		int row = Arrays.binarySearch(map.bounds(), (long) nanos);
		int lower = Math.max(0, row >= 0 ? row : -row - 2);
		double part = 0;
		if (lower + 1 < map.bounds().length && map.bounds()[lower] > 0) {
			part = Math.log(nanos / map.bounds()[lower]) / Math.log((double) map.bounds()[lower + 1] / map.bounds()[lower]);
		}
		return geometry.bottom() - (lower + part - first) / merged * cellHeight();
	}

	private void paintLatencies() {
		// The first row begins at 0, which no logarithmic axis has.
		double low = map.bounds()[Math.min(Math.max(first, 1), map.bounds().length - 1)];
		double high = end < map.bounds().length ? map.bounds()[end] : (double) map.bounds()[map.bounds().length - 1] * 2;
		double small = painter.textHeight(Style.SMALL);
		double free = Double.POSITIVE_INFINITY;
		for (long time : new LatencyAxis(low, Math.max(high, low * 2), 1).ticks()) {
			double y = y(time);
			// Beside its line: a name moved into the map would stand at other latencies.
			double textY = y - small / 2;
			if (textY + small <= free && y >= geometry.top() - 0.5 && y <= geometry.bottom() + 0.5) {
				painter.line(geometry.left() - 3, y, geometry.left(), y, look.faint(), 1);
				painter.line(geometry.left(), y, geometry.left() + geometry.width(), y, look.text().withAlpha(28), 1);
				String text = LatencyAxis.label(time);
				painter.text(text, geometry.left() - 5 - painter.textWidth(text, Style.SMALL), textY, look.faint(), Style.SMALL);
				free = textY - 2;
			}
		}
	}

	private void paintLegend(LogScale scale, long largest, int width) {
		int x = width - MARGIN - LEGEND_WIDTH;
		if (x < MARGIN + painter.textWidth(Messages.HeatPicture_title, Style.PLAIN) + 16) {
			return;
		}
		int[] colours = new int[LEGEND_WIDTH];
		Arrays.setAll(colours, i -> 0xff000000 | scale.rgb(scale.value((double) i / LEGEND_WIDTH), look.dark(), SPIKE));
		painter.cells(x, 8, 1, LEGEND_BAR, LEGEND_WIDTH, 1, colours);
		painter.drawRectangle(x, 8, LEGEND_WIDTH, LEGEND_BAR, look.faint(), 1);
		painter.text("1", x, 8 + LEGEND_BAR, look.faint(), Style.SMALL);
		String end = Quantities.compact(scale.end());
		painter.text(end, x + LEGEND_WIDTH - painter.textWidth(end, Style.SMALL), 8 + LEGEND_BAR, look.faint(), Style.SMALL);
		String most = NLS.bind(Messages.HeatPicture_most, Quantities.count(largest));
		painter.text(most, x + (LEGEND_WIDTH - painter.textWidth(most, Style.SMALL)) / 2, 8 + LEGEND_BAR, look.faint(), Style.SMALL);
	}

	private void paintHover(int width, int hoverX, int hoverY) {
		List<String[]> facts = facts(hoverX, hoverY);
		if (facts.isEmpty()) {
			return;
		}
		double step = Math.ceil(painter.textHeight(Style.PLAIN)) + 4;
		int height = (int) (step * facts.size()) + 12;
		int x = hoverX + 14 + CARD_WIDTH <= width ? hoverX + 14 : Math.max(4, hoverX - 14 - CARD_WIDTH);
		int y = Math.clamp(hoverY + 12, 4, Math.max(4, geometry.bottom() - height));
		painter.fillRoundRectangle(x, y, CARD_WIDTH, height, 8, look.card());
		painter.drawRoundRectangle(x, y, CARD_WIDTH, height, 8, look.cardBorder(), 1);
		double textY = y + 6;
		for (String[] fact : facts) {
			painter.text(fact[0], x + 10, textY, look.faint(), Style.PLAIN);
			painter.text(fact[1], x + CARD_WIDTH - 10 - painter.textWidth(fact[1], Style.PLAIN), textY, look.text(), Style.PLAIN);
			textY += step;
		}
	}

	/** Names and values of the cell at a place; empty outside. */
	List<String[]> facts(int x, int y) {
		if (isEmpty() || !geometry.holds(x, y)) {
			return List.of();
		}
		int column = Math.min(map.columns() - 1, (int) ((long) (x - geometry.left()) * map.columns() / geometry.width()));
		int row = Math.clamp((int) ((geometry.bottom() - y) / cellHeight()), 0, cellRows() - 1);
		long from = map.bounds()[Math.min(map.bounds().length - 1, first + row * merged)];
		int next = first + (row + 1) * merged;
		String latency = next < map.bounds().length ? Quantities.nanos(from) + " – " + Quantities.nanos(map.bounds()[next]) : "> " + Quantities.nanos(from);
		return List.of(new String[] { Messages.HeatPicture_time, TimeText.exact(scale().timeAt(x - geometry.left())) }, new String[] { Messages.HeatPicture_latency, latency },
				new String[] { Messages.HeatPicture_messages, Quantities.count(count(column, row)) });
	}
}
