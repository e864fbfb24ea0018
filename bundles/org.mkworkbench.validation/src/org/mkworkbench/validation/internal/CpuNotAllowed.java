// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-CPU-003: the machine was read where not all its CPUs were allowed, such as in a container (cpuset), and one of these is given away.
 * The CPU may be free in truth, so this is no error.
 */
final class CpuNotAllowed extends PlanRule {
	CpuNotAllowed() {
		super("MK-CPU-003", "CPU not allowed", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		context.byHolders(context.usedThreads().stream().filter(thread -> thread.isOnline() && !thread.isAllowed()).toList())
				.forEach((holders, threads) -> out.accept(
						warning("%s of %s %s not allowed where the machine was read".formatted(Words.cpus(threads), labels(holders, " and of "),
								verb(threads, "was", "were")), "Read the machine again outside of any container, or give %s back to the host"
								.formatted(it(threads))).about(threads).about(elements(holders)).fixedBy(giveBackCores(context, threads, false))));
	}
}
