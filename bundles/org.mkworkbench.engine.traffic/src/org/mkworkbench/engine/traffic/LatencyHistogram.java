// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Counts of values from 0 to 2⁶³−1 in buckets of a relative width below 1 %: exact up to 255, then 128 buckets per power of two, the
 * layout known from HdrHistogram. Count, sum, minimum and maximum are exact. Grows to the largest value seen, at most 58 KiB.
 * <p>
 * Not synchronised.
 */
public final class LatencyHistogram implements Serializable {
	private static final long serialVersionUID = 1L;

	private static final int SUB_BITS = 7;
	private static final int SUB_BUCKETS = 1 << SUB_BITS;
	/** How many buckets there are at most. */
	public static final int BUCKETS = (64 - SUB_BITS) * SUB_BUCKETS;

	private long[] counts = new long[0];
	private long count;
	private long sum;
	private long min = Long.MAX_VALUE;
	private long max;

	/** Adds a value, 0 or more. */
	public void record(long value) {
		if (value < 0) {
			throw new IllegalArgumentException("A latency cannot be negative: " + value + ".");
		}
		int index = index(value);
		if (index >= counts.length) {
			grow(index);
		}
		counts[index]++;
		count++;
		sum += value;
		if (value < min) {
			min = value;
		}
		if (value > max) {
			max = value;
		}
	}

	/** Adds all values of another histogram. */
	public void add(LatencyHistogram other) {
		if (other.count == 0) {
			return;
		}
		if (other.counts.length > counts.length) {
			counts = Arrays.copyOf(counts, other.counts.length);
		}
		for (int i = 0; i < other.counts.length; i++) {
			counts[i] += other.counts[i];
		}
		count += other.count;
		sum += other.sum;
		min = Math.min(min, other.min);
		max = Math.max(max, other.max);
	}

	/** Gets buckets by their numbers. */
	@FunctionalInterface
	public interface CountVisitor {
		/** @param bucket see {@link LatencyHistogram#bucketOf} */
		void bucket(int bucket, long count);
	}

	/** Visits the buckets that are not empty by their numbers, ascending. */
	public void counts(CountVisitor visitor) {
		if (count == 0) {
			return;
		}
		// Most histograms lie close together, far from 0.
		int end = index(max);
		for (int i = index(min); i <= end; i++) {
			if (counts[i] != 0) {
				visitor.bucket(i, counts[i]);
			}
		}
	}

	/**
	 * Adds counts of buckets, as {@link #counts(CountVisitor)} gave them.
	 *
	 * @param numbers of the buckets, ascending, {@code from} to before {@code to}
	 * @param of how many values, in the same places
	 * @param total of these values
	 * @param least and greatest of these values
	 */
	public void addBuckets(int[] numbers, long[] of, int from, int to, long total, long least, long greatest) {
		if (from == to) {
			return;
		}
		if (numbers[to - 1] >= counts.length) {
			grow(numbers[to - 1]);
		}
		for (int i = from; i < to; i++) {
			counts[numbers[i]] += of[i];
			count += of[i];
		}
		sum += total;
		min = Math.min(min, least);
		max = Math.max(max, greatest);
	}

	/** Forgets everything; the memory is kept. */
	public void clear() {
		if (count > 0) {
			Arrays.fill(counts, index(min), index(max) + 1, 0);
		}
		count = 0;
		sum = 0;
		min = Long.MAX_VALUE;
		max = 0;
	}

	/** Of all values, exact as long as it stays below 2⁶³. */
	public long sum() {
		return sum;
	}

	/** A histogram of its own with the same content. */
	public LatencyHistogram copy() {
		LatencyHistogram copy = new LatencyHistogram();
		copy.add(this);
		return copy;
	}

