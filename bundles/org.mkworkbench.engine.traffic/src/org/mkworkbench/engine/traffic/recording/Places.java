// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Positions of CPUs and kernels in a layout. Immutable. */
final class Places {
	private final Map<Long, Integer> cpus = new HashMap<>();
	private final Map<Integer, Integer> kernels = new HashMap<>();
	final int lanes;
	final int rings;

	Places(TrafficLayout layout) {
		List<TrafficLayout.Cpu> all = layout.cpus();
		for (int i = 0; i < all.size(); i++) {
			cpus.putIfAbsent(all.get(i).physicalId(), i);
		}
		for (int i = 0; i < layout.kernels().size(); i++) {
			kernels.putIfAbsent(layout.kernels().get(i).id(), i);
		}
		lanes = all.size();
		rings = layout.kernels().size();
	}

	/** -1 if there is none. */
	int cpu(long physicalId) {
		return cpus.getOrDefault(physicalId, -1);
	}

	/** -1 if there is none. */
	int kernel(int id) {
		return kernels.getOrDefault(id, -1);
	}
}
