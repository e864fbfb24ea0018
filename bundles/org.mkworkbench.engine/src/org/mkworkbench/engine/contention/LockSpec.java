// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

import java.io.Serializable;
import java.util.Objects;

/**
 * Work of CPUs that share something: first a part that needs nobody else, then a part that only one of them can do at a time.
 *
 * @param parallelNanos mean of the first part, 0 or more
 * @param parallel how it is spread
 * @param heldNanos mean of the second part itself, 0 or more
 * @param held how it is spread
 * @param heldLines cache lines that must come from the CPU that had its turn before: the contention parameter. 0 for work that shares
 *             nothing
 * @param waiterLines further lines per CPU that waits, because it reads the lock again at each hand-over: 1 for a lock whose waiters spin
 *             on it, 0 for a counter changed by atomic instructions
 */
public record LockSpec(double parallelNanos, Service parallel, double heldNanos, Service held, double heldLines, double waiterLines)
		implements Serializable {
	public LockSpec {
		Objects.requireNonNull(parallel, "parallel");
		Objects.requireNonNull(held, "held");
		if (!(parallelNanos >= 0 && heldNanos >= 0 && heldLines >= 0 && waiterLines >= 0)) {
			throw new IllegalArgumentException("Times and lines are 0 or more.");
		}
		if (parallelNanos + heldNanos + heldLines < 1) {
			throw new IllegalArgumentException("Work takes a nanosecond at least.");
		}
	}
}
