// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-LLC-007: a kernel has one mask, but caches whose ways differ in number or size, so that it means another share in each. */
final class CachesWithDifferentWays extends PlanRule {
	CachesWithDifferentWays() {
		super("MK-LLC-007", "Caches with different ways", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Ways.Masked masked : Ways.kernels(context)) {
			Map<Integer, Cache> caches = new TreeMap<>();
			context.lastLevelCaches(masked.holder().kernel()).stream().filter(Ways::known).forEach(cache -> caches.putIfAbsent(cache.getWays(), cache));
			if (caches.size() > 1) {
				List<String> parts = caches.values().stream().map(cache -> "%s has %d ways".formatted(Words.cache(cache), cache.getWays())).toList();
				out.accept(warning("%s, so %s of %s are another share in each".formatted(Words.capitalised(Words.and(parts)), Ways.text(masked.mask()),
						masked.holder().label()), "Take the CPUs from below caches that are alike").about(masked.holder().element()).about(caches.values()));
			}
		}
	}
}
