// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;

class AlignmentTest {
	private final Machine machine = MachineFactory.eINSTANCE.createMachine();

	@Test
	void usualSizes() {
		assertEquals(4096, Alignment.PAGE.bytes(null));
		assertEquals(2 << 20, Alignment.HUGE_PAGE.bytes(machine));
		assertEquals(128 << 20, Alignment.MEMORY_BLOCK.bytes(machine));
		assertEquals(1 << 30, Alignment.GIANT_PAGE.bytes(null));
		assertEquals("128 MiB (hot-add blocks)", Alignment.MEMORY_BLOCK.label());
	}

	@Test
	void theMachineKnowsBetter() {
		machine.setPageSize(65536L);
		machine.setMemoryBlockSize(2L << 30);
		assertEquals(65536, Alignment.PAGE.bytes(machine));
		assertEquals(2 << 20, Alignment.HUGE_PAGE.bytes(machine));
		assertEquals(2L << 30, Alignment.MEMORY_BLOCK.bytes(machine));
		assertEquals("2 GiB (hot-add blocks)", Alignment.MEMORY_BLOCK.label(machine));
		machine.setPageSize(0L);
		machine.setMemoryBlockSize(-1L);
		assertEquals(4096, Alignment.PAGE.bytes(machine), "a broken file is no reason to divide by zero");
		assertEquals(128 << 20, Alignment.MEMORY_BLOCK.bytes(machine));
	}

	@Test
	void roundsToSteps() {
		long step = 2 << 20;
		assertEquals(step, Alignment.HUGE_PAGE.floor(step + 1, machine));
		assertEquals(2 * step, Alignment.HUGE_PAGE.ceil(step + 1, machine));
		assertEquals(step, Alignment.HUGE_PAGE.ceil(step, machine));
		assertEquals(step, Alignment.HUGE_PAGE.round(step + step / 2 - 1, machine));
		assertEquals(2 * step, Alignment.HUGE_PAGE.round(step + step / 2, machine));
		assertEquals(0, Alignment.HUGE_PAGE.floor(0, machine));
		assertTrue(Alignment.HUGE_PAGE.fits(3 * step, machine));
		assertFalse(Alignment.HUGE_PAGE.fits(3 * step + 4096, machine));
	}

	@ParameterizedTest
	@EnumSource
	void theEndsOfTheNumbersAreSafe(Alignment alignment) {
		long last = alignment.floor(Long.MAX_VALUE, machine);
		assertTrue(last > 0);
		assertEquals(last, alignment.ceil(Long.MAX_VALUE, machine));
		assertEquals(last, alignment.round(Long.MAX_VALUE, machine));
		assertEquals(-alignment.bytes(machine), alignment.floor(-1, machine));
		assertEquals(0, alignment.round(-1, machine));
	}
}
