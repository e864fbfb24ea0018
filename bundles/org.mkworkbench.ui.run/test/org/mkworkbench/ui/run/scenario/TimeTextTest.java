// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
	@ParameterizedTest
	@CsvSource({ "0, 0", "250 ms, 250000000", "1.5s, 1500000000", "20 us, 20000", "20 µs, 20000", "20 μs, 20000", "7 ns, 7", " 2 MIN , 120000000000" })
	void reads(String text, long nanos) {
		assertEquals(nanos, TimeText.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ms", "-1 ms", "5", "5 hours", "1e3 ms", "0.5 ns", "999999999999999999 s" })
	void refusesWithASentenceThatNamesTheText(String text) {
		String problem = assertThrows(IllegalArgumentException.class, () -> TimeText.parse(text)).getMessage();
		assertTrue(problem.startsWith("\"" + text + "\""), problem);
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 999, 1_000, 1_500, 1_234_567, 250_000_000, 1_000_000_000, 90_000_000_000L, 1_000_000_001, Long.MAX_VALUE })
	void losesNothing(long nanos) {
		assertEquals(nanos, TimeText.parse(TimeText.exact(nanos)));
	}

	@Test
	void showsTheUnitPeopleExpect() {
		assertEquals("250 ms", TimeText.exact(250_000_000));
		assertEquals("1.5 s", TimeText.exact(1_500_000_000));
		assertEquals("1000.001 ms", TimeText.exact(1_000_001_000));
		assertEquals("90 s", TimeText.exact(90_000_000_000L));
	}
}
