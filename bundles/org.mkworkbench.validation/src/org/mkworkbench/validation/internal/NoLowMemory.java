// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.AddressRanges.Range;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-MEM-014: a kernel with PCI devices has no memory below 4 GiB, where devices that can address 32 bits only read and write and where
 * Linux keeps the bounce buffers (SWIOTLB) for them. Certain with fixed addresses only; otherwise an info, and nothing at all while the
 * machine's memory map is unknown or about devices that reach all memory for sure.
 */
final class NoLowMemory extends PlanRule {
	/** What a device with 32-bit DMA addresses can reach. */
	private static final Range LOW = new Range(0, 1L << 32);
	/** PCI class and subclass of non-volatile memory controllers. */
	private static final int NVME = 0x0108;
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
			if (kernel.getDevices().stream().allMatch(NoLowMemory::reachesAll) || grants.isEmpty() || grants.stream().anyMatch(NoLowMemory::isLow)) {
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
		if (!never.isEmpty() || !perhaps.isEmpty()) {
			out.accept(open(context, never, perhaps));
		}
	}

	/**
	 * Queues of NVMe are at 64-bit addresses (NVM Express Base Specification, properties ASQ and ACQ), and devices with SR-IOV are PCI Express
	 * endpoints, which have to reach what lies above 4 GiB (PCI Express Base Specification, 1.3.2.2).
	 */
	private static boolean reachesAll(PciDevice device) {
		return device.getClassCode() != null && device.getClassCode() == NVME || device.getPhysicalFunction() != null
				|| device.getTotalVfs() != null && device.getTotalVfs() > 0;
	}

	/** One for the whole plan. */
	private Finding open(PlanContext context, List<SpawnedKernel> never, List<SpawnedKernel> perhaps) {
		List<SpawnedKernel> all = Stream.concat(never.stream(), perhaps.stream()).toList();
		List<String> parts = new ArrayList<>();
		if (!never.isEmpty()) {
			parts.add("no memory below 4 GiB is on the nodes that the memory of %s is taken from".formatted(names(context, never)));
		}
		if (!perhaps.isEmpty()) {
			parts.add("without fixed addresses nobody can say whether %s %s memory below 4 GiB".formatted(names(context, perhaps),
					verb(perhaps, "gets", "get")));
		}
		return info("%s %s PCI devices, but %s, %s".formatted(Words.capitalised(names(context, all)), verb(all, "has", "have"), Words.and(parts), WHY),
				"Use devices that reach all memory (64-bit DMA), or " + (perhaps.isEmpty() ? "memory of a node that has some"
						: "fix a base address below 4 GiB")).about(all);
	}

	private static String names(PlanContext context, List<SpawnedKernel> kernels) {
		return Words.and(kernels.stream().map(context::label).toList());
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
