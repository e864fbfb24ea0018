// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** Layouts that tests draw. */
final class Samples {
	/** host: CPUs 0, 1; web: 4, 5; net: 16; nobody: 30. */
	static final TrafficLayout LAYOUT = layout(List.of(cpu(0, 0), cpu(1, 0), cpu(4, 1), cpu(5, 1), cpu(16, 2), cpu(30, -1)));

	private Samples() {
	}

	/** All of the host; their packages alternate. */
	static TrafficLayout cpus(int count) {
		List<TrafficLayout.Cpu> cpus = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			cpus.add(new TrafficLayout.Cpu(i, i, i % 2, i % 2, i, 0));
		}
		return layout(cpus);
	}

	private static TrafficLayout layout(List<TrafficLayout.Cpu> cpus) {
		return new TrafficLayout("sample", "test", "plan", "machine", 0, List.of(kernel(0, "host", -1), kernel(1, "web", 0), kernel(2, "net", 2)), cpus, List.of(), Map.of(), Map.of());
	}

	private static TrafficLayout.Kernel kernel(int id, String name, int colour) {
		return new TrafficLayout.Kernel(id, name, colour, "", "");
	}

	private static TrafficLayout.Cpu cpu(int linux, int kernel) {
		return new TrafficLayout.Cpu(linux, linux * 2L, linux / 16, linux / 16, linux, kernel);
	}
}
