// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import org.mkworkbench.engine.event.RandomStream;

/** How times with a given mean are spread. */
public enum Spread {
	/** All are the mean. */
	CONSTANT,
	EXPONENTIAL;

	/** A time in nanoseconds; for a mean of 0 always 0. */
	public long draw(RandomStream stream, long meanNanos) {
		return this == CONSTANT ? meanNanos : stream.nextExponentialNanos(meanNanos);
	}
}
