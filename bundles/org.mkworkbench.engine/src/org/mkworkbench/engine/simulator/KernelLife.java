// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.IpiEvent;

/** How kernels come up and go down. */
final class KernelLife implements Serializable {
	private static final long serialVersionUID = 1L;

	private static final int LOADED = 0;
	private static final int BOOTED = 1;

	private final Simulation simulation;
	/** When the kexec lock is free: kexec_file_load holds it, so images are loaded one after the other. */
	private long loadLockFree;

	KernelLife(Simulation simulation) {
		this.simulation = simulation;
	}

	/** Starts all kernels that nobody holds back, in the order of ids. */
	void begin() {
		for (SimulatedKernel kernel : simulation.kernels) {
			if (kernel.index > 0 && !kernel.held) {
				boot(kernel);
			}
		}
	}

	boolean boot(SimulatedKernel kernel) {
		if (kernel.index == 0 || kernel.phase == KernelPhase.BOOTING || kernel.phase.takesMessages()) {
			return false;
		}
		boolean loaded = kernel.phase == KernelPhase.PANICKED || kernel.phase == KernelPhase.PARKED;
		kernel.phase = KernelPhase.BOOTING;
		kernel.life++;
		if (loaded) {
			enter(kernel);
		} else {
			loadLockFree = Math.max(simulation.now, loadLockFree) + simulation.costs.imageLoadNanos();
			next(kernel, LOADED, loadLockFree);
		}
		return true;
	}

	private void next(SimulatedKernel kernel, int stage, long at) {
		simulation.schedule(at, Simulation.PRIORITY_LIFE, Simulation.STAGE, kernel.index, (long) kernel.life << 8 | stage);
	}

	/** A stage is over. */
	void stage(SimulatedKernel kernel, long argument) {
		if (argument >>> 8 != kernel.life) {
			return;
		}
		try {
			if ((argument & 0xff) == LOADED) {
				simulation.host.load(kernel.id);
				state(kernel, InstanceState.LOADED);
				enter(kernel);
			} else {
				simulation.host.boot(kernel.id);
				kernel.phase = KernelPhase.ACTIVE;
				state(kernel, InstanceState.ACTIVE);
				simulation.tellWatchers(kernel, true);
			}
		} catch (HostError e) {
			fail(kernel, e);
		}
	}

	private void enter(SimulatedKernel kernel) {
		if (!kernel.hasCpu()) {
			fail(kernel, new HostError("ENODEV", "it has no CPU to start on"));
			return;
		}
		long boot = simulation.costs.bootNanos(kernel.cpus.length, kernel.memoryBytes);
		long jitter = simulation.costs.bootJitterNanos();
		next(kernel, BOOTED, simulation.now + boot + (jitter == 0 ? 0 : kernel.bootStream.nextLong(jitter)));
	}

	private void fail(SimulatedKernel kernel, HostError error) {
		try {
			simulation.host.fail(kernel.id, error.toString());
		} catch (HostError gone) {
			throw new IllegalStateException(
					"Kernel \"" + kernel.name + "\" could not be started (" + error + ") nor marked as failed (" + gone + ").");
		}
		kernel.failure = error.toString();
		kernel.phase = KernelPhase.INACTIVE;
		kernel.life++;
		state(kernel, InstanceState.FAILED);
	}

	private void state(SimulatedKernel kernel, InstanceState state) {
		simulation.trace.kernel(IpiEvent.STATE, simulation.now, kernel.id, state.ordinal());
	}

	// Going down

	void hang(SimulatedKernel kernel) {
		if (kernel.phase == KernelPhase.ACTIVE) {
			kernel.phase = KernelPhase.HUNG;
			kernel.stoppedAt = simulation.now;
			stopCpus(kernel);
		}
	}

	/** @param phase {@link KernelPhase#PANICKED} or {@link KernelPhase#PARKED} */
	void end(SimulatedKernel kernel, KernelPhase phase) {
		if (kernel.index == 0 || !kernel.phase.takesMessages() && kernel.phase != KernelPhase.BOOTING) {
			return;
		}
		boolean wasActive = kernel.phase.takesMessages();
		if (kernel.phase != KernelPhase.HUNG) {
			kernel.stoppedAt = simulation.now;
		}
		kernel.phase = phase;
		stopCpus(kernel);
		simulation.messages.discard(kernel);
		try {
			if (instance(kernel).state() == InstanceState.ACTIVE) {
				simulation.host.halt(kernel.id);
			}
		} catch (HostError e) {
			throw new IllegalStateException("Kernel \"" + kernel.name + "\" could not be halted: " + e + ".", e);
		}
		state(kernel, InstanceState.LOADED);
		if (wasActive) {
			simulation.tellWatchers(kernel, false);
		}
	}

	/** Forgets all that runs there. */
	private void stopCpus(SimulatedKernel kernel) {
		kernel.life++;
		for (int cpu : kernel.cpus) {
			simulation.cpus.reset(cpu, simulation.now);
		}
	}

	private HostInstance instance(SimulatedKernel kernel) throws HostError {
		for (HostInstance instance : simulation.host.instances()) {
			if (instance.id() == kernel.id) {
				return instance;
			}
		}
		throw new HostError("ENOENT", "there is no instance with id " + kernel.id);
	}

	/** Asks the host what each kernel has now. */
	void readResources() {
		MachineCpus machine = new MachineCpus(simulation.host);
		simulation.kernels[0].cpus = machine.ofHost();
		for (HostInstance instance : simulation.host.instances()) {
			int index = simulation.kernelIndex(instance.id());
			if (index > 0) {
				simulation.kernels[index].cpus = machine.of(instance);
				simulation.kernels[index].memoryBytes = instance.memoryBytes();
			}
		}
		simulation.messages.setAllCosts();
	}
}
