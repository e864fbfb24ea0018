// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/** Collects how long messages took. One for each question. */
final class LatencyQuestion extends Scan implements BlockSummary.PairVisitor {
	private final LayoutTables tables;
	private final TrafficFilter filter;
	private final FilteredPairs pairs;
	private final LatencyAnswer.By by;
	private final Map<Key, LatencyHistogram> rows = new TreeMap<>(Comparator.comparingInt(Key::from).thenComparingInt(Key::to).thenComparingInt(Key::type));
	private final LatencyHistogram all = new LatencyHistogram();
	private Key lastKey;
	private LatencyHistogram lastRow;

	/** Kernels are ids here; -1 is an unknown kernel as well as no matter which. */
	private record Key(int from, int to, int type) {
	}

	LatencyQuestion(Contents contents, TimeWindow window, TrafficFilter filter, LayoutTables tables, LatencyAnswer.By by, Cancel cancel) {
		super(contents, window, cancel);
		this.tables = tables;
		this.filter = filter;
		this.pairs = new FilteredPairs(tables, filter, this);
		this.by = by;
	}

	LatencyAnswer ask() {
		run();
		List<LatencyAnswer.Row> answer = new ArrayList<>();
		rows.forEach((key, times) -> answer.add(new LatencyAnswer.Row(key.from, key.to, key.type, times)));
		answer.sort(Comparator.comparingLong((LatencyAnswer.Row row) -> row.latencies().count()).reversed());
		return new LatencyAnswer(window(), List.copyOf(answer), all, exact());
	}

	@Override
	boolean summary(BlockSummary summary, boolean force) {
		return pairs.read(summary, force);
	}

	@Override
	public void pair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type, long sent, long delivered, long dropped, long refused, long counted, long bytes,
			LatencyHistogram latencies) {
		if (delivered > 0) {
			row(id(fromKernel), id(toKernel), type).add(latencies);
			all.add(latencies);
		}
	}

	private int id(int kernel) {
		return kernel < 0 ? -1 : tables.layout().kernels().get(kernel).id();
	}

	@Override
	void event(long[] words, int at) {
		if (IpiEvent.kind(words, at) == IpiEvent.DELIVERED && filter.accepts(words, at)) {
			long nanos = TrafficFilter.latency(words, at);
			row(id(tables.kernel(IpiEvent.fromKernel(words, at))), id(tables.kernel(IpiEvent.toKernel(words, at))), IpiEvent.messageType(words, at)).record(nanos);
			all.record(nanos);
		}
	}

	private LatencyHistogram row(int from, int to, int type) {
		boolean byPair = by != LatencyAnswer.By.TYPE;
		int rowFrom = byPair ? from : -1;
		int rowTo = byPair ? to : -1;
		int rowType = by == LatencyAnswer.By.PAIR ? -1 : type;
		if (lastKey == null || lastKey.from != rowFrom || lastKey.to != rowTo || lastKey.type != rowType) {
			lastKey = new Key(rowFrom, rowTo, rowType);
			lastRow = rows.computeIfAbsent(lastKey, key -> new LatencyHistogram());
		}
		return lastRow;
	}
}
