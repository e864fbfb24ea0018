// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/** Summaries of many blocks. */
final class Summaries {
	/** Gets a summary of the blocks from one to another, the latter not included. */
	@FunctionalInterface
	interface Visitor {
		void summary(int fromBlock, int toBlock, BlockSummary summary);
	}

	private Summaries() {
	}

	/** Covers blocks by the fewest summaries whose bins are no longer than wanted. */
	static void cover(Contents contents, int from, int to, long maxBinNanos, Visitor visitor) {
		for (int block = from; block < to; block++) {
			visitor.summary(block, block + 1, contents.summary(block));
		}
	}
}
