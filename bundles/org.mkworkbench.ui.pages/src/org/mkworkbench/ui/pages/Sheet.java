// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.ui.document.PlanInput;

/**
 * What one table shows and what can be done with its rows. Needs no display.
 *
 * @param <R> a row
 */
abstract class Sheet<R> {
	private final PlanInput input;

	Sheet(PlanInput input) {
		this.input = input;
	}

	/**
	 * One act and one undo step.
	 *
	 * @param command null when nothing can be done; then the note says why
	 * @param note what happens besides, as a sentence; may be empty
	 */
	record Act(Command command, String note) {
	}

	/**
	 * A column whose cells can be typed into.
	 *
	 * @param column its id
	 * @param label of the command, Headline Capitals with three dots
	 * @param text what stands in the field at first; null for a row whose cell cannot be changed
	 * @param act one act that gives all rows what was typed; throws IllegalArgumentException with what is wrong with the text
	 */
	record Entry<R>(String column, String label, Function<R, String> text, BiFunction<List<R>, String, Act> act) {
	}

	final PlanInput input() {
		return input;
	}

	/** Under which its widths and order are kept. */
	abstract String id();

	/** Headline Capitals, plural. */
	abstract String title();

	/** {@code 1 CPU}, {@code 4 CPUs}. */
	abstract String count(int rows);

	abstract List<Column<R>> columns();

	/** Rows in the machine's order. */
	abstract List<R> rows();

	/** What Properties, Outline and diagram select for a row. */
	abstract Element element(R row);

	/** By which a row is found again after a change. */
	Object key(R row) {
		return row;
	}

	/** A kernel or the pool; else the host's. */
	abstract EObject owner(R row);

	/** One act that gives the rows to a kernel or the pool; anything else means the host. */
	abstract Act assign(List<R> rows, EObject owner);

	/** What to say while there are no rows at all. */
	abstract String empty();

	/** A meaning that only this sheet gives to a pattern; empty where the pattern means text. */
	Optional<Predicate<R>> ownPattern(String pattern) {
		return Optional.empty();
	}

	/** What can be typed into cells, the most usual first. */
	List<Entry<R>> entries() {
		return List.of();
	}

	static final String OWNER = "owner";

	final Column<R> ownerColumn(int width) {
		return Column.ranked(OWNER, Messages.Column_owner, width, row -> ownerName(row), row -> OwnerNames.rank(input.plan(), owner(row)));
	}

	String ownerName(R row) {
		return OwnerNames.of(owner(row));
	}
}
