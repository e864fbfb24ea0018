// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.mkworkbench.engine.cost.CalibrationException;

/**
 * How undisturbed the CPUs were: gaps in the time of threads that do nothing but read the clock.
 *
 * @param nanos how long was watched, all CPUs together
 * @param gaps pauses of more than 200 µs
 * @param lostNanos their sum
 * @param stealTicks what a hypervisor took from this machine meanwhile, as /proc/stat counts it (1/100 s); -1 if unknown
 */
public record Quietness(long nanos, long gaps, long lostNanos, long stealTicks) {
	private static final long WATCH_NANOS = 200_000_000;

	/** Share of time above which a mean or a 99th percentile is more about the neighbours than about the machine. */
	private static final double LIMIT = 0.02;

	public boolean quiet() {
		return lostNanos <= nanos * LIMIT;
	}

	/** For people. */
	public String sentence() {
		String steal = stealTicks > 0 ? ", and the hypervisor took " + stealTicks * 10 + " ms" : "";
		return quiet() ? "The machine was quiet: " + gaps + " pauses of more than 200 µs in " + nanos / 1_000_000 + " ms" + steal + "."
				: "The machine was not quiet: " + gaps + " pauses of more than 200 µs took " + lostNanos * 100 / nanos + " % of the time" + steal
						+ ". Medians may be too high, 99th percentiles are. Stop other work and measure again.";
	}

	static Quietness watch(NativeCalls calls, CpuPair cpus) throws CalibrationException {
		long before = steal();
		PinnedPair pair = new PinnedPair(calls, cpus);
		long[] near = new long[2];
		long[] far = new long[2];
		String reason = pair.run(() -> spin(near), () -> spin(far), () -> {
		});
		if (!reason.isEmpty()) {
			return new Quietness(2 * WATCH_NANOS, 1, 2 * WATCH_NANOS, -1);
		}
		long after = steal();
		return new Quietness(2 * WATCH_NANOS, near[0] + far[0], near[1] + far[1], before < 0 ? -1 : after - before);
	}

	/** @param result gets number and sum of the gaps */
	private static void spin(long[] result) {
		long start = System.nanoTime();
		long last = start;
		while (last - start < WATCH_NANOS) {
			long now = System.nanoTime();
			if (now - last > SampleFilter.GAP_NANOS) {
				result[0]++;
				result[1] += now - last;
			}
			last = now;
		}
	}

	private static long steal() {
		try {
			return steal(Files.readAllLines(Path.of("/proc/stat")));
		} catch (IOException e) {
			return -1;
		}
	}

	/** Field 8 of the line {@code cpu}; -1 if there is none. */
	static long steal(List<String> stat) {
		return stat.stream().filter(line -> line.startsWith("cpu ")).map(line -> line.split("\\s+")).filter(words -> words.length > 8)
				.mapToLong(words -> Long.parseLong(words[8])).findFirst().orElse(-1);
	}
}
