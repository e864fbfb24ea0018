// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.edit.AddWorkloadCommand;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;

/** The workloads, in the order in which the file has them. */
final class WorkloadsTab extends PartsTab<Workload> {
	WorkloadsTab(Composite parent, RunConfigurationsDialog dialog) {
		super(parent, dialog, Messages.Workloads_title, new WorkloadColumns(dialog::plan).all(), Messages.Workloads_add);
	}

	@Override
	List<Workload> rows(Scenario scenario) {
		return List.copyOf(scenario.getWorkloads());
	}

	@Override
	List<Addition> additions() {
		return Arrays.stream(WorkloadKind.values()).map(kind -> new Addition(WorkloadColumns.kind(kind), scenario -> command(scenario, kind),
				command -> ((AddWorkloadCommand) command).workload())).toList();
	}

	/** With kernels of the plan to start from: a lock is shared by all, a probe is on the first, the others reach from the first to the rest. */
	private AddWorkloadCommand command(Scenario scenario, WorkloadKind kind) {
		List<Kernel> kernels = new ArrayList<>(dialog().plan() == null ? List.of() : dialog().plan().getKernels());
		Kernel first = kernels.isEmpty() || kind == WorkloadKind.SHARED_LOCK ? null : kernels.getFirst();
		List<Kernel> to = switch (kind) {
		case SHARED_LOCK -> kernels;
		case SHOOTDOWN, BROADCAST -> kernels.stream().filter(kernel -> kernel != first).toList();
		case HEARTBEAT -> dialog().plan() == null ? List.of() : List.of(dialog().plan().getHostKernel());
		case LATENCY_PROBE -> List.of();
		};
		return new AddWorkloadCommand(scenario, kind, first, to);
	}

	@Override
	boolean mayPass(Workload row, Workload neighbour) {
		return true;
	}

	@Override
	String empty() {
		return Messages.Workloads_empty;
	}
}
