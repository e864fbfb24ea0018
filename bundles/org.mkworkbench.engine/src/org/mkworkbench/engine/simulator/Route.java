// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.event.RandomStream;

/** A way from the first CPU of one kernel to the target CPU of another, and what using it costs. */
final class Route implements Serializable {
	private static final long serialVersionUID = 1L;

	final int index;
	final Actor owner;
	/** Indices of the kernels. */
	final int from;
	final int to;
	final int fromId;
	final int toId;
	final int messageType;
	final int payload;
	final int channel;
	final RandomStream jitter;

	// Follow from the CPUs the kernels have at the moment; 0 while one of them has none.
	long fromCpuId;
	long toCpuId;
	Distance distance = Distance.SAME_CPU;
	long wireNanos;
	/** For the default payload. */
	long sendNanos;
	long receiveNanos;
	long doorbellNanos;

	/** A doorbell was rung and not seen yet. */
	boolean bellPending;
	long bellVisible;
	long bellCookie;

	// Faults, see FaultRules.
	long loseUntil;
	long loseLeft;
	long delayUntil;
	long delayNanos;

	Route(int index, Actor owner, SimulatedKernel from, SimulatedKernel to, int messageType, int payload, int channel, RandomStream jitter) {
		this.index = index;
		this.owner = owner;
		this.from = from.index;
		this.to = to.index;
		this.fromId = from.id;
		this.toId = to.id;
		this.messageType = messageType;
		this.payload = payload;
		this.channel = channel;
		this.jitter = jitter;
	}
}
