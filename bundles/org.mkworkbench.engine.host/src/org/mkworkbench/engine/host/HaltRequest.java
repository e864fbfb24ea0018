// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import org.mkworkbench.engine.host.HostLogEntry.Severity;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.host.message.Shutdown;

/**
 * Stopping a running kernel: by a message it has 30 s to answer (multikernel_halt_by_id), or by force with an NMI to each of its CPUs, which
 * needs no answer (multikernel_force_halt_by_id, core.c 00ff7b0).
 */
public final class HaltRequest extends HostRequest {
	private static final long serialVersionUID = 1L;

	private final HostState state;
	private final int id;

	HaltRequest(SimulatedHost host, HostState state, int id) {
		super(host);
		this.state = state;
		this.id = id;
	}

	void begin(boolean force) {
		try {
			Instance instance = state.require(id, "ENOENT");
			if (force) {
				requireCpus(instance);
				state.change(instance, InstanceState.LOADED, "stopped by force");
				done = true;
			} else if (instance.active()) {
				awaited = new KernelMessage(id, MessageType.SHUTDOWN, new Shutdown(Shutdown.GRACEFUL, HostResources.HOST).encode(), id);
			} else {
				throw Fdt.invalid("instance \"" + instance.name + "\" is " + instance.state.word() + ", not active");
			}
		} catch (HostError e) {
			error = e;
			done = true;
		}
	}

	/** A loaded one is stopped again: an earlier halt may have missed a CPU. */
	private static void requireCpus(Instance instance) throws HostError {
		if (!instance.active() && instance.state != InstanceState.LOADED) {
			throw Fdt.invalid("instance \"" + instance.name + "\" is " + instance.state.word() + "; there is nothing to stop");
		}
		if (instance.cpus.isEmpty()) {
			throw Fdt.invalid("instance \"" + instance.name + "\" has no CPU");
		}
	}

	@Override
	public long timeoutNanos() {
		return HALT_TIMEOUT_NANOS;
	}

	@Override
	void proceed(HostError failure) {
		error = failure;
		done = true;
		Instance instance = state.instances.get(id);
		if (failure != null) {
			state.log.add(Severity.WARNING, id, "instance " + id + ": not halted, " + failure);
		} else if (instance != null && instance.active()) {
			state.change(instance, InstanceState.LOADED, "halted");
		}
	}
}
