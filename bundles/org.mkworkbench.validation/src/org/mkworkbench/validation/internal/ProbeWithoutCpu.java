// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-SCN-011: a latency probe needs a CPU to run on. */
final class ProbeWithoutCpu extends PlanRule {
	ProbeWithoutCpu() {
		super("MK-SCN-011", "Probe on a kernel without CPU", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			for (Workload workload : scenario.getWorkloads()) {
				if (workload.getKind() == WorkloadKind.LATENCY_PROBE && workload.getFrom() instanceof SpawnedKernel kernel && kernel.getThreads().isEmpty()) {
					out.accept(warning("%s probes %s, which has no CPU".formatted(Scenarios.label(workload), context.label(kernel)),
							"Give the kernel a CPU, or probe another").about(workload, kernel));
				}
			}
		}
	}
}
