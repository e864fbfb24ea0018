// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.simulator.Actor;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;

/** A channel with a constant, random or bursting rate, sending while both its kernels are active. */
public final class ChannelActor extends Actor {
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
	/** Mean pause between two random bursts. */
	private final double meanPause;
	/** Logarithm of the chance that a random burst goes on after a message. */
	private final double logGoesOn;
	private Machine machine;
	private RandomStream arrivals;
	private int from;
	private int to;
	private int route;
	private boolean running;
	private long ticket;
	private long start;
	private long count;
	private long leftInBurst;
	private final String name;
	/** One of the kernels hands over: nothing is sent. */
	private boolean held;
	private final Downtime downtime = new Downtime();

	/** @param position of the channel in the spec */
	public ChannelActor(int position, ChannelSpec spec) {
		// Not the rate or the size: a channel that gets more to do keeps its random numbers.
		super("channel:" + spec.fromKernelId() + ">" + spec.toKernelId() + ":" + spec.messageType() + ":" + spec.name());
		this.position = position;
		this.name = spec.name();
		this.pattern = spec.pattern();
		this.fromId = spec.fromKernelId();
		this.toId = spec.toKernelId();
		this.messageType = spec.messageType();
		this.payload = spec.payloadBytes();
		this.burstLength = spec.burstLength();
		this.burstGap = spec.burstGapNanos();
		this.meanGap = 1e9 / spec.ratePerSecond();
		this.meanPause = burstLength * meanGap - (burstLength - 1.0) * burstGap;
		this.logGoesOn = StrictMath.log(1 - 1.0 / burstLength);
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
		update();
	}

	@Override
	protected void replaced(int kernel, int by) {
		if (kernel != from && kernel != to) {
			return;
		}
		held = by < 0;
		if (held) {
			downtime.waits(machine.now());
		} else {
			downtime.goesOn(machine.now());
			if (by != kernel) {
				from = from == kernel ? by : from;
				to = to == kernel ? by : to;
				if (from != to) {
					route = machine.route(this, from, to, messageType, payload, position);
				}
			}
		}
		update();
	}

	@Override
	protected void delivered(int way, long cookie, long sentNanos) {
		downtime.handled(machine.now(), sentNanos);
	}

	@Override
	protected void report(Report report) {
		if (from != to) {
			downtime.report(report, name, machine.now());
		}
	}

	/** A channel whose ends are one kernel after a hand-over has nothing to do. */
	private void update() {
		boolean able = !held && from != to && machine.active(from) && machine.active(to);
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
		leftInBurst = 0;
		if (pattern == ChannelPattern.POISSON || pattern == ChannelPattern.RANDOM_BURST) {
			ticket = machine.after(gap(), this, 0, 0);
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
			case RANDOM_BURST -> {
				if (leftInBurst > 0) {
					leftInBurst--;
					yield burstGap;
				}
				// Geometric, the exponential distribution of whole numbers: the rest of the burst that begins after the pause.
				leftInBurst = (long) (StrictMath.log(1.0 - arrivals.nextDouble()) / logGoesOn);
				yield arrivals.nextExponentialNanos(meanPause);
			}
		};
	}
}
