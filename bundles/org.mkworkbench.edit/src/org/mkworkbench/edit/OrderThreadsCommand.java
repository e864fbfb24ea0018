// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
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

/** Puts the CPUs of a kernel into another order. The first one boots the kernel and receives its messages. */
public final class OrderThreadsCommand extends ModelCommand {
	private final Plan plan;
	private final SpawnedKernel kernel;
	private final List<HardwareThread> threads;

	/** @param threads exactly the CPUs that the kernel has */
	public OrderThreadsCommand(Plan plan, SpawnedKernel kernel, List<HardwareThread> threads) {
		super("Order CPUs of " + Owners.name(kernel));
		this.plan = plan;
		this.kernel = kernel;
		this.threads = List.copyOf(new LinkedHashSet<>(threads));
	}

	/** Makes one of its CPUs the kernel's boot CPU; the others keep their order. */
	public static OrderThreadsCommand boot(Plan plan, SpawnedKernel kernel, HardwareThread first) {
		List<HardwareThread> order = new ArrayList<>(kernel.getThreads());
		order.remove(first);
		order.addFirst(first);
		OrderThreadsCommand command = new OrderThreadsCommand(plan, kernel, order);
		command.setLabel("Boot %s on CPU %s".formatted(Owners.name(kernel), Words.numbers(List.of(first))));
		return command;
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		if (kernel.eContainer() != plan) {
			return "The kernel is not in this plan";
		}
		return new HashSet<>(threads).equals(new HashSet<>(kernel.getThreads())) ? null
				: "These are not the CPUs of %s; give it the CPUs first".formatted(Owners.name(kernel));
	}

	@Override
	void draft(Draft draft) {
		draft.set(kernel, DesignPackage.eINSTANCE.getSpawnedKernel_Threads(), threads);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(kernel);
	}
}
