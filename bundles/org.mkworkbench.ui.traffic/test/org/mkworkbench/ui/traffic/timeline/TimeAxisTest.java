// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

class TimeAxisTest {
	/** About as wide as a usual font. */
	private static final ToDoubleFunction<String> WIDTH = text -> text.length() * 6.5;

	private static TimeAxis axis(long begin, long nanos) {
		return TimeAxis.of(new TimeScale(begin, nanos, 1200), WIDTH);
	}

	private static String first(TimeAxis axis) {
		return axis.ticks().getFirst().label().replace(TimeText.GAP, ' ');
	}

	@Test
	void hasRoundTicksFromHoursToNanoseconds() {
		assertEquals("12.00 ms", first(axis(12_000_000, 200_000)));
		assertEquals("12.02 ms", axis(12_000_000, 200_000).ticks().get(1).label());
		assertEquals("1 h 00 min", first(axis(TimeText.HOUR, 3 * TimeText.HOUR)));
		assertEquals("0 ns", first(axis(0, 900)));
		TimeAxis minutes = axis(0, 111 * TimeText.SECOND);
		assertEquals("0 s", first(minutes));
		assertEquals("10 s", minutes.ticks().get(1).label());
		assertEquals("1 min 00 s", minutes.ticks().get(6).label());
		assertEquals("1 min 10 s", minutes.ticks().get(7).label());
		assertEquals("0.5 s", axis(0, 10 * TimeText.SECOND).ticks().get(1).label());
		assertEquals("2 min 05 s", axis(2 * TimeText.MINUTE, 60 * TimeText.SECOND).ticks().get(1).label());
	}

	@Test
	void tellsOffsetsFromABaseWhenDeep() {
		TimeAxis axis = axis(12_345_678_900L, 40);
		assertEquals("12.345 678 s", axis.baseText().replace(TimeText.GAP, ' '));
		assertEquals("+900 ns", first(axis));
		assertEquals(12_345_678_000L, axis.base());
		TimeAxis day = axis(25 * TimeText.HOUR + 5, 20);
		assertEquals("25 h 00 min", day.baseText());
		assertTrue(day.ticks().getFirst().label().startsWith("+"), day.toString());
	}

	@Test
	void labelsNeverOverlapAndAreNeverFew() {
		Random random = new Random(3);
		for (int i = 0; i < 20_000; i++) {
			long nanos = Math.max(TimeScale.SHORTEST, random.nextLong() >>> 15 + random.nextInt(45));
			long begin = random.nextLong() >>> 12 + random.nextInt(50);
			TimeAxis axis = TimeAxis.of(new TimeScale(begin, nanos, 900), WIDTH);
			double free = Double.NEGATIVE_INFINITY;
			for (TimeAxis.Tick tick : axis.ticks()) {
				double half = WIDTH.applyAsDouble(tick.label()) / 2;
				assertTrue(tick.x() - half >= free, axis::toString);
				free = tick.x() + half;
				assertEquals(0, Math.floorMod(tick.time(), axis.step()), axis::toString);
			}
			assertTrue(axis.ticks().size() >= 2, () -> nanos + " from " + begin + ": " + axis);
			assertEquals(axis.ticks().size(), axis.ticks().stream().map(TimeAxis.Tick::label).distinct().count(), axis::toString);
		}
	}

	@Test
	void aNarrowViewHasStillATick() {
		assertTrue(TimeAxis.of(new TimeScale(0, TimeText.SECOND, 40), WIDTH).ticks().size() >= 1);
	}

	@Test
	void stepsAreRound() {
		assertEquals(1, TimeAxis.stepFrom(0.3));
		assertEquals(500, TimeAxis.stepFrom(201));
		assertEquals(TimeText.SECOND, TimeAxis.stepFrom(600_000_000));
		assertEquals(15 * TimeText.SECOND, TimeAxis.stepFrom(11e9));
		assertEquals(30 * TimeText.MINUTE, TimeAxis.stepFrom(20 * 60e9));
	}
}
