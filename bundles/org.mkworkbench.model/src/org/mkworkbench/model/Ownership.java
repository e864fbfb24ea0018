// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;

/**
 * Who owns what in one plan. What neither a kernel nor the pool names belongs to the host kernel, so the answer is derived and never
 * stored. Not thread-safe: use it on the thread that edits the plan, or on a copy of the plan.
 */
public final class Ownership {
	/** Kind of owner of a resource. */
	public enum Owner {
		HOST, POOL, KERNEL
	}

	private final Plan plan;
	private final Watch watch;
	private Map<EObject, List<SpawnedKernel>> kernels;
	private Set<EObject> spare;

	private Ownership(Plan plan, boolean live) {
		this.plan = plan;
		watch = live ? new Watch() : null;
		if (live) {
			plan.eAdapters().add(watch);
		}
	}

	/** An index that follows the plan until {@link #dispose()}. */
	public static Ownership watching(Plan plan) {
		return new Ownership(plan, true);
	}

	/** An index of the plan as it is now. */
	public static Ownership of(Plan plan) {
		return new Ownership(plan, false);
	}

	public Plan plan() {
		return plan;
	}

	/** Kernels that name this thread, PCI device or platform device, in plan order; more than one is a conflict. */
	public List<SpawnedKernel> kernelsOf(EObject resource) {
		build();
		return kernels.getOrDefault(resource, List.of());
	}

	/** The first kernel that names the resource, or null when the host or the pool has it. */
	public SpawnedKernel kernelOf(EObject resource) {
		List<SpawnedKernel> all = kernelsOf(resource);
		return all.isEmpty() ? null : all.getFirst();
	}

	public Owner ownerOf(EObject resource) {
		if (kernelOf(resource) != null) {
			return Owner.KERNEL;
		}
		return spare.contains(resource) ? Owner.POOL : Owner.HOST;
	}

	/** Threads of the machine that stay with the host kernel, in tree order. */
	public List<HardwareThread> hostThreads() {
		return threadsOf(Owner.HOST);
	}

	/** Threads of one kind of owner, in tree order. */
	public List<HardwareThread> threadsOf(Owner owner) {
		return MachineIndex.enclosing(plan, Design.class).map(Design::getMachine)
				.map(MachineIndex::threadsBelow).orElse(List.of()).stream().filter(thread -> ownerOf(thread) == owner).toList();
	}

	/** Bytes of a node that kernels and the pool's spare part take, without the pool's book-keeping. */
	public long grantedBytes(NumaNode node) {
		long bytes = plan.getPool() == null ? 0 : sum(plan.getPool().getMemory(), node);
		for (SpawnedKernel kernel : plan.getKernels()) {
			bytes = saturatedAdd(bytes, sum(kernel.getMemory(), node));
		}
		return bytes;
	}

	private static long sum(List<MemoryGrant> grants, NumaNode node) {
		long bytes = 0;
		for (MemoryGrant grant : grants) {
			if (Objects.equals(grant.getNode(), node)) {
				bytes = saturatedAdd(bytes, grant.getBytes());
			}
		}
		return bytes;
	}

	private static long saturatedAdd(long a, long b) {
		long sum = a + b;
		return ((a ^ sum) & (b ^ sum)) < 0 ? Long.MAX_VALUE : sum;
	}

	public void dispose() {
		if (watch != null) {
			plan.eAdapters().remove(watch);
		}
	}

	private void build() {
		if (kernels != null) {
			return;
		}
		Map<EObject, List<SpawnedKernel>> built = new HashMap<>();
		for (SpawnedKernel kernel : plan.getKernels()) {
			List<EObject> resources = new ArrayList<>(kernel.getThreads());
			resources.addAll(kernel.getDevices());
			resources.addAll(kernel.getPlatformDevices());
			resources.forEach(resource -> built.computeIfAbsent(resource, key -> new ArrayList<>(1)).add(kernel));
		}
		Set<EObject> free = new HashSet<>();
		if (plan.getPool() != null) {
			free.addAll(plan.getPool().getThreads());
			free.addAll(plan.getPool().getDevices());
			free.addAll(plan.getPool().getPlatformDevices());
		}
		kernels = built;
		spare = free;
	}

	/** Forgets the index on any change below the plan; it is built again when somebody asks. */
	private final class Watch extends EContentAdapter {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch()) {
				kernels = null;
				spare = null;
			}
		}
	}
}
