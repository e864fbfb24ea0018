// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-CPU-008: all CPUs are given away, so that the host kernel could not run. */
final class HostWithoutCpu extends PlanRule {
	HostWithoutCpu() {
		super("MK-CPU-008", "Host without CPU", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		boolean any = context.threads().stream().anyMatch(HardwareThread::isOnline);
		if (any && context.threads().stream().noneMatch(
				thread -> thread.isOnline() && context.holders(thread).getFirst().owner() == Owner.HOST)) {
			out.accept(error("The host has no online CPU left", "Give CPUs back to the host, the one that booted the machine among them")
					.about(context.plan().getHostKernel()).fixedBy(context.machine().map(Machine::getBootThread).stream()
							.flatMap(boot -> giveBackCores(context, List.of(boot), true).stream()).toList()));
		}
	}
}
