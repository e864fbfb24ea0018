// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Words;

/** Gives a kernel exactly these CPUs in this order, the first as its boot CPU, and takes them from other owners. */
public final class SetThreadsCommand extends ModelCommand {
	private final Plan plan;
	private final SpawnedKernel kernel;
	private final List<HardwareThread> threads;

	/** @param threads repeated mentions count once */
	public SetThreadsCommand(Plan plan, SpawnedKernel kernel, List<HardwareThread> threads) {
		super("Set CPUs of " + Owners.name(kernel));
		this.plan = plan;
		this.kernel = kernel;
		this.threads = List.copyOf(new LinkedHashSet<>(threads));
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		if (kernel.eContainer() != plan) {
			return "The kernel is not in this plan";
		}
		List<HardwareThread> offline = threads.stream().filter(thread -> !thread.isOnline() && !kernel.getThreads().contains(thread)).toList();
		return offline.isEmpty() ? null : Words.cpus(offline) + (offline.size() == 1 ? " is offline" : " are offline");
	}

	@Override
	void draft(Draft draft) {
		Owners.take(draft, plan, new HashSet<>(threads), kernel);
		draft.set(kernel, DesignPackage.eINSTANCE.getSpawnedKernel_Threads(), threads);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(kernel);
	}
}
