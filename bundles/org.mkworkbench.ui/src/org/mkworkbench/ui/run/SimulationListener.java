// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

/** Hears of simulations. All calls come on the UI thread. */
@FunctionalInterface
public interface SimulationListener {
	/** A simulation is over; it is the first of {@link Simulations#results} now. */
	void ended(SimulationResult result);
}
