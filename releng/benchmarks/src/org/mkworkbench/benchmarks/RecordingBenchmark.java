// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.query.TrafficQueries;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/**
 * How fast traffic is kept, how many bytes an event takes and how soon there is a picture of a great recording. The events are those of a
 * simulated machine with 64 CPUs and 8 kernels, again and again, later each time. Prints; judges nothing.
 */
final class RecordingBenchmark {
	private static final int ROUNDS = 5;
	private static final long MILLI = 1_000_000;

	private RecordingBenchmark() {
	}

	/** Events of a real run, and how long it lasted. */
	private record Tape(TrafficLayout layout, long[] words, int events, long span) {
		/** Hands the events over, {@code times} times. */
		void play(EventRing.Sink sink, int times, long firstRound) {
			long[] event = new long[IpiEvent.WORDS];
			for (long round = firstRound; round < firstRound + times; round++) {
				long later = round * span;
				long numbers = round * events;
				for (int at = 0; at < events * IpiEvent.WORDS; at += IpiEvent.WORDS) {
					System.arraycopy(words, at, event, 0, IpiEvent.WORDS);
					event[1] += later;
					event[2] += later;
					event[7] += event[7] == 0 ? 0 : numbers;
					sink.event(event, 0);
				}
			}
		}
	}

	/** @param args {@code --quick} for a smaller file */
	public static void main(String[] args) throws EngineException, IOException {
		boolean quick = Arrays.asList(args).contains("--quick");
		Path folder = Files.createTempDirectory("mkw-recording");
		try {
			System.out.printf(Locale.ROOT, "JDK %s, %d CPUs, load %.1f; medians of %d rounds%n", Runtime.version(), Runtime.getRuntime().availableProcessors(),
					ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), ROUNDS);
			Tape tape = tape(quick ? 500_000 : 2_000_000);
			describe(tape);
			double perSecond = encode(tape, quick ? 4 : 5);
			Path file = folder.resolve("great.mkrec");
			double bytesPerEvent = write(tape, file, quick ? 200L << 20 : 5L << 30);
			double millis = open(file);
			System.out.printf(Locale.ROOT, "RESULT recording encodePerSecond=%.0f bytesPerEvent=%.2f openMillis=%.0f%n", perSecond, bytesPerEvent, millis);
		} finally {
			try (var files = Files.list(folder)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
			Files.delete(folder);
		}
	}

	private static Tape tape(int most) throws EngineException {
		LatencyModel costs = LatencyModel.defaults().with(Cost.IMAGE_LOAD, Figure.assumed(0, "ns", "not of interest here"));
		EngineRun run = new Simulator(costs).prepare(HostBenchmark.spec(8));
		run.runFor(500 * MILLI);
		long[] words = new long[most * IpiEvent.WORDS];
		int[] count = new int[1];
		run.observe((from, at) -> {
			int kind = IpiEvent.kind(from, at);
			boolean kept = kind != IpiEvent.MARK && kind != IpiEvent.LOAD && kind != IpiEvent.CARRIED_OUT;
			if (kept && count[0] < most) {
				System.arraycopy(from, at, words, count[0]++ * IpiEvent.WORDS, IpiEvent.WORDS);
			}
		}, note -> {
			// Not needed.
		});
		while (count[0] < most) {
			run.runFor(10 * MILLI);
		}
		TrafficLayout layout = run.layout();
		run.close();
		long first = words[1];
		long last = words[(most - 1) * IpiEvent.WORDS + 1];
		return new Tape(layout, words, most, last - first + 1);
	}

	private static void describe(Tape tape) {
		int[] kinds = new int[IpiEvent.Kind.values().length];
		for (int i = 0; i < tape.events; i++) {
			kinds[IpiEvent.kind(tape.words, i * IpiEvent.WORDS)]++;
		}
		StringBuilder text = new StringBuilder();
		for (IpiEvent.Kind kind : IpiEvent.Kind.values()) {
			if (kinds[kind.ordinal()] > 0) {
				text.append(String.format(Locale.ROOT, ", %.1f %% %s", 100.0 * kinds[kind.ordinal()] / tape.events, kind));
			}
		}
		System.out.printf(Locale.ROOT, "%,d events of %.1f ms of %d CPUs and %d kernels%s%n", tape.events, tape.span / 1e6, tape.layout.cpus().size(), tape.layout.kernels().size(), text);
	}

