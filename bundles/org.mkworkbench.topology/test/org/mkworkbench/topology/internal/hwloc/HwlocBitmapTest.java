// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.hwloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HwlocBitmapTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0x0;''", "0x00000001;0", "0xffffffff;0-31", "0x1,0x0;32", "0x00000001,,0x3;0-1,64",
			"0x1,,,,;128", "3,80000000;31-33",
			"0x00000000,0x00000002;1", " 0x5 ;0,2" })
	void finite(String text, String cpus) {
		assertEquals(cpus, HwlocBitmap.parse(text).finite().toString());
		assertEquals(false, HwlocBitmap.parse(text).infinite());
	}

	@Test
	void infinite() {
		assertEquals(true, HwlocBitmap.parse("0xf...f").infinite());
		assertEquals("", HwlocBitmap.parse("0xf...f").finite().toString());
		assertEquals("0-3", HwlocBitmap.parse("0xf...f,0x0000000f").finite().toString());
		assertEquals("0", HwlocBitmap.parse("0xf...f,,0x1").finite().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0xg", "0x123456789", "-1", "0xf...f0x1", "1 2" })
	void refused(String text) {
		assertThrows(IllegalArgumentException.class, () -> HwlocBitmap.parse(text));
	}

	@Test
	void refusesMoreCpusThanAnyMachineHas() {
		assertThrows(IllegalArgumentException.class, () -> HwlocBitmap.parse("0x1" + ",".repeat(100_000)));
	}
}
