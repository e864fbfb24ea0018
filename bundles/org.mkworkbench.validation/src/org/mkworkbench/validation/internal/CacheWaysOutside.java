// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.Comparator;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-LLC-003: a mask names ways that a cache of the kernel's CPUs does not have. */
final class CacheWaysOutside extends PlanRule {
	CacheWaysOutside() {
		super("MK-LLC-003", "Way mask outside the cache", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Ways.Masked masked : Ways.masked(context)) {
			Ways.caches(context, masked).stream().filter(cache -> Ways.known(cache) && (masked.mask() & ~Ways.all(cache)) != 0)
					.min(Comparator.comparing(Cache::getWays)).ifPresent(cache -> out.accept(finding(masked, cache)));
		}
	}

	private Finding finding(Ways.Masked masked, Cache cache) {
		return error("%s has %s, but %s has only ways 0-%d".formatted(Words.capitalised(masked.holder().label()), Ways.text(masked.mask()),
				Words.cache(cache), cache.getWays() - 1), "Choose ways that the cache has").about(masked.holder().element(), cache)
				.fixedBy(Ways.giveIfPossible(masked.holder(), masked.mask() & Ways.all(cache)));
	}
}
