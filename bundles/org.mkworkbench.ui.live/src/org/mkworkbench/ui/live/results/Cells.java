// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A table of texts that can be sorted and filtered. Needs no display.
 *
 * @param columns titles
 * @param rows what the cells show, and by what they are sorted
 */
record Cells(List<Column> columns, List<Row> rows) {
	/** @param number true for right-aligned figures */
	record Column(String title, int weight, boolean number) {
	}

	/**
	 * A cell.
	 *
	 * @param order a number for figures, NaN where there is none; the text decides where it is null
	 * @param kind figures are compared with those of the same kind alone, such as times with times; empty where that does not matter
	 */
	record Cell(String text, Double order, String kind) {
		Cell(String text, Double order) {
			this(text, order, "");
		}

		static Cell of(String text) {
			return new Cell(text, null);
		}
	}

	/** A line. @param key by which it is found again in other results, and by the view */
	record Row(String key, List<Cell> cells) {
		List<String> texts() {
			return cells.stream().map(Cell::text).toList();
		}
	}

	Cells {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** The rows that have all words of the filter in one of their texts, sorted by a column; in their own order when it is negative. */
	List<Row> shown(String filter, int column, boolean descending) {
		List<String> words = List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		List<Row> found = rows.stream().filter(row -> words.stream().allMatch(word -> row.texts().stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word))))
				.toList();
		if (column < 0) {
			return descending ? found.reversed() : found;
		}
		return found.stream().sorted(order(column, descending)).toList();
	}

	/** Rows without a figure come last in both directions; those of one kind stand together, in the same order of kinds in both. */
	private static Comparator<Row> order(int column, boolean descending) {
		Comparator<Row> texts = Comparator.comparing(row -> row.cells().get(column).text(), String.CASE_INSENSITIVE_ORDER);
		Comparator<Row> figures = Comparator.comparingDouble(row -> figure(row, column));
		Comparator<Row> unknown = Comparator.comparing(row -> Double.isNaN(figure(row, column)));
		Comparator<Row> known = unknown.thenComparing(row -> row.cells().get(column).kind());
		return (first, second) -> {
			boolean words = first.cells().get(column).order() == null || second.cells().get(column).order() == null;
			Comparator<Row> way = words ? descending ? texts.reversed() : texts : known.thenComparing(descending ? figures.reversed() : figures);
			return way.compare(first, second);
		};
	}

	private static double figure(Row row, int column) {
		Double order = row.cells().get(column).order();
		return order == null ? Double.NaN : order;
	}

	/** Tabs between cells, as spreadsheets take them. */
	static String copyText(List<Row> rows) {
		return String.join(System.lineSeparator(), rows.stream().map(row -> String.join("\t", row.texts())).toList());
	}
}
