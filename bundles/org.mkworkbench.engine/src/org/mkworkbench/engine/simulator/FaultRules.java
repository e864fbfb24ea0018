// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

/** The faults in force; each stands at the route or kernel it concerns, so that one without faults costs a comparison. */
final class FaultRules implements Faults, Serializable {
	private static final long serialVersionUID = 1L;

	private final Simulation simulation;

	FaultRules(Simulation simulation) {
		this.simulation = simulation;
	}

	@Override
	public void loseDoorbells(int fromKernel, int toKernel, int channel, long count, long durationNanos) {
		long until = until(durationNanos);
		simulation.transport.matching(fromKernel, toKernel, channel, route -> {
			route.loseUntil = until;
			route.loseLeft = count == 0 ? Long.MAX_VALUE : count;
		});
	}

	@Override
	public void delayDoorbells(int fromKernel, int toKernel, int channel, long extraNanos, long durationNanos) {
		if (extraNanos < 0) {
			throw new IllegalArgumentException("An interrupt cannot be " + -extraNanos + " ns early.");
		}
		long until = until(durationNanos);
		simulation.transport.matching(fromKernel, toKernel, channel, route -> {
			route.delayUntil = until;
			route.delayNanos = extraNanos;
		});
	}

	@Override
	public void slowReceiver(int kernel, double factor, long durationNanos) {
		if (!(factor >= 1 && factor <= 1e6)) {
			throw new IllegalArgumentException("A receiver is slower by a factor from 1 to 1e6, not " + factor + ".");
		}
		simulation.kernels[kernel].slowFactor = factor;
		simulation.kernels[kernel].slowUntil = until(durationNanos);
	}

	@Override
	public void hang(int kernel) {
		simulation.life.hang(simulation.kernels[kernel]);
	}

	@Override
	public void recover(int kernel) {
		simulation.life.recover(simulation.kernels[kernel]);
	}

	@Override
	public void panic(int kernel) {
		simulation.life.end(simulation.kernels[kernel], KernelPhase.PANICKED);
	}

	@Override
	public void park(int kernel) {
		simulation.life.end(simulation.kernels[kernel], KernelPhase.PARKED);
	}

	private long until(long durationNanos) {
		if (durationNanos < 0) {
			throw new IllegalArgumentException("A fault cannot last " + durationNanos + " ns.");
		}
		long end = simulation.now + durationNanos;
		return durationNanos == 0 || end < 0 ? Long.MAX_VALUE : end;
	}
}
