// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

import java.io.Serializable;

/**
 * What the messages of a shootdown cost, in any one unit of time. What a message costs on the wire and what it costs the CPUs at its ends
 * are apart: the former is waiting and overlaps, the latter adds up wherever one CPU deals with many messages.
 *
 * @param latency one way from send to taken, by distance; without {@code software}
 * @param busyNear part of the latency during which the CPU at either end is busy, for a message within a package or with its buffer placed
 *            well
 * @param busyFar the same for a message between packages whose buffer was placed without a thought
 * @param contendedRead for a line that all poll: from one reader to the next
 * @param software further work of the receiver per message, such as a monitor's
 * @param invalidate dropping the entry of the TLB
 * @param answerLine null where answers are messages like the others; or, by distance, what it takes to fetch the line that an answer is,
 *            first by who answers and then by who waits for it
 */
public record ShootdownCosts(long[] latency, long busyNear, long busyFar, long contendedRead, long software, long invalidate, long[] answerLine)
		implements Serializable {
	public ShootdownCosts {
		latency = latency.clone();
		answerLine = answerLine == null ? null : answerLine.clone();
		if (answerLine != null && answerLine.length != latency.length) {
			throw new IllegalArgumentException("Messages and answers have the same distances, not " + latency.length + " and "
					+ answerLine.length + ".");
		}
		for (int d = 0; d < latency.length; d++) {
			long least = 2 * (d == 0 ? busyNear : StrictMath.max(busyNear, busyFar));
			if (latency[d] < least || answerLine != null && answerLine[d] < 0) {
				throw new IllegalArgumentException("A message takes " + latency[d] + " in all, but the CPUs at its ends " + least + ".");
			}
		}
		if (busyNear < 0 || busyFar < 0 || contendedRead < 0 || software < 0 || invalidate < 0) {
			throw new IllegalArgumentException("Costs are 0 or more.");
		}
	}

	@Override
	public long[] latency() {
		return latency.clone();
	}

	@Override
	public long[] answerLine() {
		return answerLine == null ? null : answerLine.clone();
	}

	/** Time a CPU at either end is busy. */
	long busy(int distance, boolean near, boolean answer) {
		return answer && answerLine != null ? answerLine[distance] : near ? busyNear : busyFar;
	}

	/** Time on the wire alone. */
	long wire(int distance, boolean near, boolean answer) {
		return answer && answerLine != null ? 0 : latency[distance] - 2 * (near ? busyNear : busyFar);
	}

	/** Further work of who takes it. */
	long software(boolean answer) {
		return answer && answerLine != null ? 0 : software;
	}

	int distances() {
		return latency.length;
	}
}
