// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.util.BitSet;

/**
 * Sets of CPUs as traces print them: hexadecimal in groups of 32 bits ({@code 00000000,00000003}), a list ({@code 0-3,8}), or the bytes of the mask
 * ({@code ARRAY[03, 00]}), lowest first.
 */
final class CpuMask {
	/** More CPUs than Linux can be built for; a longer mask is damaged. */
	private static final int MAX_CPUS = 1 << 14;

	private CpuMask() {
	}

	/** @throws IllegalArgumentException it is none; says why */
	static BitSet parse(String text) {
		if (text.isEmpty()) {
			throw new IllegalArgumentException("it has no set of CPUs");
		}
		try {
			if (text.startsWith("ARRAY[")) {
				return bytes(text.substring("ARRAY[".length(), text.endsWith("]") ? text.length() - 1 : text.length()));
			}
			return isList(text) ? list(text) : hexadecimal(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("\"" + org.mkworkbench.engine.exchange.Words.cut(text) + "\" is no set of CPUs", e);
		}
	}

	private static boolean isList(String text) {
		if (text.indexOf('-') >= 0) {
			return true;
		}
		int comma = text.indexOf(',');
		// Groups behind the first one have eight digits.
		return comma >= 0 && (text.length() - comma) % 9 != 0;
	}

	/** Such as {@code 0-3,8}. @throws NumberFormatException it is none */
	static BitSet list(String text) {
		BitSet set = new BitSet();
		for (String part : text.split(",")) {
			int dash = part.indexOf('-');
			int first = cpu(Integer.parseInt(dash < 0 ? part : part.substring(0, dash)));
			int last = dash < 0 ? first : cpu(Integer.parseInt(part.substring(dash + 1)));
			set.set(first, Math.max(first, last) + 1);
		}
		return set;
	}

	private static BitSet hexadecimal(String text) {
		BitSet set = new BitSet();
		String digits = text.replace(",", "");
		digits = digits.startsWith("0x") ? digits.substring(2) : digits;
		if (digits.isEmpty() || digits.length() * 4 > MAX_CPUS) {
			throw new NumberFormatException(text);
		}
		for (int i = 0; i < digits.length(); i++) {
			int value = Integer.parseInt(digits.substring(digits.length() - 1 - i, digits.length() - i), 16);
			for (int bit = 0; bit < 4; bit++) {
				set.set(4 * i + bit, (value >> bit & 1) == 1);
			}
		}
		return set;
	}

	private static BitSet bytes(String text) {
		BitSet set = new BitSet();
		String[] parts = text.split("[,\\s]+");
		if (parts.length * 8 > MAX_CPUS) {
			throw new NumberFormatException(text);
		}
		for (int i = 0; i < parts.length; i++) {
			int value = Integer.parseInt(parts[i], 16);
			for (int bit = 0; bit < 8; bit++) {
				set.set(8 * i + bit, (value >> bit & 1) == 1);
			}
		}
		return set;
	}

	private static int cpu(int number) {
		if (number < 0 || number >= MAX_CPUS) {
			throw new NumberFormatException("CPU " + number);
		}
		return number;
	}
}
