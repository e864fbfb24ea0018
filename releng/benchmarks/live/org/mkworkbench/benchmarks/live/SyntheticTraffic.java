// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * A made-up machine of 64 CPUs and 8 kernels that sends as many events a second as it is told, in real time: four of five are messages sent
 * and handled some microseconds later, the fifth is the time a CPU spent in an interrupt. It cannot wait: an event that finds the ring full is
 * counted and gone. For one thread.
 */
final class SyntheticTraffic {
	static final int KERNELS = 8;
	static final int CPUS = 64;
	private static final int CPUS_OF_KERNEL = CPUS / KERNELS;
	/** Messages under way at a time. */
	private static final int UNDER_WAY = 64;
	private static final long BATCH_NANOS = 500_000;

	private final EventRing ring;
	private long made;
	private long random = 0x9e3779b97f4a7c15L;
	private long number;
	private final long[] sentAt = new long[UNDER_WAY];
	private final long[] head = new long[UNDER_WAY];
	private final long[] kernels = new long[UNDER_WAY];
	private final long[] fromCpus = new long[UNDER_WAY];
	private final long[] toCpus = new long[UNDER_WAY];

	SyntheticTraffic(EventRing ring) {
		this.ring = ring;
	}

	static TrafficLayout layout() {
		List<TrafficLayout.Kernel> kernels = new ArrayList<>();
		List<TrafficLayout.Cpu> cpus = new ArrayList<>();
		for (int kernel = 0; kernel < KERNELS; kernel++) {
			kernels.add(new TrafficLayout.Kernel(kernel, kernel == 0 ? "host" : "k" + kernel, kernel - 1, "", ""));
		}
		for (int cpu = 0; cpu < CPUS; cpu++) {
			cpus.add(new TrafficLayout.Cpu(cpu, cpu, cpu / 32, cpu / 32, cpu, cpu / CPUS_OF_KERNEL));
		}
		return new TrafficLayout("Synthetic traffic", "benchmark", "", "64 CPUs", 0, kernels, cpus, List.of(), Map.of(), Map.of());
	}

	/** Events offered so far, those that found no room included. */
	long made() {
		return made;
	}

	/** All kernels are active from time 0. */
	void begin() {
		for (int kernel = 0; kernel < KERNELS; kernel++) {
			put(IpiEvent.head(IpiEvent.STATE, -1, 0), 0, 0, IpiEvent.kernels(kernel, 0), 0, 0, InstanceState.ACTIVE.ordinal(), 0);
		}
	}

	/** Makes events until a moment of the wall clock. @param start wall clock at time 0 of the events @param from their time to begin at */
	void run(long eventsPerSecond, long start, long from, long until) {
		double step = 1e9 / eventsPerSecond;
		double time = from;
		while (true) {
			long wall = System.nanoTime() - start;
			long goal = Math.min(wall, until);
			while (time < goal) {
				one((long) time);
				time += step;
			}
			if (wall >= until) {
				return;
			}
			LockSupport.parkNanos(BATCH_NANOS);
		}
	}

	private void one(long now) {
		switch ((int) (made % 5)) {
		case 0, 1 -> send(now);
		case 2, 3 -> handle(now);
		default -> {
			int slot = (int) (number % UNDER_WAY);
			put(IpiEvent.head(IpiEvent.CPU, -1, 0), now, now - 300, IpiEvent.kernels((int) toCpus[slot] / CPUS_OF_KERNEL, 0), toCpus[slot], 0, CpuActivity.INTERRUPT.ordinal(), 0);
		}
		}
	}

	private long handled;

	private void send(long now) {
		random = random * 6364136223846793005L + 1442695040888963407L;
		int from = (int) (random >>> 58);
		int to = (from + 1 + (int) (random >>> 40 & 0xff) % (CPUS - 1)) % CPUS;
		int slot = (int) (number++ % UNDER_WAY);
		sentAt[slot] = now;
		head[slot] = MessageType.NETWORK + 2;
		kernels[slot] = IpiEvent.kernels(from / CPUS_OF_KERNEL, to / CPUS_OF_KERNEL);
		fromCpus[slot] = from;
		toCpus[slot] = to;
		put(IpiEvent.head(IpiEvent.SENT, -1, (int) head[slot]), now, now, kernels[slot], from, to, IpiEvent.valueAndRing(64, (int) (random >>> 30 & 31) + 1), number);
	}

	private void handle(long now) {
		long wanted = number - 20 - (handled & 15);
		if (wanted < 0) {
			made++;
			return;
		}
		handled++;
		int slot = (int) (wanted % UNDER_WAY);
		put(IpiEvent.head(IpiEvent.DELIVERED, -1, (int) head[slot]), now, sentAt[slot], kernels[slot], fromCpus[slot], toCpus[slot], IpiEvent.valueAndRing(64, 3), wanted + 1);
	}

	private void put(long head, long now, long sent, long kernels, long fromCpu, long toCpu, long value, long number) {
		made++;
		int at = ring.claim();
		if (at < 0) {
			ring.lose();
			return;
		}
		long[] words = ring.words();
		words[at] = head;
		words[at + 1] = now;
		words[at + 2] = sent;
		words[at + 3] = kernels;
		words[at + 4] = fromCpu;
		words[at + 5] = toCpu;
		words[at + 6] = value;
		words[at + 7] = number;
		ring.publish();
	}
}
