// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;

import org.mkworkbench.engine.host.InstanceState;

/** All kernels at a moment. @param rateNanos time before the moment that the rates are over */
public record KernelsAnswer(long timeNanos, long rateNanos, List<Row> rows, boolean exact) {
	/**
	 * A kernel; rates are per second of the run.
	 *
	 * @param cpus positions in the layout
	 * @param cpuLoads per CPU: share of the time in work and interrupts, 0 to 1; empty if not known
	 * @param interruptLoads per CPU: share in interrupts
	 * @param upSinceNanos -1 if it is not up
	 * @param lastError empty if there is none
	 */
	public record Row(int kernelId, InstanceState state, boolean up, boolean booting, List<Integer> cpus, float[] cpuLoads, float[] interruptLoads, double sentPerSecond,
			double receivedPerSecond, double bytesOutPerSecond, double bytesInPerSecond, long dropped, double droppedPerSecond, long upSinceNanos, String lastEvent,
			String lastError) {
	}
}
