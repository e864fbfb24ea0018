// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

import org.mkworkbench.engine.event.RandomStream;

/** How times around a mean are spread: the letters D and M of Kendall's notation. */
public enum Service {
	/** Always the mean. */
	DETERMINISTIC {
		@Override
		public long draw(double mean, RandomStream stream) {
			return StrictMath.round(mean);
		}
	},
	/** Without memory; as distances of arrivals this is a Poisson process. */
	EXPONENTIAL {
		@Override
		public long draw(double mean, RandomStream stream) {
			return stream.nextExponentialNanos(mean);
		}
	};

	/** Whole nanoseconds. */
	public abstract long draw(double meanNanos, RandomStream stream);
}
