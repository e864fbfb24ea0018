// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-SCN-010: a rate, a payload, a time or a limit that means nothing. */
final class WorkloadValues extends PlanRule {
	WorkloadValues() {
		super("MK-SCN-010", "Workload out of range", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Scenario scenario : Scenarios.of(context)) {
			for (Workload workload : scenario.getWorkloads()) {
				String problem = problem(workload);
				if (problem != null) {
					out.accept(warning(Scenarios.label(workload) + " " + problem, "Choose a value in this range").about(workload).about(workload.getFrom()));
				}
			}
		}
	}

	private static String problem(Workload workload) {
		if (workload.getRate() != null && !(workload.getRate() > 0 && workload.getRate() <= Designs.MAX_CHANNEL_RATE)) {
			return "has a rate of %s per second; that is above 0 and at most 1,000,000,000".formatted(workload.getRate());
		}
		if (workload.getPayload() != null && (workload.getPayload() < 0 || workload.getPayload() > ChannelPayload.MOST_BYTES)) {
			return "has a payload of %d bytes; a message holds 0 to %d".formatted(workload.getPayload(), ChannelPayload.MOST_BYTES);
		}
		if (workload.getServiceNanos() != null && workload.getServiceNanos() < 0) {
			return "takes %d ns; that is 0 or more".formatted(workload.getServiceNanos());
		}
		if (workload.getFanOut() != null && workload.getFanOut() < 1) {
			return "has a fan-out of %d; that is 1 or more, or nothing for no tree".formatted(workload.getFanOut());
		}
		return workload.getMissedLimit() != null && workload.getMissedLimit() < 1
				? "gives up after %d missed heartbeats; that is 1 or more".formatted(workload.getMissedLimit()) : null;
	}
}
