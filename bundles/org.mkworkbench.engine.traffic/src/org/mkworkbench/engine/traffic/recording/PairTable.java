// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/** What went from whom to whom, with the buckets of a latency histogram each that are not empty. Not changed once it is made. */
final class PairTable {
	static final PairTable EMPTY = new PairTable(List.of());

	private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::fromKernel).thenComparingInt(Key::toKernel).thenComparingInt(Key::fromCpu)
			.thenComparingInt(Key::toCpu).thenComparingInt(Key::type);

	/** CPUs are positions, -1 if unknown. */
	record Key(int fromKernel, int toKernel, int fromCpu, int toCpu, int type) {
	}

	/** A pair's figures; latencies of delivered messages as numbers of buckets, ascending, and how many fell into each. */
	static final class Row {
		final Key key;
		long sent;
		long delivered;
		long dropped;
		long refused;
		long counted;
		long bytes;
		long latencySum;
		long latencyMin = Long.MAX_VALUE;
		long latencyMax;
		int[] buckets = {};
		long[] counts = {};

		Row(Key key) {
			this.key = key;
		}

		/** Adds the figures but not the latencies. */
		private void addFigures(Row other) {
			sent += other.sent;
			delivered += other.delivered;
			dropped += other.dropped;
			refused += other.refused;
			counted += other.counted;
			bytes += other.bytes;
			latencySum += other.latencySum;
			latencyMin = Math.min(latencyMin, other.latencyMin);
			latencyMax = Math.max(latencyMax, other.latencyMax);
		}

		private void latencies(LatencyHistogram into) {
			into.addBuckets(buckets, counts, 0, buckets.length, latencySum, latencyMin, latencyMax);
		}
	}

	/** Ordered by key. */
	final Row[] rows;

	PairTable(List<Row> rows) {
		this.rows = rows.toArray(Row[]::new);
		Arrays.sort(this.rows, (a, b) -> ORDER.compare(a.key, b.key));
	}

	/** Adds tables up; each pair is one row afterwards. */
	static PairTable merged(List<PairTable> tables) {
		Map<Key, List<Row>> byKey = new HashMap<>();
		for (PairTable table : tables) {
			for (Row row : table.rows) {
				byKey.computeIfAbsent(row.key, key -> new ArrayList<>(tables.size())).add(row);
			}
		}
		List<Row> merged = new ArrayList<>(byKey.size());
		BucketCounts scratch = new BucketCounts();
		for (Map.Entry<Key, List<Row>> entry : byKey.entrySet()) {
			merged.add(entry.getValue().size() == 1 ? entry.getValue().getFirst() : merged(entry.getKey(), entry.getValue(), scratch));
		}
		return new PairTable(merged);
	}

	private static Row merged(Key key, List<Row> parts, BucketCounts scratch) {
		Row sum = new Row(key);
		for (Row part : parts) {
			sum.addFigures(part);
			for (int i = 0; i < part.buckets.length; i++) {
				scratch.add(part.buckets[i], part.counts[i]);
			}
		}
		scratch.moveTo(sum);
		return sum;
	}

	void visit(BlockSummary.PairVisitor visitor) {
		LatencyHistogram scratch = new LatencyHistogram();
		boolean latencies = visitor.wantsLatencies();
		for (Row row : rows) {
			if (latencies) {
				scratch.clear();
				row.latencies(scratch);
			}
			Key k = row.key;
			visitor.pair(k.fromKernel, k.toKernel, k.fromCpu, k.toCpu, k.type, row.sent, row.delivered, row.dropped, row.refused, row.counted, row.bytes, scratch);
		}
	}

	/** Counts per bucket, which may be used again and again. */
	static final class BucketCounts {
		private final long[] counts = new long[LatencyHistogram.BUCKETS];
		private int least = Integer.MAX_VALUE;
		private int most = -1;

		void add(int bucket, long count) {
			counts[bucket] += count;
			least = Math.min(least, bucket);
			most = Math.max(most, bucket);
		}

		/** Hands the counts over to a row; afterwards there are none here. */
		void moveTo(Row row) {
			int size = 0;
			for (int i = least; i <= most; i++) {
				if (counts[i] != 0) {
					size++;
				}
			}
			row.buckets = new int[size];
			row.counts = new long[size];
			int at = 0;
			for (int i = least; i <= most; i++) {
				if (counts[i] != 0) {
					row.buckets[at] = i;
					row.counts[at++] = counts[i];
					counts[i] = 0;
				}
			}
			least = Integer.MAX_VALUE;
			most = -1;
		}
	}
}
