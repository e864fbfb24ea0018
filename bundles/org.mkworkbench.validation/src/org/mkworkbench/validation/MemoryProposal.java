// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.mkworkbench.model.GatheredMemory;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;

/** Memory that a kernel on certain CPUs could get. @param bytes a multiple of the page size and of 1 MiB */
public record MemoryProposal(NumaNode node, long bytes) {
	/** Enough for a kernel with an initial RAM disk, little for a server; a starting value, not a measurement. */
	private static final long USUAL = 1L << 30;
	private static final long SMALLEST = 64L << 20;

	/**
	 * Memory for a kernel: of the node nearest to its CPUs, else of another one, never more than half of what is left there, at most
	 * 1 GiB. Empty when no node of known size has enough left.
	 */
	public static Optional<MemoryProposal> of(Plan plan, Collection<HardwareThread> threads) {
		return of(new PlanContext(plan), threads);
	}

	public static Optional<MemoryProposal> of(PlanContext context, Collection<HardwareThread> threads) {
		Set<NumaNode> nodes = new LinkedHashSet<>();
		threads.forEach(thread -> MachineIndex.nodeOf(thread).ifPresent(nodes::add));
		context.machine().ifPresent(machine -> machine.getNumaNodes().stream()
				.sorted(Comparator.comparing(node -> Objects.requireNonNullElse(node.getOsIndex(), Integer.MAX_VALUE))).forEach(nodes::add));
		long step = Math.max(1L << 20, context.pageSize());
		for (NumaNode node : nodes) {
			if (node.getBytes() != null) {
				long half = Math.max(0, node.getBytes() - taken(context, node)) / 2;
				long bytes = Math.min(USUAL, half) / step * step;
				if (bytes >= SMALLEST) {
					return Optional.of(new MemoryProposal(node, bytes));
				}
			}
		}
		return Optional.empty();
	}

	/** As the plan says it or, in dialect V1, as the kernel does it. */
	private static long taken(PlanContext context, NumaNode node) {
		long granted = PoolOverhead.with(Math.max(1, context.grantedBytes(node)));
		return context.plan().getDialect() == Dialect.V1 ? Math.max(granted, GatheredMemory.needed(context.plan(), node)) : granted;
	}
}
