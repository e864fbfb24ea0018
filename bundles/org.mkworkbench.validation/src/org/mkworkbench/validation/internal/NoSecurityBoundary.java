// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-GLOBAL-002: a spawned kernel runs with all rights of the processor and can map memory of others. */
final class NoSecurityBoundary extends PlanRule {
	NoSecurityBoundary() {
		super("MK-GLOBAL-002", "No boundary against hostile kernels", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<SpawnedKernel> critical = Neighbours.kernels(context, KernelRole.SECURITY_CRITICAL);
		if (!critical.isEmpty()) {
			List<SpawnedKernel> others = context.plan().getKernels().stream().filter(kernel -> !critical.contains(kernel)).toList();
			out.accept(info("No hypervisor guards %s: %s can reach all memory of the machine".formatted(
					Words.and(critical.stream().map(context::label).toList()), others.isEmpty() ? "the host kernel"
							: Words.and(others.stream().map(context::label).toList()) + " and the host kernel"),
					"Run only kernels that you trust beside it").about(critical).about(others).about(context.plan().getHostKernel()));
		}
	}
}
