// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.workload.ChannelWorkload;
import org.mkworkbench.engine.workload.WorkloadSpec;

/** What the events of a run refer to, as far as an engine knows. */
final class RunLayout {
	private RunLayout() {
	}

	/** @param simulation before anything has run */
	static TrafficLayout of(Simulation simulation, RunSpec spec, String origin) {
		List<TrafficLayout.Kernel> kernels = new ArrayList<>();
		for (SimulatedKernel kernel : simulation.kernels) {
			kernels.add(new TrafficLayout.Kernel(kernel.id, kernel.name, kernel.index - 1, "", ""));
		}
		List<TrafficLayout.Channel> channels = new ArrayList<>();
		for (ChannelSpec channel : spec.channels()) {
			channels.add(new TrafficLayout.Channel(channels.size(), channel.name(), channel.fromKernelId(), channel.toKernelId()));
		}
		for (WorkloadSpec workload : spec.workloads()) {
			if (workload instanceof ChannelWorkload channel) {
				List<Integer> ends = channel.kernelIds();
				if (!ends.isEmpty()) {
					channels.add(new TrafficLayout.Channel(channel.channel(), channel.name(), ends.getFirst(), ends.getLast()));
				}
			}
		}
		String machine = spec.machine().name();
		return new TrafficLayout(machine, origin, "", machine, 0, kernels, cpus(simulation), channels, Map.of(),
				Map.of("seed", Long.toString(spec.seed())));
	}

	/** With their owners now. */
	static List<TrafficLayout.Cpu> cpus(Simulation simulation) {
		List<HostCpu> all = simulation.host.machine().cpus();
		List<TrafficLayout.Cpu> cpus = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			HostCpu cpu = all.get(i);
			cpus.add(new TrafficLayout.Cpu(cpu.osIndex(), cpu.physicalId(), cpu.packageIndex(), cpu.node(), cpu.coreIndex(), simulation.life.owner(i)));
		}
		cpus.sort(Comparator.comparingInt(TrafficLayout.Cpu::linux));
		return cpus;
	}
}
