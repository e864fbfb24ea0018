// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.text.Normalizer;

/**
 * Advance widths of Helvetica and Helvetica-Bold in thousandths of the size, as Adobe's font metrics files for the standard fonts of PDF give
 * them (ISO 32000-1, 9.6.2.2). Arial, Liberation Sans and Nimbus Sans have the same.
 */
final class HelveticaWidths {
	/** From U+0020 on. */
	private static final int[] REGULAR = { 278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
			556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,
			611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
			556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 };
	private static final int[] BOLD = { 278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
			556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667,
			611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611,
			611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584 };
	/** For what the table lacks. Wide scripts fill a square. */
	private static final int OTHER = 600;
	private static final int WIDE = 1000;

	private HelveticaWidths() {
	}

	static int thousandths(String text, boolean bold) {
		return text.codePoints().map(c -> width(c, bold)).sum();
	}

	private static int width(int character, boolean bold) {
		int[] table = bold ? BOLD : REGULAR;
		if (character >= 0x20 && character < 0x20 + table.length) {
			return table[character - 0x20];
		}
		return switch (character) {
		case '·', 0xA0 -> 278;
		case '…', '—', '→', '←', '™', '↔' -> 1000;
		case '–' -> 556;
		case 'ß' -> 611;
		case '×', '±', '÷', '¬' -> 584;
		case '≈', '≤', '≥', '≠' -> 549;
		case '°' -> 400;
		case '‘', '’' -> bold ? 278 : 222;
		case '“', '”' -> bold ? 500 : 333;
		case '•' -> 350;
		case 'µ' -> bold ? 611 : 556;
		case 'æ' -> 889;
		case 'Æ' -> 1000;
		case 'ø' -> 611;
		case 'Ø' -> 778;
		default -> other(character, bold);
		};
	}

	/** A letter with an accent is as wide as the letter. Marks on their own take no room. */
	private static int other(int character, boolean bold) {
		int base = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD).codePointAt(0);
		if (base != character && base < 0x7F) {
			return width(base, bold);
		}
		int type = Character.getType(character);
		if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
			return 0;
		}
		return character >= 0x1100 ? WIDE : OTHER;
	}
}
