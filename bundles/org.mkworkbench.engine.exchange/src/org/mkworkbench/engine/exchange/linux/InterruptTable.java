// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One look at {@code /proc/interrupts}: how many interrupts of each type each CPU took since it came up. Rows of devices are left out. */
final class InterruptTable {
	/** The kernel counts in 32 bits. */
	private static final long WRAP = 1L << 32;
	/** Of a counter that began anew, not one that was set back: it was near its end, and is not far from its beginning. */
	private static final long NEAR = 1L << 30;
	/** Greatest number of a CPU. */
	private static final int MAX_CPU = 65_535;

	/** Linux numbers of the CPUs of the columns; offline CPUs have none. */
	private final int[] cpus;
	private final Map<InterruptType, long[]> counts = new EnumMap<>(InterruptType.class);

	private InterruptTable(int[] cpus) {
		this.cpus = cpus;
	}

	/** Whether a line is the heading of a table: {@code CPU0 CPU1 …}. */
	static boolean isHeading(String line) {
		String text = line.strip();
		return text.startsWith("CPU") && Arrays.stream(text.split("\\s+")).allMatch(word -> word.matches("CPU\\d{1,5}") && Integer.parseInt(word.substring("CPU".length())) <= MAX_CPU);
	}

	/** An empty table. @param heading see {@link #isHeading} */
	static InterruptTable of(String heading) {
		return new InterruptTable(Arrays.stream(heading.strip().split("\\s+")).mapToInt(word -> Integer.parseInt(word.substring("CPU".length()))).toArray());
	}

	/**
	 * Takes in a row, if it is of a type that is known.
	 *
	 * @throws IllegalArgumentException it is no row of this table; says why
	 */
	void row(String line) {
		int colon = line.indexOf(':');
		String key = colon < 0 ? "" : line.substring(0, colon).strip();
		if (key.isEmpty() || key.indexOf(' ') >= 0) {
			throw new IllegalArgumentException("a row of /proc/interrupts begins with a name and a colon");
		}
		String[] words = line.substring(colon + 1).strip().split("\\s+", cpus.length + 1);
		int numbers = 0;
		while (numbers < Math.min(words.length, cpus.length) && words[numbers].matches("\\d{1,18}")) {
			numbers++;
		}
		// ERR and MIS have one number for the whole machine.
		String description = numbers == cpus.length && words.length > numbers ? words[numbers] : "";
		Optional<InterruptType> type = InterruptType.ofRow(key, description);
		if (type.isEmpty()) {
			return;
		}
		if (numbers < cpus.length) {
			throw new IllegalArgumentException("row " + key + " has " + numbers + " numbers for " + cpus.length + " CPUs");
		}
		// Several rows may be of one type, as on arm64.
		long[] sums = counts.computeIfAbsent(type.get(), each -> new long[cpus.length]);
		for (int i = 0; i < cpus.length; i++) {
			sums[i] += Long.parseLong(words[i]);
		}
	}

	int[] cpus() {
		return cpus.clone();
	}

	boolean isEmpty() {
		return counts.isEmpty();
	}

	/**
	 * How many interrupts came since an earlier look, of each type and CPU that had any; those of CPUs that were offline then are not known.
	 *
	 * @return how many counters ran over in between and began anew at 0
	 */
	int since(InterruptTable earlier, Increase increase, BiConsumer<InterruptType, Integer> wentBack) {
		int[] wrapped = new int[1];
		counts.forEach((type, now) -> {
			long[] before = earlier.counts.get(type);
			for (int i = 0; before != null && i < cpus.length; i++) {
				int at = i < earlier.cpus.length && earlier.cpus[i] == cpus[i] ? i : Arrays.binarySearch(earlier.cpus, cpus[i]);
				if (at < 0) {
					continue;
				}
				long more = now[i] - before[at];
				if (more > 0) {
					increase.of(type, cpus[i], more);
				} else if (before[at] >= WRAP - NEAR && more + WRAP > 0 && more + WRAP < NEAR) {
					wrapped[0]++;
					increase.of(type, cpus[i], more + WRAP);
				} else if (more < 0) {
					wentBack.accept(type, cpus[i]);
				}
			}
		});
		return wrapped[0];
	}

	/** Gets what came. */
	@FunctionalInterface
	interface Increase {
		void of(InterruptType type, int cpu, long count);
	}
}
