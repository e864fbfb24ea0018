// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * What the events of one block, or of many, add up to. Immutable for those who ask.
 */
public interface BlockSummary {
	/** Whether all blocks could be read; those that are damaged beyond repair are missing in everything else. */
	default boolean complete() {
		return true;
	}

	/** Messages sent, those dropped at once included. */
	long sent();

	long delivered();

	/** Found the ring full, or were lost in a ring. */
	long dropped();

	/** Not sent because the receiver is not active; not in {@link #sent}. */
	long refused();

	/** Interrupts without a message: doorbells, one each, and those that were counted, not seen one by one. */
	long counted();

	/** Visits each (sending CPU, receiving CPU, type) that has traffic. */
	void pairs(PairVisitor visitor);

	/** Bins of equal length per lane, for timelines; see {@link LaneBins}. */
	LaneBins lanes();

	/** A visited pair; CPUs are positions in {@link TrafficLayout#cpus}, -1 if unknown; kernels are those of the messages. */
	interface PairVisitor {
		/** Whether latencies are looked at; if not, they are empty. */
		default boolean wantsLatencies() {
			return true;
		}

		/**
		 * @param sent and the following: as in the summary
		 * @param bytes payload of delivered messages
		 * @param latencies of delivered messages; must not be changed or kept
		 */
		void pair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type, long sent, long delivered, long dropped, long refused, long counted, long bytes,
				LatencyHistogram latencies);
	}
}
