// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.mkworkbench.ui.theme.OwnershipPalette.Swatch;

class OwnershipPaletteTest {
	@Test
	void textOnEveryFillIsReadable() {
		for (boolean dark : new boolean[] { false, true }) {
			for (int slot = 0; slot < 2 * OwnershipPalette.distinctColours(); slot++) {
				readable("kernel " + slot, OwnershipPalette.kernel(slot, dark), dark);
			}
			readable("host", OwnershipPalette.host(dark), dark);
			readable("pool", OwnershipPalette.pool(dark), dark);
		}
	}

	private static void readable(String owner, Swatch swatch, boolean dark) {
		double contrast = OwnershipPalette.contrast(swatch.text(), swatch.fill());
		assertTrue(contrast >= 4.5, () -> "%s, %s: %.2f".formatted(owner, dark ? "dark" : "light", contrast));
	}

	@Test
	void contrastIsThatOfTheStandard() {
		assertEquals(21, OwnershipPalette.contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 1e-9);
		assertEquals(1, OwnershipPalette.contrast(new RGB(9, 9, 9), new RGB(9, 9, 9)), 1e-9);
		// #767676 on white is the textbook grey that just passes
		assertEquals(4.54, OwnershipPalette.contrast(new RGB(0x76, 0x76, 0x76), new RGB(255, 255, 255)), 0.01);
	}

	@Test
	void aHueIsUsedAgainOnlyWithHatch() {
		Set<Swatch> seen = new HashSet<>();
		for (int slot = 0; slot < 2 * OwnershipPalette.distinctColours(); slot++) {
			Swatch swatch = OwnershipPalette.kernel(slot, false);
			assertTrue(seen.add(swatch), "slot " + slot);
			assertEquals(slot >= OwnershipPalette.distinctColours(), swatch.hatched(), "slot " + slot);
		}
		assertEquals(new RGB(0x00, 0x72, 0xB2), OwnershipPalette.kernel(0, true).border());
	}

	@Test
	void fillsOfDifferentOwnersDiffer() {
		for (boolean dark : new boolean[] { false, true }) {
			Set<RGB> fills = new HashSet<>();
			for (int slot = 0; slot < OwnershipPalette.distinctColours(); slot++) {
				assertTrue(fills.add(OwnershipPalette.kernel(slot, dark).fill()));
			}
			assertTrue(fills.add(OwnershipPalette.host(dark).fill()));
			assertTrue(fills.add(OwnershipPalette.pool(dark).fill()));
			assertFalse(fills.isEmpty());
		}
	}
}
