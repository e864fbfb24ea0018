// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|''", "7|7", "999|999", "1000|1k", "12345|12.3k", "999600|1M", "41208000|41.2M", "0.5|0.5", "3e12|3T", "5e16|50000T" })
	void compactFitsACell(double value, String text) {
		assertEquals(text, Quantities.compact(value));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|0 ns", "850|850 ns", "1310|1.31 µs", "14200|14.2 µs", "142000|142 µs", "999999|1.00 ms", "3050000000|3.05 s", "7200000000000|7,200 s" })
	void timesHaveThreeDigits(long nanos, String text) {
		assertEquals(text, Quantities.nanos(nanos));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|0 /s", "0.25|0.3 /s", "99.9|99.9 /s", "41208.4|41,208 /s" })
	void ratesNeverHideSlowTraffic(double rate, String text) {
		assertEquals(text, Quantities.rate(rate));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|0 B/s", "999|999 B/s", "10500000|10.5 MB/s", "640000|640 kB/s", "1e15|1000 TB/s" })
	void byteRatesAreDecimal(double rate, String text) {
		assertEquals(text, Quantities.byteRate(rate));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|0.000 000 ms", "1012100345|1,012.100 345 ms", "-1500|-0.001 500 ms", "59999999999|59,999.999 999 ms" })
	void momentsAreExact(long nanos, String text) {
		assertEquals(text, Quantities.moment(nanos));
	}

	@org.junit.jupiter.api.Test
	void momentsOfAMinuteAndMoreAreWrittenAsInTheTimeline() {
		assertEquals("11 min 43.390 651 919 s", Quantities.moment(703_390_651_919L).replace('\u202f', ' '));
		assertEquals("1 h 00 min 00.000 000 000 s", Quantities.moment(3_600_000_000_000L).replace('\u202f', ' '));
	}
}
