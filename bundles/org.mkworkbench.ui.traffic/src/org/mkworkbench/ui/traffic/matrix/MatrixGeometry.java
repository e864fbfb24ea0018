// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/**
 * Where everything of a matrix is, in points.
 *
 * @param cell width and height of a cell
 * @param gap between groups
 * @param left and top of the grid as far as it can be seen
 * @param width and height of the grid as far as it can be seen
 * @param length of the whole grid in either direction
 * @param nameWidth room for names left of the rows
 * @param markWidth room for numbers of CPUs left of the rows, 0 without
 * @param columnMarks whether there is room for numbers above columns
 * @param sideX and sideY of the legend, and of the card below it
 * @param sideWidth of legend and card
 * @param floating whether the card has no place of its own
 * @param footerY of the line of totals
 */
record MatrixGeometry(int cell, int gap, int left, int top, int width, int height, int length, int nameWidth, int markWidth, boolean columnMarks, int sideX, int sideY,
		int sideWidth, boolean floating, int footerY) {
	static final int MARGIN = 12;
	static final int BAR = 6;
	static final int GAP = 6;
	static final int EXPANDER = 12;
	/** Room of the legend, its figures and what drops look like. */
	static final int LEGEND_HEIGHT = 64;
	static final int CARD_WIDTH = 320;
	/** As many as a pair with traffic has. */
	static final int CARD_LINES = 8;
	/** Between the last row and that of totals. */
	private static final int TOTALS_GAP = 5;
	private static final int MAX_CELL = 72;
	private static final int MAX_NAME = 140;
	/** Longest name above columns that is turned upwards. */
	static final int MAX_COLUMN_NAME = 84;
	/** Width of a column from which on a name that is turned upwards does not touch the next one. */
	static final int LEAST_UPRIGHT = 11;
	/** Gaps cost room; where there are more groups, thin lines do. */
	private static final int MOST_GAPS = 16;
	/** Grid below which the card gives up its place. */
	private static final int SMALL_GRID = 180;

	/** @param zoom 1 for as large as fits, at least one point per cell */
	static MatrixGeometry of(MatrixContents contents, Painter painter, int width, int height, double zoom) {
		int line = (int) Math.ceil(painter.textHeight(Style.PLAIN));
		int markLine = contents.axis().hasCpus() ? (int) Math.ceil(painter.textHeight(Style.SMALL)) : 0;
		MatrixGeometry flat = of(contents, painter, width, height, zoom, line, markLine);
		return of(contents, painter, width, height, zoom, flat.columnNameHeight(contents.axis(), painter), flat.columnMarks ? markHeight(contents.axis(), painter, flat.cell) : 0);
	}

	private static double widestMark(MatrixAxis axis, Painter painter) {
		return axis.entries().stream().mapToDouble(entry -> painter.textWidth(entry.mark(), Style.SMALL)).max().orElse(0);
	}

	/** Whether numbers of columns are turned upwards, as they do not fit side by side. */
	static boolean marksUpright(MatrixAxis axis, Painter painter, int cell) {
		return cell < widestMark(axis, painter) + 2;
	}

	/** Height of the numbers of columns. */
	static int markHeight(MatrixAxis axis, Painter painter, int cell) {
		return (int) Math.ceil(marksUpright(axis, painter, cell) ? widestMark(axis, painter) + 2 : painter.textHeight(Style.SMALL));
	}

	private static MatrixGeometry of(MatrixContents contents, Painter painter, int width, int height, double zoom, int columnNames, int markLine) {
		MatrixAxis axis = contents.axis();
		int line = (int) Math.ceil(painter.textHeight(Style.PLAIN));
		int small = (int) Math.ceil(painter.textHeight(Style.SMALL));
		double names = axis.groups().stream().mapToDouble(group -> painter.textWidth(group.name(), Style.PLAIN)).max().orElse(0);
		int nameWidth = (int) Math.min(Math.ceil(names), MAX_NAME) + EXPANDER;
		double mark = widestMark(axis, painter);
		int markRoom = mark > 0 ? (int) Math.ceil(mark) + 4 : 0;
		int left = MARGIN + nameWidth + markRoom + 2 * GAP + BAR;
		int top = MARGIN + line + GAP + columnNames + 2 + markLine + BAR + GAP;
		int footerY = height - line - GAP;
		int roomX = width - left - MARGIN;
		int roomY = footerY - GAP - top;
		int card = cardHeight(line, CARD_LINES);
		int besideX = roomX - CARD_WIDTH - MARGIN;
		int beside = Math.min(besideX, roomY);
		int belowY = roomY - LEGEND_HEIGHT - card - GAP;
		int below = Math.min(roomX, belowY);
		int tight = Math.min(roomX, roomY - LEGEND_HEIGHT - GAP);
		boolean floating = Math.max(beside, below) < SMALL_GRID && tight > Math.max(beside, below);
		boolean isBeside = !floating && beside >= below;
		int gridX = isBeside ? besideX : roomX;
		int gridY = isBeside ? roomY : floating ? roomY - LEGEND_HEIGHT - GAP : belowY;
		int size = Math.max(1, contents.size());
		boolean gaps = axis.groups().size() > 1 && axis.groups().size() <= MOST_GAPS && axis.hasCpus();
		int gap = gaps ? 3 : 0;
		int spare = gap * (axis.groups().size() - 1) + (contents.hasTotals() ? TOTALS_GAP : 0);
		int fit = Math.clamp((Math.min(gridX, gridY) - spare - 1) / size, 1, MAX_CELL);
		int cell = Math.max(1, (int) Math.round(fit * zoom));
		int length = size * cell + spare + 1;
		boolean marks = markRoom > 0 && markLine > 0 && cell >= small - 2;
		int shown = Math.clamp(length, 1, Math.max(1, gridX));
		int shownY = Math.clamp(length, 1, Math.max(1, gridY));
		int sideX = isBeside ? Math.min(left + shown + 2 * MARGIN, width - CARD_WIDTH - MARGIN) : left;
		int sideY = isBeside ? top - BAR - GAP : top + shownY + MARGIN;
		int sideWidth = Math.max(40, Math.min(CARD_WIDTH, width - sideX - MARGIN));
		return new MatrixGeometry(cell, gap, left, top, shown, shownY, length, nameWidth, marks ? markRoom : 0, marks, sideX, sideY, sideWidth, floating, footerY);
	}

	static int cardHeight(int line, int lines) {
		return 2 * 8 + (line + 5) * (lines + 1) + 4;
	}

	/** Height that the names above the columns need: names that do not fit in between are turned upwards. */
	private int columnNameHeight(MatrixAxis axis, Painter painter) {
		double most = painter.textHeight(Style.PLAIN);
		for (MatrixAxis.Group group : axis.groups()) {
			boolean flat = painter.textWidth(group.name(), Style.PLAIN) <= group.size() * cell - 4;
			if (!flat && group.size() * cell >= LEAST_UPRIGHT) {
				most = Math.max(most, Math.min(painter.textWidth(group.name(), Style.SMALL), MAX_COLUMN_NAME));
			}
		}
		return (int) Math.ceil(most);
	}

	/** Where a row or column begins, from the begin of the whole grid; that of the totals has the index behind the last one. */
	int start(MatrixAxis axis, int index) {
		if (index >= axis.size()) {
			return axis.size() * cell + gap * Math.max(0, axis.groups().size() - 1) + TOTALS_GAP;
		}
		return index * cell + gap * axis.entries().get(index).group();
	}

	/** Row or column at a place of the whole grid, -1 between and beyond them. @param size with totals */
	int index(MatrixAxis axis, int size, int place) {
		int low = 0;
		int high = size - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (start(axis, middle) <= place) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return size > 0 && place >= start(axis, low) && place < start(axis, low) + cell ? low : -1;
	}

	boolean scrollsX() {
		return length > width;
	}

	boolean scrollsY() {
		return length > height;
	}
}
