// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.SimulatedHost;

/** Who has a resource, in words. */
final class Holders {
	private static final String NOBODY = "nobody, as it is not present";

	private Holders() {
	}

	static String ofCpu(SimulatedHost host, long physicalId) {
		return host.instances().stream().filter(instance -> instance.cpus().contains(physicalId)).findFirst().map(Holders::name)
				.orElse(host.freePoolCpus().contains(physicalId) ? "the pool"
						: host.machine().cpus().stream().anyMatch(cpu -> cpu.physicalId() == physicalId) ? "the host" : NOBODY);
	}

	static String ofDevice(SimulatedHost host, String address) {
		return host.instances().stream().filter(instance -> instance.devices().contains(address)).findFirst().map(Holders::name)
				.orElse(host.freePoolDevices().contains(address) ? "the pool"
						: host.machine().pciDevices().stream().anyMatch(device -> device.address().equals(address)) ? "the host" : NOBODY);
	}

	private static String name(HostInstance instance) {
		return "\"" + instance.name() + "\"";
	}
}
