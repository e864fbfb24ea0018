// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.util.ArrayDeque;
import java.util.List;

import org.mkworkbench.engine.host.HaltRequest;
import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.HostRequest;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.traffic.KernelPhase;

/**
 * Kernel update: the twin starts; from then on the channels of the old kernel wait; its devices and all CPUs but its first move to the twin;
 * the channels go on with the twin; the old kernel is halted, and its first CPU follows. When a move fails or the twin ends, the channels go
 * on with the kernel that lives, the old one if both do, and what has moved stays where it is. When the old kernel ends before its time, its
 * channels go over at once, and what it had follows without being asked for.
 */
final class HandOverTask extends Task {
	private static final long serialVersionUID = 1L;

	private enum Stage {
		STARTING, MOVING, HALTING, LAST_CPU, OVER
	}

	private final int old;
	private final int twin;
	private final int oldId;
	private final int twinId;
	private final StepOverlays overlays;
	private final ArrayDeque<String> devices = new ArrayDeque<>();
	private final ArrayDeque<Long> cpus = new ArrayDeque<>();
	/** Over before {@link #begin} has found nothing against it. */
	private Stage stage = Stage.OVER;
	private boolean switched;
	/** A request about a resource is at the host. */
	private boolean asked;
	/** The move under way is the second attempt. */
	private boolean repeated;
	private int moved;

	HandOverTask(ScenarioActor scenario, int old, int twin) {
		super(scenario);
		Machine machine = scenario.machine();
		this.old = old;
		this.twin = twin;
		oldId = machine.kernelId(old);
		twinId = machine.kernelId(twin);
		overlays = new StepOverlays(machine.host());
	}

	@Override
	void begin() throws HostError {
		if (old == twin) {
			throw new HostError("EINVAL", scenario.words().place(oldId) + " cannot hand over to itself");
		}
		scenario.requireNoHandOver(old);
		scenario.requireNoHandOver(twin);
		scenario.requireRunning(old);
		scenario.requireCpu(twin);
		KernelPhase phase = scenario.machine().phase(twin);
		if (phase == KernelPhase.HUNG) {
			throw new HostError("EBUSY", scenario.words().place(twinId) + " cannot be started");
		}
		stage = Stage.STARTING;
		if (phase == KernelPhase.ACTIVE) {
			move();
		} else if (phase != KernelPhase.BOOTING && !scenario.machine().boot(twin)) {
			stage = Stage.OVER;
			throw new HostError("EBUSY", scenario.words().place(twinId) + " cannot be started");
		}
	}

	/** Whether it is under way and about this kernel. */
	boolean concerns(int kernel) {
		return stage != Stage.OVER && (kernel == old || kernel == twin);
	}

	@Override
	void kernelChanged(int kernel, boolean active) {
		try {
			if (kernel == twin && stage == Stage.STARTING) {
				if (active) {
					scenario.notes().measured("scenario.start", "Start until running", scenario.machine().kernelName(twin), elapsed());
					move();
				} else {
					abandon(scenario.notStarted(twin));
				}
			} else if (kernel == twin && !active && stage != Stage.OVER) {
				abandon(scenario.words().place(twinId) + " ended");
			} else if (kernel == old && !active && stage == Stage.MOVING) {
				oldEnded();
			}
		} catch (HostError e) {
			abandon(e.toString());
		}
	}

	private void move() throws HostError {
		stage = Stage.MOVING;
		HostInstance instance = overlays.instance(oldId);
		// Platform devices have no address and cannot move while kernels run.
		instance.devices().stream().filter(device -> device.contains(":")).forEach(devices::add);
		instance.cpus().stream().skip(1).forEach(cpus::add);
		if (scenario.machine().active(old)) {
			scenario.notes().note(oldId, scenario.words().place(twinId) + " runs; the channels of " + scenario.words().place(oldId) + " wait");
			scenario.machine().replace(old, -1);
		} else {
			oldEnded();
		}
		next();
	}

	/** It needs no halt, its first CPU is free, and waiting would help nobody. */
	private void oldEnded() throws HostError {
		overlays.instance(oldId).cpus().stream().limit(1).filter(cpu -> !cpus.contains(cpu)).forEach(cpus::add);
		switched = true;
		scenario.machine().replace(old, twin);
		scenario.notes().note(oldId, scenario.words().place(oldId) + " has ended; its channels go on with " + scenario.words().place(twinId) + ", and what it had follows");
	}

