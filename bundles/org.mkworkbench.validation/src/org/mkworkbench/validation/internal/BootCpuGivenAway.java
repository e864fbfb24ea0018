// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CPU-004: the CPU that booted the machine cannot be taken offline, so the host cannot give it away. */
final class BootCpuGivenAway extends PlanRule {
	BootCpuGivenAway() {
		super("MK-CPU-004", "Boot CPU of the machine given away", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		HardwareThread boot = context.machine().map(Machine::getBootThread).orElse(null);
		if (boot == null) {
			return;
		}
		List<Holder> holders = context.holders(boot);
		if (holders.getFirst().owner() != Owner.HOST) {
			List<Holder> alone = holders.stream().filter(holder -> holder.isKernel() && List.of(boot).containsAll(holder.kernel().getThreads())).toList();
			out.accept(error("%s booted the machine and must stay with the host, but belongs to %s".formatted(Words.cpus(List.of(boot)),
					labels(holders, " and to ")), alone.isEmpty() ? "Give it back to the host"
							: "Give another CPU to %s, then this one back to the host".formatted(labels(alone, " and to "))).about(boot)
					.about(elements(holders)).fixedBy(giveBackCores(context, List.of(boot), true)));
		}
	}
}
