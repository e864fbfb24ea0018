// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;

/** How kernels come up, in stages, and go down. */
final class KernelLife implements Serializable {
	private static final long serialVersionUID = 1L;
	private static final BootStage[] STAGES = BootStage.values();
	private static final int STAGE_BITS = 8;
	/** Between two attempts to load or start a kernel; assumed. */
	private static final long RETRY_NANOS = 1_000_000;
	/** In place of life and stage: the lock for loading is tried again. */
	private static final long RETRY_LOAD = -1;
	/** In place of a stage: the start is tried again. */
	private static final int RETRY_START = STAGES.length;

	private final Simulation simulation;
	/** Who waits to load an image: kexec_file_load holds the kexec lock, so that is done one after the other. */
	private final ArrayDeque<SimulatedKernel> queue = new ArrayDeque<>();
	/** Whose image is being loaded, under the kexec lock; null for none. */
	private SimulatedKernel loading;
	private boolean retrying;
	/** Ids of the kernels that have the CPUs, -1 for none. */
	private final int[] owners;

	KernelLife(Simulation simulation) {
		this.simulation = simulation;
		owners = owners();
	}

	/** Id of the kernel that has a CPU, -1 if none has. */
	int owner(int cpu) {
		return owners[cpu];
	}

	private int[] owners() {
		int[] ids = new int[simulation.cpus.count()];
		Arrays.fill(ids, -1);
		for (SimulatedKernel kernel : simulation.kernels) {
			for (int cpu : kernel.cpus) {
				ids[cpu] = kernel.id;
			}
		}
		return ids;
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
		if (kernel.index == 0 || kernel.phase == KernelPhase.BOOTING || kernel.phase.up()) {
			return false;
		}
		if (kernel.phase == KernelPhase.STOPPED) {
			leave(kernel, KernelPhase.PARKED);
			simulation.tellWatchers(kernel, false);
		}
		kernel.phase = KernelPhase.BOOTING;
		kernel.life++;
		kernel.failure = "";
		InstanceState state = hostState(kernel);
		boolean loaded = state == InstanceState.LOADED || state == InstanceState.ACTIVE;
		// An image that is still loaded was so by an earlier start.
		Arrays.fill(kernel.stageNanos, loaded ? BootStage.ENTRY.ordinal() : 0, STAGES.length, -1);
		if (loaded) {
			enter(kernel);
		} else {
			queue.add(kernel);
			load();
		}
		return true;
	}

	/** Begins to load the next image, if there is one and the lock is free. */
	private void load() {
		if (loading != null || queue.isEmpty() || retrying) {
			return;
		}
		try {
			simulation.host.lockKexec();
		} catch (HostError busy) {
			// As while a CPU moves: whoever loads the image tries again.
			retrying = true;
			simulation.schedule(simulation.now + RETRY_NANOS, Simulation.PRIORITY_LIFE, Simulation.STAGE, queue.peek().index, RETRY_LOAD);
			return;
		}
		loading = queue.remove();
		begin(loading, BootStage.IMAGE_LOAD, simulation.now);
	}

	/** The image is there, or nobody wants it any more. */
	private void unlock() {
		loading = null;
		simulation.host.unlockKexec();
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
		if (argument == RETRY_LOAD) {
			retrying = false;
			load();
			return;
		}
		if (argument >>> STAGE_BITS != kernel.life) {
			return;
		}
		int ordinal = (int) argument & (1 << STAGE_BITS) - 1;
		if (ordinal == RETRY_START) {
			enter(kernel);
			return;
		}
		BootStage stage = STAGES[ordinal];
		if (stage == BootStage.IMAGE_LOAD) {
			loaded(kernel);
			return;
		}
		if (!kernel.hasCpu()) {
			fail(kernel, new HostError("ENODEV", "its last CPU was taken while it started"));
			return;
		}
		ended(kernel, stage);
		simulation.trace.kernel(IpiEvent.STAGE, simulation.now, kernel.id, stage.ordinal());
		log(kernel, Severity.INFO, stage.label() + " done after " + millis(kernel.stageNanos[stage.ordinal()]));
		if (stage != BootStage.USERSPACE) {
			begin(kernel, STAGES[stage.ordinal() + 1], simulation.now);
			return;
		}
		kernel.phase = KernelPhase.ACTIVE;
		simulation.trace.kernel(IpiEvent.PHASE, simulation.now, kernel.id, KernelPhase.ACTIVE.ordinal());
		log(kernel, Severity.INFO, "up, takes messages");
		simulation.tellWatchers(kernel, true);
	}

	/** A line of a kernel's own log; the host's does not have it. */
	private void log(SimulatedKernel kernel, Severity severity, String text) {
		simulation.trace.note(TrafficNote.of(simulation.now, TrafficNote.Kind.LOG, severity, kernel.id, text));
	}

	private static String millis(long nanos) {
		return String.format(Locale.ROOT, "%.3f ms", nanos / 1e6);
	}

