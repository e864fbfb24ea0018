// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Consumer;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * The way of messages and doorbells: claim a ring entry, request the interrupt; {@link Interrupts} does the rest. A message is delivered when
 * the handler has taken it.
 */
final class Transport implements Serializable {
	private static final long serialVersionUID = 1L;

	private final Simulation simulation;
	private Route[] routes = new Route[16];
	private int routeCount;
	private final long ringNanos;
	/** Of a call that finds the ring full. */
	private final long emptySendNanos;
	private final long jitterMean;

	// Conservation: what was sent was delivered, was dropped, or is in a ring.
	private long sent;
	private long delivered;
	private long dropped;
	/** Of the dropped ones, those in the ring of a kernel that died; but for the next, the others found it full. */
	private long diedWithKernel;
	/** Of the dropped ones, those in the host's ring when a kernel was started. */
	private long clearedAtStart;
	private long refused;
	// The same of doorbells; several rung before they are seen are one.
	private long rung;
	private long merged;
	private long seen;
	private long forgotten;
	private long interruptsLost;

	Transport(Simulation simulation) {
		this.simulation = simulation;
		this.ringNanos = simulation.costs.ringNanos();
		this.emptySendNanos = simulation.costs.sendNanos(0);
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
		simulation.faults.onNew(route);
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
		var all = simulation.host.machine().cpus();
		route.fromCpuId = all.get(from.target()).physicalId();
		route.toCpuId = all.get(to.target()).physicalId();
		route.distance = simulation.distance(from.target(), to.target());
		route.wireNanos = simulation.costs.ipiNanos(route.distance);
		route.sendNanos = simulation.costs.sendNanos(route.payload);
		route.receiveNanos = simulation.costs.receiveNanos(route.distance, route.payload);
		route.doorbellNanos = simulation.costs.doorbellNanos(route.distance);
	}

	/** Hands over the routes that fit; {@link Faults#ANY} fits all. */
	void matching(int from, int to, int channel, Consumer<Route> what) {
		for (int i = 0; i < routeCount; i++) {
			Route route = routes[i];
			if ((from < 0 || route.from == from) && (to < 0 || route.to == to) && (channel < 0 || route.channel == channel)) {
				what.accept(route);
			}
		}
	}

	Route route(int index) {
		return routes[index];
	}

	/** A handler has taken a message. */
	void delivered() {
		delivered++;
	}

	/** A handler has seen a doorbell. */
	void seen() {
		seen++;
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
		long now = simulation.now;
		if (!to.takesMessages()) {
			refuse(route, bytes, to);
			return false;
		}
		long number = ++sent;
		int cpu = simulation.kernels[route.from].target();
		if (to.ringIsFull()) {
			dropped++;
			// The call finds no entry and copies nothing. A CPU that is behind with its sends has no time for further calls in vain.
			if (!simulation.cpus.sends(cpu, now)) {
				simulation.cpus.send(cpu, now, emptySendNanos);
			}
			simulation.trace.message(IpiEvent.DROPPED, now, route, bytes, SimulatedKernel.RING_USABLE, now, number);
			route.owner.dropped(index, cookie);
			return false;
		}
		simulation.trace.message(IpiEvent.SENT, now, route, bytes, to.ringCount() + 1, now, number);
		long cost = bytes == route.payload ? route.sendNanos : simulation.costs.sendNanos(bytes);
		long published = simulation.cpus.send(cpu, now, cost);
		to.ringPut(index, bytes, cookie, number, now, published);
		requestInterrupt(route, published);
		return true;
	}

	/** ENODEV: there is nobody to send to. Such messages do not count as sent. */
	private void refuse(Route route, int bytes, SimulatedKernel to) {
		refused++;
		to.refused++;
		simulation.trace.message(IpiEvent.REFUSED, simulation.now, route, bytes, -1, simulation.now, 0);
	}

	void ring(int index, long cookie) {
		Route route = routes[index];
		SimulatedKernel to = simulation.kernels[route.to];
		if (!simulation.kernels[route.from].runs()) {
			return;
		}
		if (!to.takesMessages()) {
			refuse(route, 0, to);
			return;
		}
		rung++;
		route.bellCookie = cookie;
		if (route.bellPending && route.bellVisible > simulation.now) {
			// The CPU has not got to ring it yet, so this is still the same one.
			merged++;
			return;
		}
		long visible = simulation.cpus.send(simulation.kernels[route.from].target(), simulation.now, ringNanos);
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
		long delay = route.wireNanos;
		if (jitterMean != 0) {
			delay += route.jitter.nextExponentialNanos(jitterMean);
		}
		if (route.loseUntil > simulation.now && route.loseLeft > 0) {
			route.loseLeft--;
			interruptsLost++;
			return;
		}
		if (route.delayUntil > simulation.now) {
			delay += route.delayNanos;
		}
		simulation.schedule(at + delay, Simulation.PRIORITY_INTERRUPT, Simulation.ARRIVE, route.to, 0);
	}

