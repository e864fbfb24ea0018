// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-LLC-002: masks of resctrl are one run of ways, except on processors of AMD, which take any. */
final class CacheWaysWithGap extends PlanRule {
	CacheWaysWithGap() {
		super("MK-LLC-002", "Way mask with a gap", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		if (takesGaps(context)) {
			return;
		}
		for (Ways.Masked masked : Ways.masked(context)) {
			long mask = masked.mask();
			if (mask != 0 && !CacheWays.contiguous(mask)) {
				List<FixProposal> fixes = new ArrayList<>();
				fixes.add(Ways.give(masked.holder(), Ways.longestRun(mask)));
				long filled = -1L >>> Long.numberOfLeadingZeros(mask) & -1L << Long.numberOfTrailingZeros(mask);
				if (Ways.kernels(context).stream().allMatch(other -> other.holder().equals(masked.holder()) || (other.mask() & filled) == 0)) {
					fixes.add(Ways.give(masked.holder(), filled));
				}
				out.accept(error("%s has %s of the cache, which are not next to each other".formatted(Words.capitalised(masked.holder().label()),
						Ways.text(mask)), "Choose one run of ways").about(masked.holder().element()).fixedBy(fixes));
			}
		}
	}

	/** Linux sets arch_has_sparse_bitmasks for every processor of AMD (arch/x86/kernel/cpu/resctrl/core.c). */
	private static boolean takesGaps(PlanContext context) {
		return context.threads().stream().findFirst().flatMap(MachineIndex::packageOf).map(Package::getModel)
				.filter(model -> model != null && model.startsWith("AMD")).isPresent();
	}
}
