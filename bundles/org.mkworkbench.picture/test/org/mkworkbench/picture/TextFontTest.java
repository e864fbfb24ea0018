// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextFontTest {
	/** Sums by hand from Adobe's tables. */
	@Test
	void widthsAreThoseOfHelvetica() {
		assertEquals(722 + 556 + 222 + 500 + 556 + 278 + 222 + 500 + 556, HelveticaWidths.thousandths("Helvetica", false));
		assertEquals(722 + 556 + 278 + 556 + 556 + 333 + 278 + 556 + 556, HelveticaWidths.thousandths("Helvetica", true));
		assertEquals(2 * 584, HelveticaWidths.thousandths("~~", false));
		assertEquals(HelveticaWidths.thousandths("Uber", false), HelveticaWidths.thousandths("Über", false));
		assertEquals(1000, HelveticaWidths.thousandths("日", false));
		assertEquals(13 * 0.556, new TextFont(13, false).width("0"), 1e-9);
	}

	@Test
	void textsAreShortenedUntilTheyFit() {
		TextFont font = TextFont.SMALL;
		assertEquals("kernel", font.fit("kernel", 100));
		String cut = font.fit("a kernel with a long name", 60);
		assertTrue(cut.endsWith("…") && font.width(cut) <= 60 && cut.length() > 5, cut);
		assertEquals("…", font.fit("kernel", font.width("…")));
		assertEquals("", font.fit("kernel", 3));
		assertEquals("", font.fit("", 0));
		assertEquals("🐧…", font.fit("🐧🐧🐧", font.width("🐧…")));
	}

	@Test
	void numbersHaveTwoDecimalsAtMost() {
		assertEquals("0", Numbers.text(0.001));
		assertEquals("-1.5", Numbers.text(-1.5));
		assertEquals("12.05", Numbers.text(12.049));
		assertEquals("0.25", Numbers.text(0.25));
		assertEquals("1000000", Numbers.text(1e6));
	}
}
