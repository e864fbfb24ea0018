// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

/** What a CPU spent an interval of time on; in between it is idle, unless its kernel says otherwise. */
public enum CpuActivity {
	/** Work other than interrupts. */
	WORK,
	/** In an interrupt, leaving an idle state for it included. */
	INTERRUPT,
	/** Stands still with its hung kernel. */
	HUNG;

	private static final CpuActivity[] ALL = values();

	/** By ordinal, as {@link IpiEvent#value} has it. */
	public static CpuActivity of(int ordinal) {
		return ALL[ordinal];
	}
}
