// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.LogScale;

/** What a cell of the matrix stands for. */
enum Metric {
	RATE(Messages.Metric_rate), COUNT(Messages.Metric_count), BYTE_RATE(Messages.Metric_byteRate), BYTES(Messages.Metric_bytes), P50(Messages.Metric_p50),
	P99(Messages.Metric_p99), MAX(Messages.Metric_max), DROPPED(Messages.Metric_dropped);

	private final String label;

	Metric(String label) {
		this.label = label;
	}

	/** For people, with its unit. */
	String label() {
		return label;
	}

	/** Whether a sum over cells says something. */
	boolean adds() {
		return this != P50 && this != P99 && this != MAX;
	}

	boolean isLatency() {
		return this == P50 || this == P99 || this == MAX;
	}

	private boolean isRate() {
		return this == RATE || this == BYTE_RATE;
	}

	/**
	 * The value of a cell.
	 *
	 * @param seconds length of the window; for a window without length a rate is not known
	 * @return NaN if there is traffic, but its value is not known
	 */
	double value(MatrixAnswer.Cell cell, double seconds) {
		if (isRate() && seconds <= 0 || isLatency() && (cell.delivered() == 0 || this != MAX && cell.p50() < 0)) {
			return Double.NaN;
		}
		return switch (this) {
		case RATE -> messages(cell) / seconds;
		case COUNT -> messages(cell);
		case BYTE_RATE -> cell.bytes() / seconds;
		case BYTES -> cell.bytes();
		case P50 -> cell.p50();
		case P99 -> cell.p99();
		case MAX -> cell.max();
		case DROPPED -> cell.dropped();
		};
	}

	/** Messages and interrupts without one. */
	static long messages(MatrixAnswer.Cell cell) {
		return cell.sent() + cell.refused() + cell.counted();
	}

	/** Exactly as a card says it. */
	String text(double value) {
		return switch (this) {
		case RATE -> Quantities.rate(value);
		case BYTE_RATE -> Quantities.byteRate(value);
		case P50, P99, MAX -> Quantities.nanos(Math.round(value));
		default -> Quantities.count(Math.round(value));
		};
	}

	/** As short as fits into a cell. */
	String compact(double value) {
		if (isLatency()) {
			return value < 999.5 ? Math.round(value) + "n" : value < 999_500 ? three(value / 1e3) + "µ" : value < 999_500_000 ? three(value / 1e6) + "m" : three(value / 1e9) + "s";
		}
		return Quantities.compact(value);
	}

	private static String three(double value) {
		return String.format(java.util.Locale.ROOT, value >= 99.95 ? "%.0f" : value >= 9.995 ? "%.1f" : "%.2f", value);
	}

	/** Text at a decade of the legend. */
	String tick(double value) {
		if (isLatency()) {
			return value < 1e3 ? Math.round(value) + " ns" : value < 1e6 ? Math.round(value / 1e3) + " µs" : value < 1e9 ? Math.round(value / 1e6) + " ms" : Math.round(value / 1e9) + " s";
		}
		return value < 1 ? Double.toString(value) : Quantities.compact(value).replaceFirst("(\\D)$", " $1");
	}

	LogScale scale(double least, double largest) {
		return isLatency() ? LogScale.around(least, largest) : LogScale.of(least, largest);
	}
}