	/**
	 * What was recorded after an earlier state of this histogram. Count and sum are exact; minimum and maximum are so if they are new, else
	 * they are the ends of their buckets.
	 *
	 * @param earlier a copy of this one, made before
	 */
	public LatencyHistogram since(LatencyHistogram earlier) {
		LatencyHistogram rest = new LatencyHistogram();
		if (count == earlier.count) {
			return rest;
		}
		rest.counts = counts.clone();
		int first = -1;
		int last = -1;
		for (int i = 0; i < counts.length; i++) {
			rest.counts[i] -= i < earlier.counts.length ? earlier.counts[i] : 0;
			if (rest.counts[i] > 0) {
				first = first < 0 ? i : first;
				last = i;
			}
		}
		rest.count = count - earlier.count;
		rest.sum = sum - earlier.sum;
		rest.min = min < earlier.min ? min : Math.max(min, lowest(first));
		rest.max = max > earlier.max ? max : Math.min(max, highest(last));
		return rest;
	}

	public long count() {
		return count;
	}

	/** Exact; 0 if empty. */
	public long min() {
		return count == 0 ? 0 : min;
	}

	/** Exact; 0 if empty. */
	public long max() {
		return max;
	}

	/** Exact as long as the sum of all values stays below 2⁶³; 0 if empty. */
	public double mean() {
		return count == 0 ? 0 : (double) sum / count;
	}

	/**
	 * A value that at least {@code percent} of all values do not exceed: the upper end of the bucket, never above {@link #max}; 0 if
	 * empty.
	 *
	 * @param percent 0 to 100
	 */
	public long percentile(double percent) {
		if (!(percent >= 0 && percent <= 100)) {
			throw new IllegalArgumentException("A percentile lies in 0..100, not " + percent + ".");
		}
		if (count == 0) {
			return 0;
		}
		long rank = Math.max(1, (long) Math.ceil(percent / 100 * count));
		long seen = 0;
		for (int i = 0; i < counts.length; i++) {
			seen += counts[i];
			if (seen >= rank) {
				return Math.max(min, Math.min(max, highest(i)));
			}
		}
		return max;
	}

	/** Visits the buckets that hold anything, by ascending values. */
	public void buckets(BucketVisitor visitor) {
		counts((bucket, number) -> visitor.bucket(lowest(bucket), highest(bucket), number));
	}

	/** What is in buckets whose greatest value passes. Minimum, maximum and sum are as exact as the buckets are. */
	public LatencyHistogram part(LongPredicate passes) {
		LatencyHistogram part = new LatencyHistogram();
		part.counts = new long[counts.length];
		for (int i = 0; i < counts.length; i++) {
			long value = Math.max(min, Math.min(max, highest(i)));
			if (counts[i] > 0 && passes.test(value)) {
				part.counts[i] = counts[i];
				part.count += counts[i];
				part.sum += counts[i] * value;
				part.min = Math.min(part.min, Math.max(min, lowest(i)));
				part.max = value;
			}
		}
		return part;
	}

	/** Gets a bucket: {@code count} values from {@code lowest} to {@code highest}, both included. */
	@FunctionalInterface
	public interface BucketVisitor {
		void bucket(long lowest, long highest, long count);
	}

	/** Number of the bucket of a value, 0 or more, ascending with the value: 0 to {@value #BUCKETS} − 1. Recordings hold these numbers. */
	public static int bucketOf(long value) {
		return index(value);
	}

	/** Greatest value of a bucket. */
	public static long highestOf(int bucket) {
		return highest(bucket);
	}

	private static long lowest(int index) {
		return index == 0 ? 0 : highest(index - 1) + 1;
	}

	private void grow(int index) {
		// Twice as long: in a long run a new maximum now and then must not cost a copy each.
		counts = Arrays.copyOf(counts, Math.min(index(Long.MAX_VALUE) + 1, Math.max(index + SUB_BUCKETS, counts.length * 2)));
	}

	private static int index(long value) {
		if (value < SUB_BUCKETS) {
			return (int) value;
		}
		int shift = 63 - SUB_BITS - Long.numberOfLeadingZeros(value);
		return (shift << SUB_BITS) + (int) (value >>> shift);
	}

	/** Largest value of a bucket. */
	private static long highest(int index) {
		if (index < 2 * SUB_BUCKETS) {
			return index;
		}
		int shift = (index >>> SUB_BITS) - 1;
		long sub = (index & SUB_BUCKETS - 1) + SUB_BUCKETS;
		return (sub + 1 << shift) - 1;
	}
}
