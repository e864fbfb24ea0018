// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ROLE-002: whoever shares a last-level cache with a real-time kernel evicts its data. */
final class RealTimeWithoutWays extends PlanRule {
	/** A share of the cache to begin with, not a measurement. */
	private static final int SHARE = 4;

	RealTimeWithoutWays() {
		super("MK-ROLE-002", "Real-time kernel without cache ways", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : Neighbours.kernels(context, KernelRole.REAL_TIME)) {
			List<Cache> caches = context.lastLevelCaches(kernel).stream().filter(Ways::known).toList();
			Set<Holder> others = kernel.getLlcWayMask() == null && !caches.isEmpty() ? Neighbours.inCaches(context, kernel) : Set.of();
			if (!others.isEmpty()) {
				out.accept(warning("The real-time kernel %s has no cache ways of its own, so %s can evict its data from %s".formatted(context.label(kernel),
						Neighbours.names(others), Words.cache(caches.getFirst())), "Give it cache ways, or all CPUs below the cache").about(kernel)
						.about(caches).about(elements(List.copyOf(others))).fixedBy(proposal(context, kernel, caches)));
			}
		}
	}

	/** The highest free run that no device writes into. */
	private static List<FixProposal> proposal(PlanContext context, SpawnedKernel kernel, List<Cache> caches) {
		long free = -1;
		int wanted = Integer.MAX_VALUE;
		for (Cache cache : caches) {
			free &= Ways.all(cache) & ~(cache.getSharedWays() == null ? 0 : cache.getSharedWays());
			wanted = Math.min(wanted, Math.max(1, cache.getWays() / SHARE));
		}
		for (Ways.Masked masked : Ways.kernels(context)) {
			free &= ~masked.mask();
		}
		Pool pool = context.plan().getPool();
		if (pool != null && pool.getLlcWayMask() != null) {
			free &= pool.getLlcWayMask();
		}
		long run = Ways.longestRun(free);
		while (Long.bitCount(run) > wanted) {
			run &= run - 1;
		}
		return Ways.giveIfPossible(context.holder(kernel), run);
	}
}
