// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What people write into a search field: words that all must occur in a row, with * and ? as wildcards; {@code owner:web} looks into one
 * column only. Upper and lower case are the same.
 */
final class RowPattern {
	private RowPattern() {
	}

	static <R> Predicate<R> of(String text, Sheet<R> sheet) {
		String pattern = text.strip();
		if (pattern.isEmpty()) {
			return row -> true;
		}
		return sheet.ownPattern(pattern.replaceAll("\\s*,\\s*", ",")).orElseGet(() -> {
			Predicate<R> all = row -> true;
			for (String word : pattern.split("\\s+")) {
				all = all.and(word(word, sheet.columns()));
			}
			return all;
		});
	}

	private static <R> Predicate<R> word(String word, List<Column<R>> columns) {
		int colon = word.indexOf(':');
		if (colon > 0) {
			String title = word.substring(0, colon).toLowerCase(Locale.ROOT);
			List<Column<R>> named = columns.stream().filter(column -> matches(column, title)).toList();
			if (!named.isEmpty()) {
				return cells(word.substring(colon + 1), named);
			}
		}
		return cells(word, columns);
	}

	/** Titles have spaces, words have none: {@code node:1} means the NUMA node. */
	private static boolean matches(Column<?> column, String title) {
		return column.id().toLowerCase(Locale.ROOT).equals(title) || column.title().toLowerCase(Locale.ROOT).replace(" ", "").equals(title);
	}

	/** Numbers are compared as a whole when a column is named: {@code node:1} is not node 10. */
	private static <R> Predicate<R> cells(String text, List<Column<R>> columns) {
		String expression = wildcards(text);
		Pattern anywhere = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		boolean whole = columns.size() == 1 && columns.getFirst().number();
		return row -> columns.stream().map(column -> column.text().apply(row))
				.anyMatch(cell -> whole ? anywhere.matcher(cell).matches() : anywhere.matcher(cell).find());
	}

	private static String wildcards(String text) {
		StringBuilder expression = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
			case '*' -> expression.append(".*");
			case '?' -> expression.append('.');
			default -> expression.append(Pattern.quote(Character.toString(c)));
			}
		});
		return expression.toString();
	}
}
