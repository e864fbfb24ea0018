// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.util.List;

import org.mkworkbench.engine.traffic.TrafficSnapshot;

/**
 * The state of a run after a certain prefix of its events; all figures belong to the same moment. Immutable.
 *
 * @param simulatedNanos simulated time since the start of the run
 * @param speed requested speed, simulated seconds per second
 * @param traceHash rolling hash over everything the engine has done so far; while the run goes on, up to its last look at the clock
 * @param kernels host kernel first, then by id
 * @param message why the run failed, empty otherwise
 */
public record RunSnapshot(long simulatedNanos, RunState state, double speed, long traceHash, List<KernelSnapshot> kernels,
		TrafficSnapshot traffic, String message) {
	public RunSnapshot {
		kernels = List.copyOf(kernels);
	}

	/** The trace hash as 16 hexadecimal digits. */
	public String traceHashText() {
		return java.util.HexFormat.of().toHexDigits(traceHash);
	}
}
