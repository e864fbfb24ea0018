// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-NAME-003: two kernels of a plan have the same name (instance-create: EEXIST), or a kernel is called as the host kernel is. */
final class KernelNameUsedTwice extends PlanRule {
	KernelNameUsedTwice() {
		super("MK-NAME-003", "Kernel name used twice", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Map<String, List<Kernel>> users = new LinkedHashMap<>();
		context.plan().getKernels().stream().filter(kernel -> !KernelNames.missing(kernel))
				.forEach(kernel -> users.computeIfAbsent(kernel.getName(), key -> new ArrayList<>()).add(kernel));
		Kernel host = context.plan().getHostKernel();
		if (host != null && users.containsKey(host.getName())) {
			users.get(host.getName()).addFirst(host);
		}
		users.forEach((name, kernels) -> {
			if (kernels.size() > 1) {
				List<String> who = kernels.stream().map(KernelNameUsedTwice::who).toList();
				// the first keeps the name
				List<SpawnedKernel> others = kernels.stream().skip(1).map(SpawnedKernel.class::cast).toList();
				out.accept(error("The name %s belongs to %s".formatted(Words.quoted(name), Words.and(who)), "Give each kernel its own name")
						.about(others).about(kernels.getFirst()).fixedBy(others.stream().map(kernel -> KernelNames.rename(context, kernel)).toList()));
			}
		});
	}

	private static String who(Kernel kernel) {
		return switch (kernel) {
		case SpawnedKernel spawned when spawned.getId() != null -> "the kernel with id " + spawned.getId() + " [" + kernel.getUid() + "]";
		case SpawnedKernel spawned -> "the kernel [" + kernel.getUid() + "]";
		default -> "the host kernel";
		};
	}
}
