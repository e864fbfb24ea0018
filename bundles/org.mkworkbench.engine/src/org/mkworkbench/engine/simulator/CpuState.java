// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

/** What a CPU does when an interrupt comes. */
public enum CpuState {
	/** Has work or is in an interrupt. */
	RUNNING,
	/** Has no work and polls for some. */
	POLLING_IDLE,
	/** Sleeps. */
	DEEP_IDLE
}
