// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

/** What a kernel really does; the host may believe something else for a while. */
public enum KernelPhase {
	/** Not started. */
	INACTIVE,
	BOOTING,
	/** Runs and takes messages. */
	ACTIVE,
	/** Runs no code and takes no interrupt; the host believes it active and its ring fills. */
	HUNG,
	/** Died by itself; its CPUs are parked and the host knows. */
	PANICKED,
	/** Halted or killed; its CPUs are parked. */
	PARKED,
	/** Halted or died by itself, and its CPUs are parked, but the host has not heard of it and believes it active. Its ring fills. */
	STOPPED;

	/** For people, in lower case. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** Whether it has come up and did not stop: runs, or would if it did not hang. */
	public boolean up() {
		return this == ACTIVE || this == HUNG;
	}

	/** Whether messages to it go into its ring. */
	public boolean takesMessages() {
		return this == ACTIVE || this == HUNG || this == STOPPED;
	}
}
