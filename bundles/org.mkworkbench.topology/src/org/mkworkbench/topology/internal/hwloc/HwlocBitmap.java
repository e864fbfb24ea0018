// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.hwloc;

import java.util.BitSet;

import org.mkworkbench.model.CpuSet;

/**
 * A set in hwloc's text form (hwloc/bitmap.c, hwloc_bitmap_sscanf): 32-bit hex words, most significant first, an empty word being zero, and
 * {@code 0xf...f} in front for "all above".
 *
 * @param infinite every number above the words given is in the set
 * @param finite the numbers of the words given
 */
record HwlocBitmap(CpuSet finite, boolean infinite) {
	private static final String INFINITE = "0xf...f";
	private static final int MAX_WORDS = (CpuSet.MAX_CPU + 1) / 32;

	/** @throws IllegalArgumentException with a sentence that quotes the text */
	static HwlocBitmap parse(String text) {
		String rest = text.strip();
		boolean infinite = rest.startsWith(INFINITE);
		if (infinite) {
			rest = rest.substring(INFINITE.length());
			if (rest.isEmpty()) {
				return new HwlocBitmap(CpuSet.EMPTY, true);
			}
			if (!rest.startsWith(",")) {
				throw new IllegalArgumentException("\"" + text + "\" is not a set in hwloc's form");
			}
			rest = rest.substring(1);
		}
		if (rest.isEmpty() && !infinite) {
			throw new IllegalArgumentException("a set is empty text; hwloc writes 0x0 for the empty set");
		}
		String[] words = rest.split(",", -1);
		if (words.length > MAX_WORDS) {
			throw new IllegalArgumentException("a set has " + words.length + " words; no machine has so many CPUs");
		}
		BitSet bits = new BitSet();
		for (int i = 0; i < words.length; i++) {
			long word = word(words[i].strip(), text);
			int base = 32 * (words.length - 1 - i);
			for (long left = word; left != 0; left &= left - 1) {
				bits.set(base + Long.numberOfTrailingZeros(left));
			}
		}
		return new HwlocBitmap(CpuSet.ofWords(bits.toLongArray()), infinite);
	}

	private static long word(String word, String whole) {
		String digits = word.startsWith("0x") || word.startsWith("0X") ? word.substring(2) : word;
		if (digits.isEmpty()) {
			return 0;
		}
		if (digits.length() > 8 || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
			throw new IllegalArgumentException("\"" + word + "\" in the set \"" + (whole.length() > 80 ? whole.substring(0, 80) + "…" : whole)
					+ "\" is not a 32-bit hex word");
		}
		return Long.parseLong(digits, 16);
	}
}