	/**
	 * Events per second of CPU time of the thread that hands them over, which encodes them and adds them up; what else the machine does is part of
	 * it only as far as it takes memory and caches.
	 */
	private static double encode(Tape tape, int times) {
		var threads = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		double[] wallRates = new double[ROUNDS];
		double[] cpuRates = new double[ROUNDS];
		double[] rates = new double[ROUNDS];
		double[] bytes = new double[ROUNDS];
		long[] sink = new long[1];
		for (int round = -2; round < ROUNDS; round++) {
			try (TrafficRecorder recorder = new TrafficRecorder(tape.layout, RecorderOptions.defaults())) {
				var own = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
				long cpu = threads.getProcessCpuTime();
				long thread = own.getCurrentThreadCpuTime();
				long allocated = own.getCurrentThreadAllocatedBytes();
				long start = System.nanoTime();
				tape.play(recorder, times, 0);
				long wall = System.nanoTime() - start;
				allocated = own.getCurrentThreadAllocatedBytes() - allocated;
				recorder.close();
				thread = own.getCurrentThreadCpuTime() - thread;
				cpu = threads.getProcessCpuTime() - cpu;
				sink[0] += recorder.store().contents().events();
				if (round >= 0) {
					rates[round] = (double) times * tape.events * 1e9 / thread;
					wallRates[round] = (double) times * tape.events * 1e9 / wall;
					cpuRates[round] = (double) times * tape.events * 1e9 / cpu;
					bytes[round] = (double) allocated / times / tape.events;
				}
			}
		}
		// What handing over costs by itself, in this process.
		double[] alone = new double[ROUNDS];
		var own = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		for (int round = 0; round < ROUNDS; round++) {
			long thread = own.getCurrentThreadCpuTime();
			tape.play((words, at) -> sink[0] += words[at + 1], times, 0);
			alone[round] = (double) (own.getCurrentThreadCpuTime() - thread) / times / tape.events;
		}
		double rate = median(rates);
		System.out.printf(Locale.ROOT, "kept in memory: %.1f M events per second of CPU time (%.1f ns each, %.1f of them for replaying), %.1f M with all threads; %.1f M/s of wall-clock time; "
				+ "%.1f bytes allocated per event, all of them per block%n", rate / 1e6, 1e9 / rate, median(alone), median(cpuRates) / 1e6, median(wallRates) / 1e6, median(bytes));
		return rate;
	}

	private static double write(Tape tape, Path file, long length) throws IOException {
		try (TrafficRecorder recorder = new TrafficRecorder(tape.layout, RecorderOptions.defaults().withMemory(16 << 20))) {
			long start = System.nanoTime();
			recorder.recordTo(file);
			for (long round = 0; recorder.recording().orElseThrow().bytes() < length; round++) {
				tape.play(recorder, 1, round);
			}
			recorder.stopRecording();
			long wall = System.nanoTime() - start;
			long events = recorder.store().contents().events();
			double bytes = (double) Files.size(file) / events;
			System.out.printf(Locale.ROOT, "written to a file: %.2f GB, %,d events, %.1f M events/s, %.2f bytes per event with all sums and the index%n", Files.size(file) / 1e9, events,
					events * 1e3 / wall, bytes);
			return bytes;
		}
	}

	/** Until the matrix and the timeline of the whole are there. */
	private static double open(Path path) throws IOException {
		double[] opened = new double[ROUNDS];
		double[] all = new double[ROUNDS];
		var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		double firstCpu = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long cpu = process.getProcessCpuTime();
			long start = System.nanoTime();
			try (RecordingFile file = RecordingFile.open(path)) {
				TrafficStore.Contents contents = file.contents();
				opened[round] = (System.nanoTime() - start) / 1e6;
				picture(file, contents);
				all[round] = (System.nanoTime() - start) / 1e6;
				firstCpu = round == 0 ? (process.getProcessCpuTime() - cpu) / 1e6 : firstCpu;
			}
		}
		System.out.printf(Locale.ROOT, "opened in %.0f ms, the first time in %.0f ms; first picture after %.0f ms, the first time after %.0f ms, compiling the code included (%.0f ms of CPU time)%n",
				median(opened), opened[0], median(all), all[0], firstCpu);
		// The first time is what a person waits for.
		return all[0];
	}

	private static void picture(TrafficStore store, TrafficStore.Contents contents) {
		TimeWindow whole = new TimeWindow(contents.beginNanos(), contents.endNanos());
		TrafficQueries queries = new TrafficQueries(store);
		queries.matrix(whole, TrafficFilter.ALL, false, Cancel.NEVER);
		List<Integer> cpus = new ArrayList<>(IntStream.range(0, store.layout().cpus().size()).boxed().toList());
		queries.timeline(cpus, whole, 1440, TrafficFilter.ALL, 1000, Cancel.NEVER);
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
