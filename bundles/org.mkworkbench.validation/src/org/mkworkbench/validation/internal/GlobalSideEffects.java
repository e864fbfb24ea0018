// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-GLOBAL-001: what no plan keeps apart, because there is no hypervisor below the kernels. Once per plan, and only where somebody counts on
 * being left alone: a real-time or security-critical kernel beside another one.
 */
final class GlobalSideEffects extends PlanRule {
	GlobalSideEffects() {
		super("MK-GLOBAL-001", "Side effects on all kernels", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<SpawnedKernel> exposed = context.plan().getKernels().stream()
				.filter(kernel -> kernel.getRole() == KernelRole.REAL_TIME || kernel.getRole() == KernelRole.SECURITY_CRITICAL).toList();
		if (exposed.isEmpty()) {
			return;
		}
		boolean x86 = "x86_64".equals(context.machine().map(Machine::getArchitecture).orElse(null));
		out.accept(info("Some acts of the other kernels reach %s: %s".formatted(Words.and(exposed.stream().map(context::label).toList()), x86
				? "writing back all caches (WBINVD), split locks, machine checks, firmware calls and resets"
				: "errors of memory and buses, firmware calls, power management and resets"),
				"Keep in mind that a plan divides CPUs, memory and devices, but not the machine as a whole").about(context.plan()).about(exposed));
	}
}
