// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.LogScale;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/** Draws a matrix with owners along both axes, the legend of its colours, and a card of exact figures. Made for one drawing. */
final class MatrixPicture {
	/** A row and a column; those of the totals have the index behind the last one. */
	record Place(int row, int column) {
	}

	/**
	 * What is marked.
	 *
	 * @param hovered pointed at, or null
	 * @param focused where the keyboard is, or null
	 * @param picks what filters the views
	 * @param scrollX and scrollY how far the grid is scrolled, in points
	 */
	record Marks(Place hovered, Place focused, boolean hasFocus, PairPicks picks, int scrollX, int scrollY) {
		static final Marks NONE = new Marks(null, null, false, new PairPicks(), 0, 0);
	}

	/** Cells from which on lines tell them apart. */
	private static final int LINED = 7;
	private static final int LEGEND_BAR = 12;
	private static final int NOTHING_BOX = 12;
	private static final int CARD_PADDING = 12;

	private final Painter painter;
	private final Look look;
	private final MatrixContents contents;
	private final MatrixAxis axis;
	private final MatrixGeometry geometry;
	private final Marks marks;

	MatrixPicture(Painter painter, Look look, MatrixContents contents, MatrixGeometry geometry, Marks marks) {
		this.painter = painter;
		this.look = look;
		this.contents = contents;
		this.axis = contents.axis();
		this.geometry = geometry;
		this.marks = marks;
	}

	void paint(int width, int height) {
		painter.fillRectangle(0, 0, width, height, look.ground());
		if (contents.isEmpty()) {
			painter.text(Messages.MatrixPicture_nothing, MatrixGeometry.MARGIN, MatrixGeometry.MARGIN, look.faint(), Style.PLAIN);
			return;
		}
		painter.text(shortened(contents.heading(), width - 2 * MatrixGeometry.MARGIN, Style.PLAIN), MatrixGeometry.MARGIN, MatrixGeometry.MARGIN, look.faint(), Style.PLAIN);
		paintColumnHeads();
		paintRowHeads();
		painter.clip(geometry.left() - 1, geometry.top() - 1, geometry.width() + 2, geometry.height() + 2);
		paintCells();
		paintOutlines();
		painter.unclip();
		paintLegend();
		painter.text(shortened(contents.totals(), width - 2 * MatrixGeometry.MARGIN, Style.PLAIN), MatrixGeometry.MARGIN, geometry.footerY(),
				contents.alarming() ? look.alarm() : look.faint(), Style.PLAIN);
		// Last, as it lies over legend and totals where there is little room.
		paintCard(width, height);
	}

	private int x(int column) {
		return geometry.left() + geometry.start(axis, column) - marks.scrollX();
	}

	private int y(int row) {
		return geometry.top() + geometry.start(axis, row) - marks.scrollY();
	}

	private void paintColumnHeads() {
		int barY = geometry.top() - MatrixGeometry.GAP - MatrixGeometry.BAR;
		int markHeight = geometry.columnMarks() ? MatrixGeometry.markHeight(axis, painter, geometry.cell()) : 0;
		int nameBottom = barY - markHeight - 2;
		painter.clip(geometry.left() - 1, 0, geometry.width() + 2 + (contents.hasTotals() ? 24 : 0), geometry.top());
		for (int[] run : axis.owners()) {
			bar(x(run[0]), barY, x(run[1] - 1) + geometry.cell() - x(run[0]), MatrixGeometry.BAR, run[2]);
		}
		for (MatrixAxis.Group group : axis.groups()) {
			columnName(group.name(), x(group.begin()), group.size() * geometry.cell(), nameBottom);
		}
		if (contents.hasTotals()) {
			columnName(Messages.MatrixContents_all, x(axis.size()), geometry.cell(), nameBottom);
		}
		if (geometry.columnMarks()) {
			boolean upright = MatrixGeometry.marksUpright(axis, painter, geometry.cell());
			for (int i = 0; i < axis.size(); i++) {
				String mark = axis.entries().get(i).mark();
				if (upright) {
					painter.textUp(mark, x(i) + (geometry.cell() - painter.textHeight(Style.SMALL)) / 2, barY - 1, look.faint(), Style.SMALL);
					continue;
				}
				painter.text(mark, x(i) + (geometry.cell() - painter.textWidth(mark, Style.SMALL)) / 2, barY - markHeight, look.faint(), Style.SMALL);
			}
		}
		painter.unclip();
	}

