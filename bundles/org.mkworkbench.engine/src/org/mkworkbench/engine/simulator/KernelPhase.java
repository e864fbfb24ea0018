// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

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
	PARKED;

	/** For people. */
	String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** Whether messages to it go into its ring. */
	public boolean takesMessages() {
		return this == ACTIVE || this == HUNG;
	}
}
