// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Words;

/** Adds a kernel with the next free name, id and colour, with CPUs in tree order taken from their owners. */
public final class CreateKernelCommand extends ModelCommand {
	private final Plan plan;
	private final Bounds bounds;
	private final Set<HardwareThread> threads;
	private String name;
	private Integer id;
	private NumaNode node;
	private long bytes;
	/** Null: no defaults of a role. */
	private final KernelRole role;
	private List<String> notes = List.of();
	private SpawnedKernel kernel;

	/** @param bounds null: placed by the diagram. @param threads may be empty; offline ones are left out */
	public CreateKernelCommand(Plan plan, Bounds bounds, Collection<HardwareThread> threads) {
		this(plan, bounds, threads, null);
	}

	/** A kernel with the defaults of a role, see {@link RoleTemplate}. @param bounds and threads as above */
	public CreateKernelCommand(Plan plan, Bounds bounds, Collection<HardwareThread> threads, KernelRole role) {
		super(role == null ? "Add kernel" : "Add %s kernel".formatted(RoleTemplate.of(role).title().toLowerCase(Locale.ROOT)));
		this.role = role;
		this.plan = plan;
		this.bounds = bounds;
		this.threads = new LinkedHashSet<>(threads);
	}

	/** Gives the kernel a name of the caller's choice; to be called before execution. */
	public CreateKernelCommand named(String kernelName) {
		name = kernelName;
		return this;
	}

	/** Gives the kernel an id of the caller's choice; to be called before execution. */
	public CreateKernelCommand withId(int kernelId) {
		id = kernelId;
		return this;
	}

	/** Gives the kernel memory of a node in the same act; to be called before execution. See {@code MemoryProposal} for a usual size. */
	public CreateKernelCommand withMemory(NumaNode from, long size) {
		node = from;
		bytes = size;
		return this;
	}

	/** The new kernel; null before execution. */
	public SpawnedKernel kernel() {
		return kernel;
	}

	/** What the role wants and the plan has no room for, one sentence each without a full stop; empty before execution. */
	public List<String> notes() {
		return notes;
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		if (!threads.isEmpty() && threads.stream().noneMatch(HardwareThread::isOnline)) {
			return threads.size() == 1 ? Words.cpus(threads) + " is offline" : "All of these CPUs are offline";
		}
		return bytes < 0 ? "Memory cannot be negative" : null;
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		kernel = Designs.createKernel(plan);
		kernel.setBounds(bounds);
		if (name != null) {
			kernel.setName(name);
		}
		if (id != null) {
			kernel.setId(id);
		}
		if (node != null && bytes > 0) {
			MemoryGrant grant = Designs.createMemoryGrant(plan, node, bytes);
			kernel.getMemory().add(grant);
		}
		Set<HardwareThread> moving = new HashSet<>(threads);
		moving.removeIf(thread -> !thread.isOnline());
		Owners.take(draft, plan, moving, null);
		draft.list(plan, DesignPackage.eINSTANCE.getPlan_Kernels()).add(kernel);
		AssignThreadsCommand.append(draft, plan, kernel, moving);
		if (role != null) {
			notes = new RoleDefaults(draft, plan, kernel, role, List.copyOf(draft.list(kernel, DesignPackage.eINSTANCE.getSpawnedKernel_Threads())),
					Math.max(0, bytes)).apply();
		}
	}

	@Override
	Collection<? extends EObject> main() {
		return kernel == null ? List.of() : List.of(kernel);
	}
}