	private void loaded(SimulatedKernel kernel) {
		unlock();
		try {
			simulation.host.load(kernel.id);
			ended(kernel, BootStage.IMAGE_LOAD);
			state(kernel, InstanceState.LOADED);
			enter(kernel);
		} catch (HostError e) {
			fail(kernel, e);
		}
		load();
	}

	private void ended(SimulatedKernel kernel, BootStage stage) {
		kernel.stageNanos[stage.ordinal()] = simulation.now - kernel.stageBegin;
	}

	/** reboot(MKLI): active for the host from here on, long before it takes messages (multikernel_kexec_by_id). */
	private void enter(SimulatedKernel kernel) {
		try {
			simulation.host.boot(kernel.id);
		} catch (HostError e) {
			if (e.errno().equals("EBUSY")) {
				// The kexec lock is taken, as while a CPU moves or an image is loaded: whoever starts the kernel tries again.
				simulation.schedule(simulation.now + RETRY_NANOS, Simulation.PRIORITY_LIFE, Simulation.STAGE, kernel.index,
						(long) kernel.life << STAGE_BITS | RETRY_START);
			} else {
				fail(kernel, e);
			}
			return;
		}
		simulation.transport.clearHostRing();
		state(kernel, InstanceState.ACTIVE);
		begin(kernel, BootStage.ENTRY, simulation.now);
	}

	private void fail(SimulatedKernel kernel, HostError error) {
		try {
			simulation.host.startFailed(kernel.id, error.toString());
		} catch (HostError gone) {
			throw new IllegalStateException(
					"Kernel \"" + kernel.name + "\" could not be started (" + error + "), and the host does not know it (" + gone + ").");
		}
		kernel.failure = error.toString();
		if (hostState(kernel) == InstanceState.LOADED) {
			state(kernel, InstanceState.LOADED);
		}
		change(kernel, KernelPhase.INACTIVE);
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
			log(kernel, Severity.WARNING, "hangs: takes no interrupts any more");
			freeze(kernel);
		}
	}

	private void freeze(SimulatedKernel kernel) {
		for (int cpu : kernel.cpus) {
			simulation.cpus.freeze(cpu, simulation.now);
		}
	}

	void recover(SimulatedKernel kernel) {
		if (kernel.phase == KernelPhase.HUNG) {
			thaw(kernel);
			change(kernel, KernelPhase.ACTIVE);
			log(kernel, Severity.INFO, "goes on after " + millis(simulation.now - kernel.stoppedAt));
			simulation.interrupts.resume(kernel);
		}
	}

	/** Stops by itself. As long as nobody tells the host, it believes the kernel active, and messages fill its ring. */
	void stop(SimulatedKernel kernel) {
		if (kernel.index > 0 && kernel.phase == KernelPhase.ACTIVE) {
			change(kernel, KernelPhase.STOPPED);
			freeze(kernel);
			simulation.host.parked(kernel.id);
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
		if (kernel.index == 0 || !kernel.phase.takesMessages() && kernel.phase != KernelPhase.BOOTING) {
			return;
		}
		queue.remove(kernel);
		leave(kernel, phase);
		// Without effect if the host knows already, because it asked for the halt.
		if (phase == KernelPhase.PANICKED) {
			simulation.host.panicked(kernel.id);
		} else {
			simulation.host.halted(kernel.id);
		}
		if (hostState(kernel) == InstanceState.LOADED) {
			state(kernel, InstanceState.LOADED);
		}
		if (loading == kernel) {
			unlock();
			load();
		}
		// Also of one that was starting: somebody may wait for it.
		simulation.tellWatchers(kernel, false);
	}

	/** It is gone, and what was in its ring with it. */
	private void leave(SimulatedKernel kernel, KernelPhase phase) {
		thaw(kernel);
		change(kernel, phase);
		for (int cpu : kernel.cpus) {
			simulation.cpus.reset(cpu, simulation.now);
		}
		simulation.transport.discard(kernel);
	}

	private void change(SimulatedKernel kernel, KernelPhase phase) {
		if (kernel.phase != KernelPhase.HUNG && kernel.phase != KernelPhase.STOPPED) {
			kernel.stoppedAt = simulation.now;
		}
		kernel.phase = phase;
		kernel.life++;
		simulation.trace.kernel(IpiEvent.PHASE, simulation.now, kernel.id, phase.ordinal());
	}

	/** What the host takes a kernel for, null if it does not know it. */
	private InstanceState hostState(SimulatedKernel kernel) {
		for (HostInstance instance : simulation.host.instances()) {
			if (instance.id() == kernel.id) {
				return instance.state();
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
		tellOwners();
	}

	private void tellOwners() {
		int[] after = owners();
		for (int cpu = 0; cpu < owners.length; cpu++) {
			if (owners[cpu] != after[cpu]) {
				if (simulation.cpus.log != null) {
					simulation.cpus.log.cut(cpu, simulation.now);
				}
				simulation.trace.owner(simulation.now, simulation.host.machine().cpus().get(cpu).physicalId(), owners[cpu], after[cpu]);
				owners[cpu] = after[cpu];
			}
		}
	}
}
