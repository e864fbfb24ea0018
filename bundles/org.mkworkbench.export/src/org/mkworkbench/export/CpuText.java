// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.mkworkbench.model.machine.HardwareThread;

/** CPUs as people read them. */
public final class CpuText {
	private CpuText() {
	}

	/**
	 * Where the machine itself tells the physical ids of its CPUs, as the object of "compare with".
	 *
	 * @param architecture as {@code uname -m} names it; null when unknown
	 */
	public static String physicalIdSource(String architecture) {
		return switch (architecture == null ? "" : architecture) {
		case "aarch64" -> "\"physical CPU\" and \"secondary processor\" in the boot messages (dmesg)";
		case "riscv64" -> "\"hart\" in /proc/cpuinfo";
		default -> "\"apicid\" in /proc/cpuinfo";
		};
	}

	/** Linux numbers in the given order, runs shortened: {@code 8,4-7}. A thread without a number appears with its uid. */
	static String list(Collection<? extends HardwareThread> threads) {
		List<String> parts = new ArrayList<>();
		Integer first = null;
		Integer last = null;
		for (HardwareThread thread : threads) {
			Integer number = thread.getOsIndex();
			if (number != null && last != null && number == last + 1) {
				last = number;
				continue;
			}
			addRun(parts, first, last);
			first = number;
			last = number;
			if (number == null) {
				parts.add(String.valueOf(thread.getUid()));
			}
		}
		addRun(parts, first, last);
		return String.join(",", parts);
	}

	private static void addRun(List<String> parts, Integer first, Integer last) {
		if (first != null) {
			parts.add(first.equals(last) ? first.toString() : first + "-" + last);
		}
	}

	/** {@code CPU 4} or {@code CPUs 4-7}. */
	static String named(Collection<? extends HardwareThread> threads) {
		return (threads.size() == 1 ? "CPU " : "CPUs ") + list(threads);
	}
}
