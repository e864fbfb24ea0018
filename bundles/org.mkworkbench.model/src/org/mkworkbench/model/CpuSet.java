// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * An immutable set of Linux CPU numbers, 0..{@value #MAX_CPU}. The text form is the list format of the kernel
 * (cpuset(7), "Formats", list format): {@code 0-3,8-11}; the empty set is the empty text.
 */
public final class CpuSet {
	/** Largest number accepted; far above any NR_CPUS (8192), small enough that a typing error costs no memory. */
	public static final int MAX_CPU = 65_535;
	public static final CpuSet EMPTY = new CpuSet(new long[0]);

	/** Bit n of word w is CPU 64 * w + n; no trailing zero word, so that equal sets have equal arrays. */
	private final long[] words;

	private CpuSet(long[] words) {
		int length = words.length;
		while (length > 0 && words[length - 1] == 0) {
			length--;
		}
		this.words = length == words.length ? words : Arrays.copyOf(words, length);
	}

	public static CpuSet of(int... cpus) {
		BitSet bits = new BitSet();
		for (int cpu : cpus) {
			bits.set(checked(cpu));
		}
		return new CpuSet(bits.toLongArray());
	}

	public static CpuSet of(Collection<Integer> cpus) {
		return of(cpus.stream().mapToInt(Integer::intValue).toArray());
	}

	/** @param to inclusive */
	public static CpuSet range(int from, int to) {
		BitSet bits = new BitSet();
		bits.set(checked(from), checked(to) + 1);
		return new CpuSet(bits.toLongArray());
	}

	/** @param words little-endian words of a bit mask; bit n of word w is CPU 64 * w + n */
	public static CpuSet ofWords(long[] words) {
		if (words.length > (MAX_CPU + 1) / 64) {
			CpuSet set = new CpuSet(words.clone());
			checked(set.isEmpty() ? 0 : set.last());
			return set;
		}
		return new CpuSet(words.clone());
	}

	/**
	 * Reads a list such as {@code 0-3, 8-11} or {@code 0-15:2} (every second one). White space around numbers is allowed.
	 *
	 * @throws IllegalArgumentException with a sentence that quotes the faulty part
	 */
	public static CpuSet parse(String text) {
		if (text.isBlank()) {
			return EMPTY;
		}
		BitSet bits = new BitSet();
		for (String part : text.split(",", -1)) {
			addRange(bits, part.strip(), text);
		}
		return new CpuSet(bits.toLongArray());
	}

	private static void addRange(BitSet bits, String part, String whole) {
		int colon = part.indexOf(':');
		int step = colon < 0 ? 1 : number(part.substring(colon + 1), part, whole);
		if (step == 0) {
			throw new IllegalArgumentException("\"%s\" in the CPU list \"%s\" has step 0".formatted(part, whole));
		}
		String range = colon < 0 ? part : part.substring(0, colon);
		int dash = range.indexOf('-');
		int from = number(dash < 0 ? range : range.substring(0, dash), part, whole);
		int to = dash < 0 ? from : number(range.substring(dash + 1), part, whole);
		if (to < from) {
			throw new IllegalArgumentException("\"%s\" in the CPU list \"%s\" runs backwards".formatted(part, whole));
		}
		for (int cpu = from; cpu <= to; cpu += step) {
			bits.set(cpu);
		}
	}

	private static int number(String text, String part, String whole) {
		String digits = text.strip();
		if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
			throw new IllegalArgumentException("\"%s\" in the CPU list \"%s\" is not a CPU number or range; write for example 0-3,8-11"
					.formatted(part, whole));
		}
		return checked(Integer.parseInt(digits));
	}

	private static int checked(int cpu) {
		if (cpu < 0 || cpu > MAX_CPU) {
			throw new IllegalArgumentException("CPU number " + cpu + " is outside 0.." + MAX_CPU);
		}
		return cpu;
	}

	public boolean contains(int cpu) {
		return cpu >= 0 && cpu >> 6 < words.length && (words[cpu >> 6] & 1L << (cpu & 63)) != 0;
	}

	public boolean containsAll(CpuSet other) {
		return other.minus(this).isEmpty();
	}

	public boolean intersects(CpuSet other) {
		return !and(other).isEmpty();
	}

	public CpuSet or(CpuSet other) {
		BitSet bits = BitSet.valueOf(words);
		bits.or(BitSet.valueOf(other.words));
		return new CpuSet(bits.toLongArray());
	}

	public CpuSet and(CpuSet other) {
		BitSet bits = BitSet.valueOf(words);
		bits.and(BitSet.valueOf(other.words));
		return new CpuSet(bits.toLongArray());
	}

	public CpuSet minus(CpuSet other) {
		BitSet bits = BitSet.valueOf(words);
		bits.andNot(BitSet.valueOf(other.words));
		return new CpuSet(bits.toLongArray());
	}

	public boolean isEmpty() {
		return words.length == 0;
	}

	public int size() {
		return Arrays.stream(words).mapToInt(Long::bitCount).sum();
	}

	/** @throws IllegalStateException when empty */
	public int first() {
		return stream().findFirst().orElseThrow(() -> new IllegalStateException("an empty CPU set has no first CPU"));
	}

	/** @throws IllegalStateException when empty */
	public int last() {
		if (isEmpty()) {
			throw new IllegalStateException("an empty CPU set has no last CPU");
		}
		return 64 * words.length - 1 - Long.numberOfLeadingZeros(words[words.length - 1]);
	}

	/** Ascending. */
	public IntStream stream() {
		return BitSet.valueOf(words).stream();
	}

	public int[] toArray() {
		return stream().toArray();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CpuSet set && Arrays.equals(words, set.words);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(words);
	}

	/** The shortest list that {@link #parse} reads back, without steps. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		PrimitiveIterator.OfInt cpus = stream().iterator();
		int from = -1;
		int to = -1;
		while (cpus.hasNext()) {
			int cpu = cpus.nextInt();
			if (from >= 0 && cpu == to + 1) {
				to = cpu;
			} else {
				appendRange(text, from, to);
				from = cpu;
				to = cpu;
			}
		}
		appendRange(text, from, to);
		return text.toString();
	}

	private static void appendRange(StringBuilder text, int from, int to) {
		if (from < 0) {
			return;
		}
		text.append(text.isEmpty() ? "" : ",").append(from);
		if (to > from) {
			text.append('-').append(to);
		}
	}
}
