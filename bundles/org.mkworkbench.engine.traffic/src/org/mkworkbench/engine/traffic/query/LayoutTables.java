// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** Where CPUs and kernels of events stand in a layout, without a search. Immutable. */
final class LayoutTables {
	/** Ids above are not in the table but searched for; kernels have small ids (1..65535, and 0 the host). */
	private static final int LARGEST_ID = 1 << 16;

	private final TrafficLayout layout;
	private final long[] physicalIds;
	private final int[] positions;
	private final int mask;
	private final int[] kernelPositions;

	LayoutTables(TrafficLayout layout) {
		this.layout = layout;
		List<TrafficLayout.Cpu> cpus = layout.cpus();
		int slots = Math.max(4, Integer.highestOneBit(Math.max(1, cpus.size())) * 4);
		mask = slots - 1;
		physicalIds = new long[slots];
		positions = new int[slots];
		Arrays.fill(positions, -1);
		for (int i = 0; i < cpus.size(); i++) {
			long id = cpus.get(i).physicalId();
			int slot = slot(id);
			// The first of two CPUs with one id counts, as in TrafficLayout.cpuAt.
			if (positions[slot] < 0) {
				physicalIds[slot] = id;
				positions[slot] = i;
			}
		}
		int largest = layout.kernels().stream().mapToInt(TrafficLayout.Kernel::id).filter(id -> id <= LARGEST_ID).max().orElse(-1);
		kernelPositions = new int[largest + 1];
		Arrays.fill(kernelPositions, -1);
		for (int i = layout.kernels().size() - 1; i >= 0; i--) {
			int id = layout.kernels().get(i).id();
			if (id >= 0 && id < kernelPositions.length) {
				kernelPositions[id] = i;
			}
		}
	}

	private int slot(long id) {
		int slot = (int) ((id * 0x9e3779b97f4a7c15L) >>> 40) & mask;
		while (positions[slot] >= 0 && physicalIds[slot] != id) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	TrafficLayout layout() {
		return layout;
	}

	int cpus() {
		return layout.cpus().size();
	}

	int kernels() {
		return layout.kernels().size();
	}

	/** Position of a physical id, -1 if there is none. */
	int cpu(long physicalId) {
		return positions[slot(physicalId)];
	}

	/** Position of a kernel, -1 if there is none. */
	int kernel(int id) {
		if (id >= 0 && id < kernelPositions.length) {
			return kernelPositions[id];
		}
		if (id > LARGEST_ID) {
			for (int i = 0; i < layout.kernels().size(); i++) {
				if (layout.kernels().get(i).id() == id) {
					return i;
				}
			}
		}
		return -1;
	}

	/** What people call a kernel. */
	String kernelName(int id) {
		int at = kernel(id);
		return at < 0 ? id < 0 ? "nobody" : "kernel " + id : layout.kernels().get(at).name();
	}

	String cpuLabel(int position) {
		return position < 0 ? "unknown" : "CPU " + layout.cpus().get(position).linux();
	}
}
