// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.Arrays;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.IpiEvent;

/** How kernels come up, in stages, and go down. */
final class KernelLife implements Serializable {
	private static final long serialVersionUID = 1L;
	private static final BootStage[] STAGES = BootStage.values();
	private static final int STAGE_BITS = 8;
	/** Between two attempts to load or start a kernel; assumed. */
	private static final long RETRY_NANOS = 1_000_000;

	private final Simulation simulation;
	/** When kexec_file_load is free: it holds the kexec lock, so images are loaded one after the other. */
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
		kernel.phase = KernelPhase.BOOTING;
		kernel.life++;
		HostInstance instance = instance(kernel);
		boolean loaded = instance != null && instance.state() == InstanceState.LOADED;
		// An image that is still loaded was so by an earlier start.
		Arrays.fill(kernel.stageNanos, loaded ? BootStage.ENTRY.ordinal() : 0, STAGES.length, -1);
		if (loaded) {
			enter(kernel);
		} else {
			begin(kernel, BootStage.IMAGE_LOAD, Math.max(simulation.now, loadLockFree));
			loadLockFree = kernel.stageEnd;
		}
		return true;
	}

	private void begin(SimulatedKernel kernel, BootStage stage, long at) {
		long nanos = stage.nanos(simulation.costs, kernel.cpus.length, kernel.memoryBytes, kernel.devices);
		long jitter = simulation.costs.bootJitterNanos();
		// All of it in one stage: the others take the same time in each variant whose costs are the same, whatever this one takes.
		if (stage == BootStage.ENTRY && jitter > 0) {
			nanos += kernel.bootStream.nextLong(jitter);
		}
		kernel.stageNanos[stage.ordinal()] = -1;
		kernel.stageBegin = at;
		kernel.stageEnd = at + nanos;
		if (stage != BootStage.IMAGE_LOAD) {
			simulation.cpus.work(kernel.target(), simulation.now, nanos);
		}
		simulation.schedule(kernel.stageEnd, Simulation.PRIORITY_LIFE, Simulation.STAGE, kernel.index,
				(long) kernel.life << STAGE_BITS | stage.ordinal());
	}

	/** A stage is over. */
	void stage(SimulatedKernel kernel, long argument) {
		if (argument >>> STAGE_BITS != kernel.life) {
			return;
		}
		BootStage stage = STAGES[(int) argument & (1 << STAGE_BITS) - 1];
		try {
			if (stage == BootStage.IMAGE_LOAD) {
				simulation.host.load(kernel.id);
				ended(kernel, stage);
				state(kernel, InstanceState.LOADED);
				enter(kernel);
				return;
			}
			if (!kernel.hasCpu()) {
				throw new HostError("ENODEV", "its last CPU was taken while it started");
			}
			if (stage == BootStage.USERSPACE) {
				simulation.host.boot(kernel.id);
			}
			ended(kernel, stage);
			simulation.trace.kernel(IpiEvent.STAGE, simulation.now, kernel.id, stage.ordinal());
			if (stage != BootStage.USERSPACE) {
				begin(kernel, STAGES[stage.ordinal() + 1], simulation.now);
				return;
			}
			kernel.phase = KernelPhase.ACTIVE;
			state(kernel, InstanceState.ACTIVE);
			simulation.tellWatchers(kernel, true);
		} catch (HostError e) {
			if (e.errno().equals("EBUSY")) {
				// The kexec lock is taken, as while a CPU moves: whoever starts the kernel tries again.
				simulation.schedule(simulation.now + RETRY_NANOS, Simulation.PRIORITY_LIFE, Simulation.STAGE, kernel.index, argument);
			} else {
				fail(kernel, e);
			}
		}
	}

	private void ended(SimulatedKernel kernel, BootStage stage) {
		kernel.stageNanos[stage.ordinal()] = simulation.now - kernel.stageBegin;
	}

	private void enter(SimulatedKernel kernel) {
		if (kernel.hasCpu()) {
			begin(kernel, BootStage.ENTRY, simulation.now);
		} else {
			fail(kernel, new HostError("ENODEV", "it has no CPU to start on"));
		}
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
		simulation.tellWatchers(kernel, false);
	}

	private void state(SimulatedKernel kernel, InstanceState state) {
		simulation.trace.kernel(IpiEvent.STATE, simulation.now, kernel.id, state.ordinal());
	}

	// Going down

	/** The host kernel cannot hang: the machine would be gone. */
	void hang(SimulatedKernel kernel) {
		if (kernel.index > 0 && kernel.phase == KernelPhase.ACTIVE) {
			change(kernel, KernelPhase.HUNG);
			for (int cpu : kernel.cpus) {
				simulation.cpus.freeze(cpu, simulation.now);
			}
		}
	}

	void recover(SimulatedKernel kernel) {
		if (kernel.phase == KernelPhase.HUNG) {
			thaw(kernel);
			change(kernel, KernelPhase.ACTIVE);
			simulation.transport.resume(kernel);
		}
	}

	private void thaw(SimulatedKernel kernel) {
		for (int cpu : kernel.cpus) {
			simulation.cpus.thaw(cpu, simulation.now);
			simulation.computations.release(cpu);
		}
	}

	/** @param phase {@link KernelPhase#PANICKED} or {@link KernelPhase#PARKED} */
	void end(SimulatedKernel kernel, KernelPhase phase) {
		boolean wasActive = kernel.phase.takesMessages();
		if (kernel.index == 0 || !wasActive && kernel.phase != KernelPhase.BOOTING) {
			return;
		}
		thaw(kernel);
		change(kernel, phase);
		for (int cpu : kernel.cpus) {
			simulation.cpus.reset(cpu, simulation.now);
		}
		simulation.transport.discard(kernel);
		// Without effect if the host knows already, because it asked for the halt.
		if (phase == KernelPhase.PANICKED) {
			simulation.host.panicked(kernel.id);
		} else {
			simulation.host.halted(kernel.id);
		}
		if (wasActive) {
			state(kernel, InstanceState.LOADED);
		}
		// Also of one that was starting: somebody may wait for it.
		simulation.tellWatchers(kernel, false);
	}

	private void change(SimulatedKernel kernel, KernelPhase phase) {
		if (kernel.phase != KernelPhase.HUNG) {
			kernel.stoppedAt = simulation.now;
		}
		kernel.phase = phase;
		kernel.life++;
		simulation.trace.kernel(IpiEvent.PHASE, simulation.now, kernel.id, phase.ordinal());
	}

	/** As the host knows it, null if it does not. */
	private HostInstance instance(SimulatedKernel kernel) {
		for (HostInstance instance : simulation.host.instances()) {
			if (instance.id() == kernel.id) {
				return instance;
			}
		}
		return null;
	}

	/** Asks the host what each kernel has now. */
	void readResources() {
		MachineCpus machine = new MachineCpus(simulation.host);
		SimulatedKernel first = simulation.kernels[0];
		first.cpus = machine.ofHost();
		first.memoryBytes = simulation.host.hostMemoryBytes();
		first.shownCpus = first.cpus;
		first.shownBytes = first.memoryBytes;
		for (HostInstance instance : simulation.host.instances()) {
			int index = simulation.kernelIndex(instance.id());
			if (index > 0) {
				SimulatedKernel kernel = simulation.kernels[index];
				kernel.cpus = machine.of(instance);
				kernel.memoryBytes = instance.memoryBytes();
				kernel.shownCpus = kernel.cpus;
				kernel.shownBytes = kernel.memoryBytes;
				kernel.devices = instance.devices().size();
			}
		}
		simulation.transport.setAllCosts();
	}
}
