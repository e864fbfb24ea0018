// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ROLE-005: an update twin takes over from a kernel with as many CPUs and as much memory. */
final class UpdateTwinAlone extends PlanRule {
	UpdateTwinAlone() {
		super("MK-ROLE-005", "Update twin without a partner", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel twin : Neighbours.kernels(context, KernelRole.UPDATE_TWIN)) {
			long bytes = bytes(twin);
			if (!twin.getThreads().isEmpty() && bytes > 0 && context.plan().getKernels().stream()
					.noneMatch(other -> other != twin && other.getThreads().size() == twin.getThreads().size() && bytes(other) == bytes)) {
				out.accept(warning("The update twin %s has %d %s and %s, but no other kernel has as much, so it can take over from none".formatted(
						context.label(twin), twin.getThreads().size(), verb(twin.getThreads(), "CPU", "CPUs"), Words.size(bytes)),
						"Give it as many CPUs and as much memory as the kernel that it is to take over from").about(twin));
			}
		}
	}

	private static long bytes(SpawnedKernel kernel) {
		return kernel.getMemory().stream().mapToLong(grant -> Math.max(0, grant.getBytes())).reduce(0, (a, b) -> a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b);
	}
}
