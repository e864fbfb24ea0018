// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Traffic between CPUs, seen as if the CPUs belonged to the kernels of a plan: how much of it stays within a kernel, and how much would have to
 * cross from one to another. Messages and interrupts count when they are sent, dropped ones included.
 *
 * @param within both CPUs are of one kernel
 * @param across the CPUs are of different kernels
 * @param unknownSender arrived at a CPU of the plan, from nobody knows where: counted interrupts, and those whose sender was not recorded
 * @param elsewhere from or to a CPU that the plan gives to nobody
 * @param types by type, most across first
 * @param pairs by pair of kernels, most first; of different kernels only
 */
public record Crossings(long within, long across, long unknownSender, long elsewhere, List<OfType> types, List<OfPair> pairs) {
	/** @param type see {@link TrafficLayout#typeNames} */
	public record OfType(int type, long within, long across, long unknownSender) {
	}

	/** From a kernel of the plan to another one. */
	public record OfPair(int fromKernel, int toKernel, long count) {
	}

	/** Of all whose both ends are known: the share that would cross, 0 to 1; 0 if there are none. */
	public double share() {
		return within + across == 0 ? 0 : (double) across / (within + across);
	}

	/**
	 * @param summary of a whole store or of a part
	 * @param kernelOfCpu kernel of a Linux CPU number in the plan, -1 for nobody
	 */
	public static Crossings of(BlockSummary summary, TrafficLayout layout, IntUnaryOperator kernelOfCpu) {
		int[] owners = layout.cpus().stream().mapToInt(cpu -> kernelOfCpu.applyAsInt(cpu.linux())).toArray();
		long[] sums = new long[4];
		Map<Integer, long[]> types = new TreeMap<>();
		Map<Long, long[]> pairs = new TreeMap<>();
		summary.pairs((fromKernel, toKernel, fromCpu, toCpu, type, sent, delivered, dropped, refused, counted, bytes, latencies) -> {
			long[] ofType = types.computeIfAbsent(type, key -> new long[3]);
			int to = toCpu < 0 ? -1 : owners[toCpu];
			int from = fromCpu < 0 ? -1 : owners[fromCpu];
			long all = sent + refused + counted;
			if (to < 0 || fromCpu >= 0 && from < 0) {
				sums[3] += all;
			} else if (fromCpu < 0) {
				sums[2] += all;
				ofType[2] += all;
			} else if (from == to) {
				sums[0] += all;
				ofType[0] += all;
			} else {
				sums[1] += all;
				ofType[1] += all;
				pairs.computeIfAbsent((long) from << 32 | to, key -> new long[1])[0] += all;
			}
		});
		List<OfType> ofTypes = types.entrySet().stream().map(entry -> new OfType(entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
				.filter(type -> type.within + type.across + type.unknownSender > 0).sorted(Comparator.comparingLong(OfType::across).reversed()).toList();
		List<OfPair> ofPairs = pairs.entrySet().stream().map(entry -> new OfPair((int) (entry.getKey() >>> 32), (int) (long) entry.getKey(), entry.getValue()[0]))
				.sorted(Comparator.comparingLong(OfPair::count).reversed()).toList();
		return new Crossings(sums[0], sums[1], sums[2], sums[3], ofTypes, ofPairs);
	}
}
