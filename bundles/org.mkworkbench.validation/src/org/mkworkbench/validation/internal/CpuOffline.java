// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CPU-002: an offline CPU is given away. The host cannot hand over a CPU that it does not run (baseline check 8 and 10: ENODEV, EBUSY). */
final class CpuOffline extends PlanRule {
	CpuOffline() {
		super("MK-CPU-002", "CPU offline", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		context.byHolders(context.usedThreads().stream().filter(thread -> !thread.isOnline()).toList()).forEach((holders, threads) -> {
			String cpus = Words.cpus(threads);
			out.accept(error("%s of %s %s offline".formatted(cpus, labels(holders, " and of "), verb(threads, "is", "are")),
					"Bring %s online before importing the machine, or give %s back to the host".formatted(it(threads), it(threads)))
					.about(threads).about(elements(holders)).fixedBy(giveThreads(threads, context.host())));
		});
	}
}
