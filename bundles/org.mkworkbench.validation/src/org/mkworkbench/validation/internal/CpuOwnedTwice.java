// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CPU-001: two kernels, or a kernel and the spare part of the pool, name the same CPU. */
final class CpuOwnedTwice extends PlanRule {
	CpuOwnedTwice() {
		super("MK-CPU-001", "CPU owned twice", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		context.byHolders(context.usedThreads()).forEach((holders, threads) -> {
			if (holders.size() > 1) {
				out.accept(error(Words.cpus(threads) + verb(threads, " belongs to ", " belong to ") + labels(holders, " and to "),
						"Keep " + it(threads) + " in one of them").about(threads).about(elements(holders))
						.fixedBy(holders.stream().map(holder -> new FixProposal.AssignThreads("Keep " + shortCpus(threads) + " in " + holder.label(),
								holder.uid(), uids(threads))).toList()));
			}
		});
	}
}
