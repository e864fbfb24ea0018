// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;

/**
 * A column of the steps or workloads of a scenario. Needs no display.
 *
 * @param weight of the width, and the least width in characters
 * @param number true for right-aligned text
 * @param text what the cell shows where the column is used
 * @param used whether the value means anything in a row
 */
record PartColumn<E>(String title, int weight, boolean number, Function<E, String> text, Predicate<E> used, Editing<E> editing) {
	/** Stands in cells whose value would mean nothing. */
	static final String UNUSED = "–";

	/** How a cell is changed. */
	sealed interface Editing<E> {
	}

	/**
	 * A text of one line.
	 *
	 * @param initial what the field starts with
	 * @param change makes the command; throws an IllegalArgumentException with a sentence when the text cannot be taken
	 */
	record Typed<E>(Function<E, String> initial, BiFunction<E, String, Command> change) implements Editing<E> {
	}

	/** One of several values. */
	record Chosen<E>(Function<E, List<Choice>> choices, Function<E, Object> present, BiFunction<E, Object, Command> change) implements Editing<E> {
	}

	/** Any of several values. */
	record Several<E>(Function<E, List<Choice>> choices, Function<E, List<?>> present, BiFunction<E, List<?>, Command> change) implements Editing<E> {
	}

	/** A value and what it is called; null is a value as well. */
	record Choice(String label, Object value) {
	}

	/** What stands in the cell of a row. */
	String cell(E row) {
		return used.test(row) ? text.apply(row) : UNUSED;
	}
}
