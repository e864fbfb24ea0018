// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Words;

/**
 * Gives CPUs to a kernel, to the pool or back to the host and takes them from everybody else. The owner keeps what it has in its order;
 * new CPUs follow in tree order. Offline CPUs stay where they are, unless they go back to the host.
 */
public final class AssignThreadsCommand extends ModelCommand {
	private final Plan plan;
	private final Set<HardwareThread> threads;
	/** A kernel or the pool of the plan; null for the host. */
	private final EObject owner;

	private AssignThreadsCommand(Plan plan, Collection<HardwareThread> threads, EObject owner) {
		super("Give CPUs to " + Owners.name(owner));
		this.plan = plan;
		this.threads = new LinkedHashSet<>(threads);
		this.owner = owner;
		if (!threads.isEmpty()) {
			setLabel("Give " + (threads.size() > 1 ? "CPUs " : "CPU ") + Words.numbers(this.threads) + " to " + Owners.name(owner));
		}
	}

	public static AssignThreadsCommand toKernel(Plan plan, Collection<HardwareThread> threads, SpawnedKernel kernel) {
		return new AssignThreadsCommand(plan, threads, Objects.requireNonNull(kernel));
	}

	public static AssignThreadsCommand toPool(Plan plan, Collection<HardwareThread> threads) {
		return new AssignThreadsCommand(plan, threads, Objects.requireNonNull(plan.getPool(), "the plan has no pool, see Designs.complete"));
	}

	public static AssignThreadsCommand toHost(Plan plan, Collection<HardwareThread> threads) {
		return new AssignThreadsCommand(plan, threads, null);
	}

	/** @param owner a spawned kernel or the pool of the plan; anything else means the host */
	static AssignThreadsCommand to(Plan plan, Collection<HardwareThread> threads, EObject owner) {
		return new AssignThreadsCommand(plan, threads, owner instanceof SpawnedKernel || owner == plan.getPool() ? owner : null);
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		if (threads.isEmpty()) {
			return "There is no CPU to move";
		}
		if (owner instanceof SpawnedKernel kernel && kernel.eContainer() != plan) {
			return "The kernel is not in this plan";
		}
		if (owner != null && threads.stream().noneMatch(HardwareThread::isOnline)) {
			return threads.size() == 1 ? Words.cpus(threads) + " is offline" : "All of these CPUs are offline";
		}
		return null;
	}

	@Override
	void draft(Draft draft) {
		Set<HardwareThread> moving = new HashSet<>(threads);
		if (owner != null) {
			moving.removeIf(thread -> !thread.isOnline());
		}
		Owners.take(draft, plan, moving, owner);
		if (owner != null) {
			append(draft, plan, owner, moving);
		}
	}

	/** Adds threads that the owner does not have yet, in tree order; threads of another machine are ignored. */
	static void append(Draft draft, Plan plan, EObject owner, Set<HardwareThread> threads) {
		List<HardwareThread> list = null;
		Set<HardwareThread> present = Set.of();
		for (HardwareThread thread : Owners.machineThreads(plan)) {
			if (!threads.contains(thread)) {
				continue;
			}
			if (list == null) {
				list = draft.list(owner, Owners.feature(owner, thread));
				present = new HashSet<>(list);
			}
			if (!present.contains(thread)) {
				list.add(thread);
			}
		}
	}

	@Override
	Collection<? extends EObject> main() {
		return owner == null ? List.copyOf(threads) : List.of(owner);
	}
}
