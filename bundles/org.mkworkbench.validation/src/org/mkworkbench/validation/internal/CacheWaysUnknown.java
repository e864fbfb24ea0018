// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-LLC-008: facts are missing to check a mask: whether there is a cache, its ways, or the ways that devices write into. */
final class CacheWaysUnknown extends PlanRule {
	CacheWaysUnknown() {
		super("MK-LLC-008", "Facts about cache ways missing", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<Holder> nowhere = new ArrayList<>();
		Map<Cache, List<Holder>> unknown = new LinkedHashMap<>();
		Map<Cache, List<Holder>> devices = new LinkedHashMap<>();
		for (Ways.Masked masked : Ways.kernels(context)) {
			Set<Cache> caches = context.lastLevelCaches(masked.holder().kernel());
			if (caches.isEmpty() && !masked.holder().kernel().getThreads().isEmpty()) {
				nowhere.add(masked.holder());
			}
			for (Cache cache : caches) {
				if (!Ways.known(cache)) {
					unknown.computeIfAbsent(cache, key -> new ArrayList<>()).add(masked.holder());
				} else if (cache.getSharedWays() == null) {
					devices.computeIfAbsent(cache, key -> new ArrayList<>()).add(masked.holder());
				}
			}
		}
		if (!nowhere.isEmpty()) {
			out.accept(finding("No cache above the CPUs of %s is known, so %s cannot be checked".formatted(labels(nowhere, " and "), masks(nowhere)), nowhere));
		}
		unknown.forEach((cache, holders) -> out.accept(finding("Nobody knows how many ways %s has, so the %s of %s cannot be checked".formatted(
				Words.cache(cache), verb(holders, "mask", "masks"), Words.and(holders.stream().map(Holder::label).toList())), holders).about(cache)));
		devices.forEach((cache, holders) -> out.accept(finding("Nobody knows which ways of %s devices write into as well, so they may evict data of %s"
				.formatted(Words.cache(cache), Words.and(holders.stream().map(Holder::label).toList())), holders).about(cache)));
	}

	private static String masks(List<Holder> holders) {
		return verb(holders, "its mask", "their masks");
	}

	private Finding finding(String message, List<Holder> holders) {
		return info(message, "Merge /sys and /sys/fs/resctrl of the machine").about(elements(holders));
	}
}
