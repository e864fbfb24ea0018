// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/** Made-up traffic for tests, the same for the same seed. */
final class Traffic {
	static final int KERNELS = 4;
	static final int CPUS = 12;

	private Traffic() {
	}

	static TrafficLayout layout() {
		List<TrafficLayout.Kernel> kernels = new ArrayList<>();
		List<TrafficLayout.Cpu> cpus = new ArrayList<>();
		for (int k = 0; k < KERNELS; k++) {
			kernels.add(new TrafficLayout.Kernel(k, "kernel " + k, k - 1, k == 0 ? "" : "röle", "uid-" + k));
		}
		for (int c = 0; c < CPUS; c++) {
			cpus.add(new TrafficLayout.Cpu(c, physical(c), c / 6, -1, c / 2, c % KERNELS));
		}
		return new TrafficLayout("Test – “plan”", "simulator", "plan", "", 1_700_000_000_123_456_789L, kernels, cpus, List.of(new TrafficLayout.Channel(0, "a>b", 1, 2)),
				Map.of(0x9001, "RES", -5, "odd"), Map.of("seed", "17"));
	}

	/** Physical id of a CPU by position. */
	static long physical(int cpu) {
		return 2L * cpu + 0x100;
	}

	/**
	 * What a machine might do: rings with at most 63 entries, handled in order, now and then a lost, refused or counted one, intervals of CPUs.
	 *
	 * @param step nanoseconds between events, on average
	 */
	static List<long[]> machine(long seed, int events, int step) {
		Random random = new Random(seed);
		List<long[]> all = new ArrayList<>();
		List<Deque<long[]>> rings = new ArrayList<>();
		for (int k = 0; k < KERNELS; k++) {
			rings.add(new ArrayDeque<>());
		}
		long[] busySince = new long[CPUS];
		long time = 1_000_000;
		long number = 0;
		while (all.size() < events) {
			time += random.nextInt(2 * step);
			int to = random.nextInt(KERNELS);
			Deque<long[]> ring = rings.get(to);
			int what = random.nextInt(100);
			if (what < 40) {
				int from = random.nextInt(KERNELS);
				IpiEvent.Kind kind = ring.size() < 63 ? IpiEvent.Kind.SENT : IpiEvent.Kind.DROPPED;
				long[] words = event(kind, time, time, random.nextInt(2), 0x4000 + random.nextInt(2), from, to, from + KERNELS * random.nextInt(3), to, 64, ++number);
				if (kind == IpiEvent.Kind.SENT) {
					ring.add(words);
				}
				words[6] = IpiEvent.valueAndRing(64, ring.size());
				all.add(words);
			} else if (what < 80 && !ring.isEmpty()) {
				long[] sent = ring.remove();
				long[] words = sent.clone();
				words[0] = IpiEvent.head(what < 79 ? IpiEvent.DELIVERED : IpiEvent.LOST, IpiEvent.channel(sent, 0), IpiEvent.messageType(sent, 0));
				words[1] = time;
				words[2] = what < 79 ? sent[1] : time;
				words[6] = IpiEvent.valueAndRing(64, ring.size());
				all.add(words);
			} else if (what < 97) {
				int cpu = random.nextInt(CPUS);
				long begin = Math.max(busySince[cpu], time - random.nextInt(what < 82 ? 40_000 * step : 20 * step));
				busySince[cpu] = time;
				all.add(event(IpiEvent.Kind.CPU, time, begin, -1, 0, cpu % KERNELS, -1, cpu, -1, random.nextInt(3), 0));
			} else if (what < 98) {
				all.add(event(IpiEvent.Kind.STATE, time, time, -1, 0, to, 0, 0, 0, random.nextInt(5), 0));
			} else if (what < 99) {
				all.add(event(IpiEvent.Kind.OWNER, time, time, -1, 0, to, -1, random.nextInt(CPUS), 0, 0, 0));
			} else {
				IpiEvent.Kind kind = List.of(IpiEvent.Kind.REFUSED, IpiEvent.Kind.DOORBELL, IpiEvent.Kind.COUNT).get(random.nextInt(3));
				all.add(event(kind, time, time, -1, 0x9001, 0, to, -1, random.nextInt(CPUS), random.nextInt(1000), kind == IpiEvent.Kind.REFUSED ? ++number : 0));
			}
		}
		return all;
	}

	/** @param fromCpu and toCpu positions; -1 for a CPU nobody knows */
	private static long[] event(IpiEvent.Kind kind, long time, long sent, int channel, int type, int from, int to, int fromCpu, int toCpu, int value, long number) {
		long[] words = new long[IpiEvent.WORDS];
		new IpiEvent(kind, time, sent, channel, type, from, to, fromCpu < 0 ? -1 : physical(fromCpu), toCpu < 0 ? -1 : physical(toCpu), value, number).write(words, 0);
		return words;
	}

	/** Anything that fits into eight words, as long as the kind is one that is kept. */
	static List<long[]> wild(long seed, int events) {
		Random random = new Random(seed);
		long[] odd = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, 127, 128, 1L << 32, 1L << 62};
		List<long[]> all = new ArrayList<>();
		while (all.size() < events) {
			long[] words = new long[IpiEvent.WORDS];
			for (int i = 0; i < words.length; i++) {
				words[i] = random.nextInt(3) == 0 ? odd[random.nextInt(odd.length)] : random.nextLong() >> random.nextInt(64);
			}
			int kind = random.nextInt(8) == 0 ? 200 : List.of(0, 1, 2, 3, 5, 6, 7, 8, 9, 12, 13, 14).get(random.nextInt(12));
			words[0] = words[0] & ~0xffL | kind;
			all.add(words);
		}
		return all;
	}

	static void feed(EventRing.Sink sink, List<long[]> events) {
		for (long[] words : events) {
			sink.event(words, 0);
		}
	}

	/** All events of a store that can be read. */
	static List<long[]> read(TrafficStore.Contents contents) {
		List<long[]> all = new ArrayList<>();
		for (int block = 0; block < contents.blocks(); block++) {
			contents.read(block, (words, at) -> all.add(java.util.Arrays.copyOfRange(words, at, at + IpiEvent.WORDS)));
		}
		return all;
	}
}
