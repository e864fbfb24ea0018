// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

/** What a CPU of a timeline is in. */
public enum LaneState {
	/** Belongs to no kernel, or nothing is known. */
	NONE,
	/** Its kernel does not run. */
	HALTED,
	/** Its kernel is starting. */
	BOOTING, IDLE, RUNNING, INTERRUPT,
	/** Its kernel hangs. */
	HUNG
}
