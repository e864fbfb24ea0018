// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.peers;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.mkworkbench.engine.event.EventQueue;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.TrafficMatrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one use of each of the engine's parts costs, in nanoseconds. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class PartsBenchmark {
	private static final int MASK = (1 << 16) - 1;

	/** Pending events, and the three ways they are spread over time. */
	@State(Scope.Thread)
	public static class Pending {
		@Param({"100", "1000", "100000"})
		public int pending;
		@Param({"exponential", "fixed", "mixed"})
		public String distances;
		EventQueue queue;
		final long[] increments = new long[MASK + 1];
		int next;

		@Setup
		public void fill() {
			RandomStream random = new RandomStream(1);
			Arrays.setAll(increments, i -> switch (distances) {
				// As interrupts and rings produce them: a few fixed latencies.
				case "fixed" -> i % 3 == 0 ? 1_000 : i % 3 == 1 ? 150 : 286;
				// Messages among timers a million times as far away.
				case "mixed" -> i % 10 == 0 ? 1_000_000_000 + random.nextLong(1_000_000) : random.nextExponentialNanos(1_000);
				default -> random.nextExponentialNanos(1_000_000);
			});
			queue = new EventQueue(pending + 1);
			for (int i = 0; i < pending; i++) {
				queue.schedule(increments[i & MASK], 0, 0, i, 0);
			}
		}

		long increment() {
			return increments[next++ & MASK];
		}
	}

	private final RandomStream random = new RandomStream(7);
	private final LatencyHistogram histogram = new LatencyHistogram();
	private final TrafficMatrix matrix = new TrafficMatrix(0, 1, 2, 3, 4, 5, 6, 7);
	private final EventRing ring = new EventRing(1 << 10);
	private final long[] event = new long[IpiEvent.WORDS];
	private long value;
	private long sum;

	@Setup
	public void prepare() {
		new IpiEvent(IpiEvent.Kind.DELIVERED, 2_000, 500, 0, 0x4000, 1, 2, 4, 8, 64, 1).write(event, 0);
	}

	@Benchmark
	public int queueHold(Pending p) {
		p.queue.next(Long.MAX_VALUE);
		p.queue.schedule(p.queue.time() + p.increment(), 0, 0, 0, 0);
		return p.queue.subject();
	}

	@Benchmark
	public boolean queueScheduleAndCancel(Pending p) {
		p.queue.next(Long.MAX_VALUE);
		long ticket = p.queue.schedule(p.queue.time() + p.increment(), 0, 0, 0, 0);
		p.queue.schedule(p.queue.time() + p.increment(), 0, 0, 0, 0);
		return p.queue.cancel(ticket);
	}

	@Benchmark
	public long randomBits() {
		return random.nextLong();
	}

	@Benchmark
	public long randomExponential() {
		return random.nextExponentialNanos(1_000);
	}

	@Benchmark
	public void histogramRecord() {
		value = value * 0x5851f42d4c957f2dL + 1;
		histogram.record(value >>> 44);
	}

	@Benchmark
	public void matrixEvent() {
		matrix.event(event, 0);
	}

	@Benchmark
	public long ringThroughOneThread() {
		int at = ring.claim();
		ring.words()[at] = value++;
		ring.publish();
		ring.drain((words, where) -> sum += words[where], 1);
		return sum;
	}
}
