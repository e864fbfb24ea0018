// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.host.PartitionBlobs;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.workload.Heartbeat;
import org.mkworkbench.engine.workload.RequestResponse;
import org.mkworkbench.engine.workload.VirtioQueue;
import org.mkworkbench.engine.workload.WorkloadSpec;

/**
 * How fast the whole simulated machine runs, from 64 CPUs with 8 kernels to 2,048 CPUs with 256: events per second, what they cost as the
 * plan grows, and the bytes they allocate. An event is one taken from the queue of the simulation; taking what it tells into matrix,
 * histograms and trace hash is part of the time. Prints; judges nothing.
 */
public final class HostBenchmark {
	private static final int ROUNDS = 7;
	/** Events of one round, about. */
	private static final double EVENTS = 3e6;
	private static final long MILLI = 1_000_000;

	private HostBenchmark() {
	}

	/** A machine under way, and what its rounds gave. */
	private static final class Subject {
		private final int kernels;
		private final EngineRun run;
		private final long span;
		private final double[] rates = new double[ROUNDS];
		private final double[] cpuNanos = new double[ROUNDS];
		private final double[] bytes = new double[ROUNDS];

		Subject(int kernels) throws EngineException {
			this.kernels = kernels;
			// Images are loaded one after the other; here that would only be waiting.
			LatencyModel costs = LatencyModel.defaults().with(Cost.IMAGE_LOAD, Figure.assumed(0, "ns", "not of interest here"));
			run = new Simulator(costs).prepare(spec(kernels));
			run.runFor(400 * MILLI);
			long before = events(run);
			run.runFor(100 * MILLI);
			span = (long) (100 * MILLI * EVENTS / (events(run) - before));
			run.runFor(6 * span);
		}

		void measure(int round) {
			var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
			long before = events(run);
			long allocated = threads.getCurrentThreadAllocatedBytes();
			long cpu = threads.getCurrentThreadCpuTime();
			long start = System.nanoTime();
			run.runFor(span);
			long wall = System.nanoTime() - start;
			cpu = threads.getCurrentThreadCpuTime() - cpu;
			allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
			long count = events(run) - before;
			rates[round] = count * 1e9 / wall;
			cpuNanos[round] = (double) cpu / count;
			bytes[round] = (double) allocated / count;
		}
	}

	public static void main(String[] args) throws EngineException {
		System.out.printf(Locale.ROOT, "JDK %s, %d CPUs, load %.1f; medians of %d rounds of %.0f million events%n", Runtime.version(),
				Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), ROUNDS, EVENTS / 1e6);
		List<Subject> subjects = new ArrayList<>();
		for (int kernels : new int[] {8, 16, 32, 64, 128, 256}) {
			subjects.add(new Subject(kernels));
		}
		// By turns, so that what else the machine does meets all of them.
		for (int round = 0; round < ROUNDS; round++) {
			for (Subject subject : subjects) {
				subject.measure(round);
			}
		}
		System.out.println("  CPUs kernels  senders   M events/s   CPU ns/event   × first   × log of CPUs   bytes/event");
		Subject first = subjects.getFirst();
		for (Subject s : subjects) {
			System.out.printf(Locale.ROOT, "%6d %7d %8d %12.2f %14.0f %9.2f %15.2f %13.5f%n", 8 * s.kernels, s.kernels, 7 * s.kernels,
					median(s.rates) / 1e6, median(s.cpuNanos), median(s.cpuNanos) / median(first.cpuNanos), Math.log(8 * s.kernels) / Math.log(64),
					median(s.bytes));
			s.run.close();
		}
		System.out.printf(Locale.ROOT, "RESULT host eventsPerSecond=%.0f bytesPerEvent=%.5f%n", median(first.rates), median(first.bytes));
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static long events(EngineRun run) {
		long[] events = new long[1];
		run.report(new Report() {
			@Override
			public void figure(String id, String label, String subject, String unit, double value) {
				if (id.equals("machine.events")) {
					events[0] = (long) value;
				}
			}

			@Override
			public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
				// Not needed.
			}
		});
		return events[0];
	}

	/**
	 * Each kernel has 7 CPUs, sends to three others in three patterns and to the host, asks another one for answers, tells the next that it
	 * lives, and has its network there; the host has the first CPU of each eight.
	 */
	static RunSpec spec(int kernels) {
		long memory = (kernels + 8L) << 30;
		HostMachine machine = PartitionBlobs.machine("benchmark", 2, 4 * kernels, 16, 1, n -> 2L * n, memory);
		long[] pool = machine.cpus().stream().filter(cpu -> cpu.osIndex() % 8 != 0).mapToLong(HostCpu::physicalId).toArray();
		List<OverlayBlob> overlays = new ArrayList<>();
		List<ChannelSpec> channels = new ArrayList<>();
		List<WorkloadSpec> workloads = new ArrayList<>();
		for (int k = 1; k <= kernels; k++) {
			long first = 16L * (k - 1);
			long[] cpus = LongStream.range(1, 8).map(i -> first + 2 * i).toArray();
			overlays.add(new OverlayBlob("k" + k, PartitionBlobs.create("k" + k, k, 1L << 29, -1, cpus)));
			channels.add(channel(k, neighbour(k, 1, kernels), 60_000, ChannelPattern.POISSON));
			channels.add(channel(k, neighbour(k, 2, kernels), 30_000, ChannelPattern.CONSTANT));
			channels.add(channel(k, neighbour(k, kernels / 2, kernels), 60_000, ChannelPattern.BURST));
			channels.add(channel(k, 0, 100, ChannelPattern.POISSON));
			workloads.add(new RequestResponse("requests " + k, k, neighbour(k, 3, kernels), 2, 50_000, 64, 2000, 512));
			workloads.add(new Heartbeat("heartbeat " + k, k, neighbour(k, 1, kernels), 1_000_000, 3));
			workloads.add(VirtioQueue.network("network " + k, k, neighbour(k, 1, kernels), 256, 20_000, 1500, 500));
		}
		return new RunSpec(machine, PartitionBlobs.baseline(pool, List.of(), (long) kernels << 30), overlays, channels, 1).withWorkloads(workloads);
	}

	private static int neighbour(int kernel, int distance, int kernels) {
		return (kernel - 1 + distance) % kernels + 1;
	}

	private static ChannelSpec channel(int from, int to, double rate, ChannelPattern pattern) {
		return new ChannelSpec(from + ">" + to + " " + pattern, from, to, 0x4000, rate, 64, pattern, 16, 500);
	}
}
