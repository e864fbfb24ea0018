// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;

/** Who holds what of the memory of one node in one plan, as the plan was when asked. Takes any plan, however broken. */
public final class NodeMemory {
	/** Holder of a part. */
	public enum Kind {
		HOST, KERNEL, SPARE, OVERHEAD
	}

	/**
	 * One stretch of the bar of a node.
	 *
	 * @param kernel the holder of a {@link Kind#KERNEL} part, else null
	 * @param grant  the grant of a {@link Kind#KERNEL} or {@link Kind#SPARE} part, else null
	 * @param bytes  more than 0
	 */
	public record Part(Kind kind, SpawnedKernel kernel, MemoryGrant grant, long bytes) {
	}

	private final NumaNode node;
	private final List<Part> parts;
	private final long granted;

	private NodeMemory(Plan plan, NumaNode node) {
		this.node = Objects.requireNonNull(node);
		List<Part> given = new ArrayList<>();
		plan.getKernels().forEach(kernel -> add(given, Kind.KERNEL, kernel, kernel.getMemory()));
		if (plan.getPool() != null) {
			add(given, Kind.SPARE, null, plan.getPool().getMemory());
		}
		long sum = 0;
		for (Part part : given) {
			sum = part.bytes() > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + part.bytes();
		}
		granted = sum;
		if (!given.isEmpty()) {
			given.add(new Part(Kind.OVERHEAD, null, null, PoolOverhead.bytesPerNode()));
		}
		if (hostBytes() > 0) {
			given.addFirst(new Part(Kind.HOST, null, null, hostBytes()));
		}
		parts = List.copyOf(given);
	}

	private void add(List<Part> given, Kind kind, SpawnedKernel kernel, List<MemoryGrant> grants) {
		grants.stream().filter(grant -> grant.getNode() == node && grant.getBytes() > 0)
				.forEach(grant -> given.add(new Part(kind, kernel, grant, grant.getBytes())));
	}

	public static NodeMemory of(Plan plan, NumaNode node) {
		return new NodeMemory(plan, node);
	}

	public NumaNode node() {
		return node;
	}

	/**
	 * The parts in the order of the bar: host, kernels in plan order, the spare part of the pool, the pool's book-keeping (only when something
	 * is given away). The host's part is missing when it has nothing or when the size of the node is unknown.
	 */
	public List<Part> parts() {
		return parts;
	}

	/** All bytes of the node; null while its size is unknown. */
	public Long total() {
		return node.getBytes();
	}

	/** Bytes that kernels and the spare part have, without the book-keeping. Saturates at {@link Long#MAX_VALUE}. */
	public long grantedBytes() {
		return granted;
	}

	/** What the host keeps: negative when more is given away, book-keeping included, than there is; 0 while the size is unknown. */
	public long hostBytes() {
		return node.getBytes() == null ? 0 : node.getBytes() - PoolOverhead.with(granted);
	}

	/** The most that the host can still give away of the node; 0 while the size is unknown. */
	public long givableBytes() {
		return Math.max(0, granted > 0 ? hostBytes() : hostBytes() - PoolOverhead.bytesPerNode());
	}

	/** The bytes of one owner. @param kernel null for the spare part of the pool */
	public long bytesOf(SpawnedKernel kernel) {
		Kind kind = kernel == null ? Kind.SPARE : Kind.KERNEL;
		return parts.stream().filter(part -> part.kind() == kind && part.kernel() == kernel).mapToLong(Part::bytes).sum();
	}
}
