// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.Arrays;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * Latencies in the buckets of {@link LatencyHistogram}, small as long as they are few: a matrix of 512 × 512 CPUs has a quarter of a million of
 * these.
 */
final class CompactTimes implements LatencyHistogram.CountVisitor {
	/** More different buckets than that are kept as a table of all. */
	private static final int FEW = 48;

	private int[] buckets = new int[2];
	private long[] counts = new long[2];
	private int size;
	/** Where the next larger bucket can be. */
	private int next;
	private boolean dense;
	private long count;
	private long max;
	private long min = Long.MAX_VALUE;

	CompactTimes() {
		this(false);
	}

	/** @param table whether a table of all buckets is kept from the start: quicker, but larger */
	CompactTimes(boolean table) {
		dense = table;
	}

	void add(long value) {
		next = 0;
		bucket(LatencyHistogram.bucketOf(value), 1);
		min = Math.min(min, value);
		max = Math.max(max, value);
	}

	void add(LatencyHistogram times) {
		if (times.count() > 0) {
			next = 0;
			times.counts(this);
			min = Math.min(min, times.min());
			max = Math.max(max, times.max());
		}
	}

	void add(CompactTimes times) {
		next = 0;
		int end = times.dense ? times.counts.length : times.size;
		for (int i = 0; i < end; i++) {
			if (times.counts[i] > 0) {
				bucket(times.dense ? i : times.buckets[i], times.counts[i]);
			}
		}
		min = Math.min(min, times.min);
		max = Math.max(max, times.max);
	}

	/** By ascending numbers, beginning anew after {@link #next} was set to 0. */
	@Override
	public void bucket(int bucket, long more) {
		count += more;
		if (dense) {
			addDense(bucket, more);
			return;
		}
		int at = next;
		while (at < size && buckets[at] < bucket) {
			at++;
		}
		next = at;
		if (at < size && buckets[at] == bucket) {
			counts[at] += more;
		} else if (size == FEW) {
			spread();
			addDense(bucket, more);
		} else {
			insert(at, bucket, more);
		}
	}

	private void insert(int at, int bucket, long more) {
		if (size == buckets.length) {
			buckets = Arrays.copyOf(buckets, size * 2);
			counts = Arrays.copyOf(counts, size * 2);
		}
		System.arraycopy(buckets, at, buckets, at + 1, size - at);
		System.arraycopy(counts, at, counts, at + 1, size - at);
		buckets[at] = bucket;
		counts[at] = more;
		size++;
	}

	private void spread() {
		long[] all = new long[buckets[size - 1] + 1];
		for (int i = 0; i < size; i++) {
			all[buckets[i]] = counts[i];
		}
		dense = true;
		buckets = null;
		counts = all;
	}

	private void addDense(int bucket, long more) {
		if (bucket >= counts.length) {
			counts = Arrays.copyOf(counts, Math.max(bucket + 1, Math.min(counts.length * 2, LatencyHistogram.bucketOf(Long.MAX_VALUE) + 1)));
		}
		counts[bucket] += more;
	}

	long count() {
		return count;
	}

	long max() {
		return max;
	}

	/** As {@link LatencyHistogram#percentile} says it. */
	long percentile(double percent) {
		if (count == 0) {
			return 0;
		}
		long rank = Math.max(1, (long) Math.ceil(percent / 100 * count));
		long seen = 0;
		int end = dense ? counts.length : size;
		for (int i = 0; i < end; i++) {
			seen += counts[i];
			if (seen >= rank) {
				return Math.max(min, Math.min(max, LatencyHistogram.highestOf(dense ? i : buckets[i])));
			}
		}
		return max;
	}
}
