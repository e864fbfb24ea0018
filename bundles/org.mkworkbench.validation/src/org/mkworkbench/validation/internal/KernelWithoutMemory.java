// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.MemoryProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-MEM-001: a kernel needs memory; instance-create refuses memory-bytes of 0. */
final class KernelWithoutMemory extends PlanRule {
	KernelWithoutMemory() {
		super("MK-MEM-001", "Kernel without memory", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (kernel.getMemory().isEmpty()) {
				List<FixProposal.GiveMemory> fixes = MemoryProposal.of(context, kernel.getThreads()).stream()
						.map(memory -> new FixProposal.GiveMemory("Give %s %s of %s".formatted(context.label(kernel), Words.size(memory.bytes()),
								Words.node(memory.node())), kernel.getUid(), memory.node().getUid(), memory.bytes())).toList();
				out.accept(error(Words.capitalised(context.label(kernel)) + " has no memory", "Give it memory of a node near its CPUs").about(kernel)
						.fixedBy(fixes));
			}
		}
	}
}
