// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.traffic.IpiEvent;

/** What happens on the target CPU of a kernel: it enters the interrupt, drains ring and doorbells, and leaves it or is interrupted again. */
final class Interrupts implements Serializable {
	private static final long serialVersionUID = 1L;

	private final Simulation simulation;
	private final Transport transport;
	private final long interruptNanos;
	private final long reraiseNanos;
	private final long workNanos;

	Interrupts(Simulation simulation) {
		this.simulation = simulation;
		this.transport = simulation.transport;
		this.interruptNanos = simulation.costs.interruptNanos();
		this.reraiseNanos = simulation.costs.ipiNanos(Distance.SAME_CPU);
		this.workNanos = simulation.costs.workNanos();
	}

	/** An interrupt reaches the target CPU of a kernel. */
	void arrive(SimulatedKernel kernel) {
		if (!kernel.runs()) {
			return;
		}
		if (kernel.interrupted) {
			// The interrupt controller keeps one further request of the same vector.
			kernel.interruptPending = true;
		} else {
			enterInterrupt(kernel);
		}
	}

	private void enterInterrupt(SimulatedKernel kernel) {
		kernel.interrupted = true;
		kernel.interruptPending = false;
		kernel.drained = 0;
		kernel.interrupts++;
		goOn(kernel, simulation.cpus.enterInterrupt(kernel.target(), simulation.now, slowed(kernel, interruptNanos)));
	}

	/** Lets time pass inside the interrupt. */
	private void spend(SimulatedKernel kernel, long nanos) {
		goOn(kernel, simulation.cpus.interrupt(kernel.target(), simulation.now, slowed(kernel, nanos)));
	}

	private long slowed(SimulatedKernel kernel, long nanos) {
		return kernel.slowUntil > simulation.now ? (long) (nanos * kernel.slowFactor) : nanos;
	}

	private void goOn(SimulatedKernel kernel, long at) {
		simulation.schedule(at, Simulation.PRIORITY_INTERRUPT, Simulation.STEP, kernel.index, kernel.life);
	}

	/** The target CPU is done with a part of the interrupt. */
	void step(SimulatedKernel kernel, long life) {
		if (life != kernel.life) {
			return;
		}
		if (kernel.handlingMessage) {
			takeMessage(kernel);
		} else if (kernel.handlingBell) {
			takeBell(kernel);
		}
		if (life != kernel.life) {
			// What was just handled ended this kernel.
			return;
		}
		if (!kernel.hasCpu()) {
			leaveInterrupt(kernel);
			return;
		}
		boolean drains = kernel.drained < SimulatedKernel.DRAIN_LIMIT;
		if (drains && kernel.ringHasPublished(simulation.now)) {
			kernel.handlingMessage = true;
			Route route = transport.route(kernel.headRoute());
			int bytes = kernel.headPayload();
			spend(kernel, bytes == route.payload ? route.receiveNanos : simulation.costs.receiveNanos(route.distance, bytes));
		} else if (kernel.hasBell() && transport.route(kernel.headBell()).bellVisible <= simulation.now) {
			kernel.handlingBell = true;
			spend(kernel, transport.route(kernel.headBell()).doorbellNanos);
		} else if (kernel.interruptPending) {
			enterInterrupt(kernel);
		} else {
			// What is published later has its own interrupt under way.
			kernel.interrupted = false;
			if (!drains && kernel.ringHasPublished(simulation.now)) {
				simulation.schedule(simulation.now + reraiseNanos, Simulation.PRIORITY_INTERRUPT, Simulation.ARRIVE, kernel.index, 0);
			}
		}
	}

	private void takeMessage(SimulatedKernel kernel) {
		kernel.handlingMessage = false;
		kernel.drained++;
		int index = kernel.headRoute();
		Route route = transport.route(index);
		long sentAt = kernel.headSent();
		long cookie = kernel.headCookie();
		simulation.trace.message(IpiEvent.DELIVERED, simulation.now, route, kernel.headPayload(), kernel.ringCount() - 1, sentAt, kernel.headNumber());
		transport.delivered();
		kernel.ringRemove();
		defer(kernel);
		route.owner.delivered(index, cookie, sentAt);
	}

	private void takeBell(SimulatedKernel kernel) {
		kernel.handlingBell = false;
		int index = kernel.headBell();
		Route route = transport.route(index);
		kernel.bellRemove();
		route.bellPending = false;
		transport.seen();
		simulation.trace.message(IpiEvent.DOORBELL, simulation.now, route, 0, -1, simulation.now, 0);
		defer(kernel);
		route.owner.doorbell(index, route.bellCookie);
	}

	/** Handlers hand on to a workqueue, which costs the CPU time after the interrupt. */
	private void defer(SimulatedKernel kernel) {
		if (workNanos > 0) {
			simulation.cpus.work(kernel.target(), simulation.now, workNanos);
		}
	}

	/** A kernel goes on after it hung: the interrupt it was in begins again, or the one that is pending comes. */
	void resume(SimulatedKernel kernel) {
		leaveInterrupt(kernel);
		if (kernel.ringCount() > 0 || kernel.hasBell()) {
			arrive(kernel);
		}
	}

	/** Whatever it was about, it is out of the interrupt. */
	void leaveInterrupt(SimulatedKernel kernel) {
		kernel.interrupted = false;
		kernel.interruptPending = false;
		kernel.handlingMessage = false;
		kernel.handlingBell = false;
	}
}
