// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.validation.Finding;
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
		for (Ways.Masked masked : Ways.kernels(context)) {
			Set<Cache> caches = context.lastLevelCaches(masked.holder().kernel());
			List<Cache> unknown = caches.stream().filter(cache -> !Ways.known(cache)).toList();
			List<Cache> devices = caches.stream().filter(cache -> Ways.known(cache) && cache.getSharedWays() == null).toList();
			String label = masked.holder().label();
			String gap = caches.isEmpty() ? "No cache above the CPUs of %s is known, so its mask cannot be checked".formatted(label)
					: !unknown.isEmpty() ? "Nobody knows how many ways %s has, so the mask of %s cannot be checked".formatted(Words.cache(unknown.getFirst()), label)
					: !devices.isEmpty() ? "Nobody knows which ways of %s devices write into as well, so they may evict data of %s"
							.formatted(Words.cache(devices.getFirst()), label)
					: null;
			if (gap != null && !(caches.isEmpty() && masked.holder().kernel().getThreads().isEmpty())) {
				out.accept(info(gap, "Merge /sys and /sys/fs/resctrl of the machine").about(masked.holder().element())
						.about(unknown.isEmpty() ? devices : unknown));
			}
		}
	}
}
