// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Reads how many function call interrupts a CPU has got, from /proc/interrupts: row {@code CAL} of x86, {@code IPI1} or so of arm64. */
final class InterruptCounters {
	private static final Path FILE = Path.of("/proc/interrupts");
	private static final String ROW = "Function call interrupts";

	private InterruptCounters() {
	}

	static OptionalLong functionCalls(int cpu) throws IOException {
		return functionCalls(Files.readAllLines(FILE), cpu);
	}

	/** Empty when there is no such row or no such column. */
	static OptionalLong functionCalls(List<String> lines, int cpu) {
		List<String> head = lines.isEmpty() ? List.of() : List.of(lines.getFirst().strip().split("\\s+"));
		int column = head.indexOf("CPU" + cpu);
		for (String line : lines) {
			if (column >= 0 && line.endsWith(ROW)) {
				String[] words = line.strip().split("\\s+");
				if (words.length > column + 1 && words[column + 1].matches("\\d{1,18}")) {
					return OptionalLong.of(Long.parseLong(words[column + 1]));
				}
			}
		}
		return OptionalLong.empty();
	}
}
