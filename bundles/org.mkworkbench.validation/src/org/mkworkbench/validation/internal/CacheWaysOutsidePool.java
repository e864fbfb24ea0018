// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-LLC-004: a kernel's ways are a part of the pool's. */
final class CacheWaysOutsidePool extends PlanRule {
	CacheWaysOutsidePool() {
		super("MK-LLC-004", "Way mask outside the pool's", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Pool pool = context.plan().getPool();
		if (pool == null || pool.getLlcWayMask() == null || pool.getLlcWayMask() == 0) {
			return;
		}
		long ways = pool.getLlcWayMask();
		Holder holder = new Holder(Owner.POOL, pool, "the pool");
		for (Ways.Masked masked : Ways.kernels(context)) {
			if ((masked.mask() & ~ways) != 0) {
				List<FixProposal> fixes = new ArrayList<>(Ways.giveIfPossible(masked.holder(), masked.mask() & ways));
				fixes.addAll(Ways.giveIfPossible(holder, masked.mask() | ways));
				out.accept(error("%s has %s of the cache, but the pool has only %s".formatted(Words.capitalised(masked.holder().label()),
						Ways.text(masked.mask()), Ways.text(ways)), "Choose ways of the pool, or give the pool more")
						.about(masked.holder().element(), pool).fixedBy(fixes));
			}
		}
	}
}
