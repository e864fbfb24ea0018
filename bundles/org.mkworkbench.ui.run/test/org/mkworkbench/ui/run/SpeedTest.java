// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpeedTest {
	@Test
	void labelsAreReadBack() {
		for (Speed speed : Speed.CHOICES) {
			assertEquals(speed, Speed.parse(speed.label()));
		}
		assertEquals("0.01×", new Speed(0.01).label());
		assertEquals("1×", Speed.REAL_TIME.label());
		assertEquals("100×", new Speed(100).label());
		assertEquals("max", Speed.MAXIMUM.label());
	}

	@Test
	void choicesRiseAndHoldRealTime() {
		assertTrue(Speed.CHOICES.contains(Speed.REAL_TIME));
		for (int i = 1; i < Speed.CHOICES.size(); i++) {
			assertTrue(Speed.CHOICES.get(i - 1).factor() < Speed.CHOICES.get(i).factor());
		}
	}

	@Test
	void readsWhatPeopleWrite() {
		assertEquals(new Speed(0.5), Speed.parse(" 0.5 "));
		assertEquals(new Speed(2), Speed.parse("2x"));
		assertEquals(Speed.MAXIMUM, Speed.parse("MAX"));
	}

	@Test
	void refusesWithAReason() {
		for (String text : new String[] { "", "fast", "0", "-1", "NaN", "1e9", "Infinity" }) {
			assertTrue(assertThrows(IllegalArgumentException.class, () -> Speed.parse(text), text).getMessage().contains("\"" + text + "\""));
		}
		assertThrows(IllegalArgumentException.class, () -> new Speed(0));
		assertThrows(IllegalArgumentException.class, () -> new Speed(Double.NaN));
	}
}
