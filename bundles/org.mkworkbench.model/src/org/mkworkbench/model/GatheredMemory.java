// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;

/**
 * Where dialect V1 takes the memory of kernels from. Its instance-create knows one size and uses the first of the nodes only
 * (kernel/multikernel/dts.c), so a kernel with memory of several nodes gets all of it from the node it has most of.
 */
public final class GatheredMemory {
	private GatheredMemory() {
	}

	/** The nodes that a kernel has memory of, the one all of it is taken from first; of equal ones that named first. */
	public static List<NumaNode> nodes(SpawnedKernel kernel) {
		Map<NumaNode, Long> bytes = new LinkedHashMap<>();
		for (MemoryGrant grant : kernel.getMemory()) {
			if (grant.getBytes() > 0 && grant.getNode() != null) {
				bytes.merge(grant.getNode(), grant.getBytes(), GatheredMemory::sum);
			}
		}
		return bytes.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
	}

	/** All memory of a kernel in bytes. Saturates at {@link Long#MAX_VALUE}. */
	public static long bytes(SpawnedKernel kernel) {
		return kernel.getMemory().stream().filter(grant -> grant.getNode() != null).mapToLong(grant -> Math.max(0, grant.getBytes()))
				.reduce(0, GatheredMemory::sum);
	}

	/** Kernels whose memory is taken from this node, in plan order. */
	public static List<SpawnedKernel> kernelsOn(Plan plan, NumaNode node) {
		return plan.getKernels().stream().filter(kernel -> nodes(kernel).stream().findFirst().filter(node::equals).isPresent()).toList();
	}

	/** What is taken from a node in all: kernels, the spare part and the pool's book-keeping. Saturates at {@link Long#MAX_VALUE}. */
	public static long needed(Plan plan, NumaNode node) {
		long bytes = kernelsOn(plan, node).stream().mapToLong(GatheredMemory::bytes).reduce(0, GatheredMemory::sum);
		if (plan.getPool() != null) {
			bytes = plan.getPool().getMemory().stream().filter(grant -> Objects.equals(grant.getNode(), node))
					.mapToLong(grant -> Math.max(0, grant.getBytes())).reduce(bytes, GatheredMemory::sum);
		}
		return PoolOverhead.with(bytes);
	}

	private static long sum(long a, long b) {
		return b > Long.MAX_VALUE - a ? Long.MAX_VALUE : a + b;
	}
}
