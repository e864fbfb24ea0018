// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.query.LatencyAnswer;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Latencies of messages that have something in common; times in nanoseconds.
 *
 * @param key what they have in common
 * @param pair sender and receiver, empty if they are not the same
 * @param type name, empty if it is not the same
 */
record LatencyRow(Key key, String from, String to, String type, long count, long min, long p50, long p90, long p99, long p999, long max, LatencyHistogram latencies) {
	/** Ids of kernels and the type; -1 where they differ. */
	record Key(int fromKernel, int toKernel, int type) {
	}

	static LatencyRow of(LatencyAnswer.Row row, TrafficLayout layout, LatencyAnswer.By by) {
		boolean pairs = by != LatencyAnswer.By.TYPE;
		boolean types = by != LatencyAnswer.By.PAIR;
		String from = pairs ? name(row.fromKernel(), layout) : "";
		String to = pairs ? name(row.toKernel(), layout) : "";
		String type = types ? layout.typeNames().getOrDefault(row.type(), MessageType.name(row.type())) : "";
		return of(new Key(pairs ? row.fromKernel() : -1, pairs ? row.toKernel() : -1, types ? row.type() : -1), from, to, type, row.latencies());
	}

	static LatencyRow of(Key key, String from, String to, String type, LatencyHistogram all) {
		return new LatencyRow(key, from, to, type, all.count(), all.min(), all.percentile(50), all.percentile(90), all.percentile(99), all.percentile(99.9), all.max(), all);
	}

	private static String name(int kernel, TrafficLayout layout) {
		return kernel < 0 ? Messages.LatencyRow_unknown : layout.kernel(kernel).map(TrafficLayout.Kernel::name).orElse(Integer.toString(kernel));
	}

	/** All that it is about, such as {@code web → net, NETWORK}. */
	String title() {
		String pair = from.isEmpty() ? "" : from + " → " + to;
		return pair.isEmpty() && type.isEmpty() ? Messages.LatencyRow_all : pair + (pair.isEmpty() || type.isEmpty() ? "" : ", ") + type;
	}
}
