// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

/** Where simulated time should be by the wall clock, counted from the moment this was made. */
final class Pace {
	/** Simulated seconds per second. */
	final double speed;
	private final long simulatedStart;
	private final long wallStart = System.nanoTime();

	Pace(double speed, long simulatedNow) {
		this.speed = speed;
		this.simulatedStart = simulatedNow;
	}

	boolean isUnlimited() {
		return speed == Double.POSITIVE_INFINITY;
	}

	/** Simulated nanoseconds that are due now. */
	long due() {
		return SimulatorRun.saturatedSum(simulatedStart, (long) ((System.nanoTime() - wallStart) * speed));
	}

	/** By how many nanoseconds of wall time a simulated time is late. */
	double wallLag(long simulated) {
		return (due() - simulated) / speed;
	}
}
