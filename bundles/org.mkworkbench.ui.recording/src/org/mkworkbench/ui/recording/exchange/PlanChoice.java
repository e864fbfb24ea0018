// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.run.CpuOwners;
import org.mkworkbench.run.PlanRun;
import org.mkworkbench.ui.wizards.DesignChoice;

/**
 * A plan that a trace is held against, as it was when it was chosen.
 *
 * @param label design and plan, for people
 * @param kernels host kernel first
 */
record PlanChoice(String label, String plan, List<TrafficLayout.Kernel> kernels, CpuOwners owners) {
	/** The plans of all designs of the workspace; a design that cannot be read has none here. UI thread. */
	static List<PlanChoice> all() {
		List<PlanChoice> choices = new ArrayList<>();
		for (IFile file : DesignChoice.files()) {
			try {
				Design design = DesignChoice.design(file);
				design.getPlans().forEach(plan -> choices.add(of(file.getName(), plan)));
			} catch (IOException e) {
				ILog.get().warn(file.getFullPath() + ": " + e.getMessage(), e);
			}
		}
		return choices;
	}

	private static PlanChoice of(String file, Plan plan) {
		List<TrafficLayout.Kernel> kernels = new ArrayList<>();
		kernels.add(new TrafficLayout.Kernel(0, "host", -1, "", ""));
		plan.getKernels().stream().filter(kernel -> kernel.getId() != null).forEach(kernel -> kernels.add(new TrafficLayout.Kernel(kernel.getId(), "", -1, "", "")));
		TrafficLayout bare = new TrafficLayout("", "", "", "", 0, kernels, List.of(), List.of(), Map.of(), Map.of());
		String name = Objects.requireNonNullElse(plan.getName(), "");
		return new PlanChoice(file + " · " + name, name, PlanRun.layout(plan, bare).kernels(), CpuOwners.of(plan));
	}
}
