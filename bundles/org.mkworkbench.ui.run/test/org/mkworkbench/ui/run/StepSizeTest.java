// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a step goes, as people write it. */
class StepSizeTest {
	@Test
	void whatMenusOfferIsReadAsItIsWritten() {
		for (StepSize size : StepSize.CHOICES) {
			assertEquals(size, StepSize.parse(size.label()), size.label());
		}
	}

	@Test
	void eventsAndTimesAreToldApart() {
		assertEquals(new StepSize(250, 0), StepSize.parse(" 250 "));
		assertEquals(new StepSize(1_500, 0), StepSize.parse("1,500 Events"));
		assertEquals(new StepSize(0, 20_000), StepSize.parse("20 us"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "0 s", "-1", "many", "5 parsecs", "9999999999999999999", "2000000000 events", "1.5" })
	void whatIsNoStepIsRefusedWithASentence(String text) {
		String message = assertThrows(IllegalArgumentException.class, () -> StepSize.parse(text)).getMessage();
		assertTrue(message != null && message.length() > 10, message);
	}

	@Test
	void aStepIsOneOrTheOther() {
		assertThrows(IllegalArgumentException.class, () -> new StepSize(0, 0));
		assertThrows(IllegalArgumentException.class, () -> new StepSize(1, 1));
	}

	@Test
	void namesOfPlansBecomeNamesOfFiles() {
		assertEquals("Three-kernels", RecordingTarget.name("Three kernels"));
		assertEquals("a-b", RecordingTarget.name("../a/b.."));
		assertEquals("plan", RecordingTarget.name(" / "));
		assertEquals("plan", RecordingTarget.name(null));
		assertEquals("Küche", RecordingTarget.name("Küche"));
		assertEquals(80, RecordingTarget.name("x".repeat(300)).length());
	}
}
