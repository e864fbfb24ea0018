// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

/** Hears of simulations. All calls come on the UI thread. */
public interface SimulationListener {
	/** A simulation is over; it is the first of {@link Simulations#results} now. */
	void ended(SimulationResult result);

	/** A simulation has begun, gone on or come to its end, well or not: {@link Simulations#current} answers anew. */
	default void progressed() {
	}
}