	private void columnName(String name, int from, int room, int bottom) {
		double line = painter.textHeight(Style.PLAIN);
		double wanted = painter.textWidth(name, Style.PLAIN);
		if (wanted <= room - 4) {
			painter.text(name, from + (room - wanted) / 2, bottom - line, look.text(), Style.PLAIN);
		} else if (room >= MatrixGeometry.LEAST_UPRIGHT) {
			double small = painter.textHeight(Style.SMALL);
			painter.textUp(shortened(name, MatrixGeometry.MAX_COLUMN_NAME, Style.SMALL), from + (room - small) / 2, bottom, look.text(), Style.SMALL);
		}
	}

	private void paintRowHeads() {
		int barX = geometry.left() - MatrixGeometry.GAP - MatrixGeometry.BAR;
		int nameRight = barX - MatrixGeometry.GAP - geometry.markWidth();
		painter.clip(0, geometry.top() - 1, geometry.left(), geometry.height() + 2);
		for (int[] run : axis.owners()) {
			bar(barX, y(run[0]), MatrixGeometry.BAR, y(run[1] - 1) + geometry.cell() - y(run[0]), run[2]);
		}
		double line = painter.textHeight(Style.PLAIN);
		double free = Double.NEGATIVE_INFINITY;
		for (MatrixAxis.Group group : axis.groups()) {
			int from = Math.max(y(group.begin()), geometry.top());
			int to = Math.min(y(group.end() - 1) + geometry.cell(), geometry.top() + geometry.height());
			double textY = from + (to - from - line) / 2;
			if (to > from && textY >= free - 3) {
				rowName(group.name(), nameRight, textY);
				if (group.kernelId() >= 0) {
					paintExpander(nameRight - geometry.nameWidth() + 1, textY + line / 2, group.expanded());
				}
				free = textY + line;
			}
		}
		if (contents.hasTotals()) {
			double textY = y(axis.size()) + (geometry.cell() - line) / 2;
			if (textY >= free - 3) {
				rowName(Messages.MatrixContents_all, nameRight, textY);
			}
		}
		if (geometry.markWidth() > 0) {
			double small = painter.textHeight(Style.SMALL);
			for (int i = 0; i < axis.size(); i++) {
				String mark = axis.entries().get(i).mark();
				painter.text(mark, barX - 4 - painter.textWidth(mark, Style.SMALL), y(i) + (geometry.cell() - small) / 2, look.faint(), Style.SMALL);
			}
		}
		painter.unclip();
	}

	private void rowName(String name, int right, double y) {
		String text = shortened(name, geometry.nameWidth() - MatrixGeometry.EXPANDER, Style.PLAIN);
		painter.text(text, right - painter.textWidth(text, Style.PLAIN), y, look.text(), Style.PLAIN);
	}

	/** A triangle: to the right for what can be opened, downwards for what is open. */
	private void paintExpander(double x, double middle, boolean open) {
		double[] corners = open ? new double[] { x, middle - 2, x + 8, middle - 2, x + 4, middle + 3 } : new double[] { x + 1, middle - 4, x + 6, middle, x + 1, middle + 4 };
		painter.fillPolygon(corners, look.faint());
	}

	/** The colour of an owner; hatched if its hue is used a second time. */
	private void bar(double x, double y, double width, double height, int kernelId) {
		OwnerColours.Swatch owner = look.owner(contents.layout(), kernelId);
		boolean thin = Math.min(width, height) < 3;
		double w = width - (width > height && !thin ? 1 : 0);
		double h = height - (height > width && !thin ? 1 : 0);
		painter.fillRectangle(x, y, w, h, Ink.of(owner.border()));
		if (owner.hatched()) {
			for (double at = 3; at < Math.max(w, h); at += 6) {
				if (w > h) {
					painter.line(x + at, y, x + at, y + h - 1, look.ground(), 1);
				} else {
					painter.line(x, y + at, x + w - 1, y + at, look.ground(), 1);
				}
			}
		}
	}

