// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;

/** Adds a workload to a scenario, named after its kind. Rates and costs are the usual ones of the kind until a person sets them. */
public final class AddWorkloadCommand extends ModelCommand {
	private final Scenario scenario;
	private final WorkloadKind kind;
	private final Kernel from;
	private final List<Kernel> to;
	private Workload workload;

	/** @param from null while the person has not chosen yet, and for a shared lock. @param to may be empty */
	public AddWorkloadCommand(Scenario scenario, WorkloadKind kind, Kernel from, Collection<? extends Kernel> to) {
		super("Add workload");
		this.scenario = scenario;
		this.kind = kind;
		this.from = from;
		this.to = List.copyOf(to);
	}

	/** The new workload; null before execution. */
	public Workload workload() {
		return workload;
	}

	private static String word(WorkloadKind kind) {
		return switch (kind) {
		case SHARED_LOCK -> "lock";
		case SHOOTDOWN -> "shootdown";
		case HEARTBEAT -> "heartbeat";
		case LATENCY_PROBE -> "probe";
		case BROADCAST -> "broadcast";
		};
	}

	@Override
	String refuse() {
		return scenario.eContainer() instanceof Design ? null : "The scenario is no longer in the design";
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		workload = DesignFactory.eINSTANCE.createWorkload();
		workload.setUid(Designs.freshUid(scenario, "workload"));
		Set<String> used = scenario.getWorkloads().stream().map(Workload::getName).collect(Collectors.toSet());
		workload.setName(PlanNames.next(word(kind) + " 1", used, " "));
		workload.setKind(kind);
		workload.setFrom(from);
		workload.getTo().addAll(to);
		draft.list(scenario, DesignPackage.eINSTANCE.getScenario_Workloads()).add(workload);
	}

	@Override
	Collection<? extends EObject> main() {
		return workload == null ? List.of(scenario) : List.of(workload, scenario);
	}
}
