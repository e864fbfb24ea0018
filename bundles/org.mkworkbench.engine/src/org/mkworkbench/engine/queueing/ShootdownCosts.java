// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.queueing;

import java.io.Serializable;

/**
 * What the messages of a shootdown cost, in any one unit of time. What a message costs on the wire and what it costs the CPUs at its ends
 * are apart: the former is waiting and overlaps, the latter adds up wherever one CPU deals with many messages.
 *
 * @param latency one way from send to taken, by distance; without {@code software}
 * @param answerLatency the same for answers
 * @param busyNear part of the latency during which the CPU at either end is busy, for a message within a package or with its buffer placed
 *             well
 * @param busyFar the same for a message between packages whose buffer was placed without a thought
 * @param contendedRead for a line that all poll: from one reader to the next
 * @param software further work of the receiver of a message, such as a monitor's or an interrupt handler's
 * @param answerSoftware further work of the receiver of an answer
 * @param invalidate dropping the entry of the TLB
 */
public record ShootdownCosts(long[] latency, long[] answerLatency, long busyNear, long busyFar, long contendedRead, long software,
		long answerSoftware, long invalidate) implements Serializable {
	public ShootdownCosts {
		latency = latency.clone();
		answerLatency = answerLatency.clone();
		if (latency.length != answerLatency.length) {
			throw new IllegalArgumentException("Messages and answers have the same distances, not " + latency.length + " and "
					+ answerLatency.length + ".");
		}
		for (int d = 0; d < latency.length; d++) {
			long least = 2 * (d == 0 ? busyNear : StrictMath.max(busyNear, busyFar));
			long whole = StrictMath.min(latency[d], answerLatency[d]);
			if (whole < least) {
				throw new IllegalArgumentException("A message takes " + whole + " in all, but the CPUs at its ends " + least + ".");
			}
		}
		if (busyNear < 0 || busyFar < 0 || contendedRead < 0 || software < 0 || answerSoftware < 0 || invalidate < 0) {
			throw new IllegalArgumentException("Costs are 0 or more.");
		}
	}

	@Override
	public long[] latency() {
		return latency.clone();
	}

	@Override
	public long[] answerLatency() {
		return answerLatency.clone();
	}

	/** Messages and answers alike. */
	public static ShootdownCosts symmetric(long[] latency, long busyNear, long busyFar, long contendedRead, long software, long invalidate) {
		return new ShootdownCosts(latency, latency, busyNear, busyFar, contendedRead, software, software, invalidate);
	}

	/** Time on the wire alone. */
	long wire(int distance, long busy, boolean answer) {
		return (answer ? answerLatency : latency)[distance] - 2 * busy;
	}

	int distances() {
		return latency.length;
	}
}