	private void next() throws HostError {
		HostInstance instance = overlays.instance(oldId);
		if (!devices.isEmpty()) {
			ask(overlays.device(devices.peek(), instance.devices().contains(devices.peek()) ? oldId : StepSpec.NONE, twinId));
		} else if (!cpus.isEmpty()) {
			ask(overlays.cpu(cpus.peek(), instance.cpus().contains(cpus.peek()) ? oldId : StepSpec.NONE, twinId));
		} else if (scenario.machine().phase(twin) != KernelPhase.ACTIVE) {
			abandon(scenario.words().place(twinId) + " runs no more");
		} else if (switched) {
			over();
		} else {
			stage = Stage.HALTING;
			switched = true;
			scenario.machine().replace(old, twin);
			scenario.notes().note(oldId, scenario.words().place(twinId) + " has taken over " + moved + " devices and CPUs and the channels");
			scenario.ask(scenario.machine().host().beginHalt(oldId, false), this);
		}
	}

	private void ask(byte[] overlay) throws HostError {
		HostRequest request = scenario.machine().host().beginOverlay(overlay);
		asked = true;
		scenario.ask(request, this);
	}

	@Override
	void ended(HostRequest request) {
		asked = false;
		try {
			switch (stage) {
				case MOVING -> moved(request);
				case HALTING -> halted(request);
				case LAST_CPU -> {
					if (!scenario.notes().failed(this, request, "the first CPU of " + scenario.words().place(oldId))) {
						moved++;
					}
					over();
				}
				case STARTING -> {
				}
				// Given up while it waited for this.
				case OVER -> {
					if (!scenario.notes().failed(this, request, "") && request instanceof HaltRequest) {
						scenario.machine().faults().park(old);
					}
				}
			}
		} catch (HostError e) {
			abandon(e.toString());
		}
	}

	private void moved(HostRequest request) throws HostError {
		if (request.error().isPresent()) {
			boolean again = switched && !repeated;
			scenario.notes().failed(this, request, left());
			if (!again) {
				abandon("a move failed");
				return;
			}
			// The old kernel ended before it answered. It has nothing to say any more.
			repeated = true;
		} else {
			repeated = false;
			moved++;
			if (devices.poll() == null) {
				cpus.poll();
			}
		}
		next();
	}

	private void halted(HostRequest request) throws HostError {
		Machine machine = scenario.machine();
		if (request.error().isPresent() && machine.active(old)) {
			scenario.notes().failed(this, request, scenario.words().place(oldId) + " is still active with its first CPU; kill it");
			over();
			return;
		}
		machine.faults().park(old);
		stage = Stage.LAST_CPU;
		List<Long> rest = overlays.instance(oldId).cpus();
		if (rest.isEmpty()) {
			over();
		} else {
			ask(overlays.cpu(rest.getFirst(), oldId, twinId));
		}
	}

	private void over() {
		stage = Stage.OVER;
		scenario.notes().measured("scenario.handover", "Hand-over, from the step to its end", subject(), elapsed());
		scenario.notes().note(oldId, "hand-over " + subject() + " is over");
	}

	/** The channels go on where a kernel lives. */
	private void abandon(String why) {
		boolean moving = stage == Stage.MOVING;
		stage = Stage.OVER;
		Machine machine = scenario.machine();
		boolean withTwin = switched || moving && machine.phase(old) != KernelPhase.ACTIVE && machine.phase(twin) == KernelPhase.ACTIVE;
		if (!switched && moving) {
			machine.replace(old, withTwin ? twin : old);
		}
		String where = scenario.words().place(withTwin ? twinId : oldId);
		scenario.notes().givenUp("hand-over " + subject() + " is given up, " + why + "; " + moved + " devices and CPUs have moved, and the channels "
				+ (withTwin && !switched ? "go on with " : "stay with ") + where
				+ (machine.phase(withTwin ? twin : old) == KernelPhase.ACTIVE ? "" : ", which does not run") + (asked && !left().isEmpty() ? "; " + left() : ""));
	}

	@Override
	String underWay() {
		return stage == Stage.OVER ? null : "hand-over " + subject();
	}

	private String subject() {
		return scenario.machine().kernelName(old) + " → " + scenario.machine().kernelName(twin);
	}

	private String left() {
		if (!devices.isEmpty()) {
			return devices.peek() + " is with " + Holders.ofDevice(scenario.machine().host(), devices.peek());
		}
		return cpus.isEmpty() ? "" : scenario.words().cpu(cpus.peek()) + " is with " + Holders.ofCpu(scenario.machine().host(), cpus.peek());
	}
}
