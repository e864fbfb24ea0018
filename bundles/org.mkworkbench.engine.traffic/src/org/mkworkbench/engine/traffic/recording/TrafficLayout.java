// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the events of a run or trace refer to, and where they come from.
 *
 * @param title for people, such as the name of the plan
 * @param origin what made the events: id of an engine, or the format they were imported from
 * @param plan name of the plan, empty if unknown
 * @param machine name of the machine, empty if unknown
 * @param startEpochNanos wall clock at time 0, nanoseconds since 1970-01-01T00:00Z; 0 if unknown
 * @param kernels host kernel first, then by id; a trace of a plain Linux machine has kernel 0 only
 * @param cpus by Linux number; lanes and matrix rows refer to positions in this list
 * @param channels by position; may be empty
 * @param typeNames names of message types other than those of multikernel Linux, such as the rows of {@code /proc/interrupts}
 * @param attributes anything else worth keeping, by stable keys such as {@code seed}
 */
public record TrafficLayout(String title, String origin, String plan, String machine, long startEpochNanos, List<Kernel> kernels, List<Cpu> cpus,
		List<Channel> channels, Map<Integer, String> typeNames, Map<String, String> attributes) {
	/**
	 * A kernel.
	 *
	 * @param colour slot in the ownership palette, -1 for the host's grey
	 * @param role word for the role, empty if unknown
	 * @param uid of the model element, empty if unknown
	 */
	public record Kernel(int id, String name, int colour, String role, String uid) {
	}

	/**
	 * A hardware thread.
	 *
	 * @param linux Linux CPU number on the host
	 * @param physicalId as events have it
	 * @param packageNumber -1 if unknown
	 * @param node NUMA node, -1 if unknown
	 * @param kernelId owner at the beginning, -1 for nobody
	 */
	public record Cpu(int linux, long physicalId, int packageNumber, int node, int core, int kernelId) {
	}

	/** A declared channel. */
	public record Channel(int position, String name, int fromKernel, int toKernel) {
	}

	public TrafficLayout {
		kernels = List.copyOf(kernels);
		cpus = List.copyOf(cpus);
		channels = List.copyOf(channels);
		typeNames = Map.copyOf(typeNames);
		attributes = Map.copyOf(attributes);
	}

	public Optional<Kernel> kernel(int id) {
		return kernels.stream().filter(kernel -> kernel.id() == id).findFirst();
	}

	/** Position in {@link #cpus} of a physical id, -1 if there is none. Searches: not for each event. */
	public int cpuAt(long physicalId) {
		for (int i = 0; i < cpus.size(); i++) {
			if (cpus.get(i).physicalId() == physicalId) {
				return i;
			}
		}
		return -1;
	}
}
