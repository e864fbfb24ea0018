// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The kernel × kernel matrix at one moment. Always sent = delivered + dropped + inFlight.
 *
 * @param kernelIds all kernels of the run, host kernel first: the rows and columns
 * @param pairs only the pairs that sent anything, by id of the sender, then of the receiver
 * @param observerLost events the observer did not get because its ring overran; these are missing in the figures. The simulator waits
 *            instead, so it is 0 there
 */
public record TrafficSnapshot(List<Integer> kernelIds, List<PairSnapshot> pairs, long sent, long delivered, long dropped, long inFlight,
		long observerLost) {
	private static final Comparator<PairSnapshot> ORDER = Comparator.comparingInt(PairSnapshot::fromKernelId)
			.thenComparingInt(PairSnapshot::toKernelId);

	public TrafficSnapshot {
		kernelIds = List.copyOf(kernelIds);
		pairs = pairs.stream().sorted(ORDER).toList();
	}

	/** The figures of a pair, all 0 if it sent nothing. */
	public PairSnapshot pair(int fromKernelId, int toKernelId) {
		PairSnapshot wanted = new PairSnapshot(fromKernelId, toKernelId, 0, 0, 0, 0, 0, 0, 0);
		int at = Collections.binarySearch(pairs, wanted, ORDER);
		return at < 0 ? wanted : pairs.get(at);
	}
}
