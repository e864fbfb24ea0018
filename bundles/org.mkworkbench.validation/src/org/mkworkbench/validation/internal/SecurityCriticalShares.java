// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.model.IommuGroups;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ROLE-004: caches, cores and IOMMU groups are where one kernel observes or reaches another. */
final class SecurityCriticalShares extends PlanRule {
	SecurityCriticalShares() {
		super("MK-ROLE-004", "Security-critical kernel shares hardware", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : Neighbours.kernels(context, KernelRole.SECURITY_CRITICAL)) {
			Set<Holder> cores = Neighbours.on(context, Neighbours.cores(kernel), kernel).keySet();
			Set<Holder> caches = Neighbours.inCaches(context, kernel);
			Set<Holder> groups = new LinkedHashSet<>();
			kernel.getDevices().forEach(device -> IommuGroups.group(device).stream().map(other -> context.holders(other).getFirst())
					.filter(holder -> holder.owner() != Owner.POOL && holder.kernel() != kernel).forEach(groups::add));
			List<String> parts = new ArrayList<>();
			add(parts, "cores", cores);
			add(parts, "the last-level cache", caches);
			add(parts, "an IOMMU group", groups);
			if (!parts.isEmpty()) {
				Set<Holder> all = new LinkedHashSet<>(cores);
				all.addAll(caches);
				all.addAll(groups);
				out.accept(warning("The security-critical kernel %s shares %s".formatted(context.label(kernel), Words.and(parts)),
						"Give it whole cores, cache ways of its own and whole IOMMU groups").about(kernel).about(elements(List.copyOf(all))));
			}
		}
	}

	private static void add(List<String> parts, String what, Set<Holder> others) {
		if (!others.isEmpty()) {
			parts.add(what + " with " + Neighbours.names(others));
		}
	}
}