	// Kernels that start or end

	/**
	 * A kernel is started: what waits in the host's ring is dropped, whoever sent it, lest an entry a dead kernel claimed and never published
	 * holds up the rest (mk_ipi_ring_drop_pending, kexec_core.c 0646f02). The message in the handler's hands is not in the ring any more.
	 */
	void clearHostRing() {
		SimulatedKernel host = simulation.kernels[0];
		boolean held = host.handlingMessage;
		int route = host.headRoute();
		int payload = host.headPayload();
		long cookie = host.headCookie();
		long number = host.headNumber();
		long sentAt = host.headSent();
		if (held) {
			host.ringRemove();
		}
		long[][] lost = new long[host.ringCount()][];
		for (int i = 0; i < lost.length; i++) {
			lost[i] = new long[] {host.headRoute(), host.headCookie()};
			dropped++;
			clearedAtStart++;
			simulation.trace.message(IpiEvent.LOST, simulation.now, routes[host.headRoute()], host.headPayload(), lost.length - 1 - i + (held ? 1 : 0),
					host.headSent(), host.headNumber());
			host.ringRemove();
		}
		if (held) {
			host.ringPut(route, payload, cookie, number, sentAt, simulation.now);
		}
		for (long[] each : lost) {
			routes[(int) each[0]].owner.dropped((int) each[0], each[1]);
		}
	}

	/** Nobody will look at the ring of this kernel any more: what is in it is lost. */
	void discard(SimulatedKernel kernel) {
		while (kernel.ringCount() > 0) {
			int index = kernel.headRoute();
			long cookie = kernel.headCookie();
			dropped++;
			diedWithKernel++;
			simulation.trace.message(IpiEvent.LOST, simulation.now, routes[index], kernel.headPayload(), kernel.ringCount() - 1, kernel.headSent(),
					kernel.headNumber());
			kernel.ringRemove();
			routes[index].owner.dropped(index, cookie);
		}
		while (kernel.hasBell()) {
			routes[kernel.headBell()].bellPending = false;
			kernel.bellRemove();
			forgotten++;
		}
		simulation.interrupts.leaveInterrupt(kernel);
	}

	long sent() {
		return sent;
	}

	long handled() {
		return delivered;
	}

	long dropped() {
		return dropped;
	}

	/** For people. */
	String counted() {
		return sent + " messages sent, " + delivered + " delivered, " + dropped + " dropped";
	}

	/** @throws IllegalStateException if a message or doorbell got lost or doubled */
	void checkConservation() {
		long inFlight = 0;
		long pending = 0;
		for (SimulatedKernel kernel : simulation.kernels) {
			inFlight += kernel.ringCount();
			pending += kernel.bells();
		}
		if (sent != delivered + dropped + inFlight) {
			throw new IllegalStateException(
					"Messages do not add up at " + simulation.now + " ns: " + counted() + ", " + inFlight + " in flight.");
		}
		if (rung != seen + merged + forgotten + pending) {
			throw new IllegalStateException("Doorbells do not add up at " + simulation.now + " ns: rung " + rung + ", seen " + seen
					+ ", merged " + merged + ", forgotten " + forgotten + ", pending " + pending + ".");
		}
	}

	void report(Report report) {
		report.count("messages.sent", "Messages sent", "", sent);
		report.count("messages.delivered", "Messages delivered", "", delivered);
		report.count("messages.dropped", "Messages dropped", "", dropped);
		report.count("messages.dropped.full", "Messages dropped, ring full", "", dropped - diedWithKernel - clearedAtStart);
		report.count("messages.dropped.dead", "Messages dropped, receiver died", "", diedWithKernel);
		report.count("messages.dropped.start", "Messages dropped from the host's ring at a start", "", clearedAtStart);
		report.count("messages.refused", "Messages and doorbells refused, receiver not active", "", refused);
		report.count("doorbells.rung", "Doorbells rung", "", rung);
		report.count("doorbells.seen", "Doorbells seen", "", seen);
		report.count("interrupts.lost", "Interrupts lost by faults", "", interruptsLost);
	}
}
