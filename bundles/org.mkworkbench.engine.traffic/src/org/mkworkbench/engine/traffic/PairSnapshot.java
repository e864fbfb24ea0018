// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

/**
 * Traffic from one kernel to another. Times run from the call that sends until the receiver's handler is done with the message.
 *
 * @param sent messages the sender tried to send
 * @param delivered messages the receiver's handler has taken
 * @param dropped messages refused because the receiver's ring was full (ENOSPC)
 * @param bytes payload of the delivered messages
 * @param p50Nanos median latency of delivered messages, within 1 %; 0 if none
 * @param p99Nanos 99th percentile, within 1 %
 * @param maxNanos largest, exact
 */
public record PairSnapshot(int fromKernelId, int toKernelId, long sent, long delivered, long dropped, long bytes, long p50Nanos,
		long p99Nanos, long maxNanos) {
	/** Messages in the ring, announced or being handled. */
	public long inFlight() {
		return sent - delivered - dropped;
	}
}
