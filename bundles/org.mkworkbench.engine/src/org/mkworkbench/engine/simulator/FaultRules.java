// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.traffic.KernelPhase;

/** The faults in force; each stands at the route or kernel it concerns, so that one without faults costs a comparison. */
final class FaultRules implements Faults, Serializable {
	private static final long serialVersionUID = 1L;

	private static final long NO_DELAY = -1;

	/** Of loss, with how many, or else of delay. */
	private record Rule(int from, int to, int channel, long until, long count, long delayNanos) implements Serializable {
		boolean concerns(Route route) {
			return (from < 0 || route.from == from) && (to < 0 || route.to == to) && (channel < 0 || route.channel == channel);
		}

		void apply(Route route) {
			if (delayNanos == NO_DELAY) {
				route.loseUntil = until;
				route.loseLeft = count;
			} else {
				route.delayUntil = until;
				route.delayNanos = delayNanos;
			}
		}
	}

	private final Simulation simulation;
	/** In the order in which they came. */
	private final List<Rule> rules = new ArrayList<>();

	FaultRules(Simulation simulation) {
		this.simulation = simulation;
	}

	@Override
	public void loseDoorbells(int fromKernel, int toKernel, int channel, long count, long durationNanos) {
		add(new Rule(fromKernel, toKernel, channel, until(durationNanos), count == 0 ? Long.MAX_VALUE : count, NO_DELAY));
	}

	@Override
	public void delayDoorbells(int fromKernel, int toKernel, int channel, long extraNanos, long durationNanos) {
		if (extraNanos < 0) {
			throw new IllegalArgumentException("An interrupt cannot be " + -extraNanos + " ns early.");
		}
		add(new Rule(fromKernel, toKernel, channel, until(durationNanos), 0, extraNanos));
	}

	private void add(Rule rule) {
		rules.removeIf(old -> old.until() <= simulation.now);
		rules.add(rule);
		simulation.transport.matching(rule.from(), rule.to(), rule.channel(), rule::apply);
	}

	/** A channel has a new way, as after a hand-over: what is in force for it goes on there. */
	void onNew(Route route) {
		for (Rule rule : rules) {
			if (rule.until() > simulation.now && rule.concerns(route)) {
				rule.apply(route);
			}
		}
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
	public void stop(int kernel) {
		simulation.life.stop(simulation.kernels[kernel]);
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
