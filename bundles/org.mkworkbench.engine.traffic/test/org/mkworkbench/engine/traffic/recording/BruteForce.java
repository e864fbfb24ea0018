// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Checks a summary against the events it is about, in the plainest way. */
final class BruteForce {
	private final TrafficLayout layout;
	private final List<long[]> events;

	private BruteForce(TrafficLayout layout, List<long[]> events) {
		this.layout = layout;
		this.events = events;
	}

	static void check(TrafficLayout layout, List<long[]> events, BlockSummary summary) {
		BruteForce force = new BruteForce(layout, events);
		force.checkPairs(summary);
		force.checkLanes(summary.lanes());
	}

	/** Messages sent, those dropped at once included. */
	static long sent(List<long[]> events) {
		return events.stream().filter(e -> IpiEvent.kind(e, 0) == IpiEvent.SENT || IpiEvent.kind(e, 0) == IpiEvent.DROPPED).count();
	}

	private void checkPairs(BlockSummary summary) {
		Map<String, long[]> figures = new TreeMap<>();
		Map<String, LatencyHistogram> latencies = new TreeMap<>();
		long[] sums = new long[5];
		for (long[] e : events) {
			int kind = IpiEvent.kind(e, 0);
			if (!IpiEvent.isMessage(kind)) {
				continue;
			}
			String key = IpiEvent.fromKernel(e, 0) + ">" + IpiEvent.toKernel(e, 0) + " " + layout.cpuAt(e[4]) + ">" + layout.cpuAt(e[5]) + " " + IpiEvent.messageType(e, 0);
			long[] f = figures.computeIfAbsent(key, k -> new long[6]);
			LatencyHistogram h = latencies.computeIfAbsent(key, k -> new LatencyHistogram());
			if (kind == IpiEvent.SENT || kind == IpiEvent.DROPPED) {
				f[0]++;
				sums[0]++;
			}
			if (kind == IpiEvent.DELIVERED) {
				f[1]++;
				sums[1]++;
				f[5] += IpiEvent.value(e, 0);
				h.record(Math.max(0, e[1] - e[2]));
			}
			if (kind == IpiEvent.DROPPED || kind == IpiEvent.LOST) {
				f[2]++;
				sums[2]++;
			}
			if (kind == IpiEvent.REFUSED) {
				f[3]++;
				sums[3]++;
			}
			if (kind == IpiEvent.DOORBELL || kind == IpiEvent.COUNT) {
				long count = kind == IpiEvent.DOORBELL ? 1 : IpiEvent.value(e, 0);
				f[4] += count;
				sums[4] += count;
			}
		}
		Map<String, String> expected = new TreeMap<>();
		figures.forEach((key, f) -> expected.put(key, text(f, latencies.get(key))));
		Map<String, String> got = new TreeMap<>();
		summary.pairs((fromKernel, toKernel, fromCpu, toCpu, type, sent, delivered, dropped, refused, counted, bytes, h) -> got
				.put(fromKernel + ">" + toKernel + " " + fromCpu + ">" + toCpu + " " + type, text(new long[] {sent, delivered, dropped, refused, counted, bytes}, h)));
		assertEquals(expected, got);
		assertEquals(List.of(sums[0], sums[1], sums[2], sums[3], sums[4]),
				List.of(summary.sent(), summary.delivered(), summary.dropped(), summary.refused(), summary.counted()));
	}

	private static String text(long[] figures, LatencyHistogram h) {
		StringBuilder text = new StringBuilder(java.util.Arrays.toString(figures));
		text.append(h.count()).append(' ').append(h.sum()).append(' ').append(h.min()).append(' ').append(h.max());
		h.counts((bucket, count) -> text.append(' ').append(bucket).append(':').append(count));
		return text.toString();
	}

	private void checkLanes(LaneBins lanes) {
		for (int cpu = 0; cpu < layout.cpus().size(); cpu++) {
			checkLane(lanes, cpu);
		}
		for (int kernel = 0; kernel < layout.kernels().size(); kernel++) {
			checkRing(lanes, kernel);
		}
	}

	private static int bin(LaneBins lanes, long time) {
		return Math.toIntExact((time - lanes.beginNanos()) / lanes.binNanos());
	}

