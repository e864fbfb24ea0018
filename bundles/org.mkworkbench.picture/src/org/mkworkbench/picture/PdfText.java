// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text in the standard fonts of PDF: Helvetica in Windows code page 1252, and Symbol for a few signs it lacks. */
final class PdfText {
	/** A piece of text in one font. @param code escaped content of a PDF string */
	record Run(String text, boolean symbol, String code) {
	}

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	/** Codes of the built-in encoding of Symbol (ISO 32000-1, D.5). */
	private static final Map<Integer, Integer> SYMBOLS = Map.of((int) '≈', 0xBB, (int) '→', 0xAE, (int) '←', 0xAC, (int) '↔', 0xAB, (int) '≤', 0xA3,
			(int) '≥', 0xB3, (int) '≠', 0xB9);

	private PdfText() {
	}

	static boolean canShow(int character) {
		return SYMBOLS.containsKey(character) || character >= 0x20 && windows(character) >= 0;
	}

	/** Characters that no standard font has become question marks. */
	static List<Run> runs(String text) {
		List<Run> runs = new ArrayList<>();
		int[] characters = text.codePoints().toArray();
		for (int start = 0; start < characters.length;) {
			boolean symbol = SYMBOLS.containsKey(characters[start]);
			int end = start;
			StringBuilder code = new StringBuilder();
			while (end < characters.length && SYMBOLS.containsKey(characters[end]) == symbol) {
				int c = characters[end++];
				append(code, symbol ? SYMBOLS.get(c) : canShow(c) ? windows(c) : '?');
			}
			runs.add(new Run(new String(characters, start, end - start), symbol, code.toString()));
			start = end;
		}
		return runs;
	}

	private static void append(StringBuilder code, int value) {
		if (value == '(' || value == ')' || value == '\\') {
			code.append('\\').append((char) value);
		} else if (value < 0x20 || value > 0x7E) {
			code.append(String.format(Locale.ROOT, "\\%03o", value));
		} else {
			code.append((char) value);
		}
	}

	/** @return -1 when the code page lacks it */
	private static int windows(int character) {
		try {
			ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(Character.toChars(character)));
			return bytes.remaining() == 1 ? bytes.get() & 0xFF : -1;
		} catch (CharacterCodingException e) {
			return -1;
		}
	}
}
