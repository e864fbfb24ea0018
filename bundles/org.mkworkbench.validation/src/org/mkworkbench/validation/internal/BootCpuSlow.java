// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CPU-011: the first CPU of a kernel starts it and receives its messages; a slow one delays both. */
final class BootCpuSlow extends PlanRule {
	BootCpuSlow() {
		super("MK-CPU-011", "Kernel boots on an efficiency core", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (kernel.getThreads().isEmpty() || efficiency(kernel.getThreads().getFirst()) == null) {
				continue;
			}
			HardwareThread boot = kernel.getThreads().getFirst();
			kernel.getThreads().stream().filter(thread -> efficiency(thread) != null && efficiency(thread) > efficiency(boot)).findFirst().ifPresent(fast -> {
				List<HardwareThread> order = new ArrayList<>(kernel.getThreads());
				order.remove(fast);
				order.addFirst(fast);
				out.accept(info("%s boots on %s and receives its messages there, though it has faster CPUs".formatted(Words.capitalised(context.label(kernel)),
						Words.cpus(List.of(boot))), "List a faster CPU first").about(kernel, boot, fast).fixedBy(
								new FixProposal.OrderThreads("Boot %s on %s".formatted(context.label(kernel), shortCpus(List.of(fast))), kernel.getUid(), uids(order))));
			});
		}
	}

	private static Integer efficiency(HardwareThread thread) {
		return thread.getKind() == null ? null : thread.getKind().getEfficiency();
	}
}
