// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

/** The faults in force. */
final class FaultRules implements Faults, Serializable {
	private static final long serialVersionUID = 1L;

	private final Simulation simulation;

	FaultRules(Simulation simulation) {
		this.simulation = simulation;
	}

	@Override
	public void loseDoorbells(int fromKernel, int toKernel, int channel, long count, long durationNanos) {
		// Follows.
	}

	@Override
	public void delayDoorbells(int fromKernel, int toKernel, int channel, long extraNanos, long durationNanos) {
		// Follows.
	}

	@Override
	public void slowReceiver(int kernel, double factor, long durationNanos) {
		// Follows.
	}

	@Override
	public void hang(int kernel) {
		simulation.life.hang(simulation.kernels[kernel]);
	}

	@Override
	public void panic(int kernel) {
		simulation.life.end(simulation.kernels[kernel], KernelPhase.PANICKED);
	}

	@Override
	public void park(int kernel) {
		simulation.life.end(simulation.kernels[kernel], KernelPhase.PARKED);
	}
}