	private void paintCells() {
		List<MatrixAxis.Group> groups = geometry.gap() > 0 ? axis.groups() : List.of(new MatrixAxis.Group("", -1, 0, axis.size(), false));
		int[] colours = contents.colours(look.dark());
		for (MatrixAxis.Group rows : groups) {
			for (MatrixAxis.Group columns : groups) {
				paintBlock(colours, rows, columns);
			}
		}
		if (geometry.gap() == 0 && axis.groups().size() > 1 && axis.hasCpus() && geometry.cell() < LINED) {
			paintSeparators();
		}
		if (contents.hasTotals()) {
			for (int i = 0; i <= axis.size(); i++) {
				paintTotal(i, axis.size());
				if (i < axis.size()) {
					paintTotal(axis.size(), i);
				}
			}
		}
	}

	private void paintBlock(int[] colours, MatrixAxis.Group rows, MatrixAxis.Group columns) {
		int cell = geometry.cell();
		int firstRow = firstSeen(rows, y(rows.begin()), geometry.top());
		int endRow = endSeen(rows, y(rows.begin()), geometry.top() + geometry.height());
		int firstColumn = firstSeen(columns, x(columns.begin()), geometry.left());
		int endColumn = endSeen(columns, x(columns.begin()), geometry.left() + geometry.width());
		if (firstRow >= endRow || firstColumn >= endColumn) {
			return;
		}
		int wide = endColumn - firstColumn;
		int[] block = new int[(endRow - firstRow) * wide];
		for (int row = firstRow; row < endRow; row++) {
			System.arraycopy(colours, row * axis.size() + firstColumn, block, (row - firstRow) * wide, wide);
		}
		int left = x(firstColumn);
		int top = y(firstRow);
		painter.cells(left, top, cell, cell, wide, endRow - firstRow, block);
		int right = left + wide * cell;
		int bottom = top + (endRow - firstRow) * cell;
		if (cell >= LINED) {
			double[] lines = new double[4 * (wide + endRow - firstRow + 2)];
			int used = 0;
			for (int column = 0; column <= wide; column++) {
				used = put(lines, used, left + column * cell, top, left + column * cell, bottom);
			}
			for (int row = 0; row <= endRow - firstRow; row++) {
				used = put(lines, used, left, top + row * cell, right, top + row * cell);
			}
			painter.lines(lines, used, look.grid(), 1);
		} else {
			painter.drawRectangle(left - 1, top - 1, right - left + 2, bottom - top + 2, look.grid(), 1);
		}
		boolean texts = cell >= painter.textHeight(Style.SMALL) + 2;
		for (int row = firstRow; row < endRow; row++) {
			for (int column = firstColumn; column < endColumn; column++) {
				if (texts) {
					cellText(row, column);
				}
				if (contents.hasDrops(row, column)) {
					paintDropMark(x(column), y(row));
				}
			}
		}
	}

	private int firstSeen(MatrixAxis.Group group, int start, int edge) {
		return group.begin() + Math.clamp((edge - start) / geometry.cell(), 0, group.size());
	}

	private int endSeen(MatrixAxis.Group group, int start, int edge) {
		return group.begin() + Math.clamp(Math.ceilDiv(edge - start, geometry.cell()), 0, group.size());
	}

	private static int put(double[] lines, int at, double... ends) {
		System.arraycopy(ends, 0, lines, at, 4);
		return at + 4;
	}

	private void paintSeparators() {
		Ink ink = look.text().withAlpha(90);
		for (MatrixAxis.Group group : axis.groups().subList(1, axis.groups().size())) {
			painter.line(x(group.begin()), y(0), x(group.begin()), y(axis.size() - 1) + geometry.cell(), ink, 1);
			painter.line(x(0), y(group.begin()), x(axis.size() - 1) + geometry.cell(), y(group.begin()), ink, 1);
		}
	}

	private void cellText(int row, int column) {
		double value = contents.value(row, column);
		if (contents.cell(row, column) == null) {
			return;
		}
		String text = Double.isNaN(value) ? "–" : contents.metric().compact(value);
		double wide = painter.textWidth(text, Style.SMALL);
		if (wide <= geometry.cell() - 4) {
			int rgb = contents.rgb(row, column, look.dark());
			painter.text(text, x(column) + (geometry.cell() - wide) / 2, y(row) + (geometry.cell() - painter.textHeight(Style.SMALL)) / 2,
					Ink.of(LogScale.wantsDarkText(rgb) ? 0x000000 : 0xffffff), Style.SMALL);
		}
	}

