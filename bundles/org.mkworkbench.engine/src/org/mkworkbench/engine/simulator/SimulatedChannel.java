// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.RandomStream;

/** A channel inside the simulation: when it sends next, and what its messages cost between the two target CPUs. */
final class SimulatedChannel {
	final int index;
	/** Positions of the kernels in the simulation, not their ids. */
	final int from;
	final int to;
	final int messageType;
	final int payload;
	final long fromCpu;
	final long toCpu;
	final long sendNanos;
	final long ipiNanos;
	final long receiveNanos;
	final long jitterMean;
	final RandomStream jitterStream;

	private final ChannelSpec spec;
	private final RandomStream arrivals;
	private final double meanGap;
	private long start;
	private long count;

	/** The sending CPU is taken to be the sender's first one. Without CPUs at both ends the channel never starts, and its costs are 0. */
	SimulatedChannel(int index, ChannelSpec spec, SimulatedKernel from, SimulatedKernel to, LatencyModel costs, RandomStream jitterStream,
			RandomStream arrivals) {
		this.index = index;
		this.spec = spec;
		this.from = from.index;
		this.to = to.index;
		this.messageType = spec.messageType();
		this.payload = spec.payloadBytes();
		boolean able = from.canRun() && to.canRun();
		Distance distance = able ? Distance.between(from.target, to.target) : Distance.SAME_CPU;
		this.fromCpu = able ? from.target.physicalId() : 0;
		this.toCpu = able ? to.target.physicalId() : 0;
		this.sendNanos = costs.sendNanos(payload);
		this.ipiNanos = costs.ipiNanos(distance);
		this.receiveNanos = costs.receiveNanos(distance, payload);
		this.jitterMean = costs.ipiJitterNanos();
		this.jitterStream = jitterStream;
		this.arrivals = arrivals;
		this.meanGap = 1e9 / spec.ratePerSecond();
	}

	/** Begins to send. Returns the time of the first message; a random phase keeps channels of one rate from marching in step. */
	long start(long now) {
		count = 0;
		if (spec.pattern() == ChannelPattern.POISSON) {
			start = now;
			return now + arrivals.nextExponentialNanos(meanGap);
		}
		start = now + (long) (arrivals.nextDouble() * meanGap);
		return start;
	}

	/** Time of the message after the one sent now. */
	long next(long now) {
		count++;
		return switch (spec.pattern()) {
			case POISSON -> now + arrivals.nextExponentialNanos(meanGap);
			// From the start each time, so that rounding does not add up.
			case CONSTANT -> start + (long) (count * meanGap);
			case BURST -> {
				long within = count % spec.burstLength();
				yield start + (long) ((count - within) * meanGap) + within * spec.burstGapNanos();
			}
		};
	}
}
