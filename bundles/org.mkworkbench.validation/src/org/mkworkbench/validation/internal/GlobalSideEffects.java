// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-GLOBAL-001: what no plan keeps apart, because there is no hypervisor below the kernels. Once per plan. */
final class GlobalSideEffects extends PlanRule {
	GlobalSideEffects() {
		super("MK-GLOBAL-001", "Side effects on all kernels", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		if (context.plan().getKernels().isEmpty()) {
			return;
		}
		boolean x86 = "x86_64".equals(context.machine().map(Machine::getArchitecture).orElse(null));
		out.accept(info("Some acts of one kernel reach all others: %s".formatted(x86
				? "writing back all caches (WBINVD), split locks, machine checks, firmware calls and resets"
				: "errors of memory and buses, firmware calls, power management and resets"),
				"Keep in mind that a plan divides CPUs, memory and devices, but not the machine as a whole").about(context.plan()));
	}
}
