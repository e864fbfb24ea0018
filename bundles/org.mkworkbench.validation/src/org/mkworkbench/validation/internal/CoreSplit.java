// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-CPU-005: threads of one core run different kernels, which then slow each other and can observe each other through the core.
 * A sibling that is offline or spare in the pool runs nothing and splits no core.
 */
final class CoreSplit extends PlanRule {
	CoreSplit() {
		super("MK-CPU-005", "SMT siblings split between kernels", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Map<Set<Holder>, List<HardwareThread>> split = new LinkedHashMap<>();
		Map<Set<Holder>, Integer> cores = new LinkedHashMap<>();
		for (List<HardwareThread> core : context.cores()) {
			List<HardwareThread> running = core.stream().filter(thread -> thread.isOnline()
					&& context.holders(thread).stream().anyMatch(holder -> holder.owner() != Owner.POOL)).toList();
			Set<Holder> owners = owners(context, running);
			if (owners.size() > 1) {
				split.computeIfAbsent(owners, key -> new ArrayList<>()).addAll(running);
				cores.merge(owners, 1, Integer::sum);
			}
		}
		split.forEach((owners, threads) -> out.accept(finding(context, owners, threads, cores.get(owners))));
	}

	/** One owner per thread: a thread with several is another rule's matter. */
	private static Set<Holder> owners(PlanContext context, Collection<HardwareThread> threads) {
		Set<Holder> owners = new LinkedHashSet<>();
		threads.forEach(thread -> owners.add(context.holders(thread).getFirst()));
		return owners;
	}

	private Finding finding(PlanContext context, Set<Holder> owners, List<HardwareThread> threads, int cores) {
		List<String> parts = new ArrayList<>();
		// the CPUs of a kernel are the better place for a mark than those of the host
		List<HardwareThread> ordered = threads.stream()
				.sorted(Comparator.comparing(thread -> !context.holders(thread).getFirst().isKernel())).toList();
		List<FixProposal> fixes = new ArrayList<>();
		for (Holder owner : owners) {
			List<HardwareThread> own = threads.stream().filter(thread -> context.holders(thread).getFirst().equals(owner)).toList();
			parts.add(Words.cpus(own) + " of " + owner.label());
			List<HardwareThread> others = threads.stream().filter(thread -> !own.contains(thread)).toList();
			fixes.add(giveThreads(others, owner));
		}
		return warning(Words.and(parts) + (cores == 1 ? " share a core" : " share " + cores + " cores"),
				"Give all threads of " + (cores == 1 ? "the core" : "each core") + " to one kernel")
				.about(ordered).about(elements(List.copyOf(owners))).fixedBy(fixes);
	}
}
