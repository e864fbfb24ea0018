// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CPU-007: the ordered list of a kernel names a CPU more than once; the editor makes no such list, a file edited by hand may. */
final class CpuListedTwice extends PlanRule {
	CpuListedTwice() {
		super("MK-CPU-007", "CPU listed twice in one kernel", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			List<HardwareThread> repeated = repeated(context, kernel.getThreads());
			if (!repeated.isEmpty()) {
				out.accept(error("%s %s listed more than once in %s".formatted(Words.cpus(repeated), verb(repeated, "is", "are"), context.label(kernel)),
						"Keep the first mention only").about(repeated).about(kernel)
						.fixedBy(new FixProposal.RemoveRepeatedThreads("List every CPU of " + context.label(kernel) + " once", kernel.getUid())));
			}
		}
	}

	private static List<HardwareThread> repeated(PlanContext context, EList<HardwareThread> threads) {
		Set<HardwareThread> seen = new HashSet<>();
		return context.sorted(threads.stream().filter(thread -> !seen.add(thread)).toList());
	}
}
