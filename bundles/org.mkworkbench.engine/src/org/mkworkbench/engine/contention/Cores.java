// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

import java.io.Serializable;

/**
 * The CPUs a {@link Shootdown} or a {@link LockStation} happens on: those of a simulated machine, or {@link BareCores} for a model alone.
 * What is asked for here comes back to the model as an event with the same numbers.
 */
public interface Cores extends Serializable {
	/** Whole units of time, such as nanoseconds. */
	long now();

	void after(long delay, int what, long argument);

	/** Has a CPU work, after what it has to do already. */
	void work(int member, long duration, int what, long argument);

	/**
	 * Has a CPU do something at once, in an interrupt; the same as {@link #work} where there are none.
	 *
	 * @param enter whether the interrupt begins with it, rather than goes on
	 */
	default void interrupt(int member, long duration, boolean enter, int what, long argument) {
		work(member, duration, what, argument);
	}
}
