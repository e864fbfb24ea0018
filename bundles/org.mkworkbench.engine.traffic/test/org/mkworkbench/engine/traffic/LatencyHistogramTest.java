// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatencyHistogramTest {
	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4})
	void percentilesAreWithinOnePercent(long seed) {
		Random random = new Random(seed);
		long[] values = new long[20_000];
		LatencyHistogram histogram = new LatencyHistogram();
		double sum = 0;
		for (int i = 0; i < values.length; i++) {
			// All magnitudes from 1 ns to centuries, log-uniform.
			values[i] = random.nextLong() >>> 1 + random.nextInt(seed == 4 ? 62 : 50);
			if (seed != 4) {
				values[i] >>>= 12;
			}
			histogram.record(values[i]);
			sum += values[i];
		}
		Arrays.sort(values);
		for (double percent : new double[] {0.01, 1, 10, 25, 50, 75, 90, 99, 99.9, 99.99, 100}) {
			long exact = values[(int) Math.max(0, Math.ceil(percent / 100 * values.length) - 1)];
			long got = histogram.percentile(percent);
			assertTrue(got >= exact, () -> percent + ": " + got + " < " + exact);
			assertTrue(got - exact <= exact / 100.0, () -> percent + ": " + got + " is too far above " + exact);
		}
		assertEquals(values[0], histogram.min());
		assertEquals(values[values.length - 1], histogram.max());
		assertEquals(values.length, histogram.count());
		if (seed != 4) {
			assertEquals(sum / values.length, histogram.mean(), sum / values.length * 1e-9);
		}
	}

	@Test
	void smallValuesAreExact() {
		for (int value = 0; value < 256; value++) {
			LatencyHistogram histogram = new LatencyHistogram();
			histogram.record(value);
			histogram.record(1000);
			assertEquals(value, histogram.percentile(50));
		}
	}

	@Test
	void mergingEqualsRecordingAll() {
		Random random = new Random(5);
		LatencyHistogram all = new LatencyHistogram();
		LatencyHistogram a = new LatencyHistogram();
		LatencyHistogram b = new LatencyHistogram();
		for (int i = 0; i < 5000; i++) {
			long value = random.nextLong(i % 2 == 0 ? 1000 : 1_000_000_000);
			all.record(value);
			(i % 2 == 0 ? a : b).record(value);
		}
		LatencyHistogram merged = a.copy();
		merged.add(b);
		merged.add(new LatencyHistogram());
		for (double percent = 0; percent <= 100; percent += 0.5) {
			assertEquals(all.percentile(percent), merged.percentile(percent));
		}
		assertEquals(all.max(), merged.max());
		assertEquals(all.min(), merged.min());
		assertEquals(all.mean(), merged.mean());
		assertEquals(2500, a.count(), "the copy must not write through");
	}

	@Test
	void whatCameSinceIsTheDifference() {
		LatencyHistogram histogram = new LatencyHistogram();
		histogram.record(5);
		histogram.record(1_000_000);
		LatencyHistogram before = histogram.copy();
		assertEquals(0, histogram.since(before).count());
		histogram.record(700);
		histogram.record(900);
		LatencyHistogram since = histogram.since(before);
		assertEquals(2, since.count());
		assertEquals(800, since.mean());
		assertEquals(900, since.max(), 9, "the end of its bucket");
		assertEquals(700, since.min(), 7);
		histogram.record(1);
		histogram.record(2_000_001);
		assertEquals(2_000_001, histogram.since(before).max(), "new ones are exact");
		assertEquals(1, histogram.since(before).min());
		assertEquals(4, histogram.since(new LatencyHistogram()).count() - 2);
	}

	@Test
	void bucketsHoldEverythingInOrder() {
		LatencyHistogram histogram = new LatencyHistogram();
		long[] values = { 0, 0, 7, 300, 301, 1_310, 14_200, 1L << 40 };
		for (long value : values) {
			histogram.record(value);
		}
		long[] seen = { 0, -1 };
		histogram.buckets((lowest, highest, count) -> {
			assertTrue(lowest > seen[1] && highest >= lowest, "buckets do not overlap");
			assertEquals(count, java.util.Arrays.stream(values).filter(value -> value >= lowest && value <= highest).count());
			seen[0] += count;
			seen[1] = highest;
		});
		assertEquals(values.length, seen[0]);
	}

	@Test
	void emptyAndExtremes() {
		LatencyHistogram histogram = new LatencyHistogram();
		assertEquals(0, histogram.percentile(99));
		assertEquals(0, histogram.max());
		assertEquals(0, histogram.min());
		histogram.record(Long.MAX_VALUE);
		assertEquals(Long.MAX_VALUE, histogram.percentile(100));
		assertThrows(IllegalArgumentException.class, () -> histogram.record(-1));
		assertThrows(IllegalArgumentException.class, () -> histogram.percentile(101));
	}
}
