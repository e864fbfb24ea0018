// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

class StepEventsTest {
	private final StepEvents events = new StepEvents(List.of("baseline: applied, 22 CPUs and 3 chunks", "[    1.000000] scenario: lose doorbells \"web\"",
			"[    2.500000] scenario: move CPU 0x82 from \"rt\" to the pool", "[   12.000250] scenario: panic \"web\""));

	@Test
	void theLastStepOfAKernelCounts() {
		assertEquals("panic \"web\" at 12000.250 ms", events.newest("web", "active at 330.000 ms"));
		assertEquals("move CPU 0x82 from \"rt\" to the pool at 2500.000 ms", events.newest("rt", "active"));
	}

	@Test
	void whatTheEngineSaysLaterIsNewer() {
		assertEquals("loaded at 12003.100 ms", events.newest("web", "loaded at 12003.100 ms"));
		assertEquals("failed at 12003.100 ms: no memory", events.newest("web", "failed at 12003.100 ms: no memory"));
		assertEquals("active at 1.000 ms", events.newest("net", "active at 1.000 ms"), "no step concerned it");
	}

	@Test
	void otherLinesAreNoSteps() {
		assertNull(StepEvents.of("overlay web.dtbo: applied"));
		assertEquals(2500, StepEvents.of("[    2.500000] scenario: x").millis());
	}
}
