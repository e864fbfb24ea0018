// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.mkworkbench.engine.traffic.query.MatrixAnswer.Party;

/**
 * What a person wants to see in the matrix. Immutable.
 *
 * @param expanded kernels that are shown as their CPUs; -1 for the CPUs of nobody
 * @param chosen the pair whose types the card tells, or null
 * @param picked text of the filter of all views that cells of this matrix are part of, or null
 * @param base text of that filter without them
 */
record MatrixWish(Metric metric, WindowChoice window, MatrixAxis.Order order, boolean totals, Set<Integer> expanded, Pair chosen, String picked, String base) {
	static final MatrixWish USUAL = new MatrixWish(Metric.RATE, WindowChoice.USUAL.getFirst(), MatrixAxis.Order.KERNEL, false, Set.of(), null, null, "");

	/** Sender and receiver. */
	record Pair(Party from, Party to) {
	}

	MatrixWish {
		expanded = Set.copyOf(expanded);
	}

	/** As an earlier session left it; what it does not know any more is as usual. */
	static MatrixWish remembered(String metric, String window, String order, Boolean totals) {
		Metric oldMetric = Arrays.stream(Metric.values()).filter(each -> each.name().equals(metric)).findFirst().orElse(USUAL.metric);
		MatrixAxis.Order oldOrder = Arrays.stream(MatrixAxis.Order.values()).filter(each -> each.name().equals(order)).findFirst().orElse(USUAL.order);
		WindowChoice oldWindow = USUAL.window;
		try {
			oldWindow = window == null ? oldWindow : WindowChoice.parse(window);
		} catch (IllegalArgumentException e) {
			// From another language or version.
		}
		return new MatrixWish(oldMetric, oldWindow, oldOrder, Boolean.TRUE.equals(totals), Set.of(), null, null, "");
	}

	MatrixWish metric(Metric wanted) {
		return new MatrixWish(wanted, window, order, totals, expanded, chosen, picked, base);
	}

	MatrixWish window(WindowChoice wanted) {
		return new MatrixWish(metric, wanted, order, totals, expanded, chosen, picked, base);
	}

	MatrixWish order(MatrixAxis.Order wanted) {
		return new MatrixWish(metric, window, wanted, totals, expanded, chosen, picked, base);
	}

	MatrixWish totals(boolean wanted) {
		return new MatrixWish(metric, window, order, wanted, expanded, chosen, picked, base);
	}

	MatrixWish expanded(Set<Integer> wanted) {
		return new MatrixWish(metric, window, order, totals, wanted, chosen, picked, base);
	}

	MatrixWish toggled(int kernel) {
		Set<Integer> other = new HashSet<>(expanded);
		if (!other.remove(kernel)) {
			other.add(kernel);
		}
		return expanded(other);
	}

	MatrixWish choosing(Pair wanted) {
		return new MatrixWish(metric, window, order, totals, expanded, wanted, picked, base);
	}

	MatrixWish picking(PairPicks picks) {
		return new MatrixWish(metric, window, order, totals, expanded, chosen, picks.isEmpty() ? null : picks.applied(), picks.base());
	}

	/** The filter the matrix goes by. @param now text of the filter of all views */
	String filter(String now) {
		return now.equals(picked) ? base : now;
	}
}
