// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.host.SimulatedHost;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

/** What of the simulation its actors get to see. */
final class SimulatedMachine implements Machine, Serializable {
	private static final long serialVersionUID = 1L;

	private final Simulation simulation;

	SimulatedMachine(Simulation simulation) {
		this.simulation = simulation;
	}

	@Override
	public long now() {
		return simulation.now;
	}

	@Override
	public long after(long delayNanos, Actor actor, int what, long argument) {
		if (delayNanos < 0 || what < -Simulation.WHAT_LIMIT || what >= Simulation.WHAT_LIMIT) {
			throw new IllegalArgumentException("Timer " + what + " of " + actor.entity() + " in " + delayNanos + " ns.");
		}
		return simulation.timer(delayNanos, actor, what, argument);
	}

	@Override
	public boolean cancel(long ticket) {
		return simulation.queue.cancel(ticket);
	}

	@Override
	public int route(Actor owner, int fromKernel, int toKernel, int messageType, int payloadBytes, int channel) {
		simulation.requireStarting();
		SimulatedKernel from = simulation.kernels[fromKernel];
		return simulation.transport.route(owner, from, simulation.kernels[toKernel], messageType, payloadBytes, channel);
	}

	@Override
	public void watch(Actor actor, int kernel) {
		simulation.requireStarting();
		simulation.kernels[kernel].watchedBy(actor);
	}

	@Override
	public void takeSteps(Actor actor) {
		simulation.requireStarting();
		simulation.takeSteps(actor);
	}

	@Override
	public boolean send(int route, long cookie) {
		return simulation.transport.send(route, -1, cookie);
	}

	@Override
	public boolean send(int route, int payloadBytes, long cookie) {
		return simulation.transport.send(route, payloadBytes, cookie);
	}

	@Override
	public void ring(int route, long cookie) {
		simulation.transport.ring(route, cookie);
	}

	@Override
	public void compute(int cpu, long nanos, Actor actor, int what, long argument) {
		simulation.computations.add(cpu, nanos, actor, what, argument);
	}

	@Override
	public long interrupt(int cpu) {
		return simulation.cpus.enterInterrupt(cpu, simulation.now, simulation.costs.hardwareInterruptNanos()) - simulation.now;
	}

	@Override
	public long stayInInterrupt(int cpu, long nanos) {
		return simulation.cpus.interrupt(cpu, simulation.now, nanos) - simulation.now;
	}

	@Override
	public void result(Actor actor, long value) {
		simulation.result(actor, value);
	}

	@Override
	public void tell(TrafficNote note) {
		simulation.trace.note(note);
	}

	@Override
	public long lastMessage() {
		return simulation.transport.sent();
	}

	@Override
	public int kernels() {
		return simulation.kernels.length;
	}

	@Override
	public int kernelIndex(int id) {
		return simulation.kernelIndex(id);
	}

	@Override
	public int kernelId(int kernel) {
		return simulation.kernels[kernel].id;
	}

	@Override
	public String kernelName(int kernel) {
		return simulation.kernels[kernel].name;
	}

	@Override
	public boolean active(int kernel) {
		return simulation.kernels[kernel].takesMessages();
	}

	@Override
	public KernelPhase phase(int kernel) {
		return simulation.kernels[kernel].phase;
	}

	@Override
	public long stoppedAt(int kernel) {
		return simulation.kernels[kernel].stoppedAt;
	}

	@Override
	public int[] cpus(int kernel) {
		return simulation.kernels[kernel].cpus;
	}

	@Override
	public Distance distance(int cpuA, int cpuB) {
		return simulation.distance(cpuA, cpuB);
	}

	@Override
	public RandomStream stream(String entity, String purpose) {
		return simulation.stream(entity, purpose);
	}

	@Override
	public LatencyModel costs() {
		return simulation.costs;
	}

	@Override
	public HostMachine hardware() {
		return simulation.host.machine();
	}

	@Override
	public SimulatedHost host() {
		return simulation.host;
	}

	@Override
	public Faults faults() {
		return simulation.faults;
	}

	@Override
	public void hold(int kernel) {
		simulation.requireStarting();
		simulation.kernels[kernel].held = true;
	}

	@Override
	public boolean boot(int kernel) {
		return simulation.life.boot(simulation.kernels[kernel]);
	}

	@Override
	public String failure(int kernel) {
		return simulation.kernels[kernel].failure;
	}

	@Override
	public CpuState state(int cpu) {
		return simulation.cpus.state(cpu, simulation.now);
	}

	@Override
	public void replace(int kernel, int by) {
		simulation.replace(kernel, by);
	}

	@Override
	public void resourcesChanged() {
		simulation.life.readResources();
	}
}
