// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.mkworkbench.model.GatheredMemory;
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

	/** The kernel's nodes, the one its memory is taken from first; see {@link GatheredMemory}. */
	static List<NumaNode> nodes(SpawnedKernel kernel) {
		return GatheredMemory.nodes(kernel);
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
