// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.TimeWindow;

class TimeScaleTest {
	private static final TimeWindow HOUR = new TimeWindow(0, TimeText.HOUR);

	@Test
	void zoomKeepsWhatIsAtThePointer() {
		Random random = new Random(5);
		for (int i = 0; i < 10_000; i++) {
			TimeScale scale = new TimeScale(TimeText.HOUR / 3, 1 + (random.nextLong() >>> 26), 1000);
			double x = random.nextInt(1000);
			long time = scale.timeAt(x);
			TimeWindow zoomed = scale.zoomed(0.5, x, HOUR);
			assertEquals(x, TimeScale.of(zoomed, 1000).x(time), 1 + 1000.0 / zoomed.nanos());
		}
	}

	@Test
	void zoomEndsAtNanosecondsAndAtAllThereIs() {
		TimeWindow window = HOUR;
		for (int i = 0; i < 80; i++) {
			window = TimeScale.of(window, 1000).zoomed(0.5, 500, HOUR);
		}
		assertEquals(TimeScale.SHORTEST, window.nanos());
		for (int i = 0; i < 80; i++) {
			window = TimeScale.of(window, 1000).zoomed(2, 500, HOUR);
		}
		assertTrue(window.nanos() <= 2 * HOUR.nanos() && window.nanos() >= HOUR.nanos());
		assertEquals(0, window.begin());
	}

	@Test
	void panStaysWithinWhatThereIs() {
		TimeScale scale = new TimeScale(0, TimeText.MINUTE, 1000);
		assertEquals(0, scale.panned(-300, HOUR).begin());
		assertEquals(TimeText.MINUTE / 10, scale.panned(100, HOUR).begin());
		TimeWindow last = scale.panned(1e9, HOUR);
		assertEquals(TimeText.HOUR - TimeText.MINUTE / 10, last.begin());
		assertEquals(1, new TimeScale(0, 10, 1000).panned(0.5, HOUR).begin());
	}

	@Test
	void revealsMovingLittle() {
		TimeWindow window = new TimeWindow(1000, 2000);
		assertEquals(window, TimeScale.revealing(window, 1500, HOUR));
		assertEquals(1200, TimeScale.revealing(window, 2100, HOUR).begin());
		assertEquals(800, TimeScale.revealing(window, 900, HOUR).begin());
		assertEquals(1_000_000 - 500, TimeScale.revealing(window, 1_000_000, HOUR).begin());
	}

	@Test
	void isExactAfterDays() {
		long begin = 50 * 24 * TimeText.HOUR;
		TimeScale scale = new TimeScale(begin, 10, 1000);
		assertEquals(100, scale.x(begin + 1));
		assertEquals(begin + 7, scale.timeAt(700));
	}

	@Test
	void fitsAMoment() {
		assertEquals(new TimeWindow(5, 15), TimeScale.fit(new TimeWindow(5, 5)));
	}
}
