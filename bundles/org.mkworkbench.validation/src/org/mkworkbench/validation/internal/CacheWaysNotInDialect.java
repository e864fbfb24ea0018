// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-LLC-009: only dialect H has the property llc-way-mask. */
final class CacheWaysNotInDialect extends PlanRule {
	CacheWaysNotInDialect() {
		super("MK-LLC-009", "Cache ways that the dialect cannot say", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<Holder> holders = Ways.masked(context).stream().map(Ways.Masked::holder).toList();
		if (context.plan().getDialect() == Dialect.V1 && !holders.isEmpty()) {
			out.accept(info("Dialect V1 has no place for the cache ways of " + Words.and(holders.stream().map(Holder::label).toList()),
					"Set them with resctrl on the host, or choose dialect H").about(context.plan()).about(elements(holders)));
		}
	}
}
