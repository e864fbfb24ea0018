// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-LLC-005: two kernels have the same ways. Under one cache they evict each other's data; under different caches nothing happens in
 * the machine, but a host of dialect H compares the masks without regard to caches.
 */
final class CacheWaysShared extends PlanRule {
	CacheWaysShared() {
		super("MK-LLC-005", "Cache ways of two kernels overlap", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<Ways.Masked> kernels = Ways.kernels(context);
		for (int i = 0; i < kernels.size(); i++) {
			for (Ways.Masked other : kernels.subList(i + 1, kernels.size())) {
				if ((kernels.get(i).mask() & other.mask()) != 0) {
					out.accept(finding(context, kernels.get(i), other));
				}
			}
		}
	}

	private Finding finding(PlanContext context, Ways.Masked one, Ways.Masked two) {
		long overlap = one.mask() & two.mask();
		Set<Cache> common = new LinkedHashSet<>(context.lastLevelCaches(one.holder().kernel()));
		common.retainAll(context.lastLevelCaches(two.holder().kernel()));
		List<Cache> caches = List.copyOf(common);
		String both = "%s and %s both have %s".formatted(Words.capitalised(one.holder().label()), two.holder().label(), Ways.text(overlap));
		Finding finding = caches.isEmpty()
				? info(both + ", though of different caches; a host of dialect H compares masks, not caches", "Choose different ways for dialect H")
				: error(both + " of " + Words.cache(caches.getFirst()) + (caches.size() == 1 ? "" : " and of %d more".formatted(caches.size() - 1)),
						"Give each way to one kernel");
		List<FixProposal> fixes = new ArrayList<>(Ways.giveIfPossible(two.holder(), two.mask() & ~overlap));
		fixes.addAll(Ways.giveIfPossible(one.holder(), one.mask() & ~overlap));
		return finding.about(one.holder().element(), two.holder().element()).about(caches).fixedBy(fixes);
	}
}
