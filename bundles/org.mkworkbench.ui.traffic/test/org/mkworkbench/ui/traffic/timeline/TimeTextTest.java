// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class TimeTextTest {
	private static final TimeText.Names NAMES = new TimeText.Names(1_000L, 5_116L, 500, 9_000_000);
	private static final TimeText.Names NO_MARKERS = new TimeText.Names(null, null, 500, 9_000_000);

	private static String plain(String text) {
		return text.replace(TimeText.GAP, ' ');
	}

	@Test
	void writesExactTimesWithUnits() {
		assertEquals("0 ns", TimeText.exact(0));
		assertEquals("905 ns", TimeText.exact(905));
		assertEquals("4.116 µs", TimeText.exact(4_116));
		assertEquals("12 ms", TimeText.exact(12_000_000));
		assertEquals("12.084 100 ms", plain(TimeText.exact(12_084_100)));
		assertEquals("12.345 678 901 s", plain(TimeText.exact(12_345_678_901L)));
		assertEquals("2 min 05.250 s", TimeText.exact(125_250_000_000L));
		assertEquals("3 h 02 min", TimeText.exact(3 * TimeText.HOUR + 2 * TimeText.MINUTE));
		assertEquals("−4.116 µs", TimeText.exact(-4_116));
	}

	@Test
	void readsWhatItWrites() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			long nanos = random.nextLong() >>> 1 + random.nextInt(62);
			assertEquals(nanos, TimeText.parse(TimeText.exact(nanos), NAMES), () -> TimeText.exact(nanos));
			assertEquals(nanos, TimeText.parse(plain(TimeText.exact(nanos)), NAMES), () -> TimeText.exact(nanos));
		}
	}

	@Test
	void readsWhatPeopleType() {
		assertEquals(0, TimeText.parse("0", NAMES));
		assertEquals(12_500_000, TimeText.parse(" 12.5ms ", NAMES));
		assertEquals(20_000, TimeText.parse("20us", NAMES));
		assertEquals(500_000_000, TimeText.parse(".5 s", NAMES));
		assertEquals(3_723_500_000_000L, TimeText.parse("1:02:03.5", NAMES));
		assertEquals(123_500_000_000L, TimeText.parse("2:03.5", NAMES));
		assertEquals(3_720_000_000_000L, TimeText.parse("1 h 2 min", NAMES));
	}

	@Test
	void reckonsWithMarkers() {
		assertEquals(4_116, TimeText.parse("B - A", NAMES));
		assertEquals(4_116, TimeText.parse("b−a", NAMES));
		assertEquals(15_116, TimeText.parse("B + 10 µs", NAMES));
		assertEquals(15_116, TimeText.parse("+10 µs", NAMES));
		assertEquals(5_016, TimeText.parse("-100ns", NAMES));
		assertEquals(8_999_000, TimeText.parse("end - 1 µs", NAMES));
		assertEquals(500, TimeText.parse("begin", NAMES));
		assertEquals(600, TimeText.parse("+100 ns", NO_MARKERS));
	}

	@Test
	void saysWhatIsWrong() {
		assertTrue(refusal("12", NAMES).contains("needs a unit"));
		assertTrue(refusal("12 parsecs", NAMES).contains("“parsecs”"));
		assertTrue(refusal("soon", NAMES).contains("not a time"));
		assertTrue(refusal("", NAMES).contains("(nothing)"));
		assertTrue(refusal("0.5 ns", NAMES).contains("finer than a nanosecond"));
		assertTrue(refusal("B - A", NO_MARKERS).contains("no marker B"));
		assertTrue(refusal("A - B", NAMES).contains("before the begin"));
		assertTrue(refusal("1 s +", NAMES).contains("not a time"));
		assertTrue(refusal("99999999999999 h", NAMES).length() > 10);
	}

	private static String refusal(String typed, TimeText.Names names) {
		return assertThrows(IllegalArgumentException.class, () -> TimeText.parse(typed, names)).getMessage();
	}

	@Test
	void shortensForHints() {
		assertEquals("850 ns", TimeText.about(850));
		assertEquals("1.31 µs", TimeText.about(1_312));
		assertEquals("14.2 ms", TimeText.about(14_230_000));
		assertEquals("1.00 ms", TimeText.about(999_700));
		assertEquals("3 min 04 s", TimeText.about(184_300_000_000L));
	}
}
