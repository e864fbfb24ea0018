// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Words;

/** Memory of NUMA nodes as people write it: {@code 4G@0}, or {@code 4G} where the node follows from a CPU. */
final class MemoryList {
	private final MachineIndex machine;
	private final HardwareThread first;

	/** @param first the CPU whose node is meant where none is named; null where one has to be named */
	MemoryList(MachineIndex machine, HardwareThread first) {
		this.machine = machine;
		this.first = first;
	}

	/** Bytes per node in the order given. @param zero whether 0 is a size */
	Map<NumaNode, Long> parse(List<String> parts, boolean zero) throws Failure {
		Map<NumaNode, Long> memory = new LinkedHashMap<>();
		for (String part : parts) {
			int at = part.indexOf('@');
			NumaNode node = at < 0 ? nearest(part) : node(part.substring(at + 1).strip(), part);
			try {
				long bytes = ByteSize.parse(at < 0 ? part : part.substring(0, at)).bytes();
				if (bytes == 0 && !zero) {
					throw Failure.usage("\"" + part + "\" is no memory. Give a size above 0.");
				}
				if (memory.put(node, bytes) != null) {
					throw Failure.usage("The memory list names NUMA node " + node.getOsIndex() + " twice. Name each node once.");
				}
			} catch (IllegalArgumentException e) {
				throw Failure.usage("Memory \"" + part + "\": " + e.getMessage() + ".");
			}
		}
		return memory;
	}

	private NumaNode nearest(String part) throws Failure {
		if (first == null) {
			throw Failure.usage("\"" + part + "\" does not say of which NUMA node, and no CPU tells. Name one, such as " + part + "@0.");
		}
		return MachineIndex.nodeOf(first).orElseThrow(() -> Failure.usage("The NUMA node of " + Words.cpus(List.of(first))
				+ " is unknown. Name one, such as " + part + "@0."));
	}

	private NumaNode node(String text, String part) throws Failure {
		Optional<NumaNode> node = text.matches("\\d{1,9}") ? machine.node(Integer.parseInt(text)) : Optional.empty();
		if (node.isEmpty()) {
			throw Failure.usage("Memory \"" + part + "\" names no NUMA node of the machine. It has "
					+ (machine.nodes().isEmpty() ? "none"
							: String.join(", ", machine.nodes().stream().map(each -> String.valueOf(each.getOsIndex())).toList()))
					+ ".");
		}
		return node.get();
	}
}
