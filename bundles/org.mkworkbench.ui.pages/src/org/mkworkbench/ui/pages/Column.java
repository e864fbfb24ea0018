// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A column of a table.
 *
 * @param id stays the same in all languages: the width and the order are kept under it
 * @param title of the header
 * @param width in pixels at 100 %, until a person drags the header
 * @param number true for right-aligned text
 * @param text what the cell shows; empty where nothing is known
 * @param order ascending; rows without a value come last
 */
record Column<R>(String id, String title, int width, boolean number, Function<R, String> text, Comparator<R> order) {
	/** A column of words. */
	static <R> Column<R> words(String id, String title, int width, Function<R, String> text) {
		return new Column<>(id, title, width, false, text, unknownLast(text));
	}

	/** A column of numbers that may be unknown. @param value null where it is unknown */
	static <R, V extends Comparable<? super V>> Column<R> numbers(String id, String title, int width, Function<R, V> value, Function<V, String> print) {
		return new Column<>(id, title, width, true, row -> value.apply(row) == null ? "" : print.apply(value.apply(row)),
				Comparator.comparing(value, Comparator.nullsLast(Comparator.<V> naturalOrder())));
	}

	/** A column of words in an order that is not the alphabet's. */
	static <R> Column<R> ranked(String id, String title, int width, Function<R, String> text, ToLongFunction<R> rank) {
		return new Column<>(id, title, width, false, text, Comparator.comparingLong(rank).thenComparing(unknownLast(text)));
	}

	private static <R> Comparator<R> unknownLast(Function<R, String> text) {
		return Comparator.comparing((R row) -> text.apply(row).isEmpty()).thenComparing(text, String.CASE_INSENSITIVE_ORDER);
	}
}
