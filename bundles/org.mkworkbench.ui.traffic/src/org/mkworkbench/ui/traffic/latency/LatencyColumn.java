// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.mkworkbench.engine.traffic.query.LatencyAnswer.By;
import org.mkworkbench.ui.traffic.Quantities;

/** A column of the table of latencies. */
enum LatencyColumn {
	FROM(Messages.LatencyColumn_from, LatencyRow::from), TO(Messages.LatencyColumn_to, LatencyRow::to), TYPE(Messages.LatencyColumn_type, LatencyRow::type),
	COUNT(Messages.LatencyColumn_count, LatencyRow::count, false), MIN("min", LatencyRow::min, true), P50("p50", LatencyRow::p50, true), P90("p90", LatencyRow::p90, true),
	P99("p99", LatencyRow::p99, true), P999("p99.9", LatencyRow::p999, true), MAX("max", LatencyRow::max, true);

	private final String title;
	private final Function<LatencyRow, String> text;
	private final ToLongFunction<LatencyRow> number;

	LatencyColumn(String title, Function<LatencyRow, String> text) {
		this.title = title;
		this.text = text;
		this.number = null;
	}

	LatencyColumn(String title, ToLongFunction<LatencyRow> number, boolean time) {
		this.title = title;
		this.number = number;
		this.text = row -> time ? row.count() == 0 ? "–" : Quantities.nanos(number.applyAsLong(row)) : Quantities.count(number.applyAsLong(row));
	}

	/** Those of rows that are made in a certain way, from left to right. */
	static List<LatencyColumn> of(By by) {
		return switch (by) {
		case PAIR -> List.of(FROM, TO, COUNT, MIN, P50, P90, P99, P999, MAX);
		case TYPE -> List.of(TYPE, COUNT, MIN, P50, P90, P99, P999, MAX);
		case PAIR_AND_TYPE -> List.of(values());
		};
	}

	String title() {
		return title;
	}

	boolean isNumber() {
		return number != null;
	}

	String text(LatencyRow row) {
		return text.apply(row);
	}

	/** Numbers by their value, names without regard to case; equal ones by all the names. */
	Comparator<LatencyRow> order() {
		Comparator<LatencyRow> mine = number != null ? Comparator.comparingLong(number) : Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
		return mine.thenComparing(LatencyRow::title);
	}
}
