// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.mkworkbench.engine.cost.Distance;

/**
 * Two CPUs that stand for others at their distance.
 *
 * @param a Linux CPU number
 * @param b another one
 */
public record CpuPair(int a, int b, Distance distance) {
	private static final Path CPUS = Path.of("sys/devices/system/cpu");

	/** The tier of mkbench: T1 threads of a core, T2 within a socket, T3 across sockets. */
	public String tier() {
		return switch (distance) {
			case SAME_CPU -> "T0";
			case SAME_CORE -> "T1";
			case SAME_LLC, SAME_PACKAGE -> "T2";
			case OTHER_PACKAGE -> "T3";
		};
	}

	/**
	 * Pairs for each distance there is between the given CPUs, near to far: the first, the last and one from the middle of those from the CPU of the
	 * lowest number that has such neighbours. Where a cache line has its home makes pairs of one distance differ.
	 */
	static List<CpuPair> of(Path root, List<Integer> cpus) {
		Map<Distance, List<CpuPair>> pairs = new EnumMap<>(Distance.class);
		for (int i = 0; i < cpus.size() && pairs.size() < Distance.values().length - 1; i++) {
			Map<Distance, List<CpuPair>> from = new EnumMap<>(Distance.class);
			for (int j = i + 1; j < cpus.size(); j++) {
				Distance distance = distance(root, cpus.get(i), cpus.get(j));
				from.computeIfAbsent(distance, d -> new ArrayList<>()).add(new CpuPair(cpus.get(i), cpus.get(j), distance));
			}
			from.forEach(pairs::putIfAbsent);
		}
		return pairs.values().stream().flatMap(all -> Stream.of(0, all.size() / 2, all.size() - 1).distinct().map(all::get)).toList();
	}

	private static Distance distance(Path root, int a, int b) {
		Path cpu = root.resolve(CPUS).resolve("cpu" + a);
		Path other = root.resolve(CPUS).resolve("cpu" + b);
		if (contains(text(cpu.resolve("topology/thread_siblings_list")), b)) {
			return Distance.SAME_CORE;
		}
		if (contains(text(lastLevelCache(cpu).resolve("shared_cpu_list")), b)) {
			return Distance.SAME_LLC;
		}
		String socket = text(cpu.resolve("topology/physical_package_id"));
		return socket.equals(text(other.resolve("topology/physical_package_id"))) ? Distance.SAME_PACKAGE : Distance.OTHER_PACKAGE;
	}

	private static Path lastLevelCache(Path cpu) {
		Path last = cpu.resolve("cache");
		int highest = 0;
		for (int index = 0; Files.isDirectory(cpu.resolve("cache/index" + index)); index++) {
			Path cache = cpu.resolve("cache/index" + index);
			String level = text(cache.resolve("level"));
			if (level.matches("\\d") && Integer.parseInt(level) > highest) {
				highest = Integer.parseInt(level);
				last = cache;
			}
		}
		return last;
	}

	/** Whether a list such as {@code 0-3,8} has a number. */
	static boolean contains(String list, int number) {
		return Stream.of(list.split(",")).filter(part -> part.matches("\\d+(-\\d+)?")).anyMatch(part -> {
			String[] ends = part.split("-");
			return Integer.parseInt(ends[0]) <= number && number <= Integer.parseInt(ends[ends.length - 1]);
		});
	}

	/** Empty when the file is missing, as in some virtual machines. */
	private static String text(Path file) {
		try {
			return Files.readString(file).strip();
		} catch (IOException e) {
			return "";
		}
	}
}