	private void paintTotal(int row, int column) {
		if (contents.cell(row, column) != null) {
			painter.fillRectangle(x(column), y(row), geometry.cell(), geometry.cell(), Ink.of(contents.rgb(row, column, look.dark())));
			if (geometry.cell() >= painter.textHeight(Style.SMALL) + 2) {
				cellText(row, column);
			}
		}
		if (geometry.cell() >= LINED) {
			painter.drawRectangle(x(column), y(row), geometry.cell() + 1, geometry.cell() + 1, look.grid(), 1);
		}
		if (contents.hasDrops(row, column)) {
			paintDropMark(x(column), y(row));
		}
	}

	/** A corner, so that drops are seen without telling colours apart; in tiny cells what there is room for. */
	private void paintDropMark(int x, int y) {
		int cell = geometry.cell();
		int right = x + cell;
		int size = Math.clamp(Math.round(cell * 0.4), 2, 9);
		if (cell < LINED) {
			painter.fillRectangle(right - Math.min(cell, size), y, Math.min(cell, size), Math.min(cell, size), look.alarm());
		} else {
			painter.fillPolygon(new double[] { right - size, y, right, y, right, y + size }, look.alarm());
		}
	}

	private void paintOutlines() {
		int cell = geometry.cell();
		if (!marks.picks().isEmpty()) {
			for (int row = 0; row < axis.size(); row++) {
				for (int column = 0; column < axis.size(); column++) {
					if (marks.picks().contains(axis.entries().get(row).party(), axis.entries().get(column).party())) {
						painter.drawRectangle(x(column) - 1, y(row) - 1, cell + 3, cell + 3, look.selection(), Math.clamp(cell / 6, 2, 3));
					}
				}
			}
		}
		if (inside(marks.focused()) && marks.hasFocus()) {
			int left = x(marks.focused().column());
			int top = y(marks.focused().row());
			int right = left + cell;
			int bottom = top + cell;
			painter.drawRectangle(left - 1, top - 1, cell + 3, cell + 3, look.ground(), 1);
			painter.dashedLine(left - 1, top - 1, right + 1, top - 1, look.text(), 1);
			painter.dashedLine(left - 1, bottom + 1, right + 1, bottom + 1, look.text(), 1);
			painter.dashedLine(left - 1, top - 1, left - 1, bottom + 1, look.text(), 1);
			painter.dashedLine(right + 1, top - 1, right + 1, bottom + 1, look.text(), 1);
		}
		if (inside(marks.hovered())) {
			painter.drawRectangle(x(marks.hovered().column()) - 1, y(marks.hovered().row()) - 1, cell + 3, cell + 3, look.selection(), 1);
		}
	}

	private boolean inside(Place place) {
		return place != null && place.row() < contents.size() && place.column() < contents.size();
	}

	private void paintLegend() {
		LogScale scale = contents.scale();
		int x = geometry.sideX() + NOTHING_BOX + 6;
		int y = geometry.sideY();
		int width = geometry.sideWidth() - NOTHING_BOX - 6;
		painter.fillRectangle(geometry.sideX(), y, NOTHING_BOX, LEGEND_BAR, Ink.of(scale.rgb(0, look.dark())));
		painter.drawRectangle(geometry.sideX(), y, NOTHING_BOX, LEGEND_BAR, look.faint(), 1);
		int[] colours = new int[width];
		Arrays.setAll(colours, i -> 0xff000000 | scale.rgb(scale.value((double) i / width), look.dark()));
		painter.cells(x, y, 1, LEGEND_BAR, width, 1, colours);
		painter.drawRectangle(x, y, width, LEGEND_BAR, look.faint(), 1);
		double tickY = y + LEGEND_BAR;
		painter.text("0", geometry.sideX() + (NOTHING_BOX - painter.textWidth("0", Style.SMALL)) / 2, tickY + 4, look.faint(), Style.SMALL);
		double free = geometry.sideX() + NOTHING_BOX;
		for (int decade = scale.low(); decade <= scale.high(); decade++) {
			double at = x + Math.min(width - 1, (double) width * (decade - scale.low()) / scale.decades());
			painter.line(at, tickY, at, tickY + 3, look.faint(), 1);
			String text = contents.metric().tick(Math.pow(10, decade));
			double wide = painter.textWidth(text, Style.SMALL);
			double textX = Math.clamp(at - wide / 2, x, Math.max(x, x + width - wide));
			if (textX >= free) {
				painter.text(text, textX, tickY + 4, look.faint(), Style.SMALL);
				free = textX + wide + 6;
			}
		}
		double lineY = tickY + 4 + painter.textHeight(Style.SMALL) + 2;
		if (contents.largest() > 0) {
			double at = x + scale.fraction(contents.largest()) * (width - 1);
			painter.fillPolygon(new double[] { at - 4, y - 5, at + 4, y - 5, at, y }, look.text());
			String most = NLS.bind(Messages.MatrixPicture_largest, contents.metric().text(contents.largest()));
			painter.text(most, x + width - painter.textWidth(most, Style.SMALL), lineY, look.faint(), Style.SMALL);
		}
		if (contents.anyDrops()) {
			painter.fillPolygon(new double[] { geometry.sideX() + 3, lineY + 3, geometry.sideX() + 11, lineY + 3, geometry.sideX() + 11, lineY + 11 }, look.alarm());
			painter.text(Messages.MatrixPicture_drops, x, lineY, look.faint(), Style.SMALL);
		}
	}

