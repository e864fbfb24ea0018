// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.model.GatheredMemory;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-MEM-012: CPUs or memory of a kernel are on several nodes. It works, but part of what it does is slow, and dialect V1 takes all memory of
 * a kernel from one node. Silent about memory that MK-MEM-011 speaks of.
 */
final class KernelSpread extends PlanRule {
	KernelSpread() {
		super("MK-MEM-012", "Kernel spread over several nodes", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			KernelPlaces places = new KernelPlaces(context, kernel);
			if (places.cpus().size() > 1 || isMemorySpread(places)) {
				out.accept(finding(context, kernel, places));
			}
		}
	}

	/** Memory far from the CPUs is MK-MEM-011. */
	private static boolean isMemorySpread(KernelPlaces places) {
		return places.memory().size() - places.farMemory().size() > 1;
	}

	private Finding finding(PlanContext context, SpawnedKernel kernel, KernelPlaces places) {
		List<String> parts = new ArrayList<>();
		if (places.cpus().size() > 1) {
			parts.add("CPUs on " + KernelPlaces.nodes(places.cpus().keySet()));
		}
		boolean memory = isMemorySpread(places);
		if (memory) {
			parts.add("memory of " + KernelPlaces.nodes(places.memory()));
		}
		boolean gathered = memory && context.plan().getDialect() == Dialect.V1;
		String remedy = gathered ? "Keep it on one node; dialect V1 takes all its memory from %s anyway".formatted(
				Words.node(GatheredMemory.nodes(kernel).getFirst())) : "Keep it on one node, unless one node is too small for it";
		List<FixProposal> fixes = new ArrayList<>();
		if (memory) {
			fixes.addAll(places.gather(GatheredMemory.nodes(kernel)));
		}
		if (places.cpus().size() > 1 && context.plan().getPool() != null) {
			fixes.add(keepCpus(context, kernel, places.cpus()));
		}
		return warning(Words.capitalised(context.label(kernel)) + " has " + Words.and(parts), remedy).about(kernel)
				.about(places.cpus().size() > 1 ? List.copyOf(places.cpus().keySet()) : places.memory()).fixedBy(fixes);
	}

	/** The CPUs off the node that has most of them, or of equal ones the boot CPU, become spare. */
	private static FixProposal keepCpus(PlanContext context, SpawnedKernel kernel, Map<NumaNode, List<HardwareThread>> cpus) {
		NumaNode home = null;
		for (Map.Entry<NumaNode, List<HardwareThread>> entry : cpus.entrySet()) {
			int more = home == null ? 1 : entry.getValue().size() - cpus.get(home).size();
			if (more > 0 || more == 0 && entry.getValue().contains(kernel.getThreads().getFirst())) {
				home = entry.getKey();
			}
		}
		List<HardwareThread> others = new ArrayList<>();
		for (Map.Entry<NumaNode, List<HardwareThread>> entry : cpus.entrySet()) {
			if (entry.getKey() != home) {
				others.addAll(entry.getValue());
			}
		}
		return new FixProposal.AssignThreads("Keep %s on %s: %s become spare".formatted(context.label(kernel), Words.node(home),
				shortCpus(others)).replaceFirst("(: CPU \\S+) become ", "$1 becomes "), context.plan().getPool().getUid(), uids(others));
	}
}
