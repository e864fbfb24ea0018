// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One look at {@code /proc/stat}: what each CPU spent its time on since it came up, in ticks of {@value #TICK_NANOS} ns, the unit of this file on
 * x86-64 and arm64 (USER_HZ, proc_stat(5)). Time stolen by a hypervisor is neither work nor idle and left out.
 */
record CpuTicks(Map<Integer, Spent> cpus) {
	static final long TICK_NANOS = 10_000_000L;
	private static final int USER = 1;
	private static final int NICE = 2;
	private static final int SYSTEM = 3;
	private static final int IRQ = 6;
	private static final int SOFTIRQ = 7;

	/** @param work user, nice and system; @param interrupt hard and soft */
	record Spent(long work, long interrupt) {
	}

	/** Lines that are not of a CPU are left out, as are damaged ones: a lane without load is all they cost. */
	static CpuTicks parse(List<String> lines) {
		Map<Integer, Spent> cpus = new TreeMap<>();
		for (String line : lines) {
			String[] words = line.strip().split("\\s+");
			if (!words[0].matches("cpu\\d{1,5}") || words.length <= SOFTIRQ) {
				continue;
			}
			try {
				cpus.put(Integer.valueOf(words[0].substring("cpu".length())), new Spent(Long.parseLong(words[USER]) + Long.parseLong(words[NICE])
						+ Long.parseLong(words[SYSTEM]), Long.parseLong(words[IRQ]) + Long.parseLong(words[SOFTIRQ])));
			} catch (NumberFormatException e) {
				// Said above.
				continue;
			}
		}
		return new CpuTicks(cpus);
	}
}
