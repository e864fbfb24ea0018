// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-HOST-001: the host moves resources, answers messages and runs devices for the others; slow cores delay all of that. */
final class HostOnSlowCores extends PlanRule {
	HostOnSlowCores() {
		super("MK-HOST-001", "Host keeps efficiency cores only", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		int best = Integer.MIN_VALUE;
		int kept = Integer.MIN_VALUE;
		for (HardwareThread thread : context.threads()) {
			if (thread.getKind() != null && thread.getKind().getEfficiency() != null && thread.isOnline()) {
				best = Math.max(best, thread.getKind().getEfficiency());
				if (context.holders(thread).getFirst().equals(context.host())) {
					kept = Math.max(kept, thread.getKind().getEfficiency());
				}
			}
		}
		if (kept != Integer.MIN_VALUE && kept < best) {
			out.accept(info("The host keeps efficiency cores only; all faster CPUs are given away", "Leave the host one of the faster cores")
					.about(context.plan().getHostKernel()));
		}
	}
}
