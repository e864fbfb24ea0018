// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.AddressRanges.Range;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-MEM-014: a kernel with PCI devices has no memory below 4 GiB, where devices that can address 32 bits only read and write and where
 * Linux keeps the bounce buffers (SWIOTLB) for them. Certain with fixed addresses only; otherwise an info, and nothing at all while the
 * machine's memory map is unknown.
 */
final class NoLowMemory extends PlanRule {
	/** What a device with 32-bit DMA addresses can reach. */
	private static final Range LOW = new Range(0, 1L << 32);
	private static final String WHY = "for devices with 32-bit DMA and for the bounce buffers (SWIOTLB) that stand in for it";

	NoLowMemory() {
		super("MK-MEM-014", "No memory below 4 GiB for devices", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Machine machine = context.machine().orElse(null);
		if (machine == null || AddressRanges.memory(machine, null).isEmpty()) {
			return;
		}
		List<SpawnedKernel> never = new ArrayList<>();
		List<SpawnedKernel> perhaps = new ArrayList<>();
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			List<MemoryGrant> grants = kernel.getMemory().stream().filter(grant -> grant.getBytes() > 0 && grant.getNode() != null).toList();
			if (kernel.getDevices().isEmpty() || grants.isEmpty() || grants.stream().anyMatch(NoLowMemory::isLow)) {
				continue;
			}
			if (grants.stream().allMatch(grant -> grant.getBase() != null)) {
				out.accept(warning(Words.capitalised(context.label(kernel)) + " has PCI devices, but its fixed addresses leave it no memory below 4 GiB "
						+ WHY, "Begin below 4 GiB, or use devices that reach all memory (64-bit DMA)").about(kernel)
						.about(grants).fixedBy(lower(context, kernel, grants, machine)));
			} else if (grants.stream().filter(grant -> grant.getBase() == null).noneMatch(grant -> mayBeLow(machine, grant))) {
				never.add(kernel);
			} else {
				perhaps.add(kernel);
			}
		}
		report(context, never, "no memory below 4 GiB is on the nodes that their memory is taken from, ", "memory of a node that has some", out);
		report(context, perhaps, "without fixed addresses nobody can say whether they get memory below 4 GiB ", "fix a base address below 4 GiB", out);
	}

	private void report(PlanContext context, List<SpawnedKernel> kernels, String what, String or, Consumer<Finding> out) {
		if (!kernels.isEmpty()) {
			List<String> names = kernels.stream().map(context::label).toList();
			String one = kernels.size() == 1 ? what.replace("their memory", "its memory").replace("whether they get", "whether it gets") : what;
			out.accept(info(Words.capitalised(Words.and(names)) + verb(kernels, " has", " have") + " PCI devices, but " + one + WHY,
					"Use devices that reach all memory (64-bit DMA), or " + or).about(kernels));
		}
	}

	private static boolean isLow(MemoryGrant grant) {
		return AddressRanges.rangeOf(grant).filter(LOW::overlaps).isPresent();
	}

	private static boolean mayBeLow(Machine machine, MemoryGrant grant) {
		return AddressRanges.memory(machine, grant.getNode()).stream().anyMatch(LOW::overlaps);
	}

	private static List<FixProposal> lower(PlanContext context, SpawnedKernel kernel, List<MemoryGrant> grants, Machine machine) {
		List<FixProposal> fixes = new ArrayList<>();
		for (MemoryGrant grant : grants) {
			AddressRanges ranges = AddressRanges.of(context.plan(), grant.getNode(), grant);
			ranges.firstFit(grant.getBytes(), Alignment.HUGE_PAGE.bytes(machine)).filter(base -> base < LOW.end())
					.ifPresent(base -> fixes.add(new FixProposal.MoveMemory("Move %s to %s".formatted(
							FixedAddress.memory(new Grant(context.holder(kernel), grant)), FixedAddress.hexadecimal(base)), grant.getUid(), base)));
		}
		return fixes;
	}
}
