// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;

/** Way masks of last-level caches, a bit per way, and how they are called in sentences. */
final class Ways {
	/** Somebody who has a way mask. */
	record Masked(Holder holder, long mask) {
	}

	private Ways() {
	}

	/** Kernels with a mask in plan order, then the pool if it has one. */
	static List<Masked> masked(PlanContext context) {
		List<Masked> masked = new ArrayList<>(kernels(context));
		Pool pool = context.plan().getPool();
		if (pool != null && pool.getLlcWayMask() != null) {
			masked.add(new Masked(new Holder(Owner.POOL, pool, "the pool"), pool.getLlcWayMask()));
		}
		return masked;
	}

	/** Kernels with a mask in plan order. */
	static List<Masked> kernels(PlanContext context) {
		return context.plan().getKernels().stream().filter(kernel -> kernel.getLlcWayMask() != null)
				.map(kernel -> new Masked(context.holder(kernel), kernel.getLlcWayMask())).toList();
	}

	/** Last-level caches above CPUs of a kernel, in the order of its CPUs; of the pool those of all kernels that have a mask. */
	static Set<Cache> caches(PlanContext context, Masked masked) {
		if (masked.holder().isKernel()) {
			return context.lastLevelCaches(masked.holder().kernel());
		}
		Set<Cache> caches = new LinkedHashSet<>();
		kernels(context).forEach(kernel -> caches.addAll(context.lastLevelCaches(kernel.holder().kernel())));
		return caches;
	}

	static boolean known(Cache cache) {
		return cache.getWays() != null && cache.getWays() > 0;
	}

	/** All ways of a cache whose ways are known; a mask has 64 at most. */
	static long all(Cache cache) {
		return cache.getWays() >= Long.SIZE ? -1L : (1L << cache.getWays()) - 1;
	}

	/** The longest run of set bits; of two equal ones the higher, which devices rarely write into. */
	static long longestRun(long mask) {
		long best = 0;
		for (int low = 0; low < Long.SIZE; low++) {
			long run = 0;
			for (int way = low; way < Long.SIZE && (mask >>> way & 1) != 0; way++) {
				run |= 1L << way;
			}
			best = Long.bitCount(run) >= Long.bitCount(best) ? run : best;
		}
		return best;
	}

	/** {@code way 3}, {@code ways 8-11}. */
	static String text(long mask) {
		return (Long.bitCount(mask) == 1 ? "way " : "ways ") + (mask == 0 ? "none" : CacheWays.numbers(mask));
	}

	/** A fix that gives somebody another mask. */
	static FixProposal give(Holder holder, long mask) {
		return new FixProposal.SetCacheWays("Give %s %s".formatted(holder.label(), text(mask)), holder.uid(), mask);
	}

	/** A fix that gives somebody another mask, where it can be one. */
	static List<FixProposal> giveIfPossible(Holder holder, long mask) {
		return CacheWays.contiguous(mask) ? List.of(give(holder, mask)) : List.of();
	}

	static FixProposal remove(Holder holder) {
		return new FixProposal.SetCacheWays("Give %s no cache ways of its own".formatted(holder.label()), holder.uid(), null);
	}
}