	private void checkLane(LaneBins lanes, int cpu) {
		long[][] expected = new long[6][lanes.bins()];
		long carriedBegin = -1;
		int carriedActivity = 0;
		boolean any = false;
		for (long[] e : events) {
			int kind = IpiEvent.kind(e, 0);
			int from = layout.cpuAt(e[4]);
			int to = layout.cpuAt(e[5]);
			if (from != cpu && to != cpu) {
				continue;
			}
			int bin = bin(lanes, e[1]);
			if (kind == IpiEvent.CPU) {
				if (from == cpu) {
					any = true;
					int activity = IpiEvent.value(e, 0);
					if (e[2] < lanes.beginNanos() && carriedBegin < 0) {
						carriedBegin = e[2];
						carriedActivity = activity;
					}
					int first = (int) Math.max(0, (e[2] - lanes.beginNanos()) / lanes.binNanos());
					for (int b = first; activity < 2 && b <= bin; b++) {
						long begin = Math.max(e[2], lanes.beginNanos() + b * lanes.binNanos());
						long end = Math.min(e[1], lanes.beginNanos() + (b + 1) * lanes.binNanos());
						expected[3 + activity][b] += Math.max(0, end - begin);
					}
				}
				continue;
			}
			long count = kind == IpiEvent.COUNT ? IpiEvent.value(e, 0) : 1;
			if (from == cpu && IpiEvent.isMessage(kind) && kind != IpiEvent.DELIVERED && kind != IpiEvent.LOST) {
				expected[0][bin] += count;
			}
			if (to == cpu && (kind == IpiEvent.DELIVERED || kind == IpiEvent.DOORBELL || kind == IpiEvent.COUNT)) {
				expected[1][bin] += count;
			}
			if (to == cpu && (kind == IpiEvent.DROPPED || kind == IpiEvent.LOST || kind == IpiEvent.REFUSED)) {
				expected[2][bin]++;
			}
			if (to == cpu && kind == IpiEvent.DELIVERED) {
				expected[5][bin] = Math.max(expected[5][bin], e[1] - e[2]);
			}
		}
		for (int b = 0; b < lanes.bins(); b++) {
			assertEquals(List.of(expected[0][b], expected[1][b], expected[2][b], expected[3][b], expected[4][b], expected[5][b]),
					List.of(lanes.sent(cpu, b), lanes.handled(cpu, b), lanes.dropped(cpu, b), lanes.workNanos(cpu, b), lanes.interruptNanos(cpu, b), lanes.maxLatencyNanos(cpu, b)),
					"CPU " + cpu + ", bin " + b + " of " + lanes.bins());
		}
		assertEquals(List.of(any, carriedBegin, carriedActivity), List.of(lanes.anyActivity(cpu), lanes.carriedBegin(cpu), lanes.carriedActivity(cpu)), "CPU " + cpu);
	}

	private void checkRing(LaneBins lanes, int kernel) {
		int[] min = new int[lanes.bins()];
		int[] max = new int[lanes.bins()];
		int[] full = new int[lanes.bins()];
		java.util.Arrays.fill(min, -1);
		java.util.Arrays.fill(max, -1);
		for (long[] e : events) {
			if (!IpiEvent.isMessage(IpiEvent.kind(e, 0)) || IpiEvent.toKernel(e, 0) != layout.kernels().get(kernel).id()) {
				continue;
			}
			int bin = bin(lanes, e[1]);
			int entries = IpiEvent.ringEntries(e, 0);
			full[bin] += IpiEvent.kind(e, 0) == IpiEvent.DROPPED ? 1 : 0;
			if (entries >= 0) {
				min[bin] = min[bin] < 0 ? entries : Math.min(min[bin], entries);
				max[bin] = Math.max(max[bin], entries);
			}
		}
		for (int b = 0; b < lanes.bins(); b++) {
			assertEquals(List.of(min[b], max[b], full[b]), List.of(lanes.minRing(kernel, b), lanes.maxRing(kernel, b), lanes.full(kernel, b)), "ring " + kernel + ", bin " + b);
		}
	}
}
