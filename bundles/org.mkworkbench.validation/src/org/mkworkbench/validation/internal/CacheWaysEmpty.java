// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-LLC-001: a mask without ways leaves a kernel no cache; the host refuses it (llc-way-mask, non-zero). */
final class CacheWaysEmpty extends PlanRule {
	CacheWaysEmpty() {
		super("MK-LLC-001", "Way mask without ways", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Ways.Masked masked : Ways.masked(context)) {
			if (masked.mask() == 0) {
				out.accept(error("%s has a cache way mask without a single way".formatted(Words.capitalised(masked.holder().label())),
						"Give it ways, or no mask at all").about(masked.holder().element()).fixedBy(Ways.remove(masked.holder())));
			}
		}
	}
}
