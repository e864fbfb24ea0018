// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.List;

import org.mkworkbench.engine.scenario.StepSpec;

/**
 * What acts in the simulation: on timers, on messages, on kernels that come and go. Whatever it must remember between two calls is in
 * serialisable fields (the {@link Machine} may be one of them), so that a snapshot of the simulation holds it; no lambdas, no threads, no
 * wall clock. All calls come on the thread that advances the simulation, each within one simulated moment.
 */
public abstract class Actor implements Serializable {
	private static final long serialVersionUID = 1L;

	/** Position in the simulation; -1 before it belongs to one. */
	int index = -1;
	private String entity;

	/**
	 * @param entity what this is, such as {@code channel:1>2:web-db}: random streams hang on it, so it must not depend on what else is in
	 *            the run. Actors of one name are told apart by a count
	 */
	protected Actor(String entity) {
		this.entity = entity;
	}

	/** Unique within the simulation once {@link #start} was called. */
	public final String entity() {
		return entity;
	}

	final void join(int position, String uniqueEntity) {
		index = position;
		entity = uniqueEntity;
	}

	/** Once, before time 0: makes routes, schedules first timers. The host kernel is active, no other is. */
	protected abstract void start(Machine machine);

	/** A timer of this actor is due, see {@link Machine#after}. */
	protected void timer(int what, long argument) {
	}

	/** The handler of the receiver has taken a message of an own route. */
	protected void delivered(int route, long cookie, long sentNanos) {
	}

	/** A message of an own route is lost: the ring was full (ENOSPC; called from inside the send), or its receiver died. */
	protected void dropped(int route, long cookie) {
	}

	/** The receiver has seen a doorbell of an own route. Several rung in the meantime are one; the cookie is that of the last. */
	protected void doorbell(int route, long cookie) {
	}

	/** Work given with {@link Machine#compute} is done. */
	protected void computed(int what, long argument) {
	}

	/**
	 * A kernel that an own route touches, or that this actor watches, became active or ceased to be.
	 *
	 * @param kernel index, not id
	 */
	protected void kernelChanged(int kernel, boolean active) {
	}

	/** Somebody injected a step and its time has come, see {@link Machine#takeSteps}. */
	protected void step(StepSpec step) {
	}

	/**
	 * A kernel hands over to another one, see {@link Machine#replace}: an actor that can follow makes new routes. Others stay with the old
	 * kernel.
	 */
	protected void replaced(int kernel, int by) {
	}

	/** Adds a line of the log for each thing that is not over yet; changes nothing. */
	protected void underWay(List<String> lines) {
	}

	/** Adds the figures so far; changes nothing. */
	protected void report(Report report) {
	}
}
