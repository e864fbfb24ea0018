// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CPU-010: a kernel has fast and slow cores, so how long its work takes depends on where it runs. */
final class CoreKindsMixed extends PlanRule {
	CoreKindsMixed() {
		super("MK-CPU-010", "Kinds of cores mixed", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			Map<CpuKind, List<HardwareThread>> kinds = new LinkedHashMap<>();
			kernel.getThreads().stream().filter(thread -> thread.getKind() != null)
					.forEach(thread -> kinds.computeIfAbsent(thread.getKind(), key -> new ArrayList<>()).add(thread));
			if (kinds.size() > 1) {
				List<String> parts = new ArrayList<>();
				kinds.forEach((kind, threads) -> parts.add("%s of kind %s".formatted(shortCpus(threads), kind.getName() == null ? "unnamed" : kind.getName())));
				String message = "%s has %s".formatted(Words.capitalised(context.label(kernel)), Words.and(parts));
				out.accept((kernel.getRole() == KernelRole.REAL_TIME ? warning(message + ", so its times depend on where it runs", "Give it cores of one kind")
						: info(message, "Give it cores of one kind where steady times matter")).about(kernel).about(kernel.getThreads()));
			}
		}
	}
}
