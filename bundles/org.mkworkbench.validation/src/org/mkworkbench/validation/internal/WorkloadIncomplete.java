// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-SCN-009: a workload names the kernels that its kind needs, all of this plan. */
final class WorkloadIncomplete extends PlanRule {
	WorkloadIncomplete() {
		super("MK-SCN-009", "Workload that names too little", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			for (Workload workload : scenario.getWorkloads()) {
				String problem = problem(context, workload);
				if (problem != null) {
					out.accept(warning(Scenarios.label(workload) + " " + problem, "Choose the kernels it needs, or delete the workload").about(workload)
							.about(workload.getFrom()).about(workload.getTo()).fixedBy(delete("Delete the workload", workload)));
				}
			}
		}
	}

	private static String problem(PlanContext context, Workload workload) {
		Kernel from = workload.getFrom();
		if (from != null && !Channels.inPlan(context, from)) {
			return "names kernel %s of another plan".formatted(Channels.end(context, from));
		}
		for (Kernel to : workload.getTo()) {
			if (!Channels.inPlan(context, to)) {
				return "names kernel %s of another plan".formatted(Channels.end(context, to));
			}
		}
		return switch (workload.getKind()) {
		case SHARED_LOCK -> workload.getTo().isEmpty() ? "has no kernel that takes the lock" : null;
		case LATENCY_PROBE -> from == null ? "has no kernel to probe" : null;
		case HEARTBEAT, SHOOTDOWN, BROADCAST -> from == null ? "has no sender"
				: workload.getTo().isEmpty() ? "goes from %s to nobody".formatted(Channels.end(context, from))
				: workload.getTo().contains(from) ? "goes from %s to itself".formatted(Channels.end(context, from)) : null;
		};
	}
}
