// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ROLE-001: whoever runs on the other thread of a core delays real-time work by an amount that nobody can bound. */
final class RealTimeCoreShared extends PlanRule {
	RealTimeCoreShared() {
		super("MK-ROLE-001", "Real-time kernel shares a core", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : Neighbours.kernels(context, KernelRole.REAL_TIME)) {
			Map<Holder, List<HardwareThread>> others = Neighbours.on(context, Neighbours.cores(kernel), kernel);
			if (!others.isEmpty()) {
				List<HardwareThread> threads = others.values().stream().flatMap(List::stream).toList();
				out.accept(warning("The real-time kernel %s shares cores with %s of %s, so nobody can bound its delays".formatted(context.label(kernel),
						Words.cpus(threads), Neighbours.names(others.keySet())), "Give it whole cores").about(kernel).about(threads)
						.about(elements(List.copyOf(others.keySet())))
						.fixedBy(giveThreads(threads, context.holder(kernel))));
			}
		}
	}
}
