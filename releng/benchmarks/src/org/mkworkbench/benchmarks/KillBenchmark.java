// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;

/**
 * Kills a recorder 200 times (SIGKILL) at random moments and opens what is left: all that was written must be there, event by event. Fails if it
 * is not.
 */
final class KillBenchmark {
	private static final int KILLS = 200;
	private static final int KERNELS = 4;

	private KillBenchmark() {
	}

	/** @param args none; or a file to record to until killed */
	public static void main(String[] args) throws IOException, InterruptedException {
		if (args.length > 0) {
			record(Path.of(args[0]));
		} else {
			kill();
		}
	}

	private static void record(Path file) throws IOException, InterruptedException {
		List<TrafficLayout.Kernel> kernels = IntStream.range(0, KERNELS).mapToObj(k -> new TrafficLayout.Kernel(k, "k" + k, k - 1, "", "")).toList();
		List<TrafficLayout.Cpu> cpus = IntStream.range(0, KERNELS).mapToObj(c -> new TrafficLayout.Cpu(c, c, 0, -1, c, c)).toList();
		TrafficLayout layout = new TrafficLayout("to be killed", "benchmark", "", "", 0, kernels, cpus, List.of(), Map.of(), Map.of());
		// Small blocks and a short wait, so that there are many ends a kill can come before, within and after.
		try (TrafficRecorder recorder = new TrafficRecorder(layout, RecorderOptions.defaults().withBlock(1 << 14).withFlushMillis(20))) {
			recorder.recordTo(file);
			long[] words = new long[IpiEvent.WORDS];
			for (long n = 0;; n++) {
				event(n, words);
				recorder.event(words, 0);
				if (n % 1000 == 0) {
					System.out.println(recorder.recording().orElseThrow().events());
					System.out.flush();
					Thread.sleep(n / 1000 % 40 < 20 ? 1 : 0);
				}
			}
		}
	}

	/** The n-th event, from 0. */
	private static void event(long n, long[] words) {
		long mixed = (n + 1) * 0x9e3779b97f4a7c15L;
		int from = (int) (mixed >>> 60) % KERNELS;
		int to = (int) (mixed >>> 56 & 0xf) % KERNELS;
		words[0] = IpiEvent.head(n % 2 == 0 ? IpiEvent.SENT : IpiEvent.DELIVERED, 0, 0x4000);
		words[1] = 1000 + n * 350;
		words[2] = n % 2 == 0 ? words[1] : words[1] - 350;
		words[3] = IpiEvent.kernels(from, to);
		words[4] = from;
		words[5] = to;
		words[6] = IpiEvent.valueAndRing((int) (mixed >>> 48 & 63), (int) (1 - n % 2));
		words[7] = n / 2 + 1;
	}

	private static void kill() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("mkw-kill");
		Path file = folder.resolve("killed.mkrec");
		Random random = new Random(1);
		long most = 0;
		int torn = 0;
		for (int round = 0; round < KILLS; round++) {
			long said = runAndKill(file, random);
			try (RecordingFile recording = RecordingFile.open(file)) {
				long there = check(recording);
				if (there < said) {
					throw new IllegalStateException("kill " + round + ": " + said + " events were written, " + there + " are there");
				}
				most = Math.max(most, there);
				torn += recording.problems().size();
			}
		}
		Files.delete(file);
		Files.delete(folder);
		System.out.printf("RESULT kill kills=%d lost=0 mostEvents=%d tornBlocks=%d%n", KILLS, most, torn);
	}

	private static long check(RecordingFile recording) {
		long[] next = new long[1];
		long[] expected = new long[IpiEvent.WORDS];
		for (int block = 0; block < recording.contents().blocks(); block++) {
			boolean read = recording.contents().read(block, (words, at) -> {
				event(next[0]++, expected);
				if (!Arrays.equals(expected, words)) {
					throw new IllegalStateException("event " + (next[0] - 1) + " is another one");
				}
			});
			if (!read) {
				throw new IllegalStateException("block " + block + " cannot be read");
			}
		}
		if (next[0] != recording.contents().events() || (next[0] + 1) / 2 != recording.contents().totals().sent()) {
			throw new IllegalStateException("the sums are others");
		}
		return next[0];
	}

	/** How many events it said are written before it was killed. */
	private static long runAndKill(Path file, Random random) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp",
				System.getProperty("java.class.path"), KillBenchmark.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		long said = 0;
		try (BufferedReader output = process.inputReader()) {
			for (int lines = random.nextInt(300); lines >= 0; lines--) {
				said = Long.parseLong(output.readLine());
			}
			Thread.sleep(random.nextInt(5), random.nextInt(1_000_000));
			// Not by the process itself, which would close its output.
			process.toHandle().destroyForcibly();
			process.waitFor();
			for (String line = output.readLine(); line != null && !line.isEmpty(); line = output.readLine()) {
				said = Math.max(said, Long.parseLong(line));
			}
		}
		return said;
	}
}
