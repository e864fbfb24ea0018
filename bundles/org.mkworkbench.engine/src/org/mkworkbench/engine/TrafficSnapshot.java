// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.util.List;

/**
 * The kernel × kernel matrix at one moment. Always sent = delivered + dropped + inFlight.
 *
 * @param kernelIds all kernels of the run, host kernel first: the rows and columns
 * @param pairs only the pairs that sent anything, by sender, then receiver, in the order of {@code kernelIds}
 * @param observerLost events the observer did not get because its ring overran; these are missing in the figures. The simulator waits
 *            instead, so it is 0 there
 */
public record TrafficSnapshot(List<Integer> kernelIds, List<PairSnapshot> pairs, long sent, long delivered, long dropped, long inFlight,
		long observerLost) {
	public TrafficSnapshot {
		kernelIds = List.copyOf(kernelIds);
		pairs = List.copyOf(pairs);
	}

	/** The figures of a pair, all 0 if it sent nothing. */
	public PairSnapshot pair(int fromKernelId, int toKernelId) {
		for (PairSnapshot pair : pairs) {
			if (pair.fromKernelId() == fromKernelId && pair.toKernelId() == toKernelId) {
				return pair;
			}
		}
		return new PairSnapshot(fromKernelId, toKernelId, 0, 0, 0, 0, 0, 0, 0);
	}
}
