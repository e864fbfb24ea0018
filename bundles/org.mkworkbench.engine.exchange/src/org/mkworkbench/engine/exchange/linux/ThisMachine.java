// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** What {@code /proc} and {@code /sys} tell of the CPUs of a running Linux: just enough for a layout. What cannot be read stays unknown. */
final class ThisMachine {
	private final Path root;

	/** @param root holds {@code proc} and {@code sys} */
	ThisMachine(Path root) {
		this.root = root;
	}

	/** @param startEpochNanos wall clock at time 0 */
	TrafficLayout layout(long startEpochNanos) throws IOException {
		String host = text("proc/sys/kernel/hostname");
		String name = host.isEmpty() ? "This machine" : host;
		List<TrafficLayout.Cpu> cpus = new ArrayList<>();
		present().stream().forEach(cpu -> {
			String folder = "sys/devices/system/cpu/cpu" + cpu;
			cpus.add(new TrafficLayout.Cpu(cpu, cpu, number(folder + "/topology/physical_package_id"), node(folder), number(folder + "/topology/core_id"), 0));
		});
		return new TrafficLayout(name, "monitor", "", name, startEpochNanos, List.of(new TrafficLayout.Kernel(0, "Linux", -1, "", "")), cpus, List.of(),
				InterruptType.names(), Map.of());
	}

	private BitSet present() throws IOException {
		try {
			BitSet present = CpuMask.list(text("sys/devices/system/cpu/present"));
			if (!present.isEmpty()) {
				return present;
			}
		} catch (NumberFormatException e) {
			// Then those of the table have to do.
		}
		BitSet online = new BitSet();
		for (int cpu : interrupts().cpus()) {
			online.set(cpu);
		}
		return online;
	}

	/** @throws IOException for people: there is no such table */
	InterruptTable interrupts() throws IOException {
		Path file = root.resolve("proc/interrupts");
		InterruptTable table = null;
		for (String line : Files.readAllLines(file)) {
			if (table == null && InterruptTable.isHeading(line)) {
				table = InterruptTable.of(line);
			} else if (table != null) {
				row(table, line);
			}
		}
		if (table == null) {
			throw new IOException(file + " has no heading with CPUs");
		}
		return table;
	}

	private static void row(InterruptTable table, String line) {
		try {
			table.row(line);
		} catch (IllegalArgumentException e) {
			// A row that is being changed while it is read; the next look has it.
			return;
		}
	}

	/** Empty where it cannot be read. */
	CpuTicks ticks() {
		try {
			return CpuTicks.parse(Files.readAllLines(root.resolve("proc/stat")));
		} catch (IOException e) {
			return new CpuTicks(Map.of());
		}
	}

	private int node(String folder) {
		try (Stream<Path> entries = Files.list(root.resolve(folder))) {
			return entries.map(path -> path.getFileName().toString()).filter(name -> name.matches("node\\d{1,5}")).mapToInt(name -> Integer.parseInt(name.substring(4)))
					.min().orElse(-1);
		} catch (IOException e) {
			return -1;
		}
	}

	private int number(String file) {
		String text = text(file);
		// -1 where the architecture does not say.
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
	}

	private String text(String file) {
		try {
			return Files.readString(root.resolve(file)).strip();
		} catch (IOException e) {
			return "";
		}
	}
}
