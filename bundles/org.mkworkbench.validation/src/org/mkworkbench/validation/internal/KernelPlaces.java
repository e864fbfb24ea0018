// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mkworkbench.model.GatheredMemory;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Words;

/** On which nodes a kernel has CPUs and memory. */
final class KernelPlaces {
	private final PlanContext context;
	private final SpawnedKernel kernel;
	/** CPUs per nearest node, in the order of the machine; empty while the node of any CPU is unknown. */
	private final Map<NumaNode, List<HardwareThread>> cpus = new LinkedHashMap<>();
	/** Nodes with memory of the kernel, in the order of the machine. */
	private final List<NumaNode> memory;

	KernelPlaces(PlanContext context, SpawnedKernel kernel) {
		this.context = context;
		this.kernel = kernel;
		List<HardwareThread> threads = context.sorted(kernel.getThreads());
		List<NumaNode> nodes = threads.stream().map(thread -> MachineIndex.nodeOf(thread).orElse(null)).toList();
		List<NumaNode> all = context.machine().map(machine -> List.copyOf(machine.getNumaNodes())).orElse(List.of());
		if (nodes.stream().allMatch(Objects::nonNull)) {
			for (NumaNode node : all) {
				List<HardwareThread> here = new ArrayList<>();
				for (int i = 0; i < nodes.size(); i++) {
					if (nodes.get(i) == node) {
						here.add(threads.get(i));
					}
				}
				if (!here.isEmpty()) {
					cpus.put(node, here);
				}
			}
		}
		List<NumaNode> has = GatheredMemory.nodes(kernel);
		memory = all.stream().filter(has::contains).toList();
	}

	Map<NumaNode, List<HardwareThread>> cpus() {
		return cpus;
	}

	List<NumaNode> memory() {
		return memory;
	}

	/** The nodes with memory of the kernel that are local to CPUs, but to none of its own; none while the nodes of its CPUs are unknown. */
	List<NumaNode> farMemory() {
		return cpus.isEmpty() ? List.of() : memory.stream().filter(node -> !node.getThreads().isEmpty()
				&& kernel.getThreads().stream().noneMatch(thread -> thread.getNumaNodes().contains(node))).toList();
	}

	/** Takes all memory of the kernel from one node, for each of these that has room for it. */
	List<FixProposal.GatherMemory> gather(Collection<NumaNode> nodes) {
		long all = GatheredMemory.bytes(kernel);
		List<FixProposal.GatherMemory> fixes = new ArrayList<>();
		for (NumaNode node : nodes) {
			long here = kernel.getMemory().stream().filter(grant -> grant.getNode() == node).mapToLong(grant -> Math.max(0, grant.getBytes())).sum();
			Long left = context.hostBytes(node);
			long room = left == null ? -1 : context.grantedBytes(node) > 0 ? left : left - PoolOverhead.bytesPerNode();
			if (all > 0 && all - here <= room) {
				fixes.add(new FixProposal.GatherMemory("Take all memory of %s (%s) from %s".formatted(context.label(kernel), Words.size(all),
						Words.node(node)), kernel.getUid(), node.getUid()));
			}
		}
		return fixes;
	}

	/** {@code node 1}, {@code nodes 0 and 1}. */
	static String nodes(Collection<NumaNode> nodes) {
		List<String> names = nodes.stream().map(Words::node).toList();
		return names.size() > 1 && names.stream().allMatch(name -> name.startsWith("node "))
				? "nodes " + Words.and(names.stream().map(name -> name.substring("node ".length())).toList()) : Words.and(names);
	}
}
