// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.event.RandomStream;

/** A channel with a constant, random or bursting rate, sending while both its kernels are active. */
final class SimulatedChannel extends Actor {
	private static final long serialVersionUID = 1L;

	private final int position;
	private final ChannelPattern pattern;
	private final int fromId;
	private final int toId;
	private final int messageType;
	private final int payload;
	private final int burstLength;
	private final long burstGap;
	private final double meanGap;
	private Machine machine;
	private RandomStream arrivals;
	private int from;
	private int to;
	private int route;
	private boolean running;
	private long ticket;
	private long start;
	private long count;

	/** @param position of the channel in the spec */
	SimulatedChannel(int position, ChannelSpec spec) {
		super("channel:" + spec.fromKernelId() + ">" + spec.toKernelId() + ":" + spec.name());
		this.position = position;
		this.pattern = spec.pattern();
		this.fromId = spec.fromKernelId();
		this.toId = spec.toKernelId();
		this.messageType = spec.messageType();
		this.payload = spec.payloadBytes();
		this.burstLength = spec.burstLength();
		this.burstGap = spec.burstGapNanos();
		this.meanGap = 1e9 / spec.ratePerSecond();
	}

	@Override
	protected void start(Machine on) {
		machine = on;
		arrivals = on.stream(entity(), "arrivals");
		from = on.kernelIndex(fromId);
		to = on.kernelIndex(toId);
		route = on.route(this, from, to, messageType, payload, position);
	}

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		boolean able = machine.active(from) && machine.active(to);
		if (able && !running) {
			first();
		} else if (!able && running) {
			machine.cancel(ticket);
		}
		running = able;
	}

	/** Begins to send. A random phase keeps channels of one rate from marching in step. */
	private void first() {
		count = 0;
		start = machine.now();
		if (pattern == ChannelPattern.POISSON) {
			ticket = machine.after(arrivals.nextExponentialNanos(meanGap), this, 0, 0);
		} else {
			start += (long) (arrivals.nextDouble() * meanGap);
			ticket = machine.after(start - machine.now(), this, 0, 0);
		}
	}

	@Override
	protected void timer(int what, long argument) {
		machine.send(route, count);
		count++;
		ticket = machine.after(gap(), this, 0, 0);
	}

	/** Time until the next message. */
	private long gap() {
		return switch (pattern) {
			case POISSON -> arrivals.nextExponentialNanos(meanGap);
			// From the start each time, so that rounding does not add up.
			case CONSTANT -> start + (long) (count * meanGap) - machine.now();
			case BURST -> {
				long within = count % burstLength;
				yield start + (long) ((count - within) * meanGap) + within * burstGap - machine.now();
			}
		};
	}
}
