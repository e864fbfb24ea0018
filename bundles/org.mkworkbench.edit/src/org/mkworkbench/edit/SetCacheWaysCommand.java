// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;

/**
 * Sets the last-level cache ways of a kernel or of the pool, see {@link CacheWays}. The pool's ways are a superset of the kernels', so
 * they widen with a kernel's where the plan says which they are.
 */
public final class SetCacheWaysCommand extends ModelCommand {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private final Plan plan;
	/** A spawned kernel or the pool. */
	private final EObject owner;
	private final Long mask;

	/** @param owner a spawned kernel or the pool of the plan. @param mask bit per way; null: not partitioned, for the pool: the ways that kernels have */
	public SetCacheWaysCommand(Plan plan, EObject owner, Long mask) {
		super(mask == null ? "Do not partition the cache for " + Owners.name(owner)
				: "Give cache %s %s to %s".formatted(Long.bitCount(mask) == 1 ? "way" : "ways", CacheWays.numbers(mask), Owners.name(owner)));
		this.plan = plan;
		this.owner = owner;
		this.mask = mask;
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		if (!(owner instanceof SpawnedKernel || owner instanceof Pool)) {
			return "The host has the cache ways that nobody else has";
		}
		if (owner.eContainer() != plan) {
			return "The kernel is not in this plan";
		}
		return mask == null ? null : refuseMask();
	}

	private String refuseMask() {
		if (mask == 0) {
			return "At least one cache way is needed";
		}
		if (!CacheWays.contiguous(mask)) {
			return "Cache ways %s are not in a row; the processor takes no mask with gaps".formatted(CacheWays.numbers(mask));
		}
		List<Cache> caches = caches();
		if (caches.isEmpty()) {
			return "The machine has no last-level cache with a known number of ways; import it from a Linux root or hwloc file that tells them";
		}
		for (Cache cache : caches) {
			CacheWays ways = CacheWays.of(cache).orElseThrow();
			if ((mask & ~ways.allMask()) != 0) {
				return ways.ways() == 1 ? "The cache has 1 way only" : "The cache has %d ways only, 0-%d".formatted(ways.ways(), ways.ways() - 1);
			}
		}
		if (owner instanceof Pool) {
			for (SpawnedKernel kernel : plan.getKernels()) {
				long missing = kernel.getLlcWayMask() == null ? 0 : kernel.getLlcWayMask() & ~mask;
				if (missing != 0) {
					return "The pool must keep %s %s, which %s has".formatted(Long.bitCount(missing) == 1 ? "way" : "ways", CacheWays.numbers(missing),
							Owners.name(kernel));
				}
			}
		}
		return null;
	}

	/** Those above the kernel's CPUs; while it has none, and for the pool, all of the machine. */
	private List<Cache> caches() {
		List<Cache> near = owner instanceof SpawnedKernel kernel ? CacheWays.cachesOf(kernel) : List.of();
		return near.isEmpty() ? Owners.design(plan).map(Design::getMachine).map(CacheWays::lastLevel).orElse(List.of()) : near;
	}

	@Override
	void draft(Draft draft) {
		if (owner instanceof Pool) {
			draft.set(owner, MODEL.getPool_LlcWayMask(), mask);
			return;
		}
		draft.set(owner, MODEL.getSpawnedKernel_LlcWayMask(), mask);
		Long pool = plan.getPool() == null ? null : widened(plan, mask);
		if (pool != null) {
			draft.set(plan.getPool(), MODEL.getPool_LlcWayMask(), pool);
		}
	}

	/** The pool's ways with a kernel's, without gaps; null when the pool's need not change. */
	static Long widened(Plan plan, Long mask) {
		Long pool = plan.getPool() == null ? null : plan.getPool().getLlcWayMask();
		if (mask == null || pool == null || (mask & ~pool) == 0) {
			return null;
		}
		long union = mask | pool;
		int first = Long.numberOfTrailingZeros(union);
		return CacheWays.run(first, Long.SIZE - Long.numberOfLeadingZeros(union) - first);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(owner);
	}
}