	private void paintCard(int width, int height) {
		Place place = inside(marks.hovered()) ? marks.hovered() : inside(marks.focused()) ? marks.focused() : null;
		int cardY = geometry.sideY() + MatrixGeometry.LEGEND_HEIGHT;
		if (place == null) {
			if (!geometry.floating() && cardY + painter.textHeight(Style.PLAIN) < geometry.footerY()) {
				painter.text(shortened(Messages.MatrixPicture_point, geometry.sideWidth(), Style.PLAIN), geometry.sideX(), cardY, look.faint(), Style.PLAIN);
			}
			return;
		}
		List<Map.Entry<String, String>> lines = contents.details(place.row(), place.column());
		double line = painter.textHeight(Style.PLAIN);
		int cardHeight = MatrixGeometry.cardHeight((int) Math.ceil(line), lines.size());
		int cardWidth = Math.min(MatrixGeometry.CARD_WIDTH, width - 8);
		if (geometry.floating()) {
			if (place != marks.hovered()) {
				return;
			}
			int right = x(place.column()) + geometry.cell() + 12;
			int x = right + cardWidth <= width ? right : Math.max(4, x(place.column()) - 12 - cardWidth);
			paintCard(x, Math.clamp(y(place.row()), 4, Math.max(4, height - cardHeight - 4)), cardWidth, cardHeight, place, lines);
		} else {
			paintCard(geometry.sideX(), Math.min(cardY, Math.max(4, height - cardHeight - 4)), geometry.sideWidth(), cardHeight, place, lines);
		}
	}

	private void paintCard(int x, int y, int width, int height, Place place, List<Map.Entry<String, String>> lines) {
		painter.fillRoundRectangle(x, y, width, height, 8, look.card());
		painter.drawRoundRectangle(x, y, width, height, 8, look.cardBorder(), 1);
		int room = width - 2 * CARD_PADDING;
		painter.text(shortened(contents.title(place.row(), place.column()), room, Style.BOLD), x + CARD_PADDING, y + 8, look.text(), Style.BOLD);
		double step = Math.ceil(painter.textHeight(Style.PLAIN)) + 5;
		double textY = y + 8 + step + 4;
		boolean drops = contents.hasDrops(place.row(), place.column());
		for (Map.Entry<String, String> entry : lines) {
			painter.text(entry.getKey(), x + CARD_PADDING, textY, look.faint(), Style.PLAIN);
			String value = shortened(entry.getValue(), room - (int) painter.textWidth(entry.getKey(), Style.PLAIN) - 8, Style.PLAIN);
			Ink ink = drops && entry.getKey().equals(Messages.MatrixContents_dropped) ? look.alarm() : look.text();
			painter.text(value, x + width - CARD_PADDING - painter.textWidth(value, Style.PLAIN), textY, ink, Style.PLAIN);
			textY += step;
		}
	}

	/** The text, or as much of its start as fits together with an ellipsis. */
	private String shortened(String text, double width, Style style) {
		return shortened(painter, text, width, style);
	}

	static String shortened(Painter painter, String text, double width, Style style) {
		if (painter.textWidth(text, style) <= width) {
			return text;
		}
		for (int length = text.length() - 1; length > 0; length--) {
			String shorter = text.substring(0, length).stripTrailing() + "…";
			if (painter.textWidth(shorter, style) <= width) {
				return shorter;
			}
		}
		return "";
	}
}
