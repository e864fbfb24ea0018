// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-MEM-011: a kernel has memory of a node on which it has no CPU, so that every access crosses the machine. Silent while the nodes of its
 * CPUs are unknown, and about nodes that have no CPUs at all, such as CXL memory.
 */
final class MemoryFarFromCpus extends PlanRule {
	MemoryFarFromCpus() {
		super("MK-MEM-011", "Memory of a node without the kernel's CPUs", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			KernelPlaces places = new KernelPlaces(context, kernel);
			List<NumaNode> far = places.farMemory();
			if (!far.isEmpty()) {
				out.accept(warning("%s has memory of %s, but its CPUs are on %s".formatted(Words.capitalised(context.label(kernel)),
						KernelPlaces.nodes(far), KernelPlaces.nodes(places.cpus().keySet())),
						"Give it memory of a node that its CPUs are on, or CPUs of the node that its memory is on")
						.about(kernel).about(far).fixedBy(places.gather(places.cpus().keySet())));
			}
		}
	}
}
