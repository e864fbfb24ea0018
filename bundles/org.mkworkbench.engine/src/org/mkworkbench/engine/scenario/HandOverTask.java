// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.util.ArrayDeque;
import java.util.List;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.HostRequest;
import org.mkworkbench.engine.simulator.KernelPhase;
import org.mkworkbench.engine.simulator.Machine;

/**
 * Kernel update: the twin starts; from then on the channels of the old kernel wait; its devices and all CPUs but its first move to the twin;
 * the channels go on with the twin; the old kernel is halted, and its first CPU follows. When a move fails, the channels go back to the old
 * kernel, and what has moved stays where it is.
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
	private Stage stage = Stage.STARTING;
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
			throw new HostError("EINVAL", scenario.place(oldId) + " cannot hand over to itself");
		}
		scenario.requireRunning(old);
		scenario.requireCpu(twin);
		KernelPhase phase = scenario.machine().phase(twin);
		if (phase == KernelPhase.ACTIVE) {
			move();
		} else if (phase != KernelPhase.BOOTING && !scenario.machine().boot(twin)) {
			throw new HostError("EBUSY", scenario.place(twinId) + " cannot be started");
		}
	}

	@Override
	void kernelChanged(int kernel, boolean active) {
		if (stage == Stage.STARTING && kernel == twin && active) {
			scenario.measured("scenario.start", "Start until running", scenario.machine().kernelName(twin), elapsed());
			try {
				move();
			} catch (HostError e) {
				abandon(e.toString());
			}
		}
	}

	private void move() throws HostError {
		stage = Stage.MOVING;
		scenario.note(scenario.place(twinId) + " runs; the channels of " + scenario.place(oldId) + " wait");
		scenario.machine().replace(old, -1);
		HostInstance instance = overlays.instance(oldId);
		// Platform devices have no address and cannot move while kernels run.
		instance.devices().stream().filter(device -> device.contains(":")).forEach(devices::add);
		instance.cpus().stream().skip(1).forEach(cpus::add);
		next();
	}

	private void next() throws HostError {
		if (!devices.isEmpty()) {
			ask(overlays.device(devices.peek(), oldId, twinId));
		} else if (!cpus.isEmpty()) {
			ask(overlays.cpu(cpus.peek(), oldId, twinId));
		} else {
			stage = Stage.HALTING;
			scenario.machine().replace(old, twin);
			scenario.note(scenario.place(twinId) + " has taken over " + moved + " devices and CPUs and the channels");
			scenario.ask(scenario.machine().host().beginHalt(oldId, false), this);
		}
	}

	private void ask(byte[] overlay) throws HostError {
		scenario.ask(scenario.machine().host().beginOverlay(overlay), this);
	}

	@Override
	void ended(HostRequest request) {
		try {
			switch (stage) {
				case MOVING -> moved(request);
				case HALTING -> halted(request);
				case LAST_CPU -> {
					scenario.failed(request, "the first CPU of " + scenario.place(oldId));
					over();
				}
				case STARTING, OVER -> {
				}
			}
		} catch (HostError e) {
			abandon(e.toString());
		}
	}

	private void moved(HostRequest request) throws HostError {
		if (scenario.failed(request, left())) {
			abandon("a move failed");
			return;
		}
		moved++;
		if (devices.poll() == null) {
			cpus.poll();
		}
		next();
	}

	private void halted(HostRequest request) throws HostError {
		if (scenario.failed(request, scenario.place(oldId) + " is still active with its first CPU; kill it")) {
			over();
			return;
		}
		scenario.machine().faults().park(old);
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
		scenario.measured("scenario.handover", "Hand-over, from the step to its end", subject(), elapsed());
		scenario.note("hand-over " + subject() + " is over");
	}

	private void abandon(String why) {
		stage = Stage.OVER;
		scenario.machine().replace(old, old);
		scenario.note("hand-over " + subject() + " is given up, " + why + "; " + moved + " devices and CPUs have moved, and the channels stay with "
				+ scenario.place(oldId));
	}

	private String subject() {
		return scenario.machine().kernelName(old) + " → " + scenario.machine().kernelName(twin);
	}

	private String left() {
		return devices.isEmpty() ? "CPU 0x" + Long.toHexString(cpus.peek()) + " is with " + Holders.ofCpu(scenario.machine().host(), cpus.peek())
				: devices.peek() + " is with " + Holders.ofDevice(scenario.machine().host(), devices.peek());
	}
}
