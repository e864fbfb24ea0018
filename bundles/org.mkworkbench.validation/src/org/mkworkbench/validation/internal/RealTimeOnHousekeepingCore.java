// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ROLE-003: the host's boot CPU does work that cannot be moved, so nothing on its core has steady times. */
final class RealTimeOnHousekeepingCore extends PlanRule {
	RealTimeOnHousekeepingCore() {
		super("MK-ROLE-003", "Real-time kernel on the host's boot core", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		HardwareThread boot = context.machine().map(Machine::getBootThread).orElse(null);
		if (boot == null) {
			return;
		}
		List<HardwareThread> core = MachineIndex.siblings(boot);
		for (SpawnedKernel kernel : Neighbours.kernels(context, KernelRole.REAL_TIME)) {
			List<HardwareThread> threads = kernel.getThreads().stream().filter(thread -> thread != boot && core.contains(thread)).distinct().toList();
			if (!threads.isEmpty()) {
				out.accept(warning("%s of the real-time kernel %s %s on the core of %s, which booted the machine and does the housekeeping of the host"
						.formatted(Words.cpus(threads), context.label(kernel), verb(threads, "is", "are"), Words.cpus(List.of(boot))),
						"Take another core and leave this one with the host").about(threads).about(kernel, boot, context.plan().getHostKernel())
						.fixedBy(giveThreads(threads, context.host())));
			}
		}
	}
}
