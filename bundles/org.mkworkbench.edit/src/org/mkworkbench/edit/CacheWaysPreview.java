// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;

/** What it would mean for a kernel to have some ways of a cache, in words for the card at the pointer. */
public final class CacheWaysPreview {
	private CacheWaysPreview() {
	}

	/**
	 * Headline {@code ways 8-11 → rt}, detail {@code 4 of 15 ways, 12 MiB of 45 MiB}.
	 *
	 * @param cache the cache under the pointer; the mask holds for all caches that the kernel's CPUs are below
	 * @param mask  null: not partitioned
	 */
	public static AssignmentPreview of(Plan plan, Cache cache, SpawnedKernel kernel, Long mask) {
		String refusal = new SetCacheWaysCommand(plan, kernel, mask).refusal().orElse(null);
		CacheWays ways = CacheWays.of(cache).orElse(null);
		if (refusal == null && ways == null) {
			refusal = "The number of ways of this cache is unknown";
		}
		if (refusal != null) {
			return new AssignmentPreview(false, refusal.equals(ModelCommand.NOTHING) ? unchanged(kernel) : refusal, "", List.of());
		}
		if (mask == null) {
			return new AssignmentPreview(true, "All ways → " + Owners.name(kernel), "not partitioned, shared with everybody on this cache", List.of());
		}
		int count = Long.bitCount(mask);
		Long bytes = ways.bytes(mask);
		List<String> detail = new ArrayList<>();
		detail.add("%d of %d ways%s".formatted(count, ways.ways(),
				bytes == null ? "" : ", " + new ByteSize(bytes).rounded() + " of " + new ByteSize(cache.getSize()).rounded()));
		int caches = CacheWays.cachesOf(kernel).size();
		if (caches > 1) {
			detail.add("in each of its " + caches + " caches");
		}
		return new AssignmentPreview(true, "%s → %s".formatted(named(mask), Owners.name(kernel)), String.join(" · ", detail),
				problems(plan, ways, kernel, mask));
	}

	private static String unchanged(SpawnedKernel kernel) {
		return Owners.name(kernel) + (kernel.getLlcWayMask() == null ? " is not partitioned already" : " has these ways already");
	}

	/** {@code way 8} or {@code ways 8-11}. */
	private static String named(long mask) {
		return (Long.bitCount(mask) == 1 ? "way " : "ways ") + CacheWays.numbers(mask);
	}

	private static List<String> problems(Plan plan, CacheWays ways, SpawnedKernel kernel, long mask) {
		List<String> problems = new ArrayList<>();
		List<SpawnedKernel> neighbours = new ArrayList<>(CacheWays.kernelsOn(plan, ways.cache()));
		if (!neighbours.remove(kernel) && !kernel.getThreads().isEmpty()) {
			problems.add(Owners.name(kernel) + " has no CPU under this cache");
		}
		long others = mask;
		for (SpawnedKernel neighbour : neighbours) {
			long its = neighbour.getLlcWayMask() == null ? 0 : neighbour.getLlcWayMask();
			others |= its;
			if ((its & mask) != 0) {
				problems.add("overlaps %s in %s".formatted(Owners.name(neighbour), named(its & mask)));
			}
		}
		long shared = mask & ways.sharedMask();
		if (shared != 0) {
			problems.add("%s %s shared with devices that write into the cache".formatted(named(shared), Long.bitCount(shared) == 1 ? "is" : "are"));
		}
		if ((others & ways.allMask()) == ways.allMask()) {
			problems.add("leaves the host no way of its own");
		}
		Long pool = SetCacheWaysCommand.widened(plan, mask);
		if (pool != null) {
			problems.add("widens the pool to " + named(pool));
		}
		return problems;
	}
}
