// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.DoubleSupplier;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.event.EventQueue;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.host.PartitionBlobs;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * How fast the engine's parts are, each beside what the JDK offers for the same job, measured alternately in one process: the ratio holds
 * better on a busy machine than the figure. Prints; judges nothing.
 */
public final class EngineBenchmark {
	private static final int ROUNDS = 5;
	private static final long MEAN = 1_000_000;

	private EngineBenchmark() {
	}

	public static void main(String[] args) throws EngineException {
		System.out.printf("JDK %s, %d CPUs; best and median of %d rounds, million per second%n", Runtime.version(),
				Runtime.getRuntime().availableProcessors(), ROUNDS);
		for (int pending : new int[] {1_000, 100_000}) {
			long[] increments = increments();
			compare("hold, " + pending + " pending", "EventQueue", () -> holdOwn(pending, increments), "PriorityQueue",
					() -> holdJdk(pending, increments));
		}
		compare("events between two threads", "EventRing", EngineBenchmark::streamOwn, "ArrayBlockingQueue", EngineBenchmark::streamJdk);
		compare("random 64 bits", "RandomStream", EngineBenchmark::randomOwn, "SplittableRandom", EngineBenchmark::randomJdk);
		compare("histogram", "record", EngineBenchmark::histogram, "long[]++", EngineBenchmark::plainArray);
		for (int kernels : new int[] {4, 48}) {
			fullModel(kernels);
		}
	}

