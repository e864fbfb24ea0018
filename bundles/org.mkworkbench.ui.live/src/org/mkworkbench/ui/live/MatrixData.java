// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.RateWindow;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.ui.traffic.Quantities;

/**
 * What the IPI matrix shows at one moment: no widgets, no engine calls. Rows send, columns receive.
 *
 * @param kernels in the order of rows and columns
 * @param values row by row: messages per simulated second, or messages since the start
 * @param pairs exact figures, null where nothing was ever sent; row by row
 */
record MatrixData(Metric metric, List<KernelSnapshot> kernels, double[] values, PairSnapshot[] pairs, RateWindow window) {
	/** What a cell stands for. */
	enum Metric {
		RATE(Messages.MatrixData_rate), TOTAL(Messages.MatrixData_total);

		final String label;

		Metric(String label) {
			this.label = label;
		}
	}

	/** @return null before the first snapshot */
	static MatrixData of(RateWindow window, Metric metric) {
		RunSnapshot latest = window.latest();
		if (latest == null) {
			return null;
		}
		List<KernelSnapshot> kernels = latest.kernels();
		int size = kernels.size();
		Map<Integer, Integer> positions = new HashMap<>();
		for (int i = 0; i < size; i++) {
			positions.put(kernels.get(i).id(), i);
		}
		double[] values = new double[size * size];
		PairSnapshot[] pairs = new PairSnapshot[size * size];
		for (PairSnapshot pair : latest.traffic().pairs()) {
			Integer row = positions.get(pair.fromKernelId());
			Integer column = positions.get(pair.toKernelId());
			if (row != null && column != null) {
				int cell = row * size + column;
				pairs[cell] = pair;
				values[cell] = metric == Metric.TOTAL ? pair.sent() : window.sent(pair.fromKernelId(), pair.toKernelId());
			}
		}
		return new MatrixData(metric, List.copyOf(kernels), values, pairs, window);
	}

	int size() {
		return kernels.size();
	}

	double value(int row, int column) {
		return values[row * size() + column];
	}

	boolean hasDrops(int row, int column) {
		PairSnapshot pair = pairs[row * size() + column];
		return pair != null && pair.dropped() > 0;
	}

	double largest() {
		double largest = 0;
		for (double value : values) {
			largest = Math.max(largest, value);
		}
		return largest;
	}

	String title(int row, int column) {
		return kernels.get(row).name() + " → " + kernels.get(column).name();
	}

	/** Exact figures of a pair as label and value. */
	List<Map.Entry<String, String>> details(int row, int column) {
		PairSnapshot pair = pairs[row * size() + column];
		List<Map.Entry<String, String>> lines = new ArrayList<>();
		if (pair == null) {
			lines.add(Map.entry(Messages.MatrixData_messages, Messages.MatrixData_none));
			return lines;
		}
		int from = pair.fromKernelId();
		int to = pair.toKernelId();
		lines.add(Map.entry(Messages.MatrixData_messagesPerSecond, Quantities.rate(window.sent(from, to))));
		lines.add(Map.entry(Messages.MatrixData_bytesPerSecond, Quantities.byteRate(window.bytes(from, to))));
		lines.add(Map.entry(Messages.MatrixData_sent, Quantities.count(pair.sent())));
		lines.add(Map.entry(Messages.MatrixData_median, latency(pair, pair.p50Nanos())));
		lines.add(Map.entry(Messages.MatrixData_p99, latency(pair, pair.p99Nanos())));
		lines.add(Map.entry(Messages.MatrixData_max, latency(pair, pair.maxNanos())));
		lines.add(Map.entry(Messages.MatrixData_dropped, Quantities.count(pair.dropped())));
		lines.add(Map.entry(Messages.MatrixData_inFlight, Quantities.count(pair.inFlight())));
		return lines;
	}

	private static String latency(PairSnapshot pair, long nanos) {
		return pair.delivered() == 0 ? "–" : Quantities.nanos(nanos);
	}

	/** All pairs that sent anything, one line each, with a heading (RFC 4180). */
	String csv() {
		StringBuilder text = new StringBuilder("from,to,sent,delivered,dropped,bytes,p50_ns,p99_ns,max_ns,sent_per_s\r\n");
		for (int row = 0; row < size(); row++) {
			for (int column = 0; column < size(); column++) {
				PairSnapshot pair = pairs[row * size() + column];
				if (pair != null) {
					text.append(quoted(kernels.get(row).name())).append(',').append(quoted(kernels.get(column).name()));
					for (long number : new long[] { pair.sent(), pair.delivered(), pair.dropped(), pair.bytes(), pair.p50Nanos(), pair.p99Nanos(), pair.maxNanos() }) {
						text.append(',').append(number);
					}
					text.append(String.format(Locale.ROOT, ",%.3f\r\n", window.sent(pair.fromKernelId(), pair.toKernelId())));
				}
			}
		}
		return text.toString();
	}

	private static String quoted(String name) {
		return name.matches("[\\w.-]+") ? name : '"' + name.replace("\"", "\"\"") + '"';
	}

	/** One line of totals; lost events are named only when there are any. */
	String totals() {
		RunSnapshot latest = window.latest();
		String text = NLS.bind(Messages.MatrixData_totals, new Object[] { Quantities.count(latest.traffic().sent()),
				Quantities.count(latest.traffic().dropped()), Quantities.rate(window.sent()) });
		long lost = latest.traffic().observerLost();
		return lost == 0 ? text : NLS.bind(Messages.MatrixData_lost, text, Quantities.count(lost));
	}
}
