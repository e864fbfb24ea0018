// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-LLC-006: devices write into some ways as well (Intel DDIO; shareable_bits of resctrl) and evict what a kernel has there. */
final class CacheWaysOfDevices extends PlanRule {
	CacheWaysOfDevices() {
		super("MK-LLC-006", "Devices write into ways of a kernel", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Ways.Masked masked : Ways.kernels(context)) {
			if (masked.holder().kernel().getRole() == KernelRole.PACKET_PROCESSING) {
				continue; // finds the packets there that its network card has just written
			}
			context.lastLevelCaches(masked.holder().kernel()).stream()
					.filter(cache -> cache.getSharedWays() != null && (cache.getSharedWays() & masked.mask()) != 0).findFirst()
					.ifPresent(cache -> out.accept(finding(masked, cache)));
		}
	}

	private Finding finding(Ways.Masked masked, Cache cache) {
		return info("Devices write into %s of %s as well, which %s has; their traffic evicts its data"
				.formatted(Ways.text(cache.getSharedWays() & masked.mask()), Words.cache(cache), masked.holder().label()),
				"Choose other ways where steady times matter").about(masked.holder().element(), cache)
				.fixedBy(Ways.giveIfPossible(masked.holder(), masked.mask() & ~cache.getSharedWays()));
	}
}
