// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.Arrays;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * The way of messages and doorbells: claim a ring entry, request the interrupt, arrive, enter the interrupt, drain. A message is delivered
 * when the handler has taken it.
 */
final class Messages implements Serializable {
	private static final long serialVersionUID = 1L;

	private final Simulation simulation;
	private Route[] routes = new Route[16];
	private int routeCount;
	private final long interruptNanos;
	private final long jitterMean;

	// Conservation: what was sent was delivered, was dropped, or is in a ring.
	private long sent;
	private long delivered;
	private long dropped;
	private long refused;
	// The same of doorbells; several rung before they are seen are one.
	private long rung;
	private long merged;
	private long seen;
	private long forgotten;

	Messages(Simulation simulation) {
		this.simulation = simulation;
		this.interruptNanos = simulation.costs.interruptNanos();
		this.jitterMean = simulation.costs.ipiJitterNanos();
	}

	// Routes

	int route(Actor owner, SimulatedKernel from, SimulatedKernel to, int messageType, int payload, int channel) {
		if (routeCount == routes.length) {
			routes = Arrays.copyOf(routes, routeCount * 2);
		}
		int same = 1;
		for (int i = routeCount - 1; i >= 0 && routes[i].owner == owner; i--) {
			same += routes[i].from == from.index && routes[i].to == to.index ? 1 : 0;
		}
		RandomStream jitter = simulation.stream(owner.entity(), "jitter " + from.id + ">" + to.id + "#" + same);
		Route route = new Route(routeCount, owner, from, to, messageType, payload, channel, jitter);
		routes[routeCount] = route;
		to.addBellRoute();
		from.watchedBy(owner);
		to.watchedBy(owner);
		setCosts(route);
		return routeCount++;
	}

	/** After CPUs moved. */
	void setAllCosts() {
		for (int i = 0; i < routeCount; i++) {
			setCosts(routes[i]);
		}
	}

	private void setCosts(Route route) {
		SimulatedKernel from = simulation.kernels[route.from];
		SimulatedKernel to = simulation.kernels[route.to];
		if (!from.hasCpu() || !to.hasCpu()) {
			return;
		}
		var all = simulation.hardware().cpus();
		route.fromCpuId = all.get(from.target()).physicalId();
		route.toCpuId = all.get(to.target()).physicalId();
		route.distance = simulation.distance(from.target(), to.target());
		route.wireNanos = simulation.costs.ipiNanos(route.distance);
		route.sendNanos = simulation.costs.sendNanos(route.payload);
		route.receiveNanos = simulation.costs.receiveNanos(route.distance, route.payload);
	}

	// Sending

	/** @param payload -1 for that of the route */
	boolean send(int index, int payload, long cookie) {
		Route route = routes[index];
		SimulatedKernel to = simulation.kernels[route.to];
		if (!simulation.kernels[route.from].runs()) {
			return false;
		}
		int bytes = payload < 0 ? route.payload : payload;
		if (!to.phase.takesMessages()) {
			refused++;
			return false;
		}
		long now = simulation.now;
		long number = ++sent;
		if (to.ringIsFull()) {
			dropped++;
			simulation.trace.message(IpiEvent.DROPPED, now, route, bytes, now, number);
			route.owner.dropped(index, cookie);
			return false;
		}
		simulation.trace.message(IpiEvent.SENT, now, route, bytes, now, number);
		long published = now + (bytes == route.payload ? route.sendNanos : simulation.costs.sendNanos(bytes));
		to.ringPut(index, bytes, cookie, number, now, published);
		requestInterrupt(route, published);
		return true;
	}

	void ring(int index, long cookie) {
		Route route = routes[index];
		SimulatedKernel to = simulation.kernels[route.to];
		if (!simulation.kernels[route.from].runs() || !to.phase.takesMessages()) {
			return;
		}
		rung++;
		route.bellCookie = cookie;
		long visible = simulation.now + simulation.costs.sendNanos(0);
		if (route.bellPending) {
			merged++;
		} else {
			route.bellPending = true;
			route.bellVisible = visible;
			to.bellPut(index);
		}
		requestInterrupt(route, visible);
	}

	private void requestInterrupt(Route route, long at) {
		long jitter = jitterMean == 0 ? 0 : route.jitter.nextExponentialNanos(jitterMean);
		simulation.schedule(at + route.wireNanos + jitter, Simulation.PRIORITY_INTERRUPT, Simulation.ARRIVE, route.to, 0);
	}

	// Interrupts

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
		spend(kernel, interruptNanos);
	}

	/** Lets time pass inside the interrupt. */
	private void spend(SimulatedKernel kernel, long nanos) {
		long end = simulation.cpus.interrupt(kernel.target(), simulation.now, nanos);
		simulation.schedule(end, Simulation.PRIORITY_INTERRUPT, Simulation.STEP, kernel.index, kernel.life);
	}

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
		if (kernel.drained < SimulatedKernel.DRAIN_LIMIT && kernel.ringHasPublished(simulation.now)) {
			kernel.handlingMessage = true;
			Route route = routes[kernel.headRoute()];
			int bytes = kernel.headPayload();
			spend(kernel, bytes == route.payload ? route.receiveNanos : simulation.costs.receiveNanos(route.distance, bytes));
		} else if (kernel.hasBell() && routes[kernel.headBell()].bellVisible <= simulation.now) {
			kernel.handlingBell = true;
			spend(kernel, simulation.costs.receiveNanos(routes[kernel.headBell()].distance, 0));
		} else if (kernel.interruptPending) {
			enterInterrupt(kernel);
		} else {
			// What is still in the ring has its own interrupt under way: each message requests one after it is published.
			kernel.interrupted = false;
		}
	}

	private void takeMessage(SimulatedKernel kernel) {
		kernel.handlingMessage = false;
		kernel.drained++;
		int index = kernel.headRoute();
		Route route = routes[index];
		long sentAt = kernel.headSent();
		long cookie = kernel.headCookie();
		simulation.trace.message(IpiEvent.DELIVERED, simulation.now, route, kernel.headPayload(), sentAt, kernel.headNumber());
		delivered++;
		kernel.ringRemove();
		route.owner.delivered(index, cookie, sentAt);
	}

	private void takeBell(SimulatedKernel kernel) {
		kernel.handlingBell = false;
		int index = kernel.headBell();
		Route route = routes[index];
		kernel.bellRemove();
		route.bellPending = false;
		seen++;
		route.owner.doorbell(index, route.bellCookie);
	}

	/** Nobody will look at the ring of this kernel any more: what is in it is lost. */
	void discard(SimulatedKernel kernel) {
		while (kernel.ringCount() > 0) {
			int index = kernel.headRoute();
			long cookie = kernel.headCookie();
			dropped++;
			kernel.ringRemove();
			routes[index].owner.dropped(index, cookie);
		}
		while (kernel.hasBell()) {
			routes[kernel.headBell()].bellPending = false;
			kernel.bellRemove();
			forgotten++;
		}
		kernel.interrupted = false;
		kernel.interruptPending = false;
		kernel.handlingMessage = false;
		kernel.handlingBell = false;
	}

	/** @throws IllegalStateException if a message or doorbell got lost or doubled */
	void checkConservation() {
		long inFlight = 0;
		for (SimulatedKernel kernel : simulation.kernels) {
			inFlight += kernel.ringCount();
		}
		if (sent != delivered + dropped + inFlight) {
			throw new IllegalStateException("Messages do not add up at " + simulation.now + " ns: sent " + sent + ", delivered " + delivered
					+ ", dropped " + dropped + ", in flight " + inFlight + ".");
		}
	}
}