	private static void fullModel(int kernels) throws EngineException {
		messages(kernels);
		double[] rates = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			rates[i] = messages(kernels);
		}
		Arrays.sort(rates);
		// Each message is at least three events of the simulation: sent, interrupt arrives, handled.
		double median = rates[ROUNDS / 2] / 1e6;
		System.out.printf("%-28s %-24s %8.1f %8.1f   at least %.1f events%n", "full model, " + kernels + " kernels", "messages",
				rates[ROUNDS - 1] / 1e6, median, 3 * median);
	}

	private static void compare(String what, String ownName, DoubleSupplier own, String peerName, DoubleSupplier peer) {
		double[] a = new double[ROUNDS];
		double[] b = new double[ROUNDS];
		// One round for the compiler.
		own.getAsDouble();
		peer.getAsDouble();
		for (int i = 0; i < ROUNDS; i++) {
			a[i] = own.getAsDouble();
			b[i] = peer.getAsDouble();
		}
		Arrays.sort(a);
		Arrays.sort(b);
		System.out.printf("%-28s %-24s %8.1f %8.1f   %-20s %8.1f %8.1f   ratio of medians %.2f%n", what, ownName, a[ROUNDS - 1] / 1e6,
				a[ROUNDS / 2] / 1e6, peerName, b[ROUNDS - 1] / 1e6, b[ROUNDS / 2] / 1e6, a[ROUNDS / 2] / b[ROUNDS / 2]);
	}

	private static double perSecond(long count, long start) {
		return count * 1e9 / (System.nanoTime() - start);
	}

	private static long[] increments() {
		RandomStream random = new RandomStream(1);
		long[] increments = new long[1 << 16];
		Arrays.setAll(increments, i -> random.nextExponentialNanos(MEAN));
		return increments;
	}

	private static double holdOwn(int pending, long[] increments) {
		EventQueue queue = new EventQueue(pending + 1);
		for (int i = 0; i < pending; i++) {
			queue.schedule(increments[i & 0xffff], 0, 0, i, 0);
		}
		int count = 3_000_000;
		long start = System.nanoTime();
		for (int i = 0; i < count; i++) {
			queue.next(Long.MAX_VALUE);
			queue.schedule(queue.time() + increments[i * 7 & 0xffff], 0, 0, queue.subject(), 0);
		}
		return perSecond(count, start);
	}

	private record Event(long time, long sequence, int subject) {
	}

	private static double holdJdk(int pending, long[] increments) {
		PriorityQueue<Event> queue = new PriorityQueue<>(pending + 1, Comparator.comparingLong(Event::time).thenComparingLong(Event::sequence));
		long sequence = 0;
		for (int i = 0; i < pending; i++) {
			queue.add(new Event(increments[i & 0xffff], sequence++, i));
		}
		int count = 3_000_000;
		long start = System.nanoTime();
		for (int i = 0; i < count; i++) {
			Event event = queue.poll();
			queue.add(new Event(event.time() + increments[i * 7 & 0xffff], sequence++, event.subject()));
		}
		return perSecond(count, start);
	}

	private static double streamOwn() {
		int count = 10_000_000;
		EventRing ring = new EventRing(1 << 14);
		long start = System.nanoTime();
		Thread producer = Thread.ofPlatform().start(() -> {
			long[] words = ring.words();
			for (int i = 0; i < count; i++) {
				int at = ring.claim();
				while (at < 0) {
					Thread.yield();
					at = ring.claim();
				}
				for (int w = 0; w < IpiEvent.WORDS; w++) {
					words[at + w] = i;
				}
				ring.publish();
			}
		});
		long[] sum = new long[1];
		int got = 0;
		while (got < count) {
			int drained = ring.drain((words, at) -> sum[0] += words[at], 1024);
			got += drained;
			if (drained == 0) {
				Thread.yield();
			}
		}
		double result = perSecond(count, start);
		join(producer);
		if (sum[0] != (long) count * (count - 1) / 2) {
			throw new IllegalStateException("The ring lost events.");
		}
		return result;
	}

	private static double streamJdk() {
		int count = 2_000_000;
		ArrayBlockingQueue<long[]> queue = new ArrayBlockingQueue<>(1 << 14);
		long start = System.nanoTime();
		Thread producer = Thread.ofPlatform().start(() -> {
			try {
				for (int i = 0; i < count; i++) {
					long[] event = new long[IpiEvent.WORDS];
					Arrays.fill(event, i);
					queue.put(event);
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		long sum = 0;
		List<long[]> batch = new ArrayList<>(1024);
		int got = 0;
		while (got < count) {
			batch.clear();
			int drained = queue.drainTo(batch, 1024);
			for (long[] event : batch) {
				sum += event[0];
			}
			got += drained;
			if (drained == 0) {
				Thread.yield();
			}
		}
		double result = perSecond(count, start);
		join(producer);
		if (sum != (long) count * (count - 1) / 2) {
			throw new IllegalStateException("The queue lost events.");
		}
		return result;
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static volatile long sink;

	private static double randomOwn() {
		RandomStream random = new RandomStream(1);
		int count = 50_000_000;
		long sum = 0;
		long start = System.nanoTime();
		for (int i = 0; i < count; i++) {
			sum += random.nextLong();
		}
		sink = sum;
		return perSecond(count, start);
	}

	private static double randomJdk() {
		java.util.SplittableRandom random = new java.util.SplittableRandom(1);
		int count = 50_000_000;
		long sum = 0;
		long start = System.nanoTime();
		for (int i = 0; i < count; i++) {
			sum += random.nextLong();
		}
		sink = sum;
		return perSecond(count, start);
	}

	private static double histogram() {
		LatencyHistogram histogram = new LatencyHistogram();
		int count = 50_000_000;
		long start = System.nanoTime();
		for (int i = 0; i < count; i++) {
			histogram.record(i & 0xffff);
		}
		double result = perSecond(count, start);
		sink = histogram.count();
		return result;
	}

	private static double plainArray() {
		long[] counts = new long[1 << 16];
		int count = 50_000_000;
		long start = System.nanoTime();
		for (int i = 0; i < count; i++) {
			counts[i & 0xffff]++;
		}
		double result = perSecond(count, start);
		sink = counts[17];
		return result;
	}

	/** Every kernel sends to the next two; about two million messages. Boot time is left out. */
	private static double messages(int kernels) throws EngineException {
		try (EngineRun run = new Simulator().prepare(spec(kernels))) {
			run.runFor(2_000_000_000L + kernels * 32_000_000L);
			long before = run.snapshot().traffic().sent();
			long start = System.nanoTime();
			run.runFor(2_000_000_000L * 4 / kernels);
			long wall = System.nanoTime() - start;
			return (run.snapshot().traffic().sent() - before) * 1e9 / wall;
		}
	}

	private static RunSpec spec(int kernels) {
		HostMachine machine = PartitionBlobs.machine("bench", 2, 2 * (kernels + 1), 16, 1, n -> 2L * n, 256L << 30);
		long[] pool = machine.cpus().stream().skip(4).mapToLong(HostCpu::physicalId).toArray();
		List<OverlayBlob> overlays = new ArrayList<>();
		List<ChannelSpec> channels = new ArrayList<>();
		for (int k = 1; k <= kernels; k++) {
			byte[] overlay = PartitionBlobs.create("k" + k, k, 1L << 30, -1, 8L * k, 8L * k + 2, 8L * k + 4, 8L * k + 6);
			overlays.add(new OverlayBlob("k" + k, overlay));
			for (int step = 1; step <= 2; step++) {
				int to = (k - 1 + step) % kernels + 1;
				channels.add(new ChannelSpec("c" + k + "-" + to, k, to, 0x4000, 125_000, 64, ChannelPattern.POISSON, 1, 0));
			}
		}
		return new RunSpec(machine, PartitionBlobs.baseline(pool, List.of(), 128L << 30), overlays, channels, 1);
	}
}
