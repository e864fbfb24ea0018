// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;

/** How much memory a baseline of dialect V1 asks of each NUMA node. */
final class PoolMemory {
	private PoolMemory() {
	}

	/** All memory of a kernel in bytes. @throws ArithmeticException above 2^63 - 1 */
	static long bytes(SpawnedKernel kernel) {
		long bytes = 0;
		for (MemoryGrant grant : kernel.getMemory()) {
			bytes = Math.addExact(bytes, grant.getBytes());
		}
		return bytes;
	}

	/**
	 * The kernel's nodes, the one its memory is taken from first. instance-create knows one size and uses the first of its numa-nodes only
	 * (kernel/multikernel/dts.c), so a kernel with memory on several nodes gets all of it on the node it has most on.
	 */
	static List<NumaNode> nodes(SpawnedKernel kernel) {
		Map<NumaNode, Long> bytes = new LinkedHashMap<>();
		kernel.getMemory().stream().filter(grant -> grant.getBytes() > 0)
				.forEach(grant -> bytes.merge(grant.getNode(), grant.getBytes(), Math::addExact));
		return bytes.entrySet().stream().sorted(Map.Entry.<NumaNode, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
	}

	/** Whether the kernel's memory is taken from another place than the plan says. */
	static boolean isGathered(SpawnedKernel kernel) {
		return nodes(kernel).size() > 1;
	}

	/** Bytes of each node number that has any, ascending, book-keeping included. The plan has passed {@link PartitionCheck#memory}. */
	static SequencedMap<Integer, Long> perNode(Plan plan) {
		TreeMap<Integer, Long> bytes = new TreeMap<>();
		for (SpawnedKernel kernel : plan.getKernels()) {
			bytes.merge(nodes(kernel).getFirst().getOsIndex(), bytes(kernel), Math::addExact);
		}
		if (plan.getPool() != null) {
			for (MemoryGrant grant : plan.getPool().getMemory()) {
				if (grant.getBytes() > 0) {
					bytes.merge(grant.getNode().getOsIndex(), grant.getBytes(), Math::addExact);
				}
			}
		}
		bytes.replaceAll((node, sum) -> Math.addExact(sum, PoolOverhead.bytesPerNode()));
		return bytes;
	}
}
