// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColoursTest {
	private static final double READABLE = 4.5;

	@Test
	void textIsReadableOnFillsAndOnTheirHatch() {
		for (boolean dark : new boolean[] { false, true }) {
			for (int slot = 0; slot < OwnerColours.distinct(); slot++) {
				readable("kernel " + slot, OwnerColours.kernel(slot, dark));
			}
			readable("host", OwnerColours.host(dark));
			readable("pool", OwnerColours.pool(dark));
		}
	}

	private static void readable(String owner, OwnerColours.Swatch swatch) {
		readable(owner, swatch.text(), swatch.fill());
		readable(owner + ", hatch", swatch.text(), swatch.hatchLine());
	}

	private static void readable(String what, int text, int ground) {
		assertTrue(OwnerColours.contrast(text, ground) >= READABLE, () -> "%s: %.2f".formatted(what, OwnerColours.contrast(text, ground)));
	}

	@Test
	void textIsReadableOnBoxesAndCards() {
		for (DiagramColours colours : DiagramColours.values()) {
			for (int ground : new int[] { colours.canvas(), colours.boxFill(), colours.cardFill() }) {
				readable(colours + " text", colours.text(), ground);
				readable(colours + " grey", colours.grey(), ground);
			}
			readable(colours + " error", colours.badgeText(), colours.error());
			readable(colours + " warning", colours.badgeText(), colours.warning());
		}
	}
}
