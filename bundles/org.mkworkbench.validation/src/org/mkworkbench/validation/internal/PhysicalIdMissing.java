// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-PHYS-001: device trees name CPUs by physical id (x86 APIC id, arm64 MPIDR, riscv hart id), which is not the Linux number. */
final class PhysicalIdMissing extends PlanRule {
	PhysicalIdMissing() {
		super("MK-PHYS-001", "Physical id missing", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<FixProposal> fixes = canAssume(context)
				? List.of(new FixProposal.AssumePhysicalIds("Set physical id = Linux number for the machine, marked as assumed")) : List.of();
		context.byHolders(context.usedThreads().stream().filter(thread -> thread.getPhysicalId() == null).toList())
				.forEach((holders, threads) -> out.accept(error("%s of %s %s no known physical id, so the plan cannot be exported".formatted(
						Words.cpus(threads).replace(" (physical id unknown)", ""), labels(holders, " and of "), verb(threads, "has", "have")),
						"Merge /proc and /sys of the machine, which hold it" + (fixes.isEmpty() ? ""
								: ", or set physical id = Linux number; it is then marked as assumed"))
						.about(threads).about(elements(holders)).fixedBy(fixes)));
	}

	/** False when a CPU has no Linux number, or when a known physical id is the Linux number of a CPU without one. */
	private static boolean canAssume(PlanContext context) {
		Set<Long> known = new HashSet<>();
		context.threads().forEach(thread -> known.add(thread.getPhysicalId()));
		return context.threads().stream().filter(thread -> thread.getPhysicalId() == null)
				.allMatch(thread -> thread.getOsIndex() != null && thread.getOsIndex() >= 0 && !known.contains((long) thread.getOsIndex()));
	}
}
