// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Words;

/** Who runs beside a kernel on the same hardware. */
final class Neighbours {
	private Neighbours() {
	}

	/** Kernels and the host that run on these CPUs, apart from the kernel itself; offline CPUs and spare ones of the pool run nothing. */
	static Map<Holder, List<HardwareThread>> on(PlanContext context, Collection<HardwareThread> threads, SpawnedKernel kernel) {
		Map<Holder, List<HardwareThread>> neighbours = new LinkedHashMap<>();
		for (HardwareThread thread : threads) {
			Holder holder = context.holders(thread).getFirst();
			if (thread.isOnline() && holder.owner() != Owner.POOL && holder.kernel() != kernel) {
				neighbours.computeIfAbsent(holder, key -> new ArrayList<>()).add(thread);
			}
		}
		return neighbours;
	}

	/** All threads of the cores that a kernel has a thread of. */
	static Set<HardwareThread> cores(SpawnedKernel kernel) {
		Set<HardwareThread> threads = new LinkedHashSet<>();
		kernel.getThreads().forEach(thread -> threads.addAll(MachineIndex.siblings(thread)));
		return threads;
	}

	/** Who runs below the last-level caches of a kernel and is not kept apart from it by way masks. */
	static Set<Holder> inCaches(PlanContext context, SpawnedKernel kernel) {
		Set<Holder> neighbours = new LinkedHashSet<>();
		context.lastLevelCaches(kernel).forEach(cache -> neighbours.addAll(on(context, MachineIndex.threadsBelow(cache), kernel).keySet()));
		Long mask = kernel.getLlcWayMask();
		// the host gives up the ways of its kernels
		neighbours.removeIf(other -> mask != null
				&& (!other.isKernel() || other.kernel().getLlcWayMask() != null && (other.kernel().getLlcWayMask() & mask) == 0));
		return neighbours;
	}

	static List<SpawnedKernel> kernels(PlanContext context, KernelRole role) {
		return context.plan().getKernels().stream().filter(kernel -> kernel.getRole() == role).toList();
	}

	static String names(Collection<Holder> holders) {
		return Words.and(holders.stream().map(Holder::label).toList());
	}
}
