// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.SimulatedHost;

/** Physical ids of CPUs as the host names them, to positions in the machine as the simulation does. */
final class MachineCpus {
	private final SimulatedHost host;
	private final Map<Long, Integer> positions = new HashMap<>();

	MachineCpus(SimulatedHost host) {
		this.host = host;
		List<HostCpu> all = host.machine().cpus();
		for (int i = 0; i < all.size(); i++) {
			positions.put(all.get(i).physicalId(), i);
		}
	}

	/** CPUs of an instance in its order. */
	int[] of(HostInstance instance) {
		return instance.cpus().stream().mapToInt(positions::get).toArray();
	}

	/** CPUs of the host kernel: messages to it go to the CPU the machine booted on, if it is still the host's. */
	int[] ofHost() {
		List<HostCpu> all = host.machine().cpus();
		int[] cpus = host.hostCpus().stream().mapToInt(positions::get).toArray();
		for (int i = 1; i < cpus.length; i++) {
			if (all.get(cpus[i]).boot()) {
				int boot = cpus[i];
				System.arraycopy(cpus, 0, cpus, 1, i);
				cpus[0] = boot;
				return cpus;
			}
		}
		return cpus;
	}

	static List<Integer> osIndices(SimulatedHost host, int[] cpus) {
		return java.util.stream.IntStream.of(cpus).mapToObj(cpu -> host.machine().cpus().get(cpu).osIndex()).toList();
	}
}
