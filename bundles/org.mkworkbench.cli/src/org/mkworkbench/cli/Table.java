// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Prints rows of text in columns. */
final class Table {
	private static final Pattern NUMBER = Pattern.compile("[-–·]|[\\d,.]+( [A-Za-zµ/]+)?");

	private Table() {
	}

	/**
	 * Prints a head line and rows, each column as wide as it needs; columns of numbers, with or without a unit, are aligned at the right.
	 *
	 * @param rows all of the same length, the head line first
	 */
	static void print(PrintWriter out, String indent, List<List<String>> rows) {
		int columns = rows.getFirst().size();
		int[] widths = new int[columns];
		boolean[] right = new boolean[columns];
		for (int column = 0; column < columns; column++) {
			int c = column;
			widths[c] = rows.stream().mapToInt(row -> width(row.get(c))).max().orElse(0);
			right[c] = rows.size() > 1 && rows.stream().skip(1).allMatch(row -> row.get(c).isEmpty() || NUMBER.matcher(row.get(c)).matches());
		}
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder(indent);
			for (int c = 0; c < columns; c++) {
				String gap = " ".repeat(widths[c] - width(row.get(c)));
				line.append(right[c] ? gap + row.get(c) : row.get(c) + gap).append(c < columns - 1 ? "  " : "");
			}
			// Names come from files; a control character in one could change what the terminal shows.
			out.println(line.toString().stripTrailing().replaceAll("\\p{Cc}", "?"));
		}
	}

	private static int width(String text) {
		return text.codePointCount(0, text.length());
	}
}
