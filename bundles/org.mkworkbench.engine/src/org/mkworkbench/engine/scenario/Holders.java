// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import org.mkworkbench.engine.host.HostInstance;
import org.mkworkbench.engine.host.SimulatedHost;

/** Who has a resource, in words. */
final class Holders {
	private Holders() {
	}

	static String ofCpu(SimulatedHost host, long physicalId) {
		return host.instances().stream().filter(instance -> instance.cpus().contains(physicalId)).findFirst().map(Holders::name)
				.orElse(host.freePoolCpus().contains(physicalId) ? "the pool" : "the host");
	}

	static String ofDevice(SimulatedHost host, String address) {
		return host.instances().stream().filter(instance -> instance.devices().contains(address)).findFirst().map(Holders::name)
				.orElse(host.freePoolDevices().contains(address) ? "the pool" : "the host");
	}

	private static String name(HostInstance instance) {
		return "\"" + instance.name() + "\"";
	}
}
