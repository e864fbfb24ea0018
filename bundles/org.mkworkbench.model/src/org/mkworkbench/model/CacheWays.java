// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;

/**
 * The ways of one last-level cache that can be divided between kernels. A mask has a bit per way, bit 0 for way 0. It is the L3 capacity
 * mask of Linux resctrl (kernel Documentation/filesystems/resctrl.rst), 32 bits wide in a baseline, so only caches of level 3 and above
 * with 1..32 ways count. One mask per kernel holds for all last-level caches that its CPUs are below; the host has the ways that nobody
 * else has.
 */
public final class CacheWays {
	/** The way mask of a baseline is a 32-bit cell. */
	public static final int MAX_WAYS = 32;
	/** Linux divides level 3 for multikernel instances; a level 2 serves one core or a cluster. */
	private static final int MIN_LEVEL = 3;

	private final Cache cache;

	private CacheWays(Cache cache) {
		this.cache = cache;
	}

	/** Empty for inner caches and where the number of ways is unknown, above 32 or not a number of ways (fully associative). */
	public static Optional<CacheWays> of(Cache cache) {
		if (cache == null || cache.getWays() == null || cache.getWays() < 1 || cache.getWays() > MAX_WAYS || cache.getLevel() < MIN_LEVEL
				|| cache.getKind() == CacheKind.INSTRUCTION) {
			return Optional.empty();
		}
		boolean inner = MachineIndex.enclosing(cache.eContainer(), Cache.class)
				.filter(outer -> outer.getKind() != CacheKind.INSTRUCTION && outer.getLevel() > cache.getLevel()).isPresent();
		return inner ? Optional.empty() : Optional.of(new CacheWays(cache));
	}

	/** Last-level caches with known ways, in tree order. */
	public static List<Cache> lastLevel(Machine machine) {
		Set<Cache> found = new LinkedHashSet<>();
		MachineIndex.threadsBelow(machine).forEach(thread -> MachineIndex.lastLevelCache(thread).filter(cache -> of(cache).isPresent()).ifPresent(found::add));
		return List.copyOf(found);
	}

	/** Last-level caches with known ways that a CPU of the kernel is below, in the order of its CPUs. */
	public static List<Cache> cachesOf(SpawnedKernel kernel) {
		Set<Cache> found = new LinkedHashSet<>();
		kernel.getThreads().forEach(thread -> MachineIndex.lastLevelCache(thread).filter(cache -> of(cache).isPresent()).ifPresent(found::add));
		return List.copyOf(found);
	}

	/** Kernels with a CPU below the cache, in plan order. */
	public static List<SpawnedKernel> kernelsOn(Plan plan, Cache cache) {
		Set<HardwareThread> below = new HashSet<>(MachineIndex.threadsBelow(cache));
		return plan.getKernels().stream().filter(kernel -> kernel.getThreads().stream().anyMatch(below::contains)).toList();
	}

	/** True for one run of ones; processors take no other mask (Intel SDM 3B, 17.19.2). */
	public static boolean contiguous(long mask) {
		long shifted = mask == 0 ? 0 : mask >>> Long.numberOfTrailingZeros(mask);
		return mask != 0 && (shifted & shifted + 1) == 0;
	}

	/** A mask of some ways in a row. @param first from 0. @param count 0..32 */
	public static long run(int first, int count) {
		return (1L << count) - 1 << first;
	}

	/** {@code 8-11,14}; empty for no way. */
	public static String numbers(long mask) {
		return CpuSet.of(IntStream.range(0, Long.SIZE).filter(way -> (mask >>> way & 1) != 0).boxed().toList()).toString();
	}

	public Cache cache() {
		return cache;
	}

	/** 1..32. */
	public int ways() {
		return cache.getWays();
	}

	/** All ways of the cache. */
	public long allMask() {
		return run(0, ways());
	}

	/** Null where the size of the cache is unknown. */
	public Long bytesPerWay() {
		return cache.getSize() == null ? null : cache.getSize() / ways();
	}

	/** Ways that devices write into as well, such as Intel DDIO; 0 when unknown. */
	public long sharedMask() {
		return cache.getSharedWays() == null ? 0 : cache.getSharedWays() & allMask();
	}

	/** Ways that kernels on this cache have for themselves, and the pool's when the plan says which. */
	public long takenMask(Plan plan) {
		long taken = plan.getPool() == null || plan.getPool().getLlcWayMask() == null ? 0 : plan.getPool().getLlcWayMask();
		for (SpawnedKernel kernel : kernelsOn(plan, cache)) {
			taken |= Objects.requireNonNullElse(kernel.getLlcWayMask(), 0L);
		}
		return taken & allMask();
	}

	/** Ways that stay with the host. */
	public long hostMask(Plan plan) {
		return allMask() & ~takenMask(plan);
	}

	/** Bytes of the ways of a mask that the cache has; null where its size is unknown. */
	public Long bytes(long mask) {
		return bytesPerWay() == null ? null : bytesPerWay() * Long.bitCount(mask & allMask());
	}

	/** {@code ways 8-11 · 4.5 MiB}, {@code way 3}, {@code no ways}. Ways that the cache does not have are named but have no size. */
	public String text(long mask) {
		if (mask == 0) {
			return "no ways";
		}
		Long bytes = bytes(mask);
		return (Long.bitCount(mask) == 1 ? "way " : "ways ") + numbers(mask) + (bytes == null ? "" : " · " + new ByteSize(bytes).rounded());
	}

	/** {@code L3 cache, 15 ways, 45 MiB}. */
	@Override
	public String toString() {
		return "L%d cache, %d %s%s".formatted(cache.getLevel(), ways(), ways() == 1 ? "way" : "ways",
				cache.getSize() == null ? "" : ", " + new ByteSize(cache.getSize()).rounded());
	}
}
