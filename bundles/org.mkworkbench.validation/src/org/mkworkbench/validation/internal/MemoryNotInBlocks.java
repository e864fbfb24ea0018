// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-MEM-010: memory of a kernel is no whole number of hot-add blocks. It boots all the same, but a running kernel takes and returns whole
 * blocks only. Silent while the machine's block size is unknown, and about what is not even whole pages, which is MK-MEM-004.
 */
final class MemoryNotInBlocks extends PlanRule {
	MemoryNotInBlocks() {
		super("MK-MEM-010", "Memory not a multiple of the hot-add block", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Machine machine = context.machine().filter(known -> known.getMemoryBlockSize() != null && known.getMemoryBlockSize() > 0).orElse(null);
		if (machine == null) {
			return;
		}
		String blocks = "a multiple of the block (%s) in which running kernels get and return memory".formatted(
				Words.size(Alignment.MEMORY_BLOCK.bytes(machine)));
		for (Grant entry : context.grants()) {
			MemoryGrant grant = entry.grant();
			if (!entry.holder().isKernel() || grant.getNode() == null) {
				continue;
			}
			if (grant.getBytes() > 0 && odd(grant.getBytes(), machine)) {
				out.accept(info("%s of %s for %s is not %s".formatted(Words.exactSize(grant.getBytes()), Words.node(grant.getNode()),
						entry.holder().label(), blocks), "Use whole blocks if the kernel shall be resized while it runs").about(grant)
						.about(entry.holder().element()).fixedBy(rounded(context, entry, machine)));
			}
			if (grant.getBase() != null && grant.getBase() >= 0 && odd(grant.getBase(), machine)) {
				out.accept(info("%s begins at %s, which is not %s".formatted(Words.capitalised(FixedAddress.memory(entry)),
						FixedAddress.hexadecimal(grant.getBase()), blocks), "Begin at a block if the kernel shall be resized while it runs").about(grant)
						.about(entry.holder().element()).fixedBy(moved(context, entry, machine)));
			}
		}
	}

	private static boolean odd(long bytes, Machine machine) {
		return Alignment.PAGE.fits(bytes, machine) && !Alignment.MEMORY_BLOCK.fits(bytes, machine);
	}

	/** The blocks next to the present place where these are free, else the first free one of the node. */
	private static List<FixProposal> moved(PlanContext context, Grant entry, Machine machine) {
		MemoryGrant grant = entry.grant();
		AddressRanges ranges = AddressRanges.of(context.plan(), grant.getNode(), grant);
		boolean known = !AddressRanges.memory(machine, null).isEmpty();
		List<FixProposal> fixes = new ArrayList<>();
		for (long base : List.of(Alignment.MEMORY_BLOCK.floor(grant.getBase(), machine), Alignment.MEMORY_BLOCK.ceil(grant.getBase(), machine))) {
			// without a memory map nothing is known to be free, but address 0 never is
			if (known ? isFree(ranges, base, grant.getBytes()) : base > 0) {
				fixes.add(new FixProposal.MoveMemory("Begin at " + FixedAddress.hexadecimal(base), grant.getUid(), base));
			}
		}
		if (fixes.isEmpty()) {
			ranges.firstFit(grant.getBytes(), Alignment.MEMORY_BLOCK.bytes(machine)).ifPresent(base -> fixes.add(new FixProposal.MoveMemory(
					"Move %s to %s".formatted(FixedAddress.memory(entry), FixedAddress.hexadecimal(base)), grant.getUid(), base)));
		}
		return fixes;
	}

	private static boolean isFree(AddressRanges ranges, long base, long bytes) {
		return ranges.free().stream().anyMatch(range -> range.contains(base) && bytes <= range.end() - base);
	}

	/** Up only where the host has it. */
	private static List<FixProposal> rounded(PlanContext context, Grant entry, Machine machine) {
		MemoryGrant grant = entry.grant();
		List<FixProposal> fixes = new ArrayList<>();
		long down = Alignment.MEMORY_BLOCK.floor(grant.getBytes(), machine);
		long up = Alignment.MEMORY_BLOCK.ceil(grant.getBytes(), machine);
		Long left = context.hostBytes(grant.getNode());
		if (up > grant.getBytes() && left != null && left >= up - grant.getBytes()) {
			fixes.add(new FixProposal.ResizeMemory("Enlarge %s to %s".formatted(FixedAddress.memory(entry), Words.size(up)), grant.getUid(), up));
		}
		if (down > 0) {
			fixes.add(new FixProposal.ResizeMemory("Reduce %s to %s".formatted(FixedAddress.memory(entry), Words.size(down)), grant.getUid(), down));
		}
		return fixes;
	}
}
