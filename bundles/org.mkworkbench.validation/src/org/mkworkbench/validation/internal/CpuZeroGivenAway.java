// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CPU-009: which CPU booted the machine is unknown, and the one that usually does is given away; see MK-CPU-004. */
final class CpuZeroGivenAway extends PlanRule {
	CpuZeroGivenAway() {
		super("MK-CPU-009", "First CPU given away, boot CPU unknown", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		if (context.machine().map(Machine::getBootThread).isPresent()) {
			return;
		}
		context.usedThreads().stream().filter(CpuZeroGivenAway::isFirst).findFirst().ifPresent(thread -> {
			List<Holder> holders = context.holders(thread);
			out.accept(warning("%s belongs to %s; which CPU booted the machine is unknown, but it is usually this one, and it must stay with the host"
					.formatted(Words.cpus(List.of(thread)), labels(holders, " and to ")), "Give it back to the host, or merge a source that knows the boot CPU")
					.about(thread).about(elements(holders)).fixedBy(giveBackCores(context, List.of(thread), false)));
		});
	}

	private static boolean isFirst(HardwareThread thread) {
		return thread.getOsIndex() != null && thread.getOsIndex() == 0;
	}
}
