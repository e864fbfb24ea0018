// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import org.mkworkbench.engine.cost.LatencyModel;

/** Parts of the start of a kernel, in order. */
public enum BootStage {
	/** kexec_file_load: bytes by bandwidth, one kernel at a time. */
	IMAGE_LOAD("image load"),
	/** From its entry point until it looks at its memory. */
	ENTRY("entry"),
	MEMORY("memory"),
	/** The CPUs after the first one. */
	CPUS("CPUs"),
	DEVICES("devices"),
	/** Init until services run. */
	USERSPACE("user space");

	private final String label;

	BootStage(String label) {
		this.label = label;
	}

	/** For people. */
	public String label() {
		return label;
	}

	/** Nanoseconds without jitter. */
	long nanos(LatencyModel costs, int cpus, long memoryBytes, int devices) {
		return switch (this) {
			case IMAGE_LOAD -> costs.imageLoadNanos();
			case ENTRY -> costs.bootEntryNanos();
			case MEMORY -> costs.bootMemoryNanos(memoryBytes);
			case CPUS -> costs.bootCpusNanos(cpus);
			case DEVICES -> costs.bootDevicesNanos(devices);
			case USERSPACE -> costs.bootUserspaceNanos();
		};
	}
}
